package dimout.store;

/** Bins to sum a series up by that people can read: from a minute to ten years, in seconds. */
public final class Steps {
  private static final int[] STEPS = {
    60,
    120,
    300,
    600,
    900,
    1800,
    3600,
    7200,
    21_600,
    43_200,
    86_400,
    172_800,
    604_800,
    1_209_600,
    2_419_200,
    31_536_000,
    63_072_000,
    315_360_000
  };

  private Steps() {}

  /**
   * The shortest of them that is no shorter than the series' own and makes no more than {@code
   * most} bins; the longest where none does.
   *
   * @param own the series' own bin, seconds
   * @param length of the stretch, seconds
   */
  public static int atLeast(int own, long length, long most) {
    for (int step : STEPS) {
      if (step >= own && length / step <= most) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }
}
