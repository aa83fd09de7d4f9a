package dimout.detect;

import dimout.model.SignalKind;

/**
 * When a fall is an outage: the surprise has summed up, the level is low, and most of the fall came
 * at once.
 *
 * <p>Holidays, weather and the end of term take hours to lower a series, bin by bin; what is cut
 * falls within one or two. That is what tells an outage from a usual that was not quite right.
 *
 * @param smallestDrop share of usual worth saying
 * @param evidence sum of surprise that is enough
 * @param loudest most that one bin can add
 * @param before how many bins before a fall it is compared with
 * @param hour bins in an hour
 */
record Trigger(double smallestDrop, double evidence, double loudest, int before, int hour) {
  /**
   * Above this step a bin is an aggregate and one alone is enough; at it, two. There are so many
   * fewer of them in a year that less evidence is needed for as few false alarms.
   */
  private static final int COARSE = 1800;

  /** Never fires. */
  static final Trigger NONE = new Trigger(1, Double.MAX_VALUE, 0, 1, 1);

  private static final double LEVEL = 0.75;

  /** Over wide bins habits move more than within minutes. */
  private static final double WIDE = 1.4;

  private static final double HALF_HOUR = 1.2;

  /** A fall to this share of usual may take an hour. */
  private static final double DEEP = Math.log(0.35);

  /** Share of the deviation from usual that must have come at once. */
  private static final double AT_ONCE = 0.6;

  /** Bins an hour from which on a fall within a holiday's quarter of an hour can be told apart. */
  private static final int SHORT = 4;

  /** How many times the smallest drop such a fall must be. */
  private static final double FULL = 1.2;

  /** Share of the deviation from usual that must have come between two bins. */
  private static final double ABRUPT = 0.85;

  static Trigger of(SignalKind kind, int stepSeconds) {
    double drop = Sensitivity.of(kind).smallestDrop();
    int before = Math.max(2, Math.min(4, 3600 / stepSeconds));
    int hour = Math.max(1, 3600 / stepSeconds);
    if (stepSeconds > COARSE) {
      return new Trigger(drop * WIDE, 4, 6, before, hour);
    }
    return stepSeconds == COARSE
        ? new Trigger(drop * HALF_HOUR, 5.5, 4, before, hour)
        : new Trigger(drop, 8, 5, before, hour);
  }

  static boolean coarse(int stepSeconds) {
    return stepSeconds >= COARSE;
  }

  boolean isWide() {
    return hour == 1;
  }

  /** Takes one bin into the sum. */
  void add(Cusum cusum, double surprise, double u, double recent) {
    cusum.add(Math.max(-loudest, Math.min(loudest, surprise)), u, recent);
    cusum.sum = Math.min(cusum.sum, 2 * evidence);
  }

  /** The same, for times at which only a fall so many times as deep is an outage. */
  Trigger deeper(double times) {
    return new Trigger(smallestDrop * times, evidence, loudest, before, hour);
  }

  boolean isSurprised(Cusum cusum) {
    return cusum.sum >= evidence;
  }

  /**
   * How many of the newest bins lie below a sudden fall; 0 when there is none.
   *
   * @param u deviations from usual in ln, newest first
   * @param bins how many of them there are
   */
  int sudden(double[] u, int bins) {
    if (smallestDrop >= 1) {
      return 0;
    }
    double level = Math.log1p(-LEVEL * smallestDrop);
    double all = 0;
    for (int k = 1; k < bins; k++) {
      all += (u[k - 1] - all) / k;
      if (all <= level) {
        double after = mean(u, Math.max(0, k - before), k);
        double fall = after - mean(u, k, Math.min(bins, k + before));
        if (fall <= level && fall <= AT_ONCE * all) {
          return k;
        }
        int earlier = k + hour;
        if (all <= DEEP
            && earlier < bins
            && after - mean(u, earlier, Math.min(bins, earlier + before))
                <= AT_ONCE * all + DEEP / 4) {
          return k;
        }
      }
    }
    return 0;
  }

  /**
   * As {@link #sudden}, for falls that came between one bin and the next, which no holiday brings;
   * only where bins are short enough to tell.
   */
  int abrupt(double[] u, int bins) {
    double level = Math.log1p(-FULL * smallestDrop);
    for (int k = 2; hour >= SHORT && k + 2 <= bins && k <= hour; k++) {
      double all = mean(u, 0, k);
      if (all <= level && mean(u, k - 2, k) - mean(u, k, k + 2) <= ABRUPT * all) {
        return k;
      }
    }
    return 0;
  }

  static double mean(double[] u, int from, int until) {
    double sum = 0;
    for (int i = from; i < until; i++) {
      sum += u[i];
    }
    return sum / (until - from);
  }
}
