package dimout.app.cli;

import dimout.model.Analysis;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.pipeline.Inquiries;
import dimout.pipeline.Replay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a replay found.
 *
 * @param analysis of every entity
 * @param country what was found of the country alone
 * @param inquiries what was found out beside
 */
record DemoFindings(Analysis analysis, Replay.Result country, Inquiries inquiries) {
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
