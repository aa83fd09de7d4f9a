package dimout.pipeline;

import dimout.model.Analysis;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Runs the {@link Pipeline} over points that are all there, with hindsight. */
public final class Replay {
  /**
   * What was found.
   *
   * @param points sorted by time, entity, signal; one for each bin between a series' first and last
   */
  public record Result(Analysis analysis, List<JudgedPoint> points) {
    public Result {
      points = List.copyOf(points);
    }
  }

  private Replay() {}

  /**
   * Replays.
   *
   * @param profiles one per series that has points
   * @param points in any order; of several of one series and time the last counts
   * @param asOf bins that end later are not looked at
   * @throws IllegalArgumentException when a point's series has no profile
   */
  public static Result run(List<SeriesProfile> profiles, List<SignalPoint> points, Instant asOf) {
    Map<String, SeriesProfile> known = new TreeMap<>();
    profiles.forEach(profile -> known.put(profile.key(), profile));
    Reports reports = new Reports();
    Map<String, Incident> incidents = new TreeMap<>();
    Map<String, NavigableMap<Long, JudgedPoint>> judged = new HashMap<>();
    Pipeline pipeline =
        new Pipeline(
            first -> profile(known, first),
            update -> {
              reports.add(update);
              String key = SeriesProfile.key(update.entity(), update.signal());
              NavigableMap<Long, JudgedPoint> own =
                  judged.computeIfAbsent(key, any -> new TreeMap<>());
              update.points().forEach(point -> own.put(point.time(), point));
            },
            version -> incidents.put(version.id(), version));
    feed(pipeline, points, asOf.getEpochSecond());
    List<SeriesReport> series = reports.sorted(profiles);
    incidents.replaceAll((id, incident) -> upToDate(incident, series, judged));
    return new Result(new Analysis(asOf, series, sorted(incidents)), flat(judged));
  }

  private static SeriesProfile profile(Map<String, SeriesProfile> known, SignalPoint first) {
    SeriesProfile profile = known.get(SeriesProfile.key(first.entity(), first.signal()));
    if (profile == null) {
      throw new IllegalArgumentException("no profile for " + first.entity() + " " + first.signal());
    }
    return profile;
  }

  private static void feed(Pipeline pipeline, List<SignalPoint> points, long asOf) {
    List<SignalPoint> sorted = new ArrayList<>(points);
    sorted.sort(
        Comparator.comparingLong(SignalPoint::time)
            .thenComparing(SignalPoint::entity)
            .thenComparing(SignalPoint::signal));
    long now = Long.MIN_VALUE;
    for (SignalPoint point : sorted) {
      if (point.time() + point.stepSeconds() > asOf) {
        continue;
      }
      if (point.time() > now && now != Long.MIN_VALUE) {
        pipeline.watermark(now);
      }
      now = point.time();
      pipeline.accept(point);
    }
    pipeline.watermark(Long.MAX_VALUE);
  }

  /** An incident that is over is summed up no more: data that came since are those of now. */
  private static Incident upToDate(
      Incident incident,
      List<SeriesReport> series,
      Map<String, NavigableMap<Long, JudgedPoint>> judged) {
    Instant last = incident.lastData();
    for (SeriesReport each : series) {
      Instant bin = each.entity().equals(incident.entity()) ? each.last() : null;
      Instant end = bin == null ? last : bin.plusSeconds(each.stepSeconds());
      last = end.isAfter(last) ? end : last;
    }
    if (last.equals(incident.lastData())) {
      return incident;
    }
    List<IncidentSignal> signals = new ArrayList<>();
    for (IncidentSignal signal : incident.signals()) {
      var own = judged.get(SeriesProfile.key(incident.entity(), signal.signal()));
      signals.add(own == null ? signal : signal.in(own.lastEntry().getValue().state()));
    }
    return incident.upTo(last, signals);
  }

  private static List<Incident> sorted(Map<String, Incident> incidents) {
    return incidents.values().stream()
        .filter(each -> each.status() != IncidentStatus.RETRACTED)
        .sorted(
            Comparator.comparing(Incident::entity)
                .thenComparing(Incident::onset)
                .thenComparing(Incident::id))
        .toList();
  }

  private static List<JudgedPoint> flat(Map<String, NavigableMap<Long, JudgedPoint>> judged) {
    List<JudgedPoint> all = new ArrayList<>();
    judged.values().forEach(own -> all.addAll(own.values()));
    all.sort(
        Comparator.comparingLong(JudgedPoint::time)
            .thenComparing(JudgedPoint::entity)
            .thenComparing(JudgedPoint::signal));
    return all;
  }
}
