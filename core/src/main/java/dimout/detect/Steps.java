package dimout.detect;

import org.jspecify.annotations.Nullable;

/**
 * How high the step is that the newest bins begin with: by the levels before and after it, and by
 * what is new in each bin. A series that wanders deceives the first, one odd bin the second, so the
 * lesser counts.
 */
final class Steps {
  /** More of what was there is never said to be lost, in ln. */
  private static final double ALL = 7;

  /** A deviation from usual says no more of those after it than so many spreads. */
  private static final double FARTHEST = 3;

  /** Over how long, and over how many bins at least, the regression is fitted. */
  private static final double FITTED = 28.0 * LocalClock.DAY;

  private static final double FEWEST = 200;

  /** The weight of nothing announced, in bins. */
  private static final double ASSUMED = 20;

  private final SeriesState s;
  private final Trigger trigger;
  private final int step;

  private @Nullable Runs seen;
  private double[] fresh = new double[0];
  private double[] shape = new double[0];

  Steps(SeriesState state, Trigger trigger, int step) {
    this.s = state;
    this.trigger = trigger;
    this.step = step;
  }

  /**
   * How far the newest bins lie below what was announced of them, by what is new in each, in ln.
   *
   * @param before deviation from usual, in ln, that the bins before announce
   */
  double down(Runs runs, int width, double before) {
    look(runs);
    return fallOf(Autoregression.step(fresh, shape, Math.min(width, fresh.length)), before);
  }

  /**
   * How deep a step is, in ln, positive down.
   *
   * @param step as a share of usual
   * @param before deviation from usual, in ln, of what it falls from
   */
  static double fallOf(double step, double before) {
    return -Math.log(Math.max(Math.exp(-ALL), 1 + step * Math.exp(-before)));
  }

  private void look(Runs runs) {
    if (seen != runs) {
      int widest = trigger.widest();
      double[] shares = runs.shares(widest + Autoregression.ORDER);
      fresh = s.regression.fresh(shares, Math.min(widest, shares.length));
      shape = s.regression.shape(widest);
      seen = runs;
    }
  }

  /**
   * How far the newest bins lie above those before, while it was dark, in ln.
   *
   * @param until how many bins are compared; those before were up
   */
  double up(Runs runs, int width, int until) {
    double dark = runs.level(width, until);
    double height = runs.level(0, width) - dark;
    return height <= 0 ? height : Math.min(height, upByNews(runs, width, until, dark));
  }

  private double upByNews(Runs runs, int width, int until, double dark) {
    double[] shares = runs.shares(until);
    double level = Math.exp(dark);
    for (int back = 0; back < shares.length; back++) {
      shares[back] = (1 + shares[back]) / level - 1;
    }
    double[] fresh = s.regression.fresh(shares, width);
    double step = Autoregression.step(fresh, s.regression.shape(width), width);
    return Math.log(Math.max(Math.exp(-ALL), 1 + step));
  }

  /**
   * Takes one calm bin.
   *
   * @param spread standard deviation from usual
   */
  void learn(Runs runs, double spread) {
    double[] shares = runs.shares(Autoregression.ORDER + 1);
    if (shares.length <= Autoregression.ORDER
        || s.recent.isBroken(Autoregression.ORDER + 1, step)) {
      return;
    }
    double weight = Math.max(Math.min(step / FITTED, 1 / FEWEST), 1 / (ASSUMED + s.compared));
    double most = FARTHEST * spread;
    for (int back = 0; back <= Autoregression.ORDER; back++) {
      shares[back] = Math.max(-most, Math.min(most, shares[back]));
    }
    s.regression.learn(shares, Autoregression.order(step), weight);
  }
}
