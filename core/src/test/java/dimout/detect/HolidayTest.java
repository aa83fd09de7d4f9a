package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A holiday on which a city sleeps until late and stays at home, and a cut on it. */
class HolidayTest {
  private static final long START = 1_730_088_000L; // Monday 28 October 2024, 00:00 in New York
  private static final long WINTER = 3600; // from 3 November on
  private static final long HOUR = 3600;
  private static final long CHRISTMAS = START + 58 * Judged.DAY + WINTER;

  /** Share of a working day's peak at 0, 1, 2 … 24 hours. */
  private static final double[] WORKDAY = {
    .35, .22, .15, .11, .1, .12, .3, .6, .9, 1, .95, .9, .9, .9, .9, .9, .95, 1, 1, 1, .95, .85, .7,
    .5, .35
  };

  private static final double[] WEEKEND = {
    .35, .33, .29, .24, .16, .11, .13, .2, .32, .45, .55, .6, .64, .66, .68, .68, .66, .65, .62, .6,
    .57, .53, .48, .42, .35
  };

  private static final double[] HOLIDAY = {
    .35, .22, .15, .11, .1, .1, .1, .11, .13, .17, .22, .28, .32, .36, .4, .42, .42, .4, .38, .37,
    .36, .35, .35, .35, .35
  };

  /** A night of dancing, and a morning in bed. */
  private static final double[] PARTY = {
    .35, .6, .7, .65, .5, .33, .15, .12, .1, .1, .13, .2, .28, .34, .38, .4, .4, .4, .38, .37, .36,
    .35, .35, .35, .35
  };

  private final Random random = new Random(25);

  @ParameterizedTest
  @ValueSource(ints = {300, 1800, 3600, 7200, 21_600})
  void aLateMorningIsNoOutage(int step) {
    assertThat(Judged.dark(judged("country/US", step, t -> people(t, HOLIDAY)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 1800, 3600})
  void theEndOfALongNightIsNoOutage(int step) {
    assertThat(Judged.dark(judged("country/US", step, t -> people(t, PARTY)))).isEmpty();
  }

  /** Nobody knows the country of a network, and no calendar a strike. */
  @ParameterizedTest
  @ValueSource(ints = {300, 600, 1800, 3600, 7200})
  void aWorkdayLikeADayOfRestIsNoOutage(int step) {
    assertThat(Judged.dark(judged("asn/64500", step, t -> people(t, strike())))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "country/US, 300, 0.2",
    "country/US, 1800, 0.2",
    "country/US, 3600, 0.2",
    "country/US, 7200, 0.2",
    "country/US, 300, 0.5",
    "asn/64500, 300, 0.5",
    "asn/64500, 3600, 0.2"
  })
  void aCutOnSuchADayIsOne(String entity, int step, double left) {
    double[] day = entity.startsWith("asn") ? strike() : HOLIDAY;
    long onset = CHRISTMAS + 15 * HOUR;
    long end = onset + 4 * HOUR;
    List<JudgedPoint> points =
        judged(entity, step, t -> people(t, day) * (t >= onset && t < end ? left : 1));
    assertThat(Judged.dark(points))
        .hasSize((int) (4 * HOUR / step))
        .allMatch(t -> t >= onset && t < end);
  }

  /** The night as before any workday, the day as on a weekend. */
  private static double[] strike() {
    double[] day = WEEKEND.clone();
    System.arraycopy(WORKDAY, 0, day, 0, 6);
    return day;
  }

  private List<JudgedPoint> judged(String entity, int step, LongToDoubleFunction course) {
    SeriesProfile profile =
        new SeriesProfile(entity, "any", SignalKind.TRAFFIC, step, "America/New_York", null);
    LongToDoubleFunction noisy = t -> course.applyAsDouble(t) * (1 + 0.03 * random.nextGaussian());
    return Judged.of(profile, START, 63, noisy).stream()
        .filter(point -> point.time() >= START + 28 * Judged.DAY)
        .toList();
  }

  /**
   * A value at a time.
   *
   * @param special the course of Christmas
   */
  private static double people(long t, double[] special) {
    long local = t < START + 6 * Judged.DAY + 2 * HOUR ? t : t - WINTER;
    long second = Math.floorMod(local - START, Judged.DAY);
    long date = Math.floorDiv(local - START, Judged.DAY);
    double[] day = date == 58 ? special : date % 7 >= 5 ? WEEKEND : WORKDAY;
    int hour = (int) (second / HOUR);
    double part = second % HOUR / (double) HOUR;
    return 20_000 * (day[hour] + part * (day[hour + 1] - day[hour]));
  }
}
