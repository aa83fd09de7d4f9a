package dimout.app.evaluate.series;

import java.util.Random;

/** Seeded chance, the same on every machine. */
public final class Dice {
  private static final double SMALL = 30;
  private static final int FEW = 2_000;

  private final Random random;

  public Dice(long seed) {
    this.random = new Random(seed);
  }

  /** Uniform in [0, 1). */
  public double uniform() {
    return random.nextDouble();
  }

  /** Uniform in [0, bound). */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Standard normal. */
  public double normal() {
    return random.nextGaussian();
  }

  /**
   * A Poisson count: by multiplication while small, by the variance-stabilised normal (which keeps
   * mean, variance and nearly the skewness) from 30 on.
   */
  public double poisson(double mean) {
    if (mean < SMALL) {
      double limit = Math.exp(-mean);
      double product = random.nextDouble();
      int count = 0;
      while (product > limit) {
        product *= random.nextDouble();
        count++;
      }
      return count;
    }
    double root = Math.sqrt(mean + 0.375) + random.nextGaussian() / 2;
    return Math.max(0, Math.rint(root * root - 0.625));
  }

  /** How many of {@code count} things remain when each does so with {@code share}. */
  public double thinned(double count, double share) {
    long n = Math.round(count);
    if (n <= FEW) {
      int kept = 0;
      for (int i = 0; i < n; i++) {
        if (random.nextDouble() < share) {
          kept++;
        }
      }
      return kept;
    }
    double spread = Math.sqrt(n * share * (1 - share));
    return Math.clamp(Math.rint(n * share + spread * random.nextGaussian()), 0, (double) n);
  }
}
