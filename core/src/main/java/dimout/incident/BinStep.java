package dimout.incident;

import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How wide bins are, as their times tell. */
public final class BinStep {
  private static final int DAY = 86_400;

  private BinStep() {}

  /**
   * The coarsest bins among the signals that fell, which an incident is dated by.
   *
   * @return seconds; a day where too few bins are known to tell
   */
  public static int ofOutage(Incident incident, List<JudgedPoint> points) {
    Map<String, SortedSet<Long>> times = new HashMap<>();
    for (JudgedPoint point : points) {
      times.computeIfAbsent(point.signal(), any -> new TreeSet<>()).add(point.time());
    }
    return incident.signals().stream()
        .filter(signal -> signal.onset() != null)
        .map(IncidentSignal::signal)
        .mapToInt(signal -> of(times.getOrDefault(signal, new TreeSet<>())))
        .max()
        .orElse(DAY);
  }

  /** The least time between two bins, at most a day; in seconds. */
  static int of(Iterable<Long> times) {
    long least = DAY;
    long before = Long.MIN_VALUE;
    for (long time : times) {
      least = before == Long.MIN_VALUE ? least : Math.min(least, time - before);
      before = time;
    }
    return (int) least;
  }
}
