package dimout.detect;

import java.util.Arrays;

/**
 * What the deviations of some bins announce of the next one: an autoregression, fitted to calm bins
 * by their mean products (Yule and Walker; solved by the recursion of Levinson and Durbin).
 *
 * <p>A series that wanders goes on where it was, so what has fallen is what the bins before did not
 * announce. Seen through the regression a fall that lasts is a step of a known shape in noise
 * without memory, and the best estimate of its depth weights each bin by what of the step is new in
 * it (the matched filter of a step; Basseville and Nikiforov 1993).
 *
 * <p>Deviations are shares of usual, -1 for nothing, 0 for usual; arrays have the newest first.
 */
public final class Autoregression {
  /** How many bins announce the next. */
  static final int ORDER = 8;

  /** Where bins are whole days few were ever seen, and more would be chance. */
  private static final int ORDER_OF_DAYS = 2;

  /** Weight of the assumption that nothing is announced, in parts of the mean square. */
  private static final double NOTHING = 0.01;

  /** Most that a bin repeats of another in the recursion: a fit is never unstable. */
  private static final double MOST = 0.995;

  /** Mean products of deviations that lie 0, 1, … {@link #ORDER} bins apart. */
  public float[] products = new float[ORDER + 1];

  /** What each of the bins before says of the next, the nearest first. */
  public float[] weights = new float[ORDER];

  public Autoregression() {}

  /** How many bins it is fitted over, for a step in seconds. */
  static int order(int step) {
    return WeeklyUsual.isWhole(step) ? ORDER_OF_DAYS : ORDER;
  }

  /**
   * Takes one calm bin.
   *
   * @param deviations of it and of those before it, at least {@link #ORDER} + 1
   * @param order how many bins announce the next
   */
  void learn(double[] deviations, int order, double weight) {
    for (int lag = 0; lag <= order; lag++) {
      products[lag] += (float) (weight * (deviations[0] * deviations[lag] - products[lag]));
    }
    solve(order);
  }

  private void solve(int most) {
    double[] solved = new double[most];
    double[] before = new double[most];
    double error = products[0] * (1 + NOTHING);
    for (int order = 0; order < most && error > 0; order++) {
      double left = products[order + 1];
      for (int i = 0; i < order; i++) {
        left -= solved[i] * products[order - i];
      }
      double reflected = Math.max(-MOST, Math.min(MOST, left / error));
      System.arraycopy(solved, 0, before, 0, order);
      solved[order] = reflected;
      for (int i = 0; i < order; i++) {
        solved[i] -= reflected * before[order - 1 - i];
      }
      error *= 1 - reflected * reflected;
    }
    for (int i = 0; i < most; i++) {
      weights[i] = (float) solved[i];
    }
  }

  /** What those before did not announce of a bin; what is behind the last is taken as usual. */
  private double one(double[] deviations, int back) {
    double announced = 0;
    int until = Math.min(ORDER, deviations.length - 1 - back);
    for (int i = 0; i < until; i++) {
      announced += weights[i] * deviations[back + 1 + i];
    }
    return deviations[back] - announced;
  }

  /** What is new in each of the newest bins. */
  double[] fresh(double[] deviations, int bins) {
    double[] fresh = new double[bins];
    Arrays.setAll(fresh, back -> one(deviations, back));
    return fresh;
  }

  /** What of a step is new in its bins, from the first on. */
  double[] shape(int bins) {
    double[] shape = new double[bins];
    double repeated = 0;
    for (int i = 0; i < bins; i++) {
      shape[i] = 1 - repeated;
      repeated += i < ORDER ? weights[i] : 0;
    }
    return shape;
  }

  /**
   * How high a step is that begins with the oldest of some of the newest bins; negative down.
   *
   * @param fresh what is new in each
   * @param shape of a step
   */
  static double step(double[] fresh, double[] shape, int bins) {
    double sum = 0;
    double square = 0;
    for (int back = 0; back < bins; back++) {
      double expected = shape[bins - 1 - back];
      sum += expected * fresh[back];
      square += expected * expected;
    }
    return sum / square;
  }
}
