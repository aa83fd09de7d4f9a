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

  /** Goes back to the lasting level, if that lies lower by more than is worth saying. */
  boolean isForgotten() {
    double moved = s.slow.lasting() - s.level;
    if (Double.isNaN(moved) || moved >= -trigger.least(1)) {
      return false;
    }
    s.level += moved;
    s.recent.move(moved);
    s.dip = null; // it was watched from the level of the surge
    s.halfDay = 0;
    s.risenSince = Long.MIN_VALUE;
    s.fourHours = Math.min(0, s.fourHours - moved);
    return true;
  }
}
