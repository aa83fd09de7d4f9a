package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is announced is what was put in, and steps are told from wandering. */
class AutoregressionTest {
  private static final int BINS = 40_000;

  private final Random random = new Random(11);

  @Test
  void itFindsTheWeightsThatASeriesWasMadeWith() {
    Autoregression fitted = fitted(wandering(0.9, 0.06, BINS), 1.0 / 5000);
    assertThat(fitted.weights[0]).isCloseTo(0.9f, within(0.1f));
    assertThat(sum(fitted)).isCloseTo(0.9, within(0.05));
    assertThat(fitted.shape(3)[2]).isCloseTo(0.1, within(0.06));
  }

  @Test
  void noiseWithoutMemoryAnnouncesNothing() {
    Autoregression fitted = fitted(wandering(0, 0.1, BINS), 1.0 / 5000);
    assertThat(sum(fitted)).isCloseTo(0, within(0.1));
    assertThat(fitted.shape(16)[15]).isCloseTo(1, within(0.1));
  }

  /** The estimate of a step is right on average, and errs less than a mean of levels does. */
  @Test
  void aStepIsMeasuredBetterThanByLevels() {
    double[] course = wandering(0.95, 0.05, BINS);
    Autoregression fitted = fitted(course, 1.0 / 5000);
    double sum = 0;
    double off = 0;
    double offLevels = 0;
    int trials = 1000;
    for (int i = 0; i < trials; i++) {
      int at = 100 + i * 37;
      double[] newest = newestFirst(course, at, 8 + Autoregression.ORDER);
      for (int back = 0; back < 8; back++) {
        newest[back] -= 0.3;
      }
      double step = Autoregression.step(fitted.fresh(newest, 8), fitted.shape(8), 8);
      sum += step;
      off += Math.abs(step + 0.3);
      offLevels += Math.abs(mean(newest, 0, 8) - 0.9 * mean(newest, 8, 16) + 0.3);
    }
    assertThat(sum / trials).isCloseTo(-0.3, within(0.01));
    assertThat(off).isLessThan(0.7 * offLevels);
  }

  @Test
  void whatCannotBeFittedAnnouncesNothingAbsurd() {
    Autoregression constant = fitted(new double[500], 0.01);
    assertThat(constant.weights).containsOnly(0f);
    double[] ramp = new double[500];
    Arrays.setAll(ramp, i -> i / 100.0);
    double[] news = fitted(ramp, 0.01).fresh(newestFirst(ramp, 400, 24), 8);
    assertThat(Arrays.stream(news).map(Math::abs).max().orElseThrow()).isLessThan(1);
  }

  private static double sum(Autoregression fitted) {
    double sum = 0;
    for (float weight : fitted.weights) {
      sum += weight;
    }
    return sum;
  }

  private double[] wandering(double kept, double noise, int bins) {
    double[] course = new double[bins];
    for (int i = 1; i < bins; i++) {
      course[i] = kept * course[i - 1] + noise * random.nextGaussian();
    }
    return course;
  }

  private static Autoregression fitted(double[] course, double weight) {
    Autoregression fitted = new Autoregression();
    for (int i = Autoregression.ORDER; i < course.length; i++) {
      fitted.learn(newestFirst(course, i, Autoregression.ORDER + 1), Autoregression.ORDER, weight);
    }
    return fitted;
  }

  private static double[] newestFirst(double[] course, int newest, int bins) {
    double[] turned = new double[bins];
    Arrays.setAll(turned, back -> course[newest - back]);
    return turned;
  }

  private static double mean(double[] values, int from, int until) {
    return Arrays.stream(values, from, until).average().orElseThrow();
  }
}
