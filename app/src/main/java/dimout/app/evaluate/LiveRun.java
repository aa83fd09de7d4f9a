package dimout.app.evaluate;

import dimout.app.evaluate.method.Dimout;
import dimout.app.evaluate.series.TrialSeries;
import dimout.model.Incident;
import dimout.model.SeriesProfile;
import dimout.model.SignalPoint;
import dimout.pipeline.Pipeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs series of the same step and days through the pipeline as they would come live. */
final class LiveRun {
  /**
   * What was said of an incident, and when.
   *
   * @param said end of the newest bin that there was, epoch seconds
   */
  record Version(long said, Incident incident) {}

  /** What becomes of a point before the pipeline sees it. */
  @FunctionalInterface
  interface Disturbance {
    /** The point as it arrives. */
    SignalPoint disturb(SignalPoint point, int bin);
  }

  private LiveRun() {}

  /** Every version of every incident, in the order of saying. */
  static List<Version> of(List<TrialSeries> series, Disturbance disturbance) {
    Map<String, SeriesProfile> profiles = new HashMap<>();
    series.forEach(one -> profiles.put(Dimout.profile(one).key(), Dimout.profile(one)));
    List<SeriesProfile> own = series.stream().map(Dimout::profile).toList();
    List<Version> versions = new ArrayList<>();
    long[] now = new long[1];
    Pipeline pipeline =
        new Pipeline(
            first ->
                profiles.getOrDefault(
                    SeriesProfile.key(first.entity(), first.signal()), own.getFirst()),
            update -> {},
            incident -> versions.add(new Version(now[0], incident)));
    TrialSeries clock = series.getFirst();
    for (int bin = 0; bin < clock.size(); bin++) {
      now[0] = clock.time(bin) + clock.step();
      for (int i = 0; i < own.size(); i++) {
        SignalPoint point = Dimout.point(series.get(i), own.get(i), bin);
        pipeline.accept(disturbance.disturb(point, bin));
      }
      pipeline.watermark(clock.time(bin));
    }
    pipeline.watermark(Long.MAX_VALUE);
    return versions;
  }
}
