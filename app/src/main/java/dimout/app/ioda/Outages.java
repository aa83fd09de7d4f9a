package dimout.app.ioda;

import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outages of single signals, out of the incidents as they are known now. */
final class Outages {
  /** Ours is one method; IODA's clients look for the name that it stands in for. */
  static final String METHOD = "median";

  /**
   * One outage of one signal.
   *
   * @param until its recovery; while it lasts, the end of the data
   * @param score percent lost × minutes
   */
  record Event(
      Entity entity,
      Datasource datasource,
      String signal,
      long from,
      long until,
      boolean over,
      double score) {
    /** Both as one, of the earlier's place and source. */
    Event with(Event later) {
      double sum = Math.round((score + later.score) * 100) / 100.0;
      long end = Math.max(until, later.until);
      return new Event(entity, datasource, signal, from, end, over && later.over, sum);
    }
  }

  private final IncidentStore incidents;

  Outages(IncidentStore incidents) {
    this.incidents = incidents;
  }

  /** Those that touch a stretch of time, by onset, entity and data source. */
  List<Event> between(long from, long until) {
    List<Event> events = new ArrayList<>();
    for (IncidentVersion version : incidents.newest()) {
      Incident incident = version.incident();
      Entity entity = Entity.parse(incident.entity());
      if (incident.status() == IncidentStatus.RETRACTED || entity.type() == EntityType.GROUP) {
        continue;
      }
      for (IncidentSignal signal : incident.signals()) {
        Event event = event(entity, incident, signal);
        if (event != null && event.from() < until && event.until() >= from) {
          events.add(event);
        }
      }
    }
    events.sort(
        Comparator.comparingLong(Event::from)
            .thenComparing(event -> event.entity().toString())
            .thenComparing(event -> event.datasource().id()));
    return events;
  }

  private static @Nullable Event event(Entity entity, Incident incident, IncidentSignal signal) {
    Datasource datasource = Datasource.ofSignal(signal.signal());
    Instant onset = signal.onset();
    if (datasource == null || onset == null) {
      return null;
    }
    Instant recovery = signal.recovery();
    Instant end = recovery == null ? incident.lastData() : recovery;
    long from = onset.getEpochSecond();
    long until = Math.max(from, end.getEpochSecond());
    Double percent = signal.percentOfUsual();
    double lost = percent == null ? 0 : Math.max(0, 100 - percent);
    double score = Math.round(lost * (until - from) / 60.0 * 100) / 100.0;
    return new Event(entity, datasource, signal.signal(), from, until, recovery != null, score);
  }
}
