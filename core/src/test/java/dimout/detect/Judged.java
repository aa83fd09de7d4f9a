package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.LongToDoubleFunction;

/** What the detector says of a made series. */
final class Judged {
  static final long DAY = 86_400;

  private Judged() {}

  /**
   * The bins of one series, as they stand at its end.
   *
   * @param course values by time, in seconds; they are rounded to counts
   */
  static List<JudgedPoint> of(
      SeriesProfile profile, long start, int days, LongToDoubleFunction course) {
    TreeMap<Long, JudgedPoint> points = new TreeMap<>();
    EmbeddedStage<SignalPoint, ?, SeriesUpdate> stage =
        new EmbeddedStage<>(
            new SeriesStage(first -> profile),
            update -> update.points().forEach(point -> points.put(point.time(), point)));
    for (long t = start; t < start + days * DAY; t += profile.stepSeconds()) {
      double value = Math.rint(course.applyAsDouble(t));
      stage.accept(new SignalPoint(profile.entity(), "any", t, profile.stepSeconds(), value, 1));
      stage.watermark(t);
    }
    stage.watermark(Long.MAX_VALUE);
    return new ArrayList<>(points.values());
  }

  /** Starts of the bins that are dark. */
  static List<Long> dark(List<JudgedPoint> points) {
    return points.stream()
        .filter(point -> point.state() == PointState.OUTAGE)
        .map(JudgedPoint::time)
        .toList();
  }
}
