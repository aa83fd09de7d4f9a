package dimout.detect;

import java.util.Arrays;

/**
 * Where an outage began, by the likelihood of a change of mean at each of the last bins.
 *
 * @param bins how many of the newest bins are dark
 * @param earliestBins how many may be: within 1.92 of the best log-likelihood, which is the 95 %
 *     interval of one parameter
 */
record Onset(int bins, int earliestBins) {
  private static final double WITHIN = 1.92;
  private static final double LOUDEST = 8;
  private static final double PARTLY = 0.65;

  /** So much evidence against it, as of three bins that are clearly up, and it began later. */
  private static final double CLEARLY_UP = 3 * LOUDEST;

  /**
   * Finds the change.
   *
   * @param u deviations from usual in ln, newest first
   * @param sigma their scales of surprise
   * @param before level in ln before the change
   * @param after level in ln after it, lower
   */
  static Onset find(double[] u, double[] sigma, double before, double after) {
    double fall = after - before;
    double[] sums = new double[u.length];
    Arrays.fill(sums, Double.NEGATIVE_INFINITY);
    double sum = 0;
    int best = 0;
    for (int back = 0; back < u.length && sum >= sums[best] - CLEARLY_UP; back++) {
      double gain = fall * (u[back] - before - fall / 2) / (sigma[back] * sigma[back]);
      sum += Math.max(-LOUDEST, Math.min(LOUDEST, gain));
      sums[back] = sum;
      if (sum > sums[best]) {
        best = back;
      }
    }
    int earliest = best;
    while (earliest + 1 < u.length && sums[earliest + 1] >= sums[best] - WITHIN) {
      earliest++;
    }
    double dark = 1 - PARTLY * (1 - Math.exp(fall));
    while (best + 1 < u.length && Math.exp(u[best + 1] - before) < dark) {
      best++;
    }
    return new Onset(best + 1, Math.max(best, earliest) + 1);
  }
}
