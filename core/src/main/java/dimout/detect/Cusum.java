package dimout.detect;

/**
 * A one-sided cumulative sum (Page 1954) of how far each bin fell short of what the bins before it
 * announced, with what the levels were before and since its last zero.
 */
public final class Cusum {
  static final double SLACK = 0.75;

  public double sum;

  /** Bins since the last zero, and the sum of their deviations from usual, in ln. */
  public int bins;

  public double deviation;

  /** Deviation from usual before the first of them. */
  public double before;

  public Cusum() {}

  void reset() {
    sum = 0;
    bins = 0;
    deviation = 0;
  }

  /**
   * Takes one bin.
   *
   * @param surprise standardised, negative is a drop; clipped by the caller
   * @param u deviation from usual, in ln
   * @param recent deviation of the bins before this one
   */
  void add(double surprise, double u, double recent) {
    if (bins == 0) {
      before = recent;
    }
    sum -= surprise + SLACK;
    if (sum <= 0) {
      reset();
    } else {
      bins++;
      deviation += u;
    }
  }

  /** Mean deviation since the last zero. */
  double mean() {
    return bins == 0 ? 0 : deviation / bins;
  }
}
