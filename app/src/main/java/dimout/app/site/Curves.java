package dimout.app.site;

import dimout.app.chart.Chart;
import dimout.app.chart.ChartLine;
import dimout.app.chart.Multiples;
import dimout.app.text.Names;
import dimout.app.text.Statement;
import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.store.SeriesBin;
import dimout.store.SeriesHead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the charts of the site show, read from the store. */
final class Curves {
  private static final Duration LEAST_AROUND = Duration.ofHours(36);
  private static final int MOST_ROWS = 40;
  private static final int MOST_PARTS = 20;
  private static final int SMOOTHED = 600;
  private static final int BINS = 400;

  /** A stretch of time. */
  record Span(Instant from, Instant until) {}

  private final SiteParts parts;

  Curves(SiteParts parts) {
    this.parts = parts;
  }

  /** An incident with half its length on either side, a day and a half at least. */
  Span around(Incident incident) {
    Instant end = end(incident);
    Duration half = Duration.between(incident.onset(), end).dividedBy(2);
    Duration more = half.compareTo(LEAST_AROUND) < 0 ? LEAST_AROUND : half;
    Instant right = incident.ongoing() ? end : end.plus(more);
    Instant known = known(incident.entity());
    return new Span(incident.onset().minus(more), right.isAfter(known) ? known : right);
  }

  /** The end of the newest bin of an entity. */
  private Instant known(String entity) {
    long last = Long.MIN_VALUE;
    for (SeriesHead head : heads(entity)) {
      last = Math.max(last, head.last() + Math.max(head.stepSeconds(), 1));
    }
    return last == Long.MIN_VALUE ? Instant.MAX : Instant.ofEpochSecond(last);
  }

  static Instant end(Incident incident) {
    Instant recovery = incident.recovery();
    return recovery == null ? incident.lastData() : recovery;
  }

  /** The chart of an incident, nothing shown that came after its last data. */
  Chart incident(Incident incident, Span span, Words words) {
    Statement statement = words.statement(incident);
    String rest = statement.rest();
    return chart(incident.entity(), span, words, statement.headline(), rest, List.of(incident));
  }

  /** The chart of an entity. */
  Chart entity(String entity, Span span, Words words) {
    List<Incident> incidents = new ArrayList<>();
    parts
        .incidents()
        .newest()
        .forEach(version -> {
          if (version.incident().entity().equals(entity)) {
            incidents.add(version.incident());
          }
        });
    return chart(entity, span, words, words.entity(entity), "", incidents);
  }

  private Chart chart(
      String entity,
      Span span,
      Words words,
      String title,
      String subtitle,
      List<Incident> incidents) {
    List<ChartLine> lines = new ArrayList<>();
    for (SeriesHead head : heads(entity)) {
      SignalKind kind = parts.kinds().apply(head.key().signal());
      List<JudgedPoint> points =
          parts
              .series()
              .judged(head.key(), span.from().getEpochSecond(), span.until().getEpochSecond());
      if (kind != null && !points.isEmpty()) {
        lines.add(new ChartLine(head.key().signal(), kind, step(head, points), points));
      }
    }
    lines.sort(Comparator.comparing(ChartLine::kind).thenComparing(ChartLine::label));
    lines.replaceAll(line -> named(line, lines, words));
    return new Chart(
        title,
        subtitle,
        words.zone(entity),
        words.city(entity, span.from()),
        words.language().locale(),
        span.from(),
        span.until(),
        incidents.stream().flatMap(each -> each.spells().stream()).toList(),
        lines);
  }

  /** By its kind, and by its own name where there are several of that kind. */
  private static ChartLine named(ChartLine line, List<ChartLine> all, Words words) {
    long same = all.stream().filter(other -> other.kind() == line.kind()).count();
    String label = words.signal(line.kind(), line.label(), same);
    return new ChartLine(label, line.kind(), line.stepSeconds(), line.points());
  }

  /**
   * The leading series of each of the largest parts of a place, by the part's name, smoothed: they
   * are the background; each is shown by itself among the small multiples.
   */
  List<ChartLine> parts(String entity, Span span, Words words) {
    long length = span.until().getEpochSecond() - span.from().getEpochSecond();
    int step = (int) Math.ceilDiv(length, SMOOTHED * 300L) * 300;
    List<ChartLine> lines = new ArrayList<>();
    for (String inner : members(entity)) {
      SeriesHead head = leading(inner);
      SignalKind kind = head == null ? null : parts.kinds().apply(head.key().signal());
      if (head != null && kind != null && lines.size() < MOST_PARTS) {
        lines.add(new ChartLine(words.entity(inner), kind, step, smoothed(head, span, step)));
      }
    }
    return lines;
  }

