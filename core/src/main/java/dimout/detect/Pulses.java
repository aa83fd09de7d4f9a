package dimout.detect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds short outages in wide bins by both of their edges at once, when they are over.
 *
 * <p>An outage of an hour has two bins of half an hour, too few to stand out from what a series
 * does by itself between them and those before. Seen together with the bins after, it is a pulse:
 * what wanders slowly is on both sides of it and falls out. Its height is the lesser of the levels'
 * difference and of the matched filter of a pulse in what the bins before did not announce; how
 * high pulses of calm days are each series shows by itself, as with falls.
 */
final class Pulses {
  /** Bins, at most and at least; one bin has no level. */
  private static final int LONGEST = 12;

  private static final int SHORTEST = 2;

  /** Longest bins, seconds: of longer ones a pulse would take days. */
  private static final int WIDEST = 4 * 3600;

  /** Bins that must be up after it, and that are compared with before it. */
  private static final int AFTER = 2;

  private static final int BEFORE = 4;

  /** Share of the height that either side and either edge must have. */
  private static final double EDGE = 0.6;

  /** Lengths are told apart by how often they were doubled. */
  private static final int GROUPS = 1 + group(LONGEST);

  private final SeriesState s;
  private final Noise noise;
  private final Fall fall;
  private final Trigger trigger;
  private final int step;

  Pulses(SeriesState state, Noise noise, Fall fall, Trigger trigger, int step) {
    this.s = state;
    this.noise = noise;
    this.fall = fall;
    this.trigger = trigger;
    this.step = step;
  }

  private static int group(int length) {
    return Integer.SIZE - 1 - Integer.numberOfLeadingZeros(length / SHORTEST);
  }

  /**
   * The highest pulse of a group of lengths.
   *
   * @param height in ln; 0 where there is none
   */
  private record Pulse(int length, double height) {
    private static final Pulse NONE = new Pulse(SHORTEST, 0);

    int bins() {
      return length + AFTER;
    }
  }

  /** Takes one calm bin; null unless it shows that an outage is over. */
  Dips.@Nullable Over take(long time, Runs runs) {
    long second = s.clock.ofWeek(time);
    if (!isSought() || s.today.isUnsteady(second)) {
      return null;
    }
    Tail calm = s.pulses == null ? Tail.of(GROUPS) : s.pulses;
    s.pulses = calm;
    Pulse[] highest = highest(runs);
    double surprise = noise.surprise(second);
    double[] scaled = new double[GROUPS];
    for (int group = 0; group < GROUPS; group++) {
      Pulse pulse = highest[group];
      double scale = Math.max(surprise, surpriseBefore(pulse));
      double least = scale * calm.threshold(group, step);
      if (pulse.height >= least && isOutage(pulse, runs, pulse.height >= Fall.CLEAR * least)) {
        return over(pulse, runs);
      }
      scaled[group] = pulse.height / surprise;
    }
    calm.add(s.clock.local(time), step, scaled);
    return null;
  }

  private boolean isSought() {
    return Trigger.coarse(step)
        && step <= WIDEST
        && s.today.concerned
        && s.detectable.isTrackable()
        && !fall.byLevels()
        && s.recent.size() >= SHORTEST + AFTER + BEFORE;
  }

  private double surpriseBefore(Pulse pulse) {
    return noise.surprise(s.clock.ofWeek(s.recent.time(pulse.bins() - 1)));
  }

  private Pulse[] highest(Runs runs) {
    int longest = Math.min(LONGEST, runs.size() - AFTER - BEFORE);
    double[] fresh = s.regression.fresh(runs.shares(runs.size()), longest + AFTER);
    double[] shape = s.regression.shape(longest + AFTER);
    Pulse[] highest = new Pulse[GROUPS];
    Arrays.fill(highest, Pulse.NONE);
    for (int length = SHORTEST; length <= longest; length++) {
      double height = height(runs, length);
      int group = group(length);
      if (height > highest[group].height) {
        double least = Math.min(height, byNews(fresh, shape, length, runs, height));
        highest[group] = least > highest[group].height ? new Pulse(length, least) : highest[group];
      }
    }
    return highest;
  }

  /** By the levels of the bins in it and beside it; 0 without two sharp edges. */
  private double height(Runs runs, int length) {
    int bins = length + AFTER;
    double inside = runs.level(AFTER, bins);
    double left = runs.level(bins, bins + Math.min(BEFORE, length)) - inside;
    double right = runs.level(0, AFTER) - inside;
    double fallen = runs.level(bins, bins + 1) - runs.level(bins - 1, bins);
    double risen = runs.level(AFTER - 1, AFTER) - runs.level(AFTER, AFTER + 1);
    double height = (left + right) / 2;
    double least = Math.min(Math.min(left, right), Math.min(fallen, risen));
    return least >= EDGE * height ? Math.max(0, height) : 0;
  }

  /** By what is new in each bin since it began: a step down, and one up when it was over. */
  private static double byNews(
      double[] fresh, double[] shape, int length, Runs runs, double height) {
    int bins = length + AFTER;
    double sum = 0;
    double square = 0;
    for (int i = 0; i < bins; i++) {
      double expected = shape[i] - (i < length ? 0 : shape[i - length]);
      sum += expected * fresh[bins - 1 - i];
      square += expected * expected;
    }
    double beside = runs.level(AFTER, bins) + height;
    return Steps.fallOf(sum / square, beside);
  }

  /** From above usual it need not reach below it, if it is clear. */
  private boolean isOutage(Pulse pulse, Runs runs, boolean clear) {
    int bins = pulse.bins();
    return pulse.height >= trigger.least(1)
        && (clear || runs.level(AFTER, bins) <= trigger.level())
        && !s.recent.isBroken(bins + BEFORE, step)
        && !fall.mayBeHabit(runs, bins, EDGE * pulse.height)
        && (s.last == null || s.recent.time(bins) > s.last.upSince);
  }

  private Dips.Over over(Pulse pulse, Runs runs) {
    int bins = pulse.bins();
    Dip dip = Dip.of(s.recent, bins);
    dip.earliest = dip.onset();
    dip.before = noise.announced(runs.level(bins, bins + BEFORE));
    dip.depth = pulse.height;
    return new Dips.Over(dip, AFTER);
  }
}
