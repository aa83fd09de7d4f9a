package dimout.detect;

/** How far calm bins lie off usual, as the series has shown it; what is below it says nothing. */
final class Noise {
  /** Mean size of a normal residual, in standard deviations. */
  static final double MEAN_SIZE = 0.798;

  private final SeriesState s;
  private final Sensitivity sensitivity;
  private final int step;

  Noise(SeriesState state, Sensitivity sensitivity, int step) {
    this.s = state;
    this.sensitivity = sensitivity;
    this.step = step;
  }

  /** Scale of what a run says that those before it did not announce, in ln. */
  double surprise(long second) {
    return Math.max(sensitivity.quietest(), s.spread.surprise(second) / Spread.SIGMAS_SURPRISE);
  }

  /** Before calm bins have shown how far they lie off, counts are taken to do so by chance. */
  void counting(double usual) {
    double chance = MEAN_SIZE / Math.sqrt(usual + 1);
    s.spread.assume(chance);
  }

  /** Standard deviation from usual, in ln. */
  double spread(long second) {
    return (s.spread.above(second) + s.spread.below(second)) / 3.3;
  }

  /** What bins that deviate by {@code before} announce of those after them. */
  double announced(double before) {
    return s.carryOver * Math.max(-1, Math.min(1, before));
  }

  /**
   * Takes one calm bin.
   *
   * @param u its deviation from usual
   * @param surprise how far the shortest run that it ends lies off what was announced of it
   * @param run the deviation of the shortest run it ends
   * @param before that of the bins before the run
   */
  void learn(long second, double u, double surprise, double run, double before) {
    s.spread.learn(second, step, u, surprise);
    correlate(spread(second), run, before);
  }

  private void correlate(double spread, double run, double before) {
    double weight = Math.max(step / (7.0 * LocalClock.DAY), 1.0 / (20 + s.compared++));
    double most = 3 * spread;
    double now = Math.max(-most, Math.min(most, run));
    double then = Math.max(-most, Math.min(most, before));
    s.covariance += weight * (now * then - s.covariance);
    s.variance += weight * (then * then - s.variance);
    if (s.variance > 0) {
      s.carryOver = Math.max(0, Math.min(1, s.covariance / s.variance));
    }
  }
}
