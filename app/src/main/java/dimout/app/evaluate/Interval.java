package dimout.app.evaluate;

import java.util.function.DoubleUnaryOperator;

/** A 95 % confidence interval. */
record Interval(double low, double high) {
  private static final double Z = 1.959963984540054;
  private static final double TAIL = 0.025;

  /** Of a share (Wilson 1927); 0 to 1 without trials. */
  static Interval wilson(long hits, long trials) {
    if (trials == 0) {
      return new Interval(0, 1);
    }
    double n = trials;
    double p = hits / n;
    double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
    return new Interval(Math.max(0, centre - half), Math.min(1, centre + half));
  }

  /** Of a rate: exact (Garwood 1936) for a Poisson count over an exposure; NaN without one. */
  static Interval poisson(long count, double exposure) {
    if (!(exposure > 0)) {
      return new Interval(Double.NaN, Double.NaN);
    }
    double low = count == 0 ? 0 : root(mean -> 1 - atMost(count - 1, mean) - TAIL, count);
    double high = root(mean -> TAIL - atMost(count, mean), count);
    return new Interval(low / exposure, high / exposure);
  }

  /** Where an increasing function of the mean crosses zero. */
  private static double root(DoubleUnaryOperator increasing, long count) {
    double low = 0;
    double high = 20 + 3.0 * count;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (increasing.applyAsDouble(middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double atMost(long count, double mean) {
    double logTerm = -mean;
    double sum = Math.exp(logTerm);
    for (long k = 1; k <= count; k++) {
      logTerm += Math.log(mean / k);
      sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
  }
}
