package dimout.detect;

/** Puts drops into the hour that has passed, to see which would have been found. */
final class Drops {
  private final SeriesState s;
  private final Usual usual;
  private final Fall fall;
  private final int step;

  Drops(SeriesState state, Usual usual, Fall fall, int step) {
    this.s = state;
    this.usual = usual;
    this.fall = fall;
    this.step = step;
  }

  /** Once an hour. */
  void tryAll(long time) {
    int bins = Math.max(1, Math.min(3600 / step, Recent.LENGTH / 2));
    if (s.detectable.next == Long.MIN_VALUE) {
      s.detectable.next = time + 3600;
    }
    if (time < s.detectable.next || s.recent.size() < bins) {
      return;
    }
    s.detectable.next = time + Math.max(3600, step);
    int low = 0;
    int high = Detectable.DEPTHS.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (found(Detectable.DEPTHS[middle], bins)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    s.detectable.add(low);
  }

  /**
   * Whether it would have been found within the last {@code bins}, had they lost a share, and have
   * lain below where calm bins lie: what usual cannot tell from calm is no percent of it.
   */
  private boolean found(double depth, int bins) {
    for (int newest = bins - 1; newest >= 0; newest--) {
      Runs runs = Runs.of(s.recent, usual.offset(), newest, bins, depth);
      long time = s.recent.time(newest);
      if (runs.level(0, bins - newest) <= -s.spread.below(s.clock.ofWeek(time))
          && fall.sudden(time, runs, fall.falls(runs)) > 0) {
        return true;
      }
    }
    return false;
  }
}
