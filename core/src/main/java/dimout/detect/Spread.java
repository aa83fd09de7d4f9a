package dimout.detect;

import java.util.Arrays;

/**
 * Quantiles of a residual by the part of the local day, each tracked by one multiplication a point;
 * where a bin is as long as that, one for days of rest and one for the others.
 *
 * <p>A tracked quantile grows when it is exceeded and shrinks when not, in the proportion that
 * leaves exactly the wanted share outside, whatever the distribution (Robbins and Monro 1951; as
 * adaptive conformal inference, Gibbs and Candès 2021): the intervals are right by construction
 * over a few weeks, with no assumption about tails.
 */
public final class Spread {
  private static final int BLOCKS = 8;

  /** Points of a block after which its own size is believed. */
  private static final int FIRST = 30;

  /** Weight of the size that is assumed before anything was seen, in points. */
  private static final double ASSUMED = 8;

  /** One point says no more than so many mean sizes: it may be the first of an outage. */
  private static final double FARTHEST = 2.5;

  /** Finer than the shape of the week is kept no difference can be told. */
  private static final double LEAST = 0.001;

  private static final double SLOWEST = 0.02;

  /** Share that shall lie outside, and at how many sigmas that is were the residual normal. */
  public double outside = 0.05;

  public double sigmas = 1.645;

  /** Pace of the quantile; quicker where there are few bins a day. */
  public double slowest = SLOWEST;

  /** Half a bin where bins are long, else 0. */
  public int half;

  public float[] quantile = new float[0];
  public short[] seen = new short[0];

  /** Mean size of all points, until all blocks are known. */
  public double mean;

  public int count;

  public Spread() {}

  /**
   * Nothing seen yet.
   *
   * @param assumed mean size of a residual before any was seen
   */
  Spread(int step, double outside, double sigmas, double assumed) {
    slowest = Math.max(SLOWEST, Math.min(0.1, SLOWEST * Math.sqrt(step / 300.0)));
    half = WeeklyUsual.isWhole(step) ? step / 2 : 0;
    this.outside = outside;
    this.sigmas = sigmas;
    quantile = new float[BLOCKS];
    seen = new short[BLOCKS];
    mean = assumed;
    Arrays.fill(quantile, 0);
  }

  /** Raises what is assumed of the size of a residual while none was seen. */
  void assume(double size) {
    mean = count == 0 ? Math.max(mean, size) : mean;
  }

  double at(long secondOfWeek) {
    int block = block(secondOfWeek);
    return Math.max(LEAST, seen[block] < FIRST ? sigmas / Noise.MEAN_SIZE * mean : quantile[block]);
  }

  /** Takes one residual. */
  void learn(long secondOfWeek, double residual) {
    int block = block(secondOfWeek);
    double size = Math.min(FARTHEST * mean, Math.abs(residual));
    if (seen[block] < FIRST) {
      mean += (size - mean) / (ASSUMED + ++count);
      quantile[block] +=
          (float) ((sigmas / Noise.MEAN_SIZE * size - quantile[block]) / ++seen[block]);
      return;
    }
    double move = pace(block) * ((residual > quantile[block] ? 1 : 0) - outside);
    quantile[block] = (float) Math.max(LEAST, Math.min(5, quantile[block] * (1 + move)));
    if (seen[block] < 2000) {
      seen[block]++;
    }
  }

  private double pace(int block) {
    return Math.max(slowest, 4.0 / seen[block]);
  }

  private int block(long secondOfWeek) {
    if (half > 0) {
      return (secondOfWeek + half) % LocalClock.WEEK / LocalClock.DAY < WeeklyUsual.RESTS ? 0 : 1;
    }
    return (int) (secondOfWeek % LocalClock.DAY * BLOCKS / LocalClock.DAY);
  }
}
