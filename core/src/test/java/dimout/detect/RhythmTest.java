package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.stage.Out;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Usual where the rhythm of a series leaves its clock, and where it has hardly been learnt. */
class RhythmTest {
  private static final long START = 1_704_067_200L; // a Monday, UTC
  private static final int STEP = 300;
  private static final long DAY = 86_400;

  private final Random random = new Random(7);

  @Test
  void aClockThatLosesMinutesADayIsFollowed() {
    long onset = START + 40 * DAY + 36_000;
    long end = onset + 8 * 3600;
    List<JudgedPoint> points =
        judged(48, t -> rhythm(t + (t - START) / 60) * (t >= onset && t < end ? 0.5 : 1));
    assertThat(Judged.dark(points)).containsExactlyElementsOf(bins(onset, end));
    assertThat(error(points, START + 20 * DAY, onset)).isLessThan(0.15);
  }

  @Test
  void aRhythmThatJumpsByAnHourIsFollowedWithinDays() {
    long jump = START + 35 * DAY;
    List<JudgedPoint> points = judged(45, t -> rhythm(t < jump ? t : t + 3600));
    assertThat(error(points, jump + 4 * DAY, START + 45 * DAY)).isLessThan(0.06);
    assertThat(Judged.dark(points)).isEmpty();
  }

  /**
   * Machines that keep UTC while the clocks of Berlin go forward, or back; and a cut a day later.
   */
  @ParameterizedTest
  @ValueSource(longs = {1_711_846_800L, 1_729_990_800L})
  void aRhythmThatKeepsUtcWhenClocksAreChangedIsNoOutage(long changed) {
    SeriesProfile berlin =
        new SeriesProfile("country/DE", "any", SignalKind.TRAFFIC, STEP, "Europe/Berlin", null);
    int days = (int) ((changed - START) / DAY) + 8;
    long onset = changed + 30 * 3600;
    LongToDoubleFunction cut = t -> t >= onset && t < onset + 7200 ? 0.4 : 1;
    List<JudgedPoint> points =
        judged(berlin, days, t -> rhythm(t) * cut.applyAsDouble(t) * noise());
    assertThat(Judged.dark(points)).containsExactlyElementsOf(bins(onset, onset + 7200));
    assertThat(error(points, changed + 4 * DAY, changed + 7 * DAY)).isLessThan(0.06);
  }

  /** A cut in the night in which the clocks of people went forward is a cut. */
  @Test
  void aCutWhereClocksWereChangedIsACut() {
    SeriesProfile berlin =
        new SeriesProfile("country/DE", "any", SignalKind.TRAFFIC, STEP, "Europe/Berlin", null);
    long changed = 1_711_846_800L;
    long onset = changed + 4 * 3600;
    List<JudgedPoint> points =
        judged(
            berlin,
            (int) ((changed - START) / DAY) + 4,
            t ->
                rhythm(t < changed ? t : t + 3600)
                    * (t >= onset && t < onset + 7200 ? 0.6 : 1)
                    * noise());
    assertThat(Judged.dark(points)).containsExactlyElementsOf(bins(onset, onset + 7200));
  }

  @Test
  void aSteadyRhythmIsNeverMoved() {
    SeriesState state = new SeriesState();
    SeriesStage stage = new SeriesStage(first -> profile());
    Out<SeriesUpdate> unheard = new Unheard();
    for (long t = START; t < START + 120 * DAY; t += STEP) {
      double wander = Math.exp(0.15 * Math.sin(t / 9e4) + 0.08 * random.nextGaussian());
      stage.accept(state, point(t, rhythm(t) * wander), unheard);
      stage.wake(state, t, unheard);
    }
    assertThat(state.clock.early).isZero();
  }

