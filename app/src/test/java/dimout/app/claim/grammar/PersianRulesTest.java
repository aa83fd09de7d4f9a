package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why, since when and on whose network Persian news tell that something is out. */
class PersianRulesTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اینترنت در سقز چهارشنبه همزمان با اعتصاب بازاریان قطع شد.",
        "اینترنت سقز چهارشنبه به دلیل بارش برف سنگین و بسته شدن جاده‌ها قطع شد.",
        "اینترنت در سقز چهارشنبه در پی تیراندازی نیروهای امنیتی به معترضان قطع شد."
      })
  void whatItWasCutByIsNoOtherSubject(String text) {
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Saqqez"));
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .containsExactly(Instant.parse("2025-10-01T00:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اینترنت در سقز از دوشنبه به دستور شورای تأمین قطع است.",
        "سه روز است که بازار سقز بدون اینترنت است.",
        "سه روز است که بازار سقز اینترنت ندارد."
      })
  void whoOrdersItOrLacksItLeavesTheLengthAsItIs(String text) {
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(3.0);
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Saqqez"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "مشتریان روشن سه روز بی‌ارتباط ماندند.",
        "مشتریان روشن سه روز است که بی‌ارتباط‌اند. ادارات دو روز تعطیل اعلام شد."
      })
  void whoHasNoConnectionIsOut(String text) {
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(3.0);
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Roshan"));
  }

  @Test
  void fridayPrayersAreNoDay() {
    String text = "اینترنت زاهدان همزمان با نماز جمعه سه ساعت قطع شد.";
    assertThat(Told.times(DAY, text, Predicate.ONSET)).isEmpty();
    assertThat(Told.of(DAY, text, Predicate.DURATION)).hasSize(1);
  }

  @Test
  void whatPlacesProtestedAgainstIsNoOtherSubject() {
    String text =
        "اینترنت همراه در سنندج و سقز، که کانون اعتراض به مرگ مهسا امینی بوده‌اند، قطع است.";
    assertThat(Told.extents(DAY, text)).contains(List.of("Sanandaj", "Saqqez"));
  }

  @Test
  void anotherSubjectBehindItsOwnCauseIsOne() {
    String text = "پس از وصل شدن اینترنت، به دلیل کمبود سوخت، پروازهای کابل روز چهارشنبه لغو شد.";
    assertThat(Told.extents(DAY, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "شبکه همراه اول در یزد ظهر چهارشنبه از کار افتاد.",
        "خطوط همراه اول در یزد ظهر چهارشنبه مختل شد."
      })
  void theNetOfANamedOperatorIsNamed(String text) {
    assertThat(Told.extents(DAY, text)).contains(List.of("MCI"), List.of("Yazd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"شماری", "بسیاری", "گروهی", "عده‌ای"})
  void someOfThemIsNotSince(String some) {
    String text = some + " از کاربران می‌گویند تلگرام روز سه‌شنبه مسدود شد.";
    assertThat(Told.of(DAY, text, Predicate.DURATION)).isEmpty();
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .containsExactly(Instant.parse("2025-09-30T00:00:00Z"));
  }

  @Test
  void aPartOfADayMayBeWrittenWithTheDay() {
    String text = "اینترنت ایران چهارشنبه‌عصر وصل شد.";
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-10-01T17:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "سه روز پس از بازگشت اینترنت، فروشندگان همچنان زیان می‌بینند.",
        "Three days after the internet came back, shops in Kabul remain closed.",
        "بعد ثلاثة أيام من عودة الإنترنت، لا تزال المتاجر مغلقة في كابول."
      })
  void soLongAfterTheReturnIsNotHowLongItWasDark(String text) {
    assertThat(Told.of(DAY, text, Predicate.DURATION)).isEmpty();
    assertThat(Told.of(DAY, text, Predicate.RESTORATION)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اینترنت همراه در ایذه از سه‌شنبه و با آغاز تجمع‌ها قطع است.",
        "اینترنت همراه در ایذه از سه‌شنبه همزمان با اعتراض‌های شبانه قطع است."
      })
  void whatItBeganWithDoesNotBeginAnew(String text) {
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(2.0);
  }

  @Test
  void aContinuationOfProtestsIsNotOfTheBlock() {
    String text = "تلگرام روز سه‌شنبه در پی ادامه اعتراض‌ها مسدود شد.";
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .containsExactly(Instant.parse("2025-09-30T00:00:00Z"));
  }

  @Test
  void whoHeadsTelecomsInAProvinceIsNotWhereItIsDark() {
    String text = "مدیرکل ارتباطات لرستان گفت اینترنت معمولان سه‌شنبه قطع شد.";
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Mamulan"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "اینترنت یزد سه‌شنبه قطع شد. مخابرات می‌گوید ارتباط اکنون برقرار است.",
        "اینترنت یزد سه‌شنبه قطع شد و هم‌اکنون وصل شده است."
      })
  void whatWorksNowIsBack(String text) {
    assertThat(Told.of(DAY, text, Predicate.RESTORATION)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "نرخ انترنت موبایل از اول ماه میزان ده درصد کاهش می‌یابد.",
        "محدودیت اینترنت تا عادی شدن شرایط ادامه دارد.",
        "وزیر این نشست را گامی برای رفع محدودیت‌های اینترنت خواند.",
        "وزیر گفت آنچه درباره قطع سراسری نوشته می‌شود درست نیست."
      })
  void pricesAimsAndTalkAreNoOutage(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @Test
  void aTimeWithItsMinutesMayBeginWhatAnHourEnds() {
    String text = "اینترنت سقز چهارشنبه از ساعت ۹:۴۰ تا ۱۲ قطع بود.";
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .containsExactly(Instant.parse("2025-10-01T09:40:00Z"));
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-10-01T12:00:00Z"));
  }

  @Test
  void behindACommaAPartOfTheDayIsOfTheDayBehindIt() {
    String text = "اینترنت سقز، که از دوشنبه قطع بود، عصر چهارشنبه وصل شد.";
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(3.0);
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-10-01T17:00:00Z"));
  }

  @Test
  void theSmallHoursOfTheNightToldBeforeAreOfTheNextDay() {
    String text = "اینترنت سقز دیشب قطع شد. شبکه ساعت ۲۲:۱۰ قطع و ساعت ۱:۳۰ بامداد وصل شد.";
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-10-02T01:30:00Z"));
  }

  @Test
  void theSameDayIsTheOneToldBefore() {
    String text = "اینترنت سقز سه‌شنبه صبح قطع شد. شب همان روز اینترنت دوباره وصل شد.";
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-09-30T20:00:00Z"));
  }

  @Test
  void whoCannotSendAnythingLacksTheServiceToldBefore() {
    String text = "سیگنال مسدود شد. مشترکان رایتل می‌گویند از سه‌شنبه نمی‌توانند پیام بفرستند.";
    assertThat(Told.extents(DAY, text)).containsExactly(List.of("Rightel"));
    assertThat(Told.of(DAY, text, Predicate.DURATION).map(Claim::value)).containsExactly(2.0);
    assertThat(Told.values(DAY, "ویکی‌پدیای فارسی مسدود شد.", "SERVICE_BLOCK"))
        .containsExactly("Wikipedia");
    assertThat(Told.extents(DAY, "شبکه‌های اتصالات و سلام در هرات خاموش‌اند."))
        .contains(List.of("Etisalat", "Salaam"));
  }

  @Test
  void aCableThatWasCutAndMendedHasBothTimes() {
    String text = "کابل نوری سقز ساعت ۱۰ صبح چهارشنبه پاره و ساعت ۳ بعدازظهر ترمیم شد.";
    assertThat(Told.times(DAY, text, Predicate.RESTORATION))
        .containsExactly(Instant.parse("2025-10-01T15:00:00Z"));
  }
}
