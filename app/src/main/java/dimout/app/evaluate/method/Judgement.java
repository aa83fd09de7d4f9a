package dimout.app.evaluate.method;

import org.jspecify.annotations.Nullable;

/** What a method says of every bin of a series. */
public final class Judgement {
  private final boolean[] dark;
  private final double[] usual;
  private final double @Nullable [] low;
  private final double @Nullable [] high;
  private final int @Nullable [] said;
  private final boolean[] untracked;

  /**
   * What a method with intervals says that revises.
   *
   * @param dark whether the method says outage
   * @param usual what the value would have been; NaN where it does not say
   * @param low lower bound of the 90 % interval of percent of usual; null when it states none
   * @param high upper bound of it
   * @param said for dark bins the newest bin there was when that was first said; null when each is
   *     decided on at once
   * @param untracked whether it says that an outage would not be seen
   */
  Judgement(
      boolean[] dark,
      double[] usual,
      double @Nullable [] low,
      double @Nullable [] high,
      int @Nullable [] said,
      boolean[] untracked) {
    this.dark = dark.clone();
    this.usual = usual.clone();
    this.low = low == null ? null : low.clone();
    this.high = high == null ? null : high.clone();
    this.said = said == null ? null : said.clone();
    this.untracked = untracked.clone();
  }

  /** What a method without intervals says that decides on a bin at once and never revises. */
  public Judgement(boolean[] dark, double[] usual) {
    this(dark, usual, null, null, null, new boolean[dark.length]);
  }

  /**
   * How many bins of data, the first included, it took until any bin of a drop was said to be dark.
   *
   * @param onset first bin of the drop
   * @param length of the drop, in bins
   * @return 1 when the first bin sufficed; 0 when it was never said while the drop lasted
   */
  public int latency(int onset, int length) {
    int end = Math.min(onset + length, dark.length);
    int first = Integer.MAX_VALUE;
    for (int bin = onset; bin < end; bin++) {
      if (dark[bin]) {
        first = Math.min(first, said == null ? bin : said[bin]);
      }
    }
    return first < end ? Math.max(0, first - onset) + 1 : 0;
  }

  public int size() {
    return dark.length;
  }

  public boolean dark(int bin) {
    return dark[bin];
  }

  /** Whether the method says of a bin that an outage would not be seen in it. */
  public boolean untracked(int bin) {
    return untracked[bin];
  }

  /** NaN where the method does not say. */
  public double usual(int bin) {
    return usual[bin];
  }

  /** Whether the method states an interval for the bin. */
  public boolean bounded(int bin) {
    return low != null && high != null && !Double.isNaN(low[bin]) && !Double.isNaN(high[bin]);
  }

  /** Whether a true percent of usual lies within the bin's interval. */
  public boolean covers(int bin, double percent) {
    return low != null && high != null && low[bin] <= percent && percent <= high[bin];
  }
}
