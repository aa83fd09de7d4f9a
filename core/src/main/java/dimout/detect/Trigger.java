package dimout.detect;

import dimout.model.SignalKind;

/**
 * When a fall is an outage: the surprise has summed up, the level is low, and it fell from where
 * the series was just before.
 *
 * @param smallestDrop share of usual worth saying
 * @param evidence sum of surprise that is enough
 * @param loudest most that one bin can add
 */
record Trigger(double smallestDrop, double evidence, double loudest) {
  /** From this step on a bin is an aggregate: one alone can be enough. */
  private static final int COARSE = 1800;

  static Trigger of(SignalKind kind, int stepSeconds) {
    double drop = Sensitivity.of(kind).smallestDrop();
    return stepSeconds > COARSE ? new Trigger(drop, 5, 6) : new Trigger(drop, 8, 5);
  }

  static boolean coarse(int stepSeconds) {
    return stepSeconds >= COARSE;
  }

  /** Takes one bin into the sum. */
  void add(Cusum cusum, double surprise, double u, double recent) {
    cusum.add(Math.max(-loudest, Math.min(loudest, surprise)), u, recent);
  }

  boolean fires(Cusum cusum) {
    if (cusum.sum < evidence) {
      return false;
    }
    double mean = cusum.mean();
    return mean <= Math.log1p(-0.75 * smallestDrop)
        && mean - cusum.before <= Math.log1p(-0.8 * smallestDrop);
  }
}
