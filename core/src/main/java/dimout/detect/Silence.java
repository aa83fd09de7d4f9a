package dimout.detect;

/**
 * Nothing at all, where so much was usual that chance does not explain it. Counts of a few a bin
 * scatter too widely for their falls to be measured against those of calm days; that not one came
 * is told all the same.
 */
final class Silence {
  /** Counts that were usual and of which not one came: once in ten million times by chance. */
  private static final double ENOUGH = 16;

  private static final double SUSPICIOUS = 3;

  private Silence() {}

  /** Whether the newest bins may be silent. */
  static boolean suspected(Recent recent) {
    double expected = 0;
    int bins = 0;
    while (bins < recent.size() && recent.value[recent.index(bins)] == 0) {
      expected += recent.expected[recent.index(bins)];
      bins++;
    }
    return expected >= Math.max(bins, SUSPICIOUS);
  }

  /**
   * How many of the newest bins are silent; 0 when chance would explain it, or when less than one
   * is usual in a bin.
   *
   * @param above calm bins lie at most so much above usual, in ln, 19 times in 20: how far chance
   *     goes
   */
  static int bins(Recent recent, double above) {
    double deviation = Math.expm1(above) / 1.645;
    double scatter = 1;
    double expected = 0;
    int bins = 0;
    while (bins < recent.size() && recent.value[recent.index(bins)] == 0) {
      double usual = recent.expected[recent.index(bins)];
      scatter = Math.max(scatter, deviation * deviation * usual);
      expected += usual;
      bins++;
    }
    return expected >= Math.max(bins, ENOUGH * scatter) ? bins : 0;
  }
}
