package dimout.detect;

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

  static Onset find(SeriesState s, double offset, Sensitivity sensitivity) {
    int size = s.recent.size();
    double before = s.cusum.bins > 0 ? s.cusum.before : 0;
    double mean = Math.min(s.cusum.bins > 0 ? s.cusum.mean() : s.fourHours, s.fourHours);
    double fall = Math.min(mean - before, Math.log1p(-0.5 * sensitivity.smallestDrop()));
    double[] sums = new double[size];
    double sum = 0;
    int best = 0;
    for (int back = 0; back < size; back++) {
      double sigma = sigma(s, sensitivity, back);
      double r = u(s, offset, back) - before;
      double gain = fall * (r - fall / 2) / (sigma * sigma);
      sum += Math.max(-LOUDEST, Math.min(LOUDEST, gain));
      sums[back] = sum;
      if (sum > sums[best]) {
        best = back;
      }
    }
    int earliest = best;
    for (int back = best; back < size; back++) {
      if (sums[back] >= sums[best] - WITHIN) {
        earliest = back;
      }
    }
    best = partly(s, offset, before, fall, best);
    return new Onset(best + 1, Math.max(best, earliest) + 1);
  }

  /** Bins before the change in which most of the fall had already happened belong to it. */
  private static int partly(SeriesState s, double offset, double before, double fall, int from) {
    double dark = 1 - 0.65 * (1 - Math.exp(fall));
    int best = from;
    while (best + 1 < s.recent.size() && Math.exp(u(s, offset, best + 1) - before) < dark) {
      best++;
    }
    return best;
  }

  private static double sigma(SeriesState s, Sensitivity sensitivity, int back) {
    long second = s.clock.ofWeek(s.recent.time[s.recent.index(back)]);
    return Math.max(sensitivity.quietest(), s.surprise.at(second) / 2);
  }

  private static double u(SeriesState s, double offset, int back) {
    int i = s.recent.index(back);
    return Math.log(s.recent.value[i] + offset) - s.recent.usual[i];
  }
}
