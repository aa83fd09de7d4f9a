package dimout.app.evaluate;

import dimout.app.evaluate.series.TrialSeries;

/** Which part of every series counts: nothing that was tuned on is ever reported on. */
public enum Part {
  /** The first 60 % without what methods need to learn from; for developers. */
  TUNING,
  /** The last 40 %; the only part that the scorecard is about. */
  REPORTING;

  private static final long WARM_UP = 28L * 86_400;

  /** First bin that counts. */
  int from(TrialSeries series) {
    return this == REPORTING ? series.split() : Math.min(series.bins(WARM_UP), series.split() / 2);
  }

  /** The bin after the last that counts. */
  int until(TrialSeries series) {
    return this == REPORTING ? series.size() : series.split();
  }
}
