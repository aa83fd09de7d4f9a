package dimout.detect;

import org.jspecify.annotations.Nullable;

/**
 * Finds shallow outages by both of their edges, when they are over. A noisy series now and then
 * falls as far as a third of its users would; but that it falls at once, stays there, and within
 * hours rises at once by as much is far rarer, since each edge is rare by itself.
 */
final class Dips {
  /** How many times as deep as the smallest drop worth saying: less is found in quiet series. */
  private static final double LEAST = 1.3;

  /** Smallest drop found by a fall alone, as a share of usual, from which on a dip is sought. */
  private static final double NOISY = 0.25;

  /** Seconds after which a fall is the beginning of no dip any more. */
  private static final long LONGEST = 12 * 3600;

  /** Seconds, and bins, that a dip lasts at least: both edges of one bin are one chance. */
  private static final long SHORTEST = 40 * 60;

  private static final int FEWEST = 2;

  /** Share of the fall that may be missing when it is over. */
  private static final double MISSING = 0.35;

  /** Share of the fall that the rise, and what lies between, must have. */
  private static final double EQUAL = 0.6;

  private final SeriesState s;
  private final Usual usual;
  private final Fall fall;
  private final Rises rises;
  private final Trigger trigger;
  private final int step;

  Dips(SeriesState state, Usual usual, Fall fall, Rises rises, Trigger trigger, int step) {
    this.s = state;
    this.usual = usual;
    this.fall = fall;
    this.rises = rises;
    this.trigger = trigger;
    this.step = step;
  }

  /**
   * A dip that was an outage.
   *
   * @param up how many of its newest bins come after it
   */
  record Over(Dip dip, int up) {}

  /** Takes one calm bin; null unless it shows that a dip was an outage. */
  @Nullable Over take(long time, double value, double lnUsual, Runs runs, double[] falls) {
    Dip dip = s.dip;
    if (dip == null) {
      s.dip = isSought() ? begun(time, runs, falls) : null;
      return null;
    }
    if (time - dip.onset() > LONGEST || time - dip.newest() > 2L * step) {
      s.dip = null; // or nobody saw one of its edges
      return null;
    }
    dip.add(time, value, lnUsual);
    int up = rises.up(time, runs, dip.size, EQUAL * dip.depth, back(dip));
    if (up > 0 && isOutage(dip, up)) {
      return new Over(dip, up);
    }
    if (isWave(dip, runs)) {
      s.dip = null;
    }
    return null;
  }

  /**
   * Only where the fall by itself is not enough: in a quiet series, as of routes or of probing, it
   * is, and what is shallower comes and goes for many reasons. In wide bins a dip has but one or
   * two, and its edges are one chance.
   */
  private boolean isSought() {
    return usual.isLearnt()
        && !trigger.isWide()
        && s.detectable.isTrackable()
        && s.detectable.isAtLeast(NOISY);
  }

  private static double back(Dip dip) {
    return dip.before - MISSING * dip.depth;
  }

  private @Nullable Dip begun(long time, Runs runs, double[] falls) {
    int below = fall.shallow(time, runs, falls, LEAST);
    int bins = below > 0 ? below : fall.fromAbove(time, runs, LEAST);
    if (bins == 0) {
      return null;
    }
    Onset onset = fall.onset(bins, runs);
    if (s.recent.isBroken(onset.bins() + fall.near(), step)) {
      return null; // what fell while nothing was seen may have fallen little by little
    }
    Dip dip = Dip.of(s.recent, onset.bins());
    dip.earliest = s.recent.time(onset.earliestBins() - 1);
    dip.before = fall.before(onset, runs);
    dip.depth = dip.before - runs.level(0, bins);
    return dip;
  }

  private boolean isOutage(Dip dip, int up) {
    if (up >= dip.size) {
      return false;
    }
    long lasted = dip.time[dip.size - up] - dip.onset();
    double level = dip.level(up, usual.offset());
    return lasted >= Math.max(SHORTEST, FEWEST * (long) step)
        && level <= (dip.before >= Fall.ABOVE ? dip.before : 0) + trigger.level()
        && level <= dip.before - EQUAL * dip.depth;
  }

  /** Back where it was without a sharp rise. */
  private boolean isWave(Dip dip, Runs runs) {
    int longest = Math.min(runs.size(), trigger.width(trigger.widths() - 1));
    return dip.size > longest && runs.level(0, longest) >= back(dip);
  }
}