  private List<JudgedPoint> smoothed(SeriesHead head, Span span, int step) {
    return parts
        .series()
        .bins(head.key(), span.from().getEpochSecond(), span.until().getEpochSecond(), step)
        .stream()
        .map(bin ->
            new JudgedPoint(
                head.key().entity(),
                head.key().signal(),
                bin.time(),
                bin.mean(),
                null,
                bin.percentMean(),
                null,
                null,
                bin.dark() > 0 ? PointState.OUTAGE : PointState.NORMAL))
        .toList();
  }

  /** The bin's length: as measured; else the shortest distance of judged points. */
  private static int step(SeriesHead head, List<JudgedPoint> points) {
    if (head.stepSeconds() > 0) {
      return head.stepSeconds();
    }
    long least = 3600;
    for (int i = 1; i < points.size(); i++) {
      least = Math.min(least, points.get(i).time() - points.get(i - 1).time());
    }
    return (int) Math.max(least, 1);
  }

  List<SeriesHead> heads(String entity) {
    return parts.series().heads().stream()
        .filter(head -> head.key().entity().equals(entity))
        .toList();
  }

  /** Small multiples of what lies beneath a country, one scale for all. */
  Multiples beneath(String entity, Span span, Words words) {
    List<Multiples.Row> rows = new ArrayList<>();
    long length = span.until().getEpochSecond() - span.from().getEpochSecond();
    int step = (int) Math.max(300, Math.ceilDiv(length, BINS * 300L) * 300);
    for (String inner : members(entity)) {
      SeriesHead head = leading(inner);
      if (head != null && rows.size() < MOST_ROWS) {
        List<SeriesBin> bins =
            parts
                .series()
                .bins(
                    head.key(), span.from().getEpochSecond(), span.until().getEpochSecond(), step);
        SignalKind kind = parts.kinds().apply(head.key().signal());
        rows.add(
            new Multiples.Row(
                words.entity(inner), kind == null ? head.key().signal() : words.kind(kind), bins));
      }
    }
    return new Multiples(span.from(), span.until(), words.language().locale(), rows);
  }

  /** The series whose level speaks for each entity, by entity. */
  Map<String, SeriesHead> leading() {
    Map<String, SeriesHead> leading = new TreeMap<>();
    for (SeriesHead head : parts.series().heads()) {
      leading.merge(
          head.key().entity(), head, (one, other) -> rank(other) < rank(one) ? other : one);
    }
    return leading;
  }

  /** The series whose level speaks for an entity, by kind. */
  @Nullable SeriesHead leading(String entity) {
    SeriesHead best = null;
    for (SeriesHead head : heads(entity)) {
      if (best == null || rank(head) < rank(best)) {
        best = head;
      }
    }
    return best;
  }

  private int rank(SeriesHead head) {
    SignalKind kind = parts.kinds().apply(head.key().signal());
    JudgedPoint newest = head.newest();
    boolean judged = newest != null && newest.percentOfUsual() != null;
    return (kind == null ? 9 : kind.compareTo(SignalKind.PROBING)) + (judged ? 0 : 10);
  }

  /** Regions and networks of a country, parts of a network; the largest first. */
  List<String> members(String entity) {
    return parts.series().heads().stream()
        .map(head -> head.key().entity())
        .distinct()
        .filter(each -> !each.equals(entity) && entity.equals(above(each)))
        .sorted(Comparator.comparingDouble(this::size).reversed().thenComparing(each -> each))
        .toList();
  }

  /** What is usual of the leading signal; among signals of one name the larger is the larger. */
  private double size(String entity) {
    SeriesHead head = leading(entity);
    JudgedPoint newest = head == null ? null : head.newest();
    Double usual = newest == null ? null : newest.usual();
    return usual == null ? 0 : usual;
  }

  /** The entity above; null when there is none. */
  @Nullable String above(String entity) {
    Map<String, String> countries = parts.places().countries();
    String told = countries.get(entity);
    if (told != null) {
      return told;
    }
    Entity parsed = Entity.parse(entity);
    return parsed.type() == EntityType.COUNTRY || Names.country(entity) == null
        ? null
        : "country/" + Names.country(entity);
  }
}
