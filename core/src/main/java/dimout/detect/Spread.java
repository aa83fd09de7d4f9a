package dimout.detect;

import java.util.Arrays;

/**
 * Quantiles of a residual by the part of the local day, each tracked by one multiplication a point.
 *
 * <p>A tracked quantile grows when it is exceeded and shrinks when not, in the proportion that
 * leaves exactly the wanted share outside, whatever the distribution (Robbins and Monro 1951; as
 * adaptive conformal inference, Gibbs and Candès 2021): the intervals are right by construction
 * over a few weeks, with no assumption about tails.
 */
public final class Spread {
  private static final int BLOCKS = 8;

  /** Points after which the first guess is left for the tracked quantile. */
  private static final int FIRST = 30;

  private static final double SLOWEST = 0.02;

  public float[] quantile = new float[0];
  public short[] seen = new short[0];

  public Spread() {}

  Spread(double start) {
    quantile = new float[BLOCKS];
    Arrays.fill(quantile, (float) start);
    seen = new short[BLOCKS];
  }

  double at(long secondOfWeek) {
    return quantile[block(secondOfWeek)];
  }

  /**
   * Takes one residual.
   *
   * @param size the residual in the direction looked at; negative is the other side
   * @param outside share that shall lie outside
   */
  void learn(long secondOfWeek, double size, double outside) {
    int block = block(secondOfWeek);
    double pace = Math.max(SLOWEST, 1.0 / (1 + seen[block] / 4.0));
    double move = pace * ((size > quantile[block] ? 1 : 0) - outside);
    quantile[block] = (float) Math.max(1e-4, Math.min(5, quantile[block] * (1 + move)));
    if (seen[block] < FIRST * 10) {
      seen[block]++;
    }
  }

  private static int block(long secondOfWeek) {
    return (int) (secondOfWeek % LocalClock.DAY * BLOCKS / LocalClock.DAY);
  }
}
