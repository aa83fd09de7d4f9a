package dimout.store;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import java.util.List;
import java.util.Map;

/**
 * What is kept or lost together: points, what the detector said of points, and how far the sources
 * were read that brought them.
 *
 * @param points upserted by (entity, signal, time); of one time the last wins
 * @param judged likewise
 * @param offsets by source name; what only the source understands
 */
public record Batch(
    List<SignalPoint> points, List<JudgedPoint> judged, Map<String, String> offsets) {
  public Batch {
    points = List.copyOf(points);
    judged = List.copyOf(judged);
    offsets = Map.copyOf(offsets);
  }

  /** Points alone. */
  public static Batch ofPoints(List<SignalPoint> points) {
    return new Batch(points, List.of(), Map.of());
  }

  /** Judged points alone. */
  public static Batch ofJudged(List<JudgedPoint> judged) {
    return new Batch(List.of(), judged, Map.of());
  }
}
