package dimout.app.cli;

import dimout.model.Analysis;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.pipeline.Replay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a replay found.
 *
 * @param analysis of every entity
 * @param country what was found of the country alone
 */
record DemoFindings(Analysis analysis, Replay.Result country) {
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
