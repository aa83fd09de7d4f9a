package dimout.detect;

/**
 * A rise that came and may go: an attack, a campaign of scanning, an event. Usual follows what
 * lasts a day, but when the rise is over the series is where it was, not in an outage: a fall is
 * one only if it is one from the level of most of the last five weeks, too.
 */
final class Surge {
  private final SeriesState s;
  private final Trigger trigger;

  Surge(SeriesState state, Trigger trigger) {
    this.s = state;
    this.trigger = trigger;
  }

  /** Whether the level of the time lies above the lasting one by more than is worth saying. */
  boolean isOver() {
    return s.level - s.slow.lasting() > trigger.least(1);
  }

  /**
   * Goes back to the lasting level.
   *
   * @return by how much usual has moved, in ln
   */
  double forget() {
    double moved = s.slow.lasting() - s.level;
    s.level += moved;
    s.recent.move(moved);
    s.halfDay = 0;
    s.risenSince = Long.MIN_VALUE;
    s.fourHours = Math.min(0, s.fourHours - moved);
    return moved;
  }
}
