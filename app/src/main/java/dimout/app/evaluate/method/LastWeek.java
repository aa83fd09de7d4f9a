package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/**
 * Dark is a value under 0.7 of the one at the same time last week: the comparison that traffic
 * charts with a "previous week" line invite.
 */
public final class LastWeek implements Method {
  private static final double LEVEL = 0.7;

  @Override
  public String name() {
    return "same time last week at 0.7";
  }

  @Override
  public Judgement judge(TrialSeries series) {
    int week = series.bins(Ratio.WEEK);
    double[] usual = new double[series.size()];
    for (int i = 0; i < usual.length; i++) {
      usual[i] = i >= week ? series.at(i - week) : Double.NaN;
    }
    return Ratio.under(LEVEL, series, usual);
  }
}
