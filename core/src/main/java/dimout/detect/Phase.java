package dimout.detect;

/**
 * Whether the rhythm of a series has moved against its clock: where a source's clock drifts or
 * keeps another time than its place does, every rise and every descent comes early or late.
 *
 * <p>The error of usual is tracked for the rhythm as it is and for it early or late by up to three
 * hours. When one of these is much better over a day and a half, usual moves to it.
 */
public final class Phase {
  private static final double WINDOW = 1.5 * LocalClock.DAY;

  /** Seconds between one candidate and the next, and how many there are on either side. */
  private static final int APART = 1800;

  private static final int MOST = 6;

  /** A better one errs by at most this share of what the present one does. */
  static final double BETTER = 0.6;

  /** Share of the window that must have been seen. */
  private static final double ENOUGH = 0.5;

  /** One deviation, in ln, counts no more. */
  private static final double FARTHEST = 1.5;

  /** Mean absolute deviations, in ln, from the latest candidate to the earliest. */
  public float[] errors = new float[0];

  public double seen;

  /** The slot being gathered, and the shape of its bins summed up. */
  public int open;

  public double sum;
  public int bins;

  public Phase() {}

  /**
   * Takes one calm bin.
   *
   * @param second its local second of the week
   * @param shape what the week would have to be for it, in ln
   * @return by how many seconds the rhythm turned out to be early, late negative; mostly 0
   */
  long move(long second, int step, double shape, WeeklyUsual week) {
    int slot = (int) (second / week.slotSeconds);
    long moved = slot != open && bins > 0 ? close(step, week) : 0;
    open = slot;
    sum += shape;
    bins++;
    return moved;
  }

  private long close(int step, WeeklyUsual week) {
    double mean = sum / bins;
    sum = 0;
    bins = 0;
    errors = errors.length == 0 ? new float[2 * MOST + 1] : errors;
    double share = Math.min(0.2, Math.max(step, week.slotSeconds) / WINDOW);
    seen += share * (1 - seen);
    SlotTable table = week.table();
    int best = MOST;
    for (int i = 0; i < errors.length; i++) {
      long at = (long) open * week.slotSeconds + (long) (i - MOST) * APART;
      double error = Math.abs(mean - table.at(Math.floorMod(at, LocalClock.WEEK), step));
      if (!Double.isNaN(error)) {
        errors[i] += (float) (share / seen * (Math.min(FARTHEST, error) - errors[i]));
      }
      best = errors[i] < errors[best] ? i : best;
    }
    boolean better = seen > ENOUGH && errors[best] < BETTER * errors[MOST];
    return better ? moved(best - MOST) : 0;
  }

  /**
   * The candidates move along; what is farther than any that was tried errs as the farthest did.
   */
  private long moved(int by) {
    float[] before = errors.clone();
    for (int i = 0; i < errors.length; i++) {
      errors[i] = before[Math.max(0, Math.min(before.length - 1, i + by))];
    }
    return (long) by * APART;
  }
}
