package dimout.detect;

/** How far calm bins lie off usual, as the series has shown it; what is below it says nothing. */
final class Noise {
  /** How often a bin is rarely low, and at how many sigmas a normal one would be. */
  private static final double RARE = 0.02;

  static final double TAIL = 2.05;

  private final SeriesState s;
  private final Sensitivity sensitivity;
  private final int step;

  Noise(SeriesState state, Sensitivity sensitivity, int step) {
    this.s = state;
    this.sensitivity = sensitivity;
    this.step = step;
  }

  /**
   * Scale of surprise: of most bins, or of the rare ones where these are wilder than that tells.
   */
  double surprise(long second) {
    return Math.max(sensitivity.quietest(), s.surprise.at(second) / 1.036) * s.tail / TAIL;
  }

  /** Standard deviation from usual, in ln. */
  double spread(long second) {
    return (s.above.at(second) + s.below.at(second)) / 3.3;
  }

  /** What a bin that deviates by {@code u} says that those before it did not announce. */
  double unannounced(double u) {
    return u - s.carryOver * s.recentDeviation;
  }

  /** Takes one calm bin. */
  void learn(long second, double u) {
    double e = unannounced(u);
    double surprise = surprise(second);
    s.surprise.learn(second, Math.abs(e));
    double rare = (-e / surprise * s.tail / TAIL > s.tail ? 1 : 0) - RARE;
    s.tail = Math.max(TAIL, Math.min(3 * TAIL, s.tail * (1 + 0.05 * rare)));
    s.above.learn(second, u);
    s.below.learn(second, -u);
    correlate(spread(second), u);
    double nearly = 1 - Math.exp(-step / 7200.0);
    double moved = Math.max(-2 * surprise, Math.min(2 * surprise, u - s.recentDeviation));
    s.recentDeviation += nearly * moved;
  }

  private void correlate(double spread, double u) {
    double weight = Math.max(step / (7.0 * LocalClock.DAY), 1.0 / (20 + s.compared++));
    double clipped = Math.max(-3 * spread, Math.min(3 * spread, u));
    s.covariance += weight * (clipped * s.recentDeviation - s.covariance);
    s.variance += weight * (s.recentDeviation * s.recentDeviation - s.variance);
    if (s.variance > 0) {
      s.carryOver = Math.max(0, Math.min(0.95, s.covariance / s.variance));
    }
  }
}
