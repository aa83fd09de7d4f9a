package dimout.app.run;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import java.util.List;

/** What turns points into judged points and incidents; used by one thread. */
public interface Detection {
  /**
   * What some points changed.
   *
   * @param judged upserts by (entity, signal, time)
   * @param incidents upserts by id
   */
  record Outcome(List<JudgedPoint> judged, List<Incident> incidents) {}

  /** Takes points in whatever order they came. */
  Outcome take(List<SignalPoint> points);

  /** All that is remembered, to be given to {@link #restore} by a process that starts later. */
  byte[] state();

  /** Goes on where another process was. */
  void restore(byte[] state);
}
