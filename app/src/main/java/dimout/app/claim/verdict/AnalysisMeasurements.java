package dimout.app.claim.verdict;

import dimout.app.claim.model.Interval;
import dimout.model.Analysis;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.SeriesReport;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An analysis and the points it was made of.
 *
 * @param points sorted by time; those of entities that no claim is about may be missing
 * @param source what it is, to be said wherever it is shown
 */
public record AnalysisMeasurements(Analysis analysis, List<JudgedPoint> points, String source)
    implements Measurements {
  public AnalysisMeasurements {
    points = List.copyOf(points);
  }

  @Override
  public @Nullable Interval covered(String entity) {
    Instant first = null;
    Instant last = null;
    for (SeriesReport series : analysis.series()) {
      Instant from = series.first();
      Instant to = series.last();
      if (series.entity().equals(entity) && from != null && to != null) {
        Instant end = to.plusSeconds(series.stepSeconds());
        first = first == null || from.isBefore(first) ? from : first;
        last = last == null || end.isAfter(last) ? end : last;
      }
    }
    return first == null || last == null ? null : new Interval(first, last);
  }

  @Override
  public List<Incident> incidents(String entity) {
    return analysis.incidents().stream()
        .filter(incident -> incident.entity().equals(entity))
        .filter(incident -> incident.status() != IncidentStatus.RETRACTED)
        .sorted(Comparator.comparing(Incident::onset))
        .toList();
  }

  @Override
  public List<String> signals(String entity) {
    return analysis.series().stream()
        .filter(series -> series.entity().equals(entity))
        .map(SeriesReport::signal)
        .sorted()
        .toList();
  }

  @Override
  public List<JudgedPoint> points(String entity, String signal, Instant from, Instant until) {
    return points.stream()
        .filter(point -> point.entity().equals(entity) && point.signal().equals(signal))
        .filter(
            point -> point.time() >= from.getEpochSecond() && point.time() < until.getEpochSecond())
        .toList();
  }
}
