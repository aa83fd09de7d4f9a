package dimout.detect;

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

  private static final double QUICKEST = 0.1;

  /** Points of a block after which it is followed at the slowest pace. */
  private static final int SETTLED = 200;

  /** Share that shall lie outside, and at how many sigmas that is were the residual normal. */
  private static final double OUTSIDE = 0.05;

  private static final double SIGMAS = 1.645;
  private static final double OUTSIDE_SURPRISE = 0.3;
  static final double SIGMAS_SURPRISE = 1.036;

  /** Rows of the quantiles: far above usual, far below it, and how far off what was announced. */
  private static final int ABOVE = 0;

  private static final int BELOW = BLOCKS;
  private static final int SURPRISE = 2 * BLOCKS;

  /** Half a bin where bins are long, else 0. */
  public int half;

  public float[] quantile = new float[0];

  /** Points of each block, up to those after which the pace is the slowest: no sign. */
  public byte[] seen = new byte[0];

  /** Mean size of all residuals, and of all surprises, until all blocks are known. */
  public double mean;

  public double meanSurprise;
  public int count;

  public Spread() {}

  /**
   * Nothing seen yet.
   *
   * @param assumed mean size of a residual before any was seen
   */
  Spread(int step, double assumed) {
    half = WeeklyUsual.isWhole(step) ? step / 2 : 0;
    quantile = new float[3 * BLOCKS];
    seen = new byte[BLOCKS];
    mean = assumed;
    meanSurprise = assumed;
  }

  /** Raises what is assumed of the size of a residual while none was seen. */
  void assume(double size) {
    if (count == 0) {
      mean = Math.max(mean, size);
      meanSurprise = Math.max(meanSurprise, size);
    }
  }

  /** Calm bins lie at most so much above usual, in ln, 19 times in 20. */
  double above(long secondOfWeek) {
    return at(ABOVE, secondOfWeek, SIGMAS, mean);
  }

  /** The same for below. */
  double below(long secondOfWeek) {
    return at(BELOW, secondOfWeek, SIGMAS, mean);
  }

  /** Runs differ at most so much, in ln, from what was announced of them, 7 times in 10. */
  double surprise(long secondOfWeek) {
    return at(SURPRISE, secondOfWeek, SIGMAS_SURPRISE, meanSurprise);
  }

  private double at(int row, long secondOfWeek, double sigmas, double mean) {
    int block = block(secondOfWeek);
    boolean known = seen(block) >= FIRST;
    return Math.max(LEAST, known ? quantile[row + block] : sigmas / Noise.MEAN_SIZE * mean);
  }

  private int seen(int block) {
    return seen[block] & 0xff;
  }

  /**
   * Takes one calm bin.
   *
   * @param residual how far it lies above usual
   * @param surprise how far the run that it ends lies off what was announced of it
   */
  void learn(long secondOfWeek, int step, double residual, double surprise) {
    int block = block(secondOfWeek);
    if (seen(block) < FIRST) {
      double size = Math.min(FARTHEST * mean, Math.abs(residual));
      double sizeSurprise = Math.min(FARTHEST * meanSurprise, surprise);
      count++;
      seen[block]++;
      mean += (size - mean) / (ASSUMED + count);
      meanSurprise += (sizeSurprise - meanSurprise) / (ASSUMED + count);
      begin(ABOVE, block, SIGMAS / Noise.MEAN_SIZE * size);
      begin(BELOW, block, SIGMAS / Noise.MEAN_SIZE * size);
      begin(SURPRISE, block, SIGMAS_SURPRISE / Noise.MEAN_SIZE * sizeSurprise);
      return;
    }
    double pace = pace(block, step);
    move(ABOVE + block, residual, OUTSIDE, pace);
    move(BELOW + block, -residual, OUTSIDE, pace);
    move(SURPRISE + block, surprise, OUTSIDE_SURPRISE, pace);
    if (seen(block) < SETTLED) {
      seen[block]++;
    }
  }

  private void begin(int row, int block, double size) {
    quantile[row + block] += (float) ((size - quantile[row + block]) / seen(block));
  }

  private void move(int at, double residual, double outside, double pace) {
    double move = pace * ((residual > quantile[at] ? 1 : 0) - outside);
    quantile[at] = (float) Math.max(LEAST, Math.min(5, quantile[at] * (1 + move)));
  }

  /** Of the quantiles; quicker where there are few bins a day. */
  private double pace(int block, int step) {
    double slowest = Math.max(SLOWEST, Math.min(QUICKEST, SLOWEST * Math.sqrt(step / 300.0)));
    return Math.max(slowest, 4.0 / seen(block));
  }

  private int block(long secondOfWeek) {
    if (half > 0) {
      return (secondOfWeek + half) % LocalClock.WEEK / LocalClock.DAY < WeeklyUsual.RESTS ? 0 : 1;
    }
    return (int) (secondOfWeek % LocalClock.DAY * BLOCKS / LocalClock.DAY);
  }
}
