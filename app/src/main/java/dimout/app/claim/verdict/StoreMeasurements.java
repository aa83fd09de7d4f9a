package dimout.app.claim.verdict;

import dimout.app.claim.model.Interval;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An observatory's store, read when asked. */
public record StoreMeasurements(SeriesStore series, IncidentStore published)
    implements Measurements {
  @Override
  public String source() {
    return "";
  }

  @Override
  public @Nullable Interval covered(String entity) {
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (SeriesHead head : series.heads()) {
      Long data = head.lastData();
      if (head.key().entity().equals(entity) && data != null) {
        first = Math.min(first, head.first());
        last = Math.max(last, data + head.stepSeconds());
      }
    }
    return first > last
        ? null
        : new Interval(Instant.ofEpochSecond(first), Instant.ofEpochSecond(last));
  }

  @Override
  public List<Incident> incidents(String entity) {
    return published.newest().stream()
        .map(IncidentVersion::incident)
        .filter(incident -> incident.entity().equals(entity))
        .filter(incident -> incident.status() != IncidentStatus.RETRACTED)
        .sorted(Comparator.comparing(Incident::onset))
        .toList();
  }

  @Override
  public List<String> signals(String entity) {
    return series.heads().stream()
        .map(SeriesHead::key)
        .filter(key -> key.entity().equals(entity))
        .map(SeriesKey::signal)
        .sorted()
        .toList();
  }

  @Override
  public List<JudgedPoint> points(String entity, String signal, Instant from, Instant until) {
    return series.judged(
        new SeriesKey(entity, signal), from.getEpochSecond(), until.getEpochSecond());
  }
}
