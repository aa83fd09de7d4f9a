package dimout.publish;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that just became known.
 *
 * @param number counts up from 1 since the process started
 * @param serial of the newest version of any incident, then
 * @param points new judged points, newest of each series; empty when this is about an incident
 * @param incident a new version of one; null when this is about points
 * @param version of the incident; 0 when this is about points
 */
public record LiveEvent(
    long number, long serial, List<JudgedPoint> points, @Nullable Incident incident, int version) {
  public LiveEvent {
    points = List.copyOf(points);
  }
}
