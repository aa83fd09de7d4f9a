package dimout.app.reconstruction;

import java.util.Random;

/**
 * What makes two equal bins differ: correlated wandering and counting noise. {@link Random} and
 * {@link StrictMath} are specified to the bit, so that the same seed gives the same series
 * everywhere.
 */
final class Noise {
  private static final double FEW = 60;
  private static final int MANY = 300;

  private final Random random;
  private final double memory;
  private final double scale;
  private double wandering;

  /**
   * @param name what the noise is of; another name gives other noise
   * @param memory correlation from one bin to the next
   * @param scale standard deviation of the wandering, as a share
   */
  Noise(String name, double memory, double scale) {
    this.random = new Random(seed(name));
    this.memory = memory;
    this.scale = scale;
    this.wandering = scale * random.nextGaussian();
  }

  private static long seed(String name) {
    long seed = 0x6B7A2022L;
    for (int i = 0; i < name.length(); i++) {
      seed = (seed ^ name.charAt(i)) * 0x100000001B3L;
    }
    return seed;
  }

  /** The next factor of the wandering, about 1 (an AR(1) process in the logarithm). */
  double factor() {
    double fresh = scale * StrictMath.sqrt(1 - memory * memory);
    wandering = memory * wandering + fresh * random.nextGaussian();
    return StrictMath.exp(wandering);
  }

  /** A count of independent events of which {@code mean} are expected (Poisson). */
  long count(double mean) {
    if (mean >= FEW) {
      return Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * random.nextGaussian()));
    }
    return few(mean);
  }

  /** How many of {@code all} are there when {@code mean} of them are expected (binomial). */
  long count(double mean, int all) {
    double share = all == 0 ? 0 : Math.min(1, mean / all);
    if (all > MANY) {
      double spread = StrictMath.sqrt(mean * (1 - share));
      return Math.clamp(Math.round(mean + spread * random.nextGaussian()), 0, all);
    }
    long there = 0;
    for (int i = 0; i < all; i++) {
      there += random.nextDouble() < share ? 1 : 0;
    }
    return there;
  }

  private long few(double mean) {
    double limit = StrictMath.exp(-mean);
    double product = random.nextDouble();
    long events = 0;
    while (product > limit) {
      product *= random.nextDouble();
      events++;
    }
    return events;
  }

  /** A number from 0 up to {@code bound}, exclusive. */
  int below(int bound) {
    return random.nextInt(bound);
  }
}
