package dimout.detect;

import java.util.Arrays;
import java.util.stream.IntStream;

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

  /** By width, each twice the one before: what is left of chance. */
  private static final double[] AVERAGED =
      IntStream.range(0, 8).mapToDouble(width -> Math.pow(2, -0.5 * width)).toArray();

  /** Most blocks are days, and a logarithm for each of a bin's widths is worth saving. */
  private static final double RARITY_OF_DAYS = rarity(LocalClock.DAY);

  /**
   * One edge of two may be so rare as once in two months; in long bins, where a dip has but a few
   * and its edges have much in common, as once in a year.
   */
  private static final int COARSE = 1800;

  private static final double RARITY_OF_EDGES = Math.log(60) - EULER;
  private static final double RARITY_OF_COARSE_EDGES = Math.log(360) - EULER;

  /**
   * By width: the deepest fall of this block; behind these the means of all blocks' deepest, and
   * behind these their variances.
   */
  public float[] falls = new float[0];

  public int blocks;

  /** Bins of the block so far. */
  public int bins;

  /** Which block of time the deepest falls are of. */
  public long block = Long.MIN_VALUE;

  public Tail() {}

  static Tail of(int widths) {
    Tail tail = new Tail();
    tail.falls = new float[3 * widths];
    Arrays.fill(tail.falls, widths, 2 * widths, (float) MEAN);
    Arrays.fill(tail.falls, 2 * widths, 3 * widths, square(ASSUMED * MEAN));
    return tail;
  }

  private int widths() {
    return falls.length / 3;
  }

  private static long length(int step) {
    return Math.max(LocalClock.DAY, (long) FEWEST * step);
  }

  private static double rarity(long length) {
    return Math.log(YEARS * YEAR / length) - EULER;
  }

  /** How many scales of surprise deep a fall is that calm bins do not reach. */
  double threshold(int width, int step) {
    return threshold(width, length(step) == LocalClock.DAY ? RARITY_OF_DAYS : rarity(length(step)));
  }

  /** How many scales of surprise an edge has at least that is told only if there are two. */
  double edge(int width, int step) {
    return threshold(width, step < COARSE ? RARITY_OF_EDGES : RARITY_OF_COARSE_EDGES);
  }

  private double threshold(int width, double rarity) {
    double doubt = blocks == 0 ? 1 : 1 + DOUBT / (blocks + 2);
    double deviation = Math.sqrt(falls[2 * widths() + width]);
    return Math.max(
        LEAST * AVERAGED[width], falls[widths() + width] + rarity * GUMBEL * doubt * deviation);
  }

  /** Takes the falls of one calm bin, in scales of surprise, positive down. */
  void add(long localTime, int step, double[] fallen) {
    long now = Math.floorDiv(localTime, length(step));
    if (now != block) {
      if (2L * bins * step >= length(step)) {
        close();
      }
      block = now;
      bins = 0;
      Arrays.fill(falls, 0, widths(), 0);
    }
    bins++;
    for (int i = 0; i < fallen.length; i++) {
      falls[i] = (float) Math.max(falls[i], fallen[i]);
    }
  }

  private void close() {
    blocks = Math.min(MEMORY, blocks + 1);
    for (int i = 0; i < widths(); i++) {
      close(falls[i], widths() + i, 2 * widths() + i);
    }
  }

  private void close(float deepest, int mean, int variance) {
    if (blocks == 1) {
      falls[mean] = deepest;
      falls[variance] = square(Math.max(LEAST_DEVIATION, ASSUMED * deepest));
    } else {
      double fall = deepest - falls[mean];
      double most = blocks < SETTLED ? Math.abs(fall) : FARTHEST * Math.sqrt(falls[variance]);
      double kept = Math.max(-most, Math.min(most, fall));
      falls[mean] += (float) (kept / blocks);
      falls[variance] += (float) ((kept * kept - falls[variance]) / (WEIGHT + blocks));
    }
  }

  private static float square(double x) {
    return (float) (x * x);
  }
}
