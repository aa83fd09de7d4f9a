package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import java.util.ArrayList;
import java.util.List;

/** What the bins of one series would have been, had nothing happened, and how far off they are. */
final class Usual {
  static final long LEARNING = 8 * LocalClock.DAY;
  private static final double FEWEST_SLOTS = 0.5;

  /** How much wider the interval is on a day that says less than others. */
  private static final double WIDER = 1.5;

  /** And in an outage, while usual does not follow what drifts from day to day. */
  private static final double FROZEN = 1.15;

  /** Correlation with the bins before an outage that is believed at most. */
  private static final double MOST_TOLD = 0.95;

  private final SeriesState s;
  private final SeriesProfile profile;
  private final int step;

  Usual(SeriesState state, SeriesProfile profile) {
    this.s = state;
    this.profile = profile;
    this.step = profile.stepSeconds();
  }

  /** Whether usual is learnt from the series and not given. */
  boolean isLearnt() {
    return profile.constantUsual() == null;
  }

  /** In ln; NaN while there is none. */
  double ln(long time) {
    Double constant = profile.constantUsual();
    if (constant != null) {
      return Math.log(constant);
    }
    if (time < s.firstData + LEARNING || (!s.learnt && s.week.filled() < FEWEST_SLOTS)) {
      return Double.NaN;
    }
    if (!s.learnt) {
      s.week.forgetDark();
      s.learnt = true;
    }
    long second = s.clock.ofWeek(time);
    double usual = s.week.at(second, step);
    if (s.today.holiday) {
      usual = Math.min(usual, s.week.at(s.today.rest(second, step), step));
    }
    return usual + s.level;
  }

  /**
   * How far the newest bins lie from what these hours hold on the weekly day of rest, in ln; NaN
   * when that is not known.
   */
  double besideRest(int bins) {
    double seen = 0;
    double rest = 0;
    for (int back = 0; back < bins; back++) {
      long second = s.clock.ofWeek(s.recent.time(back));
      seen += s.recent.value[s.recent.index(back)];
      rest += Math.exp(s.week.at(s.today.rest(second, step), step) + s.level);
    }
    return Math.log((seen + offset()) / rest);
  }

  /** Added before taking ln, so that zero has one. */
  double offset() {
    return s.counts ? 0.5 : 0.002 * Math.exp(s.level);
  }

  double deviation(double value, double lnUsual) {
    return Math.log(value + offset()) - lnUsual;
  }

  /** Deviations of the last bins from usual, newest first. */
  double[] deviations() {
    double[] u = new double[s.recent.size()];
    for (int back = 0; back < u.length; back++) {
      int i = s.recent.index(back);
      u[back] = deviation(s.recent.value[i], Math.log(s.recent.expected[i]));
    }
    return u;
  }

  /** The newest bins as points, oldest first. */
  List<JudgedPoint> newest(int bins, PointState state) {
    List<JudgedPoint> points = new ArrayList<>();
    for (int back = bins - 1; back >= 0; back--) {
      int i = s.recent.index(back);
      double lnUsual = Math.log(s.recent.expected[i]);
      points.add(point(s.recent.time(back), s.recent.value[i], lnUsual, state));
    }
    return points;
  }

  /**
   * A bin beside its usual. In an outage usual begins at what the bins before it announced, and
   * what they told makes the interval narrower, as in any autoregression of first order.
   */
  Level level(long time, double value, double lnUsual) {
    long second = s.clock.ofWeek(time);
    double wider = s.today.isUnsteady(second) ? WIDER : 1;
    double usual = Math.exp(lnUsual);
    Episode episode = s.episode;
    if (episode != null) {
      double told = isLearnt() ? Math.min(MOST_TOLD, s.carryOver * episode.echo(time)) : 0;
      usual *= episode.expected(time);
      wider *= FROZEN * Math.sqrt(1 - told * told);
    }
    if (s.counts) {
      double sigma = (s.spread.above(second) + s.spread.below(second)) / 3.3;
      usual = Math.max(usual / 2, usual - 0.5 * Math.max(0, 1 - sigma * sigma * usual));
    }
    return new Level(value, usual, wider * s.spread.above(second), wider * s.spread.below(second));
  }

  JudgedPoint point(long time, double value, double lnUsual, PointState state) {
    return level(time, value, lnUsual).point(profile.entity(), profile.signal(), time, state);
  }
}
