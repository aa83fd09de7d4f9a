package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/** A way to tell outages in one series. */
public interface Method {
  /** For tables. */
  String name();

  /** Judges every bin; with hindsight where the method revises. */
  Judgement judge(TrialSeries series);
}