  /** A night of nothing in the week that is learnt is no usual for that night. */
  @ParameterizedTest
  @ValueSource(ints = {5, 6})
  void anOutageWhileLearningIsNoUsual(int night) {
    long learnt = START + night * DAY;
    List<JudgedPoint> points =
        judged(16, t -> isNight(t, learnt) || isNight(t, learnt + 7 * DAY) ? 0 : rhythm(t));
    assertThat(Judged.dark(points))
        .containsExactlyElementsOf(bins(learnt + 7 * DAY, learnt + 7 * DAY + 8 * 3600));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 7, 9, 10, 11, 13, 17, 19, 23, 24, 36})
  void aStepThatDividesNoDayIsJudgedToo(int hours) {
    SeriesProfile odd =
        new SeriesProfile("country/TJ", "any", SignalKind.TRAFFIC, hours * 3600, "UTC", null);
    assertThat(Judged.dark(judged(odd, 90, t -> 1000 + 20 * random.nextGaussian()))).isEmpty();
  }

  /** Eight pings an hour answer, and for some nights none. */
  @Test
  void nothingOfAFewIsTold() {
    SeriesProfile few = new SeriesProfile("asn/1", "any", SignalKind.PROBING, 3600, "UTC", null);
    long night = START + 20 * DAY;
    List<JudgedPoint> points =
        judged(few, 24, t -> t >= night && isNight(t % DAY, 0) ? 0 : poisson(8));
    List<Long> nights = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      nights.addAll(bins(night + i * DAY, night + i * DAY + 8 * 3600, 3600));
    }
    List<Long> dark = Judged.dark(points);
    assertThat(dark).containsAll(nights);
    assertThat(dark.size() - nights.size()).isLessThan(8);
  }

  /** What a series is above usual before a cut it would have been after it: 40 %, and not 50. */
  @Test
  void usualBeginsAtWhatTheBinsBeforeAnnounced() {
    long onset = START + 30 * DAY + 14 * 3600;
    List<JudgedPoint> points =
        judged(31, t -> rhythm(t) * (t < onset - 6 * 3600 ? 1 : 1.25) * (t < onset ? 1 : 0.4));
    double first =
        points.stream()
            .filter(point -> point.time() >= onset && point.time() < onset + 3600)
            .mapToDouble(Episode::percent)
            .average()
            .orElseThrow();
    assertThat(first).isBetween(38.0, 46.0);
  }

  private static final class Unheard implements Out<SeriesUpdate> {
    @Override
    public void emit(SeriesUpdate output) {}

    @Override
    public void wakeAt(long time) {}
  }

  private static boolean isNight(long time, long from) {
    return time >= from && time < from + 8 * 3600;
  }

  /** People's day: a third of the evening at dawn. */
  private static double rhythm(long time) {
    return 5000 * Math.exp(0.6 * Math.cos((time - 19 * 3600) * 2 * Math.PI / DAY));
  }

  private int poisson(double mean) {
    int count = 0;
    for (double left = Math.exp(-mean), p = random.nextDouble();
        p > left;
        p *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  private List<JudgedPoint> judged(int days, LongToDoubleFunction course) {
    return Judged.of(profile(), START, days, t -> course.applyAsDouble(t) * noise());
  }

  private double noise() {
    return 1 + 0.02 * random.nextGaussian();
  }

  private static List<JudgedPoint> judged(
      SeriesProfile profile, int days, LongToDoubleFunction course) {
    return Judged.of(profile, START, days, course);
  }

  private static SeriesProfile profile() {
    return new SeriesProfile("country/TJ", "any", SignalKind.TRAFFIC, STEP, "UTC", null);
  }

  private static SignalPoint point(long time, double value) {
    return new SignalPoint("country/TJ", "any", time, STEP, value, 1);
  }

  private static List<Long> bins(long from, long until) {
    return bins(from, until, STEP);
  }

  private static List<Long> bins(long from, long until, int step) {
    List<Long> bins = new ArrayList<>();
    for (long t = from; t < until; t += step) {
      bins.add(t);
    }
    return bins;
  }

  /** Mean distance from 100 % of usual, as a share. */
  private static double error(List<JudgedPoint> points, long from, long until) {
    return points.stream()
        .filter(point -> point.time() >= from && point.time() < until)
        .filter(point -> point.percentOfUsual() != null)
        .mapToDouble(point -> Math.abs(Episode.percent(point) / 100 - 1))
        .average()
        .orElseThrow();
  }
}
