package dimout.app.evaluate.method;

import org.jspecify.annotations.Nullable;

/** What a method says of every bin of a series. */
public final class Judgement {
  private final boolean[] dark;
  private final double[] usual;
  private final double @Nullable [] low;
  private final double @Nullable [] high;

  /**
   * @param dark whether the method says outage
   * @param usual what the value would have been; NaN where it does not say
   * @param low lower bound of the 90 % interval of percent of usual; null when it states none
   * @param high upper bound of it
   */
  public Judgement(
      boolean[] dark, double[] usual, double @Nullable [] low, double @Nullable [] high) {
    this.dark = dark.clone();
    this.usual = usual.clone();
    this.low = low == null ? null : low.clone();
    this.high = high == null ? null : high.clone();
  }

  public Judgement(boolean[] dark, double[] usual) {
    this(dark, usual, null, null);
  }

  public int size() {
    return dark.length;
  }

  public boolean dark(int bin) {
    return dark[bin];
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
