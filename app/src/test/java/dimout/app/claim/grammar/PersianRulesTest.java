package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why, since when and on whose network Persian news tell that something is out. */
class PersianRulesTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  private static Stream<Claim> told(String text, Predicate predicate) {
    return Told.on(DAY, text).stream().filter(claim -> claim.predicate() == predicate);
  }

  private static List<List<String>> extents(String text) {
    return told(text, Predicate.EXTENT).map(Claim::scope).toList();
  }

  private static List<Instant> times(String text, Predicate predicate) {
    return told(text, predicate).map(claim -> claim.span().from()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اینترنت در سقز چهارشنبه همزمان با اعتصاب بازاریان قطع شد.",
        "اینترنت سقز چهارشنبه به دلیل بارش برف سنگین و بسته شدن جاده‌ها قطع شد.",
        "اینترنت در سقز چهارشنبه در پی تیراندازی نیروهای امنیتی به معترضان قطع شد."
      })
  void whatItWasCutByIsNoOtherSubject(String text) {
    assertThat(extents(text)).containsExactly(List.of("Saqqez"));
    assertThat(times(text, Predicate.ONSET)).containsExactly(Instant.parse("2025-10-01T00:00:00Z"));
  }

  @Test
  void anotherSubjectBehindItsOwnCauseIsOne() {
    String text = "پس از وصل شدن اینترنت، به دلیل کمبود سوخت، پروازهای کابل روز چهارشنبه لغو شد.";
    assertThat(extents(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شبکه همراه اول در یزد ظهر چهارشنبه از کار افتاد.",
        "خطوط همراه اول در یزد ظهر چهارشنبه مختل شد."
      })
  void theNetOfANamedOperatorIsNamed(String text) {
    assertThat(extents(text)).contains(List.of("MCI"), List.of("Yazd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"شماری", "بسیاری", "گروهی", "عده‌ای"})
  void someOfThemIsNotSince(String some) {
    String text = some + " از کاربران می‌گویند تلگرام روز سه‌شنبه مسدود شد.";
    assertThat(told(text, Predicate.DURATION)).isEmpty();
    assertThat(times(text, Predicate.ONSET)).containsExactly(Instant.parse("2025-09-30T00:00:00Z"));
  }

  @Test
  void aPartOfADayMayBeWrittenWithTheDay() {
    String text = "اینترنت ایران چهارشنبه‌عصر وصل شد.";
    assertThat(times(text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-10-01T17:00:00Z"));
  }
}
