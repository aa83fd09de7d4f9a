package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/**
 * Dark is a value under 0.8 of the median of the last seven days.
 *
 * <p>What IODA applies to active probing: the warning level 0.80 of a 7-day median, by the help
 * page of its user interface. IODA itself uses other windows and levels for other signals.
 */
public final class TrailingMedian implements Method {
  private static final double LEVEL = 0.8;

  @Override
  public String name() {
    return "7-day median at 0.8 (IODA probing)";
  }

  @Override
  public Judgement judge(TrialSeries series) {
    RollingMedian week = new RollingMedian(series.bins(Ratio.WEEK));
    int enough = Math.max(1, series.bins(Ratio.WEEK) / 2);
    double[] usual = new double[series.size()];
    for (int i = 0; i < usual.length; i++) {
      usual[i] = week.count() >= enough ? week.median() : Double.NaN;
      week.add(series.at(i));
    }
    return Ratio.under(LEVEL, series, usual);
  }
}
