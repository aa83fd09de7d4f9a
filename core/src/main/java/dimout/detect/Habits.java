package dimout.detect;

import java.util.stream.IntStream;

/**
 * What people do that looks like a fall: a holiday, a day like one that no calendar knows, a new
 * habit. Routing and probing know none of them.
 */
final class Habits {
  /** How many times as deep a fall on a holiday must be: where bins are short, and else. */
  private static final double UNSTEADY = 1.5;

  private static final double UNSTEADY_WIDE = 1.6;

  /** And in wide bins where it is far deeper than calm bins fall. */
  private static final double UNSTEADY_CLEAR = 1.4;

  /** How far below its weekly day of rest, in spreads, a day is still taken to be one. */
  private static final double AS_ON_REST = 1.5;

  /** Where a day has fewer bins, they know no hour at which a habit could be. */
  private static final int FEWEST_A_DAY = 4;

  private final SeriesState s;
  private final Usual usual;
  private final Trigger trigger;
  private final int step;

  Habits(SeriesState state, Usual usual, Trigger trigger, int step) {
    this.s = state;
    this.usual = usual;
    this.trigger = trigger;
    this.step = step;
  }

  /** Whether habits change at this time of a holiday, or did today when these bins began. */
  boolean areUnsteady(int bins) {
    long newest = s.clock.ofWeek(s.recent.time(0));
    long midnight = newest - newest % LocalClock.DAY;
    long first = newest - (s.recent.time(0) - s.recent.time(bins - 1));
    return s.today.isUnsteady(newest) || s.today.isUnsteady(Math.max(midnight, first));
  }

  /**
   * The depth, in ln, that a fall has at least where habits change; 0 elsewhere.
   *
   * @param clear whether it lies far beyond what calm bins do
   */
  double least(int bins, boolean clear) {
    boolean told = Trigger.fine(step) && !DayKind.changesNear(s.clock.ofWeek(s.recent.time(0)));
    double wide = clear ? UNSTEADY_CLEAR : UNSTEADY_WIDE;
    return areUnsteady(bins) ? trigger.least(told ? UNSTEADY : wide) : 0;
  }

  /**
   * Whether the day may be one of other habits, and values did not fall from one bin to the next.
   * On the morning of a holiday they fail to rise, and at its midnight to leap as usual does:
   * beside usual that looks sudden, too.
   *
   * @param least how far two bins side by side must have fallen, in ln
   * @param near how many bins from the edge of the run these may lie
   */
  boolean mayExplain(Runs runs, int width, double least, int near) {
    int until = Math.min(runs.size() - 1, width + near);
    return usual.isLearnt()
        && (areUnsteady(width) || areThoseOfRest(trigger.shortest()))
        && IntStream.range(Math.max(0, width - near), until)
            .noneMatch(back -> runs.step(back) >= least);
  }

  /** Whether people do no less than on their weekly day of rest: on a strike, say. */
  boolean areThoseOfRest(int bins) {
    int newest = Math.min(s.recent.size(), Math.max(1, bins));
    double spread = s.spread.below(s.clock.ofWeek(s.recent.time(0)));
    return s.today.concerned
        && !s.today.isOfRest(s.clock.ofWeek(s.recent.time(0)))
        && usual.isLearnt()
        && usual.besideRest(newest) >= -AS_ON_REST * spread;
  }

  /**
   * Where bins are wide, nothing tells a shallow fall at once from a new habit but that the habit
   * was there yesterday at this hour, too.
   */
  boolean wereYesterday(int bins) {
    int day = (int) (LocalClock.DAY / step);
    double[] u = usual.deviations();
    if (!s.today.concerned || !trigger.isWide() || day < FEWEST_A_DAY || day + bins > u.length) {
      return false;
    }
    double now = Trigger.mean(u, 0, bins);
    double then = Trigger.mean(u, day, day + bins);
    boolean same = s.recent.time(0) - s.recent.time(day) == (long) day * step;
    return same && now > Math.log(0.5) && now - Math.min(0, then) > trigger.level();
  }
}
