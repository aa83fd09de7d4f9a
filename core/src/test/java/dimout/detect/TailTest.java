package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thresholds that follow from how deep a series falls by itself. */
class TailTest {
  private static final int STEP = 300;

  /** The threshold after so many days of normal noise. */
  private static double after(int days, double scale, Random random) {
    Tail tail = Tail.of(1);
    for (int bin = 0; bin < days * 288; bin++) {
      tail.add((long) bin * STEP, STEP, new double[] {scale * random.nextGaussian()});
    }
    return tail.threshold(0, STEP);
  }

  @Test
  void normalNoiseReachesItOnceInYears() {
    double threshold = after(60, 1, new Random(1));
    Random random = new Random(2);
    int reached = 0;
    for (int bin = 0; bin < 2 * 365 * 288; bin++) {
      reached += random.nextGaussian() >= threshold ? 1 : 0;
    }
    assertThat(threshold).isBetween(4.0, 6.5);
    assertThat(reached).isLessThanOrEqualTo(2);
  }

  @Test
  void wilderNoiseAsksForMore() {
    assertThat(after(60, 2, new Random(3))).isGreaterThan(1.6 * after(60, 1, new Random(3)));
  }

  @Test
  void fewDaysAskForMore() {
    assertThat(after(4, 1, new Random(4))).isGreaterThan(after(60, 1, new Random(4)));
  }

  @Test
  void oneWildDayMovesItLittle() {
    Tail tail = Tail.of(1);
    Random random = new Random(5);
    for (int bin = 0; bin < 30 * 288; bin++) {
      tail.add((long) bin * STEP, STEP, new double[] {random.nextGaussian()});
    }
    double before = tail.threshold(0, STEP);
    for (int bin = 30 * 288; bin < 32 * 288; bin++) {
      tail.add((long) bin * STEP, STEP, new double[] {bin == 30 * 288 ? 50 : 1});
    }
    assertThat(tail.threshold(0, STEP)).isLessThan(1.3 * before);
  }
}
