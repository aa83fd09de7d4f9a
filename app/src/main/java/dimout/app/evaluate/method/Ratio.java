package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/** What the threshold methods share: dark is a value under a fixed share of usual. */
final class Ratio {
  static final int DAY = 86_400;
  static final int WEEK = 7 * DAY;

  private Ratio() {}

  static Judgement under(double threshold, TrialSeries series, double[] usual) {
    boolean[] dark = new boolean[usual.length];
    for (int i = 0; i < usual.length; i++) {
      dark[i] = series.at(i) < threshold * usual[i];
    }
    return new Judgement(dark, usual);
  }
}
