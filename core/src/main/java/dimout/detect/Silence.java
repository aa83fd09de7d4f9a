package dimout.detect;

/**
 * Nothing at all, where so much was usual that chance does not explain it. Counts of a few a bin
 * scatter too widely for their falls to be measured against those of calm days; that not one came
 * is told all the same.
 */
final class Silence {
  /** Counts that were usual and of which not one came: once in ten million times by chance. */
  private static final double ENOUGH = 16;

  /** As many may be the beginning of it: they teach nothing. */
  private static final double SUSPICIOUS = 3;

  private final int bins;
  private final double expected;
  private final double most;

  private Silence(int bins, double expected, double most) {
    this.bins = bins;
    this.expected = expected;
    this.most = most;
  }

  /** The newest bins in which nothing came. */
  static Silence of(Recent recent) {
    double expected = 0;
    double most = 0;
    int bins = 0;
    while (bins < recent.size() && recent.value[recent.index(bins)] == 0) {
      double usual = recent.expected[recent.index(bins)];
      expected += usual;
      most = Math.max(most, usual);
      bins++;
    }
    return new Silence(bins, expected, most);
  }

  /** Whether an outage may have begun. */
  boolean isSuspicious() {
    return expected >= Math.max(bins, SUSPICIOUS);
  }

  /**
   * How many bins are silent; 0 when chance would explain it, or when less than one is usual in a
   * bin.
   *
   * @param above calm bins lie at most so much above usual, in ln, 19 times in 20: how far chance
   *     goes
   */
  int told(double above) {
    double deviation = Math.expm1(above) / 1.645;
    double scatter = Math.max(1, deviation * deviation * most);
    return expected >= Math.max(bins, ENOUGH * scatter) ? bins : 0;
  }
}
