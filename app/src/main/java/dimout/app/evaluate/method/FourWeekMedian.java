package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/** Dark is a value under 0.7 of the median of those at the same time in the last four weeks. */
public final class FourWeekMedian implements Method {
  private static final double LEVEL = 0.7;
  private static final int WEEKS = 4;

  @Override
  public String name() {
    return "4-week median at 0.7";
  }

  @Override
  public Judgement judge(TrialSeries series) {
    int week = series.bins(Ratio.WEEK);
    double[] usual = new double[series.size()];
    for (int i = 0; i < usual.length; i++) {
      RollingMedian slot = new RollingMedian(WEEKS);
      for (int w = 1; w <= WEEKS && i >= w * week; w++) {
        slot.add(series.at(i - w * week));
      }
      usual[i] = slot.median();
    }
    return Ratio.under(LEVEL, series, usual);
  }
}
