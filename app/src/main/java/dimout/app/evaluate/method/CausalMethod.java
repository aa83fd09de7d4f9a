package dimout.app.evaluate.method;

import dimout.app.evaluate.series.TrialSeries;

/** A method that decides on a bin as soon as it is there and never revises. */
interface CausalMethod extends Method {
  @Override
  default int latency(TrialSeries series, Judgement judged, int onset, int length) {
    for (int bin = onset; bin < Math.min(onset + length, judged.size()); bin++) {
      if (judged.dark(bin)) {
        return bin - onset + 1;
      }
    }
    return 0;
  }
}
