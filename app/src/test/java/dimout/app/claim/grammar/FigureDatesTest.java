package dimout.app.claim.grammar;

import static dimout.app.claim.grammar.Told.of;
import static dimout.app.claim.grammar.Told.values;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dimout.app.claim.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours in figures alone: a wrong month is a wrong outage. */
final class FigureDatesTest {
  @ParameterizedTest
  @CsvSource({
    "Mobile data was cut in Patna on 16/06/2020 at 5 pm., 2020-06-16T17:00:00Z",
    "Mobile data was cut in Patna on 2020-06-16 at 5 pm., 2020-06-16T17:00:00Z",
    "Mobile data was cut in Patna on 6/16/2020 at 5 pm., 2020-06-16T17:00:00Z",
    "Mobile data was cut in Patna on 6/16 at 5 pm., 2020-06-16T17:00:00Z",
    "Mobile data was cut in Patna on 12/06/2020 at 5 pm., 2020-06-12T17:00:00Z",
    "O sinal de internet caiu em Manaus no dia 16/6 às 17h., 2020-06-16T17:00:00Z",
    "Mobile data was cut in Patna at 1745 hrs on Tuesday., 2020-06-16T17:45:00Z",
    "Mobile data was cut in Patna at 5:45 p.m UTC on Tuesday., 2020-06-16T17:45:00Z"
  })
  void beginThen(String text, String time) {
    assertEquals(time, values("2020-06-18", text, "ONSET").getFirst());
  }

  /** The seventh of June or the sixth of July: no time rather than one that may be wrong. */
  @Test
  void ofTwoRecentDaysNeitherIsRead() {
    String text = "Mobile data was cut in Patna on 06/07/2020 at 5 pm.";
    assertEquals(
        0, of("2020-07-08", text, Predicate.ONSET).filter(claim -> claim.span() != null).count());
  }

  @Test
  void aFractionIsNoDay() {
    String text = "Mobile data was cut on Monday for 3/4 of users in Patna.";
    assertEquals("2020-03-02", values("2020-03-05", text, "ONSET").getFirst().substring(0, 10));
  }

  @Test
  void fourDigitsBeforeHoursAreTwoTimesOfDay() {
    String text = "Internet service was down in Jammu between 0915 hrs and 1430 hrs on Monday.";
    assertEquals("[2020-03-02T09:15:00Z]", values("2020-03-03", text, "ONSET").toString());
    assertEquals("[2020-03-02T14:30:00Z]", values("2020-03-03", text, "RESTORATION").toString());
    assertEquals("[]", values("2020-03-03", text, "DURATION").toString());
  }

  @Test
  void fourDigitsBehindForAreALength() {
    String text = "Internet service has been down in Jammu for 1200 hours.";
    assertEquals("[1200.0]", values("2020-03-03", text, "DURATION").toString());
  }
}
