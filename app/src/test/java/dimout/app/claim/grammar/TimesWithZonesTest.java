package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Predicate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of a cut and its end that name their zone, once or twice, before or behind the day. */
class TimesWithZonesTest {
  private static String times(String text) {
    List<String> times =
        Told.on("2024-09-20", text).stream()
            .filter(claim ->
                claim.predicate() == Predicate.ONSET || claim.predicate() == Predicate.RESTORATION)
            .map(claim -> claim.span().from().toString())
            .toList();
    return String.join(" ", times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The internet in Sirsa failed at 9:20am (UTC+3) on Sep. 17. | 2024-09-17T06:20:00Z",
        "The internet in Sirsa failed at 9:20 (UTC-4, local time) on Sep. 17. |"
            + " 2024-09-17T13:20:00Z",
        "The internet in Sirsa was cut from 9:20am (UTC+3) on Sep. 17 to 7:40pm (UTC+3) on"
            + " Sep. 18. | 2024-09-17T06:20:00Z 2024-09-18T16:40:00Z",
        "The internet in Sirsa was cut between 9:45 on Sep. 17 and 6:15 on Sep. 18 (UTC+2). |"
            + " 2024-09-17T07:45:00Z 2024-09-18T04:15:00Z",
        "There was an internet shutdown in Sirsa on Sep. 17 between 7:00 to 10:00 UTC+3. |"
            + " 2024-09-17T04:00:00Z 2024-09-17T07:00:00Z",
        "The internet in Sirsa was cut from 20:15 to 21:30 local time (UTC-5) on Sep. 17. |"
            + " 2024-09-18T01:15:00Z 2024-09-18T02:30:00Z",
        "The internet in Sirsa was cut at about 5 p.m. local time (1230 GMT) on Sep. 17. |"
            + " 2024-09-17T17:00:00Z",
        "The internet in Sirsa was cut at 5.30 pm (1400 GMT) on Sep. 17 and came back at 9.30 pm"
            + " (1800 GMT) on Sep. 18. | 2024-09-17T17:30:00Z 2024-09-18T21:30:00Z",
        "The internet in Sirsa was cut at 1400 GMT (5.30 pm local time) on Sep. 17. |"
            + " 2024-09-17T14:00:00Z",
        "Sirsa'da internet salı günü saat 15.30'da (TSİ 17.00) kesildi. | 2024-09-17T15:30:00Z",
        "Sirsa'da internet salı günü UTC 15.30'da kesildi, UTC 18.00'de geri geldi. |"
            + " 2024-09-17T15:30:00Z 2024-09-17T18:00:00Z",
        "Türkiye'de Signal'e salı günü UTC 15.30'dan beri zar zor erişiliyor. |"
            + " 2024-09-17T15:30:00Z",
      })
  void theZoneIsThatOfTheClock(String text, String times) {
    assertThat(times(text)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mobile internet was suspended in Sirsa from Sep. 5 to 19:45 on Sep. 8. |"
            + " 2024-09-05T00:00:00Z 2024-09-08T19:45:00Z",
        "Mobile internet was suspended in Sirsa from 5 September until 7:30 on 8 September. |"
            + " 2024-09-05T00:00:00Z 2024-09-08T07:30:00Z",
        "Mobile internet was suspended in Sirsa on Sep. 8 from 6:00 to 19:45. |"
            + " 2024-09-08T06:00:00Z 2024-09-08T19:45:00Z",
      })
  void anHourOfTheLastDayIsNotOfTheFirst(String text, String times) {
    assertThat(times(text)).isEqualTo(times);
  }
}
