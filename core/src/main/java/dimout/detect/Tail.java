package dimout.detect;

import java.util.Arrays;

/**
 * How deep the deepest falls of calm days are, one entry for each width: from it follows the depth
 * that a calm series reaches once in so many years.
 *
 * <p>The extremes of blocks of time follow Gumbel's law whatever the noise, if it is not too wild
 * (Fisher and Tippett 1928); its two parameters are read off their mean and standard deviation.
 * That makes the rate of false alarms a property of the series itself, not of assumptions about it.
 */
public final class Tail {
  /** One width alone may be wrong once in so many years. */
  private static final double YEARS = 2;

  private static final long YEAR = 31_557_600;

  /** Bins that a block has at least. */
  private static final int FEWEST = 12;

  /** Blocks after which older ones begin to be forgotten. */
  private static final int MEMORY = 28;

  /** The deviation that is assumed of extremes, in means, and with the weight of how many. */
  private static final double ASSUMED = 0.3;

  private static final int WEIGHT = 3;
  private static final double LEAST_DEVIATION = 0.1;

  /** The extremes that are assumed before any was seen, in scales of surprise. */
  private static final double MEAN = 4;

  /** One day moves the mean by no more than so many deviations. */
  private static final int SETTLED = 7;

  private static final double FARTHEST = 2.5;

  /** How much wider few extremes make it: a deviation from three is hardly known. */
  private static final double DOUBT = 1.5;

  private static final double EULER = 0.5772;
  private static final double GUMBEL = Math.sqrt(6) / Math.PI;

  /**
   * Smallest threshold of the shortest run, in scales of surprise; chance averages out in others.
   */
  private static final double LEAST = 3;

  public float[] deepest = new float[0];
  public float[] mean = new float[0];
  public float[] variance = new float[0];
  public int blocks;

  /** Bins of the block so far. */
  public int bins;

  /** Which block of time the deepest falls are of. */
  public long block = Long.MIN_VALUE;

  public Tail() {}

  static Tail of(int widths) {
    Tail tail = new Tail();
    tail.deepest = new float[widths];
    tail.mean = new float[widths];
    tail.variance = new float[widths];
    Arrays.fill(tail.mean, (float) MEAN);
    Arrays.fill(tail.variance, square(ASSUMED * MEAN));
    return tail;
  }

  private static long length(int step) {
    return Math.max(LocalClock.DAY, (long) FEWEST * step);
  }

  /** How many scales of surprise deep a fall is that calm bins do not reach. */
  double threshold(int width, int step) {
    double rarity = Math.log(YEARS * YEAR / length(step)) - EULER;
    double doubt = blocks == 0 ? 1 : 1 + DOUBT / (blocks + 2);
    double deviation = Math.sqrt(variance[width]);
    return Math.max(
        LEAST * Math.pow(2, -0.5 * width), mean[width] + rarity * GUMBEL * doubt * deviation);
  }

  /** Takes the falls of one calm bin, in scales of surprise, positive down. */
  void add(long localTime, int step, double[] falls) {
    long now = Math.floorDiv(localTime, length(step));
    if (now != block) {
      if (2L * bins * step >= length(step)) {
        close();
      }
      block = now;
      bins = 0;
      Arrays.fill(deepest, 0);
    }
    bins++;
    for (int i = 0; i < falls.length; i++) {
      deepest[i] = (float) Math.max(deepest[i], falls[i]);
    }
  }

  private void close() {
    blocks = Math.min(MEMORY, blocks + 1);
    for (int i = 0; i < deepest.length; i++) {
      if (blocks == 1) {
        mean[i] = deepest[i];
        variance[i] = square(Math.max(LEAST_DEVIATION, ASSUMED * deepest[i]));
      } else {
        double fall = deepest[i] - mean[i];
        double most = blocks < SETTLED ? Math.abs(fall) : FARTHEST * Math.sqrt(variance[i]);
        double kept = Math.max(-most, Math.min(most, fall));
        mean[i] += (float) (kept / blocks);
        variance[i] += (float) ((kept * kept - variance[i]) / (WEIGHT + blocks));
      }
    }
  }

  private static float square(double x) {
    return (float) (x * x);
  }
}
