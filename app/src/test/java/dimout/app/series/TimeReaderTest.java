package dimout.app.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {
  private final TimeForm times = TimeForm.of(null);

  @ParameterizedTest
  @CsvSource({
    "2022-01-05T10:45:00Z, 2022-01-05T10:45:00Z",
    "2022-01-05t10:45:00.123456z, 2022-01-05T10:45:00Z",
    "2022-01-05T10:45Z, 2022-01-05T10:45:00Z",
    "2022-01-05T16:45:00+06:00, 2022-01-05T10:45:00Z",
    "2022-01-05T16:45:00+0600, 2022-01-05T10:45:00Z",
    "2022-01-05T16:45:00+06, 2022-01-05T10:45:00Z",
    "2022-01-05 07:15:00-03:30, 2022-01-05T10:45:00Z",
    "20220105T104500Z, 2022-01-05T10:45:00Z",
    "1641379500, 2022-01-05T10:45:00Z",
    "1641379500.75, 2022-01-05T10:45:00Z",
    "-86400, 1969-12-31T00:00:00Z",
    "2022-01-05T24:00:00Z, 2022-01-06T00:00:00Z",
    "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
  })
  void readsInstants(String text, Instant expected) {
    Moment moment = times.read(" " + text);
    assertThat(moment).isNotNull();
    assertThat(moment.local()).isFalse();
    assertThat(Instant.ofEpochSecond(moment.seconds())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-01-05 10:45",
        "2022-01-05 10:45:00",
        "2022-01-05 10:45:00.999",
        "2022-01-05T10:45:00"
      })
  void readsLocalTimes(String text) {
    assertThat(times.read(text)).isEqualTo(Moment.local(1641379500));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        ".",
        "now",
        "2022-13-05 10:45",
        "2022-02-30 10:45",
        "2022-01-05 25:00",
        "2022-01-05 10:60",
        "2022-01-05 10:45:",
        "2022-01-05 10:45:00.",
        "2022-01-05T10:45:00+",
        "2022-01-05T10:45:00Zx",
        "1641379500000",
        "99999999999999999999",
        "05-01-2022 10:45",
        "1e9",
        "2022-01-05 10",
        "0x10",
        "1641379500.",
        "2022-01-0",
        "2022",
        "2022-01-05T10:45:00+19:00"
      })
  void refusesWhatIsNoTime(String text) {
    if (text.equals("2022")) {
      assertThat(times.read(text)).isEqualTo(Moment.utc(2022));
    } else {
      assertThat(times.read(text)).describedAs(text).isNull();
    }
  }

  @Test
  void readsPatternsOfBothTongues() {
    for (String pattern : List.of("dd-MMM-yyyy HH:mm:ss", "%d-%b-%Y %H:%M:%S")) {
      assertThat(TimeForm.of(pattern).read("11-Nov-2019 03:30:00"))
          .describedAs(pattern)
          .isEqualTo(Moment.local(1573443000));
      assertThat(TimeForm.of(pattern).read("11-Foo-2019 03:30:00")).isNull();
    }
    assertThat(TimeForm.of("%Y%m%d%H%M").read("201911110330")).isEqualTo(Moment.local(1573443000));
    assertThat(TimeForm.of("%d/%m/%Y").read("11/11/2019")).isEqualTo(Moment.local(1573430400));
    assertThat(TimeForm.of("%Y-%m-%d %H:%M%z").read("2019-11-11 03:30+0330"))
        .isEqualTo(Moment.at(1573443000, 12_600));
  }

  @Test
  void clocksThatGoBackGiveTheEarlierThenTheLater() {
    LocalClock clock = new LocalClock(ZoneId.of("Europe/Berlin"));
    long midnight = Instant.parse("2021-10-31T00:00:00Z").getEpochSecond();
    long previous = Long.MIN_VALUE;
    StringBuilder hours = new StringBuilder();
    for (double local : new double[] {1.5, 2, 2.5, 2, 2.5, 3}) {
      previous = clock.resolve(midnight + (long) (local * 3600), previous);
      hours.append((previous - midnight) / 3600.0).append(' ');
    }
    assertThat(hours.toString()).isEqualTo("-0.5 0.0 0.5 1.0 1.5 2.0 ");
    assertThat(clock.twice()).isEqualTo(4);
  }

  @Test
  void clocksThatGoForwardMoveOn() {
    LocalClock clock = new LocalClock(ZoneId.of("Europe/Berlin"));
    long midnight = Instant.parse("2021-03-28T00:00:00Z").getEpochSecond();
    assertThat(clock.resolve(midnight + 9000, 0)).isEqualTo(midnight + 5400);
    assertThat(clock.resolve(midnight + 10_800, 0)).isEqualTo(midnight + 3600);
    assertThat(clock.never()).isEqualTo(1);
  }

  @Test
  void everyLocalTimeOfTenYearsAgreesWithTheCalendar() {
    ZoneId zone = ZoneId.of("Asia/Tehran");
    LocalClock clock = new LocalClock(zone);
    long from = Instant.parse("2015-01-01T00:00:00Z").getEpochSecond();
    for (long local = from; local < from + 10L * 366 * 86_400; local += 1800) {
      long expected =
          LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC).atZone(zone).toEpochSecond();
      assertThat(clock.resolve(local, Long.MIN_VALUE)).isEqualTo(expected);
    }
  }
}
