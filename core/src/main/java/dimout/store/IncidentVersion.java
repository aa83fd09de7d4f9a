package dimout.store;

import dimout.model.Incident;
import java.time.Instant;
import java.util.List;

/**
 * One version of an incident as it was published; never changed afterwards.
 *
 * @param serial counts all versions of all incidents, from 1
 * @param version counts the versions of this incident, from 1
 * @param changed names of what differs from the version before, in the order of the incident's
 *     parts; empty in the first
 */
public record IncidentVersion(
    long serial, int version, Instant published, List<String> changed, Incident incident) {
  public IncidentVersion {
    changed = List.copyOf(changed);
  }
}
