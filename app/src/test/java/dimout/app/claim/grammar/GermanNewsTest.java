package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What German papers ordinarily write, where a sentence tells more than {@link NewsTest} asks. */
class GermanNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Soest ist das Fest- und Mobilfunknetz ausgefallen.",
        "Soest ist ohne Internet, auch das Handynetz ist weg.",
        "In Soest sind ganze Ortsteile ohne Internet und Mobilfunk."
      })
  void withTheFixedNetItIsNotMobileAlone(String text) {
    assertThat(Told.on(DAY, text)).extracting(Claim::scope).doesNotContain(List.of("mobile"));
  }

  @Test
  void howLongIsToldOnceThoughSinceWhenIsToldBefore() {
    String text =
        "In Soest sind seit Sonntag Sendemasten außer Betrieb. In Nessa haben die Menschen seit"
            + " vier Tagen keinen Handyempfang.";
    assertThat(Told.on(DAY, text))
        .filteredOn(claim -> claim.predicate() == Predicate.DURATION)
        .hasSize(1);
  }
}
