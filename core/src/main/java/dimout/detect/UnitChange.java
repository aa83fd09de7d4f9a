package dimout.detect;

/**
 * A series that is written in another unit from one bin to the next: it falls to exactly a
 * thousandth, a millionth or a billionth, decimal or binary, and goes on with its rhythm there.
 *
 * <p>That is a fault of the measurement. What is left of a network that was cut keeps neither its
 * rhythm nor a round share.
 */
final class UnitChange {
  private static final double[] FACTORS = {1e3, 1024, 1e6, 1 << 20, 1e9, 1 << 30};
  private static final double CLOSE = 0.1;

  private UnitChange() {}

  /**
   * Whether the newest bins lie a round factor below usual, each within the spread of calm ones.
   *
   * @param u deviations from usual in ln, newest first
   * @param spread of calm bins, in ln
   */
  static boolean is(double[] u, int bins, double spread) {
    for (double factor : FACTORS) {
      int close = 0;
      for (int i = 0; i < bins; i++) {
        close += Math.abs(u[i] + Math.log(factor)) < Math.min(CLOSE, 2 * spread) ? 1 : 0;
      }
      if (close == bins) {
        return true;
      }
    }
    return false;
  }
}
