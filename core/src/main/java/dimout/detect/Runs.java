package dimout.detect;

/**
 * The last bins of a series summed up from the newest on, so that the level of any run of them is
 * two subtractions.
 *
 * <p>Values and usuals are summed before they are divided: where bins hold a handful of counts, the
 * mean of their logarithms says more of zeros than of the level.
 */
final class Runs {
  /** A bin this many times its usual says no more than that. */
  private static final double MOST = 1000;

  /** Times usual: what is above it, and comes down, has lost nothing. */
  private static final double HIGH = 1.1;

  /** A bin that is so much higher than usual, as a share of it, says no more than that. */
  private static final double HIGHEST = Math.E - 1;

  private final double[] seen;
  private final double[] expected;
  private final double offset;

  private Runs(int size, double offset) {
    this.seen = new double[size + 1];
    this.expected = new double[size + 1];
    this.offset = offset;
  }

  /**
   * Sums up.
   *
   * @param offset added to the values of a run, so that zero has a logarithm
   */
  static Runs of(Recent recent, double offset) {
    return of(recent, offset, 0, 0, 0);
  }

  /**
   * As if bins had been lost.
   *
   * @param newest how many bins are left out, at the end
   * @param lost how many bins before these lose {@code share} of their values
   */
  static Runs of(Recent recent, double offset, int newest, int lost, double share) {
    Runs runs = new Runs(recent.size() - newest, offset);
    for (int back = newest; back < recent.size(); back++) {
      int i = recent.index(back);
      int k = back - newest;
      double value = Math.min(recent.value[i], MOST * recent.expected[i]);
      runs.seen[k + 1] = runs.seen[k] + (back < lost ? value * (1 - share) : value);
      runs.expected[k + 1] = runs.expected[k] + recent.expected[i];
    }
    return runs;
  }

  int size() {
    return seen.length - 1;
  }

  /** Deviation from usual, in ln, of the bins that are {@code from} to {@code until} bins old. */
  double level(int from, int until) {
    double usual = expected[until] - expected[from];
    return Math.log((Math.max(0, seen[until] - seen[from]) + offset) / usual);
  }

  /** By how much each of the newest bins differs from usual, as a share of it, newest first. */
  double[] shares(int bins) {
    double[] shares = new double[Math.min(bins, size())];
    for (int back = 0; back < shares.length; back++) {
      double usual = usual(back);
      shares[back] = usual > 0 ? Math.min(HIGHEST, value(back) / usual - 1) : 0;
    }
    return shares;
  }

  /**
   * How far a bin lies below the one before, in ln: in value and beside usual, the lesser. What
   * comes down to usual does not count.
   */
  double step(int back) {
    double before = Math.min(value(back + 1), HIGH * usual(back + 1));
    double fall = Math.log((before + offset) / (value(back) + offset));
    return Math.min(fall, fall - Math.log(usual(back + 1) / usual(back)));
  }

  private double value(int back) {
    return Math.max(0, seen[back + 1] - seen[back]);
  }

  private double usual(int back) {
    return expected[back + 1] - expected[back];
  }

  /** By how much the newest bins fall short of usual, on average. */
  double lost(int bins) {
    return (expected[bins] - seen[bins]) / bins;
  }
}
