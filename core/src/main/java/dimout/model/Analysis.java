package dimout.model;

import java.time.Instant;
import java.util.List;

/**
 * Everything that was found, sorted by entity and signal, by onset within.
 *
 * @param asOf nothing later was looked at
 */
public record Analysis(Instant asOf, List<SeriesReport> series, List<Incident> incidents) {
  public Analysis {
    series = List.copyOf(series);
    incidents = List.copyOf(incidents);
  }
}
