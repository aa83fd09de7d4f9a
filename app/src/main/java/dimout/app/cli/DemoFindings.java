package dimout.app.cli;

import dimout.model.Analysis;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.pipeline.Replay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a replay found.
 *
 * @param analysis of every entity
 * @param country what was found of the country alone
 * @param found what was found out about each incident, by its id
 */
record DemoFindings(Analysis analysis, Replay.Result country, Map<String, Findings> found) {
  /** What was found out about an incident. */
  Findings found(Incident incident) {
    return found.getOrDefault(incident.id(), Findings.NONE);
  }

  /** The country's points, sorted by time. */
  List<JudgedPoint> points() {
    return country.points();
  }

  /** The longest incident of an entity. */
  Optional<Incident> event(String entity) {
    return analysis.incidents().stream()
        .filter(incident -> incident.entity().equals(entity))
        .max(Comparator.comparingDouble(incident -> incident.hours().net()));
  }
}
