package dimout.detect;

import java.util.Arrays;

/**
 * Whether the newest bins have risen at once, after a fall: the mirror of {@link Fall}.
 *
 * <p>All that is compared lies behind the fall, for what was before it would hide a short dip.
 */
final class Rises {
  /**
   * Share of a fall that a rise must have to undo it: where a series sinks by itself the fall was
   * measured too deep.
   */
  private static final double UNDOES = 0.7;

  /** Share of a fall that a further fall must have to be another. */
  private static final double ANOTHER = 0.8;

  /** Share of a fall from which on a rise may yet turn out to undo it. */
  private static final double MAYBE = 0.5;

  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final Steps steps;
  private final Fall fall;
  private final Trigger trigger;
  private final int step;

  Rises(
      SeriesState state,
      Usual usual,
      Noise noise,
      Steps steps,
      Fall fall,
      Trigger trigger,
      int step) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.steps = steps;
    this.fall = fall;
    this.trigger = trigger;
    this.step = step;
  }

  /**
   * How many of the newest bins are up after the narrowest rise of a size; 0 when there is none.
   *
   * @param dark how many bins have come since the fall
   * @param least how high it must be at least, in ln; it is always beyond what calm bins do
   * @param reached how high its bins must lie, in ln
   */
  int up(long time, Runs runs, int dark, double least, double reached) {
    int since = Math.min(dark, runs.size());
    double surprise = noise.surprise(s.clock.ofWeek(time));
    for (int i = 0; i < trigger.widths() && trigger.width(i) < since; i++) {
      int width = trigger.width(i);
      if (runs.level(0, width) >= reached
          && height(runs, width, since) >= Math.max(least, surprise * s.tail.edge(i, step))) {
        return turned(runs, width, since);
      }
    }
    return 0;
  }

  /**
   * Likewise, where the rise undoes a fall. Only the bins right before it are compared: while it is
   * dark usual may be wrong by more and more, as over Christmas.
   *
   * @param depth of the fall, in ln; 0 where none can be undone
   */
  int undoing(double depth, long time, Runs runs, int dark) {
    if (depth <= 0) {
      return 0;
    }
    int since = Math.min(dark, runs.size());
    int up = up(time, runs, dark, UNDOES * depth, Double.NEGATIVE_INFINITY);
    return up < since ? up : 0;
  }

  /**
   * Whether all of these newest bins lie so much higher than those before that it may be a rise.
   */
  boolean maybe(double depth, Runs runs, int newest) {
    int until = Math.min(runs.size(), newest + fall.before(trigger.shortest()));
    return until > newest && runs.level(0, newest) - runs.level(newest, until) >= MAYBE * depth;
  }

  /** Whether the newest bins have fallen once more, by as much as the fall was deep. */
  boolean isAnotherFall(double depth, Runs runs, int dark) {
    int newest = trigger.shortest();
    int until = Math.min(Math.min(dark, runs.size()), newest + fall.before(newest));
    return until > newest && runs.level(newest, until) - runs.level(0, newest) >= ANOTHER * depth;
  }

  /** How far the newest bins lie above those before, in ln; little where it took many bins. */
  private double height(Runs runs, int width, int since) {
    int near = fall.near();
    int until = Math.min(since, width + fall.before(width));
    double height =
        fall.byLevels()
            ? runs.level(0, width) - runs.level(width, until)
            : steps.up(runs, width, until);
    double first = runs.level(Math.max(0, width - near), width);
    return Math.min(height, Fall.EDGE * (first - runs.level(width, Math.min(until, width + near))));
  }

  /** How many of the newest bins are up: a rise is dated as a fall is. */
  private int turned(Runs runs, int width, int since) {
    double[] u = Arrays.copyOf(usual.deviations(), since);
    double[] sigma = new double[since];
    for (int back = 0; back < since; back++) {
      u[back] = -u[back];
      sigma[back] = noise.surprise(s.clock.ofWeek(s.recent.time(back)));
    }
    int until = Math.min(since, width + fall.before(width));
    return Onset.find(u, sigma, -runs.level(width, until), -runs.level(0, width)).bins();
  }
}
