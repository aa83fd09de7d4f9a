package dimout.app.series;

import java.util.Arrays;

/** How long the bins of a series are, told from the times at which it has data. */
final class Step {
  /** Where a series has fewer than two values and nothing else tells. */
  static final int UNKNOWN = 0;

  private static final double ALWAYS = 0.8;
  private static final double OFTEN = 0.2;
  private static final double NEAR = 0.05;
  private static final int[] USUAL = {
    1, 5, 10, 15, 30, 60, 120, 180, 240, 300, 360, 600, 900, 1200, 1800, 3600, 7200, 10_800, 14_400,
    21_600, 28_800, 43_200, 86_400, 604_800
  };

  private Step() {}

  /**
   * The distance found most often. Where clocks wander and no distance repeats, the middle one; a
   * distance that is not quite the rule is taken for the usual length within 5 % of it.
   *
   * @param times ascending, each once
   * @return seconds, {@link #UNKNOWN} of fewer than two times
   */
  static int of(long[] times) {
    if (times.length < 2) {
      return UNKNOWN;
    }
    long[] distances = new long[times.length - 1];
    for (int i = 0; i < distances.length; i++) {
      distances[i] = times[i + 1] - times[i];
    }
    Arrays.sort(distances);
    long mode = distances[0];
    int most = 0;
    int from = 0;
    for (int i = 1; i <= distances.length; i++) {
      if (i == distances.length || distances[i] != distances[from]) {
        if (i - from > most) {
          most = i - from;
          mode = distances[from];
        }
        from = i;
      }
    }
    double share = (double) most / distances.length;
    if (share >= ALWAYS) {
      return bounded(mode);
    }
    return usual(bounded(share >= OFTEN ? mode : distances[(distances.length - 1) / 2]));
  }

  private static int usual(int seconds) {
    for (int usual : USUAL) {
      if (Math.abs(seconds - usual) <= NEAR * usual) {
        return usual;
      }
    }
    return seconds;
  }

  private static int bounded(long seconds) {
    return (int) Math.min(seconds, Integer.MAX_VALUE);
  }
}
