package dimout.store;

import dimout.model.Incident;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps incidents while the process lives: for tests, for the demo, and as the reference. */
public final class MemoryIncidentStore implements IncidentStore {
  private static final Comparator<IncidentVersion> LATEST_FIRST =
      Comparator.comparing((IncidentVersion v) -> v.incident().onset())
          .reversed()
          .thenComparing(v -> v.incident().entity())
          .thenComparing(v -> v.incident().id());

  private final List<IncidentVersion> all = new ArrayList<>();
  private final Map<String, List<IncidentVersion>> byId = new HashMap<>();

  @Override
  public synchronized @Nullable IncidentVersion publish(Incident incident, Instant at) {
    IncidentVersion next = next(incident, at);
    if (next != null) {
      add(next);
    }
    return next;
  }

  /** What publishing would keep; null when there is nothing new to say. */
  public synchronized @Nullable IncidentVersion next(Incident incident, Instant at) {
    List<IncidentVersion> before = byId.getOrDefault(incident.id(), List.of());
    if (before.isEmpty()) {
      return new IncidentVersion(serial() + 1, 1, at, List.of(), incident);
    }
    Incident last = before.get(before.size() - 1).incident();
    if (!IncidentChanges.worthAVersion(last, incident)) {
      return null;
    }
    List<String> changed = IncidentChanges.between(last, incident);
    return new IncidentVersion(serial() + 1, before.size() + 1, at, changed, incident);
  }

  /** Takes a version as another store kept it, in the order of serials. */
  public synchronized void add(IncidentVersion version) {
    if (version.serial() <= serial()) {
      throw new IllegalArgumentException("serial " + version.serial() + " after " + serial());
    }
    all.add(version);
    byId.computeIfAbsent(version.incident().id(), id -> new ArrayList<>()).add(version);
  }

  @Override
  public synchronized List<IncidentVersion> newest() {
    List<IncidentVersion> newest = new ArrayList<>(byId.size());
    for (List<IncidentVersion> versions : byId.values()) {
      newest.add(versions.get(versions.size() - 1));
    }
    newest.sort(LATEST_FIRST);
    return newest;
  }

  @Override
  public synchronized List<IncidentVersion> versions(String id) {
    return List.copyOf(byId.getOrDefault(id, List.of()));
  }

  @Override
  public synchronized List<IncidentVersion> since(long serial, int limit) {
    int from = 0;
    int to = all.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (all.get(middle).serial() <= serial) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return List.copyOf(all.subList(from, Math.min(all.size(), from + Math.max(0, limit))));
  }

  @Override
  public synchronized long serial() {
    return all.isEmpty() ? 0 : all.get(all.size() - 1).serial();
  }
}
