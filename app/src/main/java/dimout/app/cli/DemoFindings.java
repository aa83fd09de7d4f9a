package dimout.app.cli;

import dimout.model.Analysis;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a replay found.
 *
 * @param analysis of every entity
 * @param points of the country, sorted by time
 */
record DemoFindings(Analysis analysis, List<JudgedPoint> points) {
  DemoFindings {
    points = List.copyOf(points);
  }

  /** The longest incident of an entity. */
  Optional<Incident> event(String entity) {
    return analysis.incidents().stream()
        .filter(incident -> incident.entity().equals(entity))
        .max(Comparator.comparingDouble(incident -> incident.hours().net()));
  }
}
