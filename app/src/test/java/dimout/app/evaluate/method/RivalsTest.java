package dimout.app.evaluate.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.app.evaluate.Flat;
import dimout.app.evaluate.series.TrialSeries;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RivalsTest {
  private static final int FROM = 50 * Flat.DAY;
  private static final int UNTIL = FROM + 12;

  static List<Method> rivals() {
    return List.of(
        new TrailingMedian(),
        new LastWeek(),
        new FourWeekMedian(),
        new SimilarDays(),
        new WeeklyAutoregression());
  }

  /** A rhythm of days with a little noise. */
  private static TrialSeries calm() {
    TrialSeries flat = Flat.of(60, 1000);
    Random random = new Random(3);
    double[] values = flat.values();
    for (int i = 0; i < values.length; i++) {
      values[i] = 1000 + 30 * Math.sin(i * Math.PI / 24) + 5 * random.nextGaussian();
    }
    return flat.with(values);
  }

  @ParameterizedTest
  @MethodSource("rivals")
  void aDeepDropIsFoundAtOnceAndEndsOnTime(Method method) {
    TrialSeries series = Flat.with(calm(), FROM, UNTIL, 100);
    Judgement judged = method.judge(series);
    assertThat(judged.dark(FROM - 1)).isFalse();
    assertThat(judged.dark(FROM)).isTrue();
    assertThat(judged.dark(UNTIL)).isFalse();
    assertThat(judged.usual(FROM)).isCloseTo(1000, within(60.0));
    assertThat(judged.latency(FROM, UNTIL - FROM)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("rivals")
  void aShallowDropIsNoneOfTheThresholdMethods(Method method) {
    TrialSeries series = Flat.with(calm(), FROM, UNTIL, 850);
    Judgement judged = method.judge(series);
    assertThat(judged.dark(FROM)).isEqualTo(method instanceof WeeklyAutoregression);
  }

  @ParameterizedTest
  @MethodSource("rivals")
  void noDataIsNeverDark(Method method) {
    TrialSeries series = Flat.with(calm(), FROM, UNTIL, Double.NaN);
    Judgement judged = method.judge(series);
    for (int i = FROM; i < UNTIL; i++) {
      assertThat(judged.dark(i)).isFalse();
    }
    assertThat(judged.latency(FROM, UNTIL - FROM)).isZero();
  }
}
