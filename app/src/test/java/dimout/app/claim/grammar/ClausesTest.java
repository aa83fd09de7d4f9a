package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands between a subject and its verb, and what an article says twice. */
final class ClausesTest {
  private static List<Claim> told(Predicate predicate, String day, String text) {
    return Told.on(day, text).stream().filter(claim -> claim.predicate() == predicate).toList();
  }

  private static List<Instant> times(Predicate predicate, String day, String text) {
    return told(predicate, day, text).stream().map(claim -> claim.span().from()).toList();
  }

  @Test
  void aCommaBehindTheSubjectPartsNoClauseWhereVerbsStandLast() {
    String text = "Kazakistan'da internet, seçimin yapıldığı çarşamba günü saat 17.00'de kesildi.";

    assertThat(times(Predicate.ONSET, "2022-01-07", text))
        .containsExactly(Instant.parse("2022-01-05T17:00:00Z"));
  }

  @Test
  void aRelativeClauseBehindACityIsPassedOver() {
    String text = "In Goma, where fighting goes on, mobile data has been off since Monday.";

    assertThat(told(Predicate.EXTENT, "2025-01-30", text))
        .anySatisfy(claim -> assertThat(claim.scope()).containsExactly("Goma"));
  }

  @Test
  void whatIsDemandedIsNotSo() {
    assertThat(Told.on("2024-05-03", "Kenia fordert, dass das Internet wiederhergestellt wird."))
        .isEmpty();
  }

  @Test
  void anAdverbAmidAClauseBeginsNone() {
    assertThat(told(Predicate.EXTENT, "2019-11-23", "Das Mobilfunknetz bleibt jedoch gesperrt."))
        .hasSize(1);
  }

  @Test
  void aReturnIsToldOnceAndDated() {
    String text = "Uganda is back online\n\nThe internet returned in Uganda at 9 am on Monday.";

    assertThat(times(Predicate.RESTORATION, "2021-01-18", text))
        .containsExactly(Instant.parse("2021-01-18T09:00:00Z"));
  }

  @Test
  void aServiceReturnsAtATime() {
    String text = "Twitter'a erişim perşembe günü saat 09.00'da yeniden sağlandı.";

    assertThat(told(Predicate.RESTORATION, "2023-02-09", text))
        .singleElement()
        .satisfies(claim -> assertThat(claim.scope()).containsExactly("Twitter"));
  }

  @Test
  void aServiceReturnsAfterTheLengthThatTheSentenceBeginsWith() {
    String text = "After four days of blocking, WhatsApp and Facebook work again in Uganda.";

    assertThat(told(Predicate.RESTORATION, "2021-01-18", text))
        .singleElement()
        .satisfies(claim -> assertThat(claim.scope()).containsExactly("Facebook", "WhatsApp"));
  }
}
