package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import org.jspecify.annotations.Nullable;

/**
 * Percent of usual of one bin, with its 90 % interval.
 *
 * <p>The interval has two parts. What usual itself is worth is the spread of calm bins around it,
 * tracked. Counting adds its own at the observed level: the score interval of a Poisson mean, in
 * counts scaled by how much of the calm spread is counting at all; at 5 % of usual it is the larger
 * part.
 */
final class Level {
  private static final double Z = 1.645;

  private final double value;
  private final double usual;
  private final double above;
  private final double below;

  /**
   * One bin.
   *
   * @param above calm bins lie at most so much above usual, in ln, 19 times in 20
   * @param below the same for below
   */
  Level(double value, double usual, double above, double below) {
    this.value = value;
    this.usual = usual;
    this.above = above;
    this.below = below;
  }

  double share() {
    return value / usual;
  }

  /** The point as it is published. */
  JudgedPoint point(String entity, String signal, long time, PointState state) {
    double percent = 100 * share();
    double[] bounds = bounds();
    return new JudgedPoint(
        entity, signal, time, value, usual, percent, bounds[0], bounds[1], state);
  }

  /** What the bin is where there is no outage. */
  PointState state() {
    return bounds()[1] < 99.9 ? PointState.BELOW : PointState.NORMAL;
  }

  private double[] bounds() {
    double sigma = (above + below) / 2 / Z;
    double scale = Math.min(1, sigma * sigma * usual);
    double atUsual = Z * Z * scale / usual;
    double counts = value / scale;
    double half = Z * Math.sqrt(counts + Z * Z / 4);
    double least = Math.max(0, counts + Z * Z / 2 - half) * scale;
    double most = (counts + Z * Z / 2 + half) * scale;
    double up = Math.sqrt(Math.max(0, below * below - atUsual));
    double down = Math.sqrt(Math.max(0, above * above - atUsual));
    return new double[] {
      100 / usual * combine(value, least, -down), 100 / usual * combine(value, most, up)
    };
  }

  /** The two parts as independent, in ln; where nothing was counted, counting alone. */
  private static double combine(double value, double counted, double modelled) {
    if (value <= 0 || counted <= 0) {
      return Math.max(0, counted) * Math.exp(modelled);
    }
    double part = Math.log(counted / value);
    return value
        * Math.exp(Math.signum(modelled == 0 ? part : modelled) * Math.hypot(part, modelled));
  }

  /** A bin that could not be compared. */
  static JudgedPoint blank(
      String entity, String signal, long time, @Nullable Double value, PointState state) {
    return new JudgedPoint(entity, signal, time, value, null, null, null, null, state);
  }
}
