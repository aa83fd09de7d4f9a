package dimout.store;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import java.util.Map;
import java.util.TreeMap;

/** What a batch says about the newest of each series. */
public final class Heads {
  private Heads() {}

  /** A head for every series of the batch, to be taken together with what was known before. */
  public static Map<SeriesKey, SeriesHead> of(Batch batch) {
    Map<SeriesKey, SeriesHead> heads = new TreeMap<>();
    for (SignalPoint point : batch.points()) {
      heads.merge(SeriesKey.of(point), head(point), SeriesHead::with);
    }
    for (JudgedPoint point : batch.judged()) {
      heads.merge(SeriesKey.of(point), head(point), SeriesHead::with);
    }
    return heads;
  }

  private static SeriesHead head(SignalPoint point) {
    long time = point.time();
    Long data = point.value() == null ? null : (Long) time;
    return new SeriesHead(SeriesKey.of(point), point.stepSeconds(), time, time, data, null);
  }

  private static SeriesHead head(JudgedPoint point) {
    long time = point.time();
    Long data = point.value() == null ? null : (Long) time;
    return new SeriesHead(SeriesKey.of(point), 0, time, time, data, point);
  }
}
