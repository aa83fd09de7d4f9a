package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do that looks like an outage and is none: empty offices, attacks that end. */
class HabitTest {
  private static final long START = 1_704_067_200L; // a Monday, UTC
  private static final long DAY = Judged.DAY;

  private final Random random = new Random(11);

  @ParameterizedTest
  @ValueSource(ints = {300, 1800, 3600, 21_600, 43_200})
  void anEmptyOfficeIsNoOutage(int step) {
    assertThat(Judged.dark(judged(step, "UTC", 70, HabitTest::office))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 3600})
  void anOfficeThatIsCutOffIsOne(int step) {
    long onset = START + 44 * DAY + 12 * 3600; // a Wednesday
    long end = onset + 4 * 3600;
    List<JudgedPoint> points =
        judged(step, "UTC", 50, t -> office(t) * (t >= onset && t < end ? 0.05 : 1));
    assertThat(Judged.dark(points))
        .isNotEmpty()
        .allMatch(t -> t >= onset && t < end)
        .hasSize(4 * 3600 / step);
  }

  /** Days that begin at local midnight, of which two a year are 23 and 25 hours long. */
  @ParameterizedTest
  @CsvSource({"UTC, 0", "America/Chicago, 6", "America/Chicago, 5", "Asia/Almaty, -6"})
  void daysKeepTheirPlaceInTheWeekWhenTheClockChanges(String zone, int hour) {
    long cut = START + 250 * DAY;
    List<JudgedPoint> points =
        Judged.of(
            profile(86_400, zone),
            START + hour * 3600L,
            400,
            t ->
                week(Math.floorDiv(t - START + DAY / 2, DAY))
                    * (t >= cut && t < cut + 2 * DAY ? 0.1 : 1));
    assertThat(Judged.dark(points)).hasSize(2).allMatch(t -> t >= cut && t < cut + 2 * DAY);
  }

  @ParameterizedTest
  @CsvSource({"300, 2, 6", "300, 8, 1.7", "3600, 3, 2.5", "3600, 1, 4"})
  void aSurgeThatEndsIsNoOutage(int step, int days, double times) {
    long begins = START + 30 * DAY;
    List<JudgedPoint> points =
        judged(
            step, "UTC", 56, t -> people(t) * (t >= begins && t < begins + days * DAY ? times : 1));
    assertThat(Judged.dark(points)).isEmpty();
  }

  @Test
  void aCutWithinASurgeIsOne() {
    long begins = START + 30 * DAY;
    long cut = begins + 36 * 3600;
    List<JudgedPoint> points =
        judged(
            300,
            "UTC",
            50,
            t ->
                people(t)
                    * (t >= begins && t < begins + 3 * DAY ? 1.8 : 1)
                    * (t >= cut && t < cut + 6 * 3600 ? 0.03 : 1));
    assertThat(Judged.dark(points)).hasSize(72).allMatch(t -> t >= cut && t < cut + 6 * 3600);
  }

  /** What has lasted for most of five weeks is usual. */
  @Test
  void aLevelThatLastedIsUsual() {
    long grown = START + 20 * DAY;
    long cut = grown + 30 * DAY;
    List<JudgedPoint> points =
        judged(300, "UTC", 51, t -> people(t) * (t < grown ? 1 : t < cut ? 3 : 1));
    assertThat(Judged.dark(points)).hasSize(288);
  }

  /** Else that hour would look like the beginning of an outage every week, and never be learnt. */
  @ParameterizedTest
  @ValueSource(ints = {300, 1800, 3600})
  void anOddHourOfTheFirstWeekIsForgotten(int step) {
    long odd = START + 6 * DAY + 18 * 3600;
    List<JudgedPoint> points =
        judged(
            step, "UTC", 56, t -> people(t) * (t >= odd && t < odd + 2 * 3600 ? Math.exp(.4) : 1));
    long now = odd + 49 * DAY + 3600;
    assertThat(points)
        .filteredOn(point -> point.time() >= now && point.time() < now + 1800)
        .isNotEmpty()
        .allSatisfy(
            point -> assertThat(point.usual()).isCloseTo(people(point.time()), withPercentage(8)));
  }

  /** A fall that nobody saw the edge of must be deep where a series wanders: an hour is long. */
  @ParameterizedTest
  @CsvSource({"0.74, 0", "0.3, 72"})
  void whatFellWhileNothingWasSeen(double left, int dark) {
    long gone = START + 30 * DAY + 15 * 3600;
    long back = gone + 3600;
    Random wandering = new Random(2);
    double[] wander = new double[1];
    List<JudgedPoint> points =
        Judged.of(
            profile(300, "UTC"),
            START,
            33,
            t -> {
              if (t >= gone && t < back) {
                return Double.NaN;
              }
              wander[0] = 0.97 * wander[0] + 0.02 * wandering.nextGaussian();
              return people(t)
                  * (t >= back && t < back + 6 * 3600 ? left : 1)
                  * Math.exp(wander[0] + 0.01 * wandering.nextGaussian());
            });
    assertThat(Judged.dark(points)).hasSize(dark);
  }

  private List<JudgedPoint> judged(int step, String zone, int days, LongToDoubleFunction course) {
    return Judged.of(
        profile(step, zone),
        START,
        days,
        t -> course.applyAsDouble(t) * Math.exp(0.03 * random.nextGaussian()));
  }

  private static SeriesProfile profile(int step, String zone) {
    return new SeriesProfile("group/any", "any", SignalKind.TRAFFIC, step, zone, null);
  }

  private static double office(long time) {
    long hour = (time - START) % DAY / 3600;
    boolean weekend = (time - START) / DAY % 7 >= 5;
    return 8000 * (weekend ? 0.1 : hour >= 7 && hour < 19 ? 1 : 0.25);
  }

  private double week(long day) {
    return (day % 7 >= 5 ? 2000 : 12_000) * Math.exp(0.03 * random.nextGaussian());
  }

  private static double people(long time) {
    return 5000 * Math.exp(0.6 * Math.cos((time - 19 * 3600) * 2 * Math.PI / DAY));
  }
}
