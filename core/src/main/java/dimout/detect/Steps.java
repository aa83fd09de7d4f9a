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

  /** A day has at least so many bins for what was new a day before to be asked. */
  private static final int FEWEST_A_DAY = 4;

  /** Over how long, and over how many bins at least, the regression is fitted. */
  private static final double FITTED = 28.0 * LocalClock.DAY;

  private static final double FEWEST = 200;

  /** The weight of nothing announced, in bins. */
  private static final double ASSUMED = 20;

  private final SeriesState s;
  private final Trigger trigger;
  private final int step;

  /** Bins of a day, where bins are wide; else 0, for then a day is not remembered. */
  private final int day;

  private @Nullable Runs seen;
  private double[] fresh = new double[0];
  private double[] shape = new double[0];

  Steps(SeriesState state, Trigger trigger, int step) {
    this.s = state;
    this.trigger = trigger;
    this.step = step;
    this.day = day(trigger, step);
  }

  private static int day(Trigger trigger, int step) {
    int day = (int) (LocalClock.DAY / step);
    return trigger.isWide() && day >= FEWEST_A_DAY ? day : 0;
  }

  /** How many bins are to be remembered for all that a step is told by. */
  static int remembered(Trigger trigger, int step) {
    int day = day(trigger, step);
    int told = day + Autoregression.ORDER + trigger.widest();
    return day == 0 ? Recent.LENGTH : Math.max(Recent.LENGTH, told);
  }

  /**
   * How far the newest bins lie below what was announced of them, by what is new in each, in ln.
   *
   * @param before deviation from usual, in ln, that the bins before announce
   */
  double down(Runs runs, int width, double before) {
    look(runs);
    double step = Autoregression.step(fresh, shape, Math.min(width, fresh.length));
    return -Math.log(Math.max(Math.exp(-ALL), 1 + step * Math.exp(-before)));
  }

  private void look(Runs runs) {
    if (seen != runs) {
      int widest = trigger.widest();
      double[] shares = runs.shares(widest + Autoregression.ORDER + day);
      fresh = s.regression.fresh(shares, Math.min(widest, shares.length), day);
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
    double[] fresh = s.regression.fresh(shares, width, 0);
    double step = Autoregression.step(fresh, s.regression.shape(width), width);
    return Math.log(Math.max(Math.exp(-ALL), 1 + step));
  }

  /**
   * Takes one calm bin.
   *
   * @param spread standard deviation from usual
   */
  void learn(Runs runs, double spread) {
    double[] shares = runs.shares(day + Autoregression.ORDER + 1);
    if (shares.length <= Autoregression.ORDER
        || s.recent.isBroken(Autoregression.ORDER + 1, step)) {
      return;
    }
    double weight = Math.max(Math.min(step / FITTED, 1 / FEWEST), 1 / (ASSUMED + s.compared));
    if (day > 0 && shares.length == day + Autoregression.ORDER + 1) {
      s.regression.learnDay(shares, day, weight);
    }
    double most = FARTHEST * spread;
    for (int back = 0; back <= Autoregression.ORDER; back++) {
      shares[back] = Math.max(-most, Math.min(most, shares[back]));
    }
    s.regression.learn(shares, Autoregression.order(step), weight);
  }
}
