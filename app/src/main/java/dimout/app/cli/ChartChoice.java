package dimout.app.cli;

import dimout.app.chart.Chart;
import dimout.app.chart.ChartLine;
import dimout.app.text.Names;
import dimout.app.text.Phrases;
import dimout.app.text.Statement;
import dimout.app.text.Times;
import dimout.model.Entity;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SeriesReport;
import dimout.pipeline.Replay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one entity that the chart shows: the place, else that of the longest incident. */
final class ChartChoice {
  private static final Locale LANGUAGE = Locale.ENGLISH;
  private static final Duration LEAST_AROUND = Duration.ofHours(36);

  private final @Nullable String place;
  private final Function<String, ZoneId> zones;
  private Replay.@Nullable Result chosen;
  private double weight = Double.NEGATIVE_INFINITY;

  ChartChoice(@Nullable Entity place, Function<String, ZoneId> zones) {
    this.place = place == null ? null : place.toString();
    this.zones = zones;
  }

  /** Takes what was found of one entity; the first of equals stays. */
  void offer(Replay.Result result) {
    if (result.points().isEmpty()) {
      return;
    }
    double net = longest(result).map(incident -> incident.hours().net()).orElse(-1.0);
    double candidate = entity(result).equals(place) ? Double.POSITIVE_INFINITY : net;
    if (candidate > weight) {
      weight = candidate;
      chosen = result;
    }
  }

  /** Whose chart it is. */
  String entity() {
    return chosen == null ? "" : entity(chosen);
  }

  /** The chart; empty when nothing can be drawn. */
  Optional<Chart> chart() {
    return Optional.ofNullable(chosen).map(this::chart);
  }

  private Chart chart(Replay.Result result) {
    String entity = entity(result);
    ZoneId zone = zones.apply(entity);
    Optional<Incident> incident = longest(result);
    Statement statement = incident.map(each -> Statement.of(each, zone, LANGUAGE)).orElse(null);
    Instant left = Instant.ofEpochSecond(result.points().get(0).time());
    Instant right = result.analysis().asOf();
    if (incident.isPresent()) {
      Duration around = around(incident.get());
      left = later(left, incident.get().onset().minus(around));
      right = earlier(right, end(incident.get()).plus(around));
    }
    return new Chart(
        statement == null ? quiet(entity) : statement.headline(),
        statement == null ? "" : rest(statement),
        zone,
        zone.getRules().getOffset(left).equals(ZoneOffset.UTC)
            ? ""
            : new Times(Phrases.of(LANGUAGE), zone).city(),
        LANGUAGE,
        left,
        right.isAfter(left) ? right : left.plusSeconds(1),
        incident.map(Incident::spells).orElse(List.of()),
        lines(result));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant end(Incident incident) {
    Instant recovery = incident.recovery();
    return recovery == null ? incident.lastData() : recovery;
  }

  /** Half as much again on either side, a day and a half at least. */
  private static Duration around(Incident incident) {
    Duration half = Duration.between(incident.onset(), end(incident)).dividedBy(2);
    return half.compareTo(LEAST_AROUND) < 0 ? LEAST_AROUND : half;
  }

  private static String rest(Statement statement) {
    return String.join(" ", statement.sentences().subList(1, statement.sentences().size()));
  }

  private static String quiet(String entity) {
    Phrases phrases = Phrases.of(LANGUAGE);
    return phrases.say("chart.quiet", Map.of("place", new Names(phrases).entity(entity)));
  }

  /** By its kind, and by its own name where there are several of that kind. */
  private static String name(Replay.Result result, SeriesReport series) {
    long same =
        result.analysis().series().stream().filter(each -> each.kind() == series.kind()).count();
    return new Names(Phrases.of(LANGUAGE)).signal(series.kind(), series.signal(), same);
  }

  private static List<ChartLine> lines(Replay.Result result) {
    List<ChartLine> lines = new ArrayList<>();
    for (SeriesReport series : result.analysis().series()) {
      List<JudgedPoint> own =
          result.points().stream().filter(p -> p.signal().equals(series.signal())).toList();
      if (!own.isEmpty()) {
        lines.add(new ChartLine(name(result, series), series.kind(), series.stepSeconds(), own));
      }
    }
    lines.sort(Comparator.comparing(ChartLine::kind));
    return lines;
  }

  private static Optional<Incident> longest(Replay.Result result) {
    return result.analysis().incidents().stream()
        .max(Comparator.comparingDouble((Incident incident) -> incident.hours().net()));
  }

  private static String entity(Replay.Result result) {
    return result.points().get(0).entity();
  }
}
