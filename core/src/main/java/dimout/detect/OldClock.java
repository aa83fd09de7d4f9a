package dimout.detect;

/**
 * A rhythm that does not take part when clocks are changed, as of machines that keep UTC: what
 * looks like a fall in the first days after a change may be the old rhythm. Where it explains the
 * newest bins much better than the new one does, the rhythm is that of the old clock from now on;
 * {@link Phase} would find so within days, and takes it back where it was wrong.
 */
final class OldClock {
  private static final long FIRST_DAYS = 3 * LocalClock.DAY;
  private static final int LARGEST = 2 * 3600;

  /** Mean size of what is left, in spreads of calm bins, where nothing is left to explain. */
  private static final double FITS = 2;

  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final int step;

  OldClock(SeriesState state, Usual usual, Noise noise, int step) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.step = step;
  }

  /** Keeps the old clock, if the newest bins are as they would be by it. */
  boolean isKept(long time) {
    boolean explains = explains(time);
    if (explains) {
      keep(time);
    }
    return explains;
  }

  private boolean explains(long time) {
    long changed = s.clock.changedAt(time);
    if (changed < time - FIRST_DAYS || Math.abs(s.clock.changedBy(time)) > LARGEST) {
      return false;
    }
    double now = 0;
    double then = 0;
    int bins = 0;
    for (int back = 0; back < s.recent.size(); back++) {
      int i = s.recent.index(back);
      if (s.recent.time(back) < changed) {
        break;
      }
      bins++;
      double spread = noise.spread(s.clock.ofWeek(s.recent.time(back)));
      double u = usual.deviation(s.recent.value[i], Math.log(s.recent.expected[i]));
      double moved = u - moved(s.recent.time(back));
      now += Math.abs(u) / spread;
      then += Math.abs(moved) / spread;
    }
    return then < FITS * bins && then < Phase.BETTER * now;
  }

  /** By how much usual is another by the old clock, in ln. */
  private double moved(long time) {
    long second = s.clock.ofWeek(time);
    long old = Math.floorMod(second - s.clock.changedBy(time), LocalClock.WEEK);
    double moved = s.week.at(old, step) - s.week.at(second, step);
    return Double.isNaN(moved) ? 0 : moved;
  }

  /**
   * Usual keeps the old clock. What {@link Phase} saw before clocks were changed it saw of the
   * rhythm that is now usual again.
   */
  private void keep(long time) {
    for (int back = 0; back < s.recent.size(); back++) {
      int i = s.recent.index(back);
      if (s.recent.time(back) >= s.clock.changedAt(time)) {
        s.recent.expected[i] *= (float) Math.exp(moved(s.recent.time(back)));
      }
    }
    s.clock.early -= s.clock.changedBy(time);
    s.dip = null; // it was a fall by the new clock
  }
}
