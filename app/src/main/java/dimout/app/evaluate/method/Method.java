package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/** A way to tell outages in one series. */
public interface Method {
  /** For tables. */
  String name();

  /** Judges every bin; with hindsight where the method has such. */
  Judgement judge(TrialSeries series);

  /**
   * How many bins of data, the first dark one included, it takes until the method says outage when
   * it sees nothing later; measured as if live.
   *
   * @param onset first bin of the drop
   * @param length of the drop, in bins
   * @return 1 when the first bin suffices; 0 when it is never said while the drop lasts
   */
  int latency(TrialSeries series, Judgement judged, int onset, int length);
}
