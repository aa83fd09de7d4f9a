package dimout.app.site;

import dimout.app.text.Statement;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.publish.Addresses;
import dimout.store.IncidentVersion;
import dimout.store.SeriesHead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Now: the headline of the day, incidents with those that go on first, every entity with its
 * percent of usual, and how fresh each signal is.
 *
 * @param headline of what goes on; else that nothing does
 * @param last headline of what went on last, where nothing does; else empty
 * @param rest what else is to be said of either
 */
record NowPage(
    Frame frame,
    String headline,
    String headlineHref,
    boolean ongoing,
    String last,
    String rest,
    List<IncidentRow> incidents,
    List<IncidentRow> more,
    List<Place> places,
    String shown,
    List<Fresh> signals) {
  private static final int FIRST_INCIDENTS = 5;
  private static final int MORE_INCIDENTS = 40;
  private static final int MOST_PLACES = 60;

  /**
   * An entity in the list.
   *
   * @param percent what it is sorted by; null where nothing can be said
   */
  record Place(
      String href,
      String name,
      @Nullable Double percent,
      String level,
      String kind,
      String signal,
      String state,
      String stateWords) {}

  /** A signal and its newest data. */
  record Fresh(String name, String code, String last, String age, boolean late) {}

  static NowPage of(Frame frame, SiteParts parts, Curves curves) {
    Words words = frame.words();
    List<Incident> incidents = sorted(parts.incidents().newest());
    Incident first = incidents.isEmpty() ? null : incidents.getFirst();
    Statement statement = first == null ? null : words.statement(first);
    boolean ongoing = first != null && first.ongoing();
    List<IncidentRow> rows =
        IncidentRow.nested(frame, curves, incidents, FIRST_INCIDENTS + MORE_INCIDENTS);
    List<Place> places = places(frame, parts, curves);
    return new NowPage(
        frame,
        statement != null && ongoing ? statement.headline() : quiet(words, parts),
        first == null ? "" : frame.at(Addresses.incident(first)),
        ongoing,
        statement == null || ongoing ? "" : statement.headline(),
        statement == null ? "" : statement.rest(),
        rows.stream().limit(FIRST_INCIDENTS).toList(),
        rows.stream().skip(FIRST_INCIDENTS).toList(),
        places.stream().limit(MOST_PLACES).toList(),
        places.size() <= MOST_PLACES
            ? ""
            : words.say("site.now.shown", Map.of("shown", MOST_PLACES, "count", places.size())),
        fresh(words, parts));
  }

  /** That nothing goes on, and as of when: of what came after the last data nobody can tell. */
  private static String quiet(Words words, SiteParts parts) {
    long end = Long.MIN_VALUE;
    for (SeriesHead head : parts.series().heads()) {
      Long last = head.lastData();
      end = last == null ? end : Math.max(end, last + head.stepSeconds());
    }
    return end == Long.MIN_VALUE
        ? words.say("site.now.empty")
        : words.say("site.now.quiet", Map.of("instant", words.utc(Instant.ofEpochSecond(end))));
  }

  /** The same in another frame. */
  NowPage with(Frame other) {
    return new NowPage(
        other,
        headline,
        headlineHref,
        ongoing,
        last,
        rest,
        incidents,
        more,
        places,
        shown,
        signals);
  }

  /** Open ones first, then countries, then by the newest onset. */
  private static List<Incident> sorted(List<IncidentVersion> newest) {
    return newest.stream()
        .map(IncidentVersion::incident)
        .filter(each -> each.status() != IncidentStatus.RETRACTED)
        .sorted(
            Comparator.comparing(Incident::ongoing)
                .reversed()
                .thenComparing(each -> !each.entity().startsWith("country/"))
                .thenComparing(Comparator.comparing(Incident::onset).reversed())
                .thenComparing(Incident::entity))
        .toList();
  }

  private static List<Place> places(Frame frame, SiteParts parts, Curves curves) {
    List<Place> places = new ArrayList<>();
    Map<String, SeriesHead> entities = curves.leading();
    entities.forEach((entity, head) -> places.add(place(frame, parts, entity, head)));
    places.sort(
        Comparator.comparing(
                Place::percent, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
            .thenComparing(Place::name));
    return places;
  }

  private static Place place(Frame frame, SiteParts parts, String entity, SeriesHead head) {
    Words words = frame.words();
    JudgedPoint newest = head.newest();
    PointState state = newest == null ? PointState.LEARNING : newest.state();
    String signal = head.key().signal();
    Double percent = newest == null ? null : newest.percentOfUsual();
    return new Place(
        frame.at(Addresses.entity(entity)),
        words.entity(entity),
        percent,
        newest == null ? "–" : words.level(percent, newest.low(), newest.high()),
        words.kindOf(parts.kinds().apply(signal), signal),
        signal,
        state.word(),
        words.say("site.state." + state.word()));
  }

  private static List<Fresh> fresh(Words words, SiteParts parts) {
    TreeMap<String, Long> newest = new TreeMap<>();
    TreeMap<String, Integer> steps = new TreeMap<>();
    for (SeriesHead head : parts.series().heads()) {
      String signal = head.key().signal();
      Long last = head.lastData();
      if (last != null) {
        newest.merge(signal, last + head.stepSeconds(), Math::max);
        steps.merge(signal, Math.max(head.stepSeconds(), 300), Math::max);
      }
    }
    List<Fresh> list = new ArrayList<>();
    newest.forEach((signal, end) -> {
      Instant last = Instant.ofEpochSecond(end);
      long age = Math.max(0, Duration.between(last, parts.now().get()).toSeconds());
      list.add(
          new Fresh(
              words.kindOf(parts.kinds().apply(signal), signal),
              signal,
              words.utc(last),
              words.duration(age / 3600.0),
              age > 4L * steps.getOrDefault(signal, 300)));
    });
    return list;
  }
}
