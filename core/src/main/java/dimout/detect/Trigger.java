package dimout.detect;

import dimout.model.SignalKind;

/**
 * At which widths a fall is looked for, and how deep it must be to be worth saying.
 *
 * <p>Holidays, weather and the end of term take hours to lower a series, bin by bin; what is cut
 * falls within one or two. So the newest bins are compared with those right before them, over runs
 * of doubling width: short ones see deep falls soon, long ones see shallow falls through noise.
 *
 * @param smallestDrop share of usual worth saying
 * @param shortest bins of the shortest run
 * @param widths how many widths there are, each twice the one before
 * @param hour bins in an hour
 * @param level the deviation from usual, in ln, that a fall must reach
 */
record Trigger(double smallestDrop, int shortest, int widths, int hour, double level) {
  private static final int QUARTER = 900;
  private static final int HALF = 1800;
  private static final int HOUR = 3600;

  /** A run is at most this long, so that what it is compared with is remembered, too. */
  private static final int LONGEST = 16;

  private static final int NEAR = 4;
  private static final int FARTHEST = 8;

  /** Counts that the bins beside a fall must usually hold, for their level to say something. */
  private static final double COUNTED = 64;

  private static final double LEVEL = 0.75;
  private static final double DEEPEST = 0.9;

  /** Over wide bins habits move more than within minutes, and over days most. */
  private static final double DAILY = 1.7;

  private static final double WIDE = 1.4;

  private static final double HALF_HOUR = 1.2;

  static Trigger of(SignalKind kind, int step) {
    double drop = Sensitivity.of(kind).smallestDrop();
    double wider = wider(step);
    int shortest = step > HALF ? 1 : 2;
    int longest = step > HALF ? 4 : LONGEST;
    int widths = 1 + Integer.numberOfTrailingZeros(longest / shortest);
    int hour = Math.max(1, 3600 / step);
    return new Trigger(drop * wider, shortest, widths, hour, -least(drop * wider, 1));
  }

  private static double wider(int step) {
    if (step > 12 * HOUR) {
      return DAILY;
    }
    return step > HALF ? WIDE : step == HALF ? HALF_HOUR : 1;
  }

  static boolean coarse(int step) {
    return step >= HALF;
  }

  /** Whether bins are so short that a holiday takes many of them. */
  static boolean fine(int step) {
    return step <= QUARTER;
  }

  boolean isWide() {
    return hour == 1;
  }

  int widest() {
    return width(widths - 1);
  }

  int width(int i) {
    return shortest << i;
  }

  /**
   * How many bins before a fall it is compared with.
   *
   * @param near how many its edge is told by
   */
  int before(int width, int near) {
    return Math.max(near, isWide() ? 0 : Math.min(2 * near, width));
  }

  /**
   * How many bins on either side of a fall its edge is told by: more where they hold a handful.
   *
   * @param usual counts that a bin usually holds; infinite where they are no counts
   */
  int near(double usual) {
    return (int) Math.max(NEAR, Math.min(FARTHEST, Math.ceil(COUNTED / usual)));
  }

  /** Whether a run is so short that only a deep fall shows in it beyond doubt. */
  boolean isBrief(int i, int step) {
    return step > HOUR ? i == 0 : (long) width(i) * step < QUARTER;
  }

  /** The depth, in ln, of a fall so many times as deep as the smallest worth saying. */
  double least(double times) {
    return least(smallestDrop, times);
  }

  private static double least(double drop, double times) {
    return -Math.log1p(-Math.min(DEEPEST, LEVEL * drop * times));
  }

  static double mean(double[] u, int from, int until) {
    double sum = 0;
    for (int i = from; i < until; i++) {
      sum += u[i];
    }
    return sum / (until - from);
  }
}
