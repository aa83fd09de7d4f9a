package dimout.app.ioda;

import dimout.model.Entity;
import dimout.model.JudgedPoint;
import dimout.store.IncidentStore;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code /outages}: alerts, events, and their summary by entity. */
final class OutagesV2 {
  private static final long TWO_WEEKS = 1_209_600;
  private static final String OVERALL = "overall";
  private static final List<String> FORMATS = List.of("codf", "ioda");

  private final SeriesStore store;
  private final Outages outages;
  private final Places places;

  OutagesV2(SeriesStore store, IncidentStore incidents, Places places) {
    this.store = store;
    this.outages = new Outages(incidents);
    this.places = places;
  }

  /** What the three endpoints ask alike. */
  private record Asked(
      long from,
      long until,
      @Nullable String type,
      @Nullable String codes,
      @Nullable String source,
      Related related,
      long extend,
      Ignored ignored) {
    boolean has(Outages.Event event) {
      return (type == null || event.entity().type().word().equals(type))
          && (codes == null || List.of(codes.split(",", -1)).contains(event.entity().code()))
          && (source == null || event.datasource().id().contains(source))
          && related.has(event.entity())
          && !ignored.has(event.datasource().id(), Outages.METHOD);
    }

    boolean overlaps(Outages.Event event) {
      return event.from() < until && event.until() >= from;
    }
  }

  private Asked asked(Parameters parameters, long extended, boolean bySource) {
    long from = parameters.requiredTime("from", true);
    long until = parameters.requiredTime("until", true);
    if (from >= until) {
      parameters.wrong("from (" + from + ") must be earlier than until (" + until + ")");
    }
    String type = parameters.text("entityType");
    String codes = parameters.text("entityCode");
    String source = bySource ? parameters.text("datasource") : null;
    Related related = Related.of(parameters, places);
    Long extend = parameters.whole("extendWindow", extended);
    return new Asked(
        from,
        until,
        type,
        codes,
        source,
        related,
        extend == null ? 0 : Math.max(0, extend),
        Ignored.of(parameters.text("ignoreMethods")));
  }

  private List<Outages.Event> found(Asked asked) {
    return outages.between(asked.from() - asked.extend(), asked.until() + asked.extend()).stream()
        .filter(asked::has)
        .toList();
  }

  /** {@code /outages/alerts}: onsets and recoveries, by time. */
  List<Map<String, @Nullable Object>> alerts(Parameters parameters) {
    Asked asked = asked(parameters, 0, true);
    Paging paging = Paging.of(parameters, 500);
    parameters.check();
    return paging.of(alerts(found(asked), asked.from(), asked.until()));
  }

  private List<Map<String, @Nullable Object>> alerts(
      List<Outages.Event> events, long from, long until) {
    TreeMap<String, Map<String, @Nullable Object>> sorted = new TreeMap<>();
    for (Outages.Event event : events) {
      if (event.from() >= from && event.from() <= until) {
        sorted.put(place(event, event.from()), alert(event, event.from(), "critical", "< 0.80"));
      }
      if (event.over() && event.until() >= from && event.until() <= until) {
        sorted.put(place(event, event.until()), alert(event, event.until(), "normal", "normal"));
      }
    }
    return List.copyOf(sorted.values());
  }

  private static String place(Outages.Event event, long time) {
    return "%020d %s %s".formatted(time, event.entity(), event.signal());
  }

  private Map<String, @Nullable Object> alert(
      Outages.Event event, long time, String level, String condition) {
    SeriesKey key = new SeriesKey(event.entity().toString(), event.signal());
    List<JudgedPoint> points = store.judged(key, time, time + 1);
    JudgedPoint point = points.isEmpty() ? null : points.getFirst();
    Map<String, @Nullable Object> alert = new LinkedHashMap<>();
    alert.put("datasource", event.datasource().id());
    alert.put("entity", places.shape(event.entity()));
    alert.put("time", time);
    alert.put("level", level);
    alert.put("condition", condition);
    alert.put("value", point == null ? null : rounded(point.value()));
    alert.put("historyValue", point == null ? null : rounded(point.usual()));
    alert.put("method", Outages.METHOD);
    return alert;
  }

  private static @Nullable Number rounded(@Nullable Double value) {
    return value == null ? null : SignalsV2.plain(Math.round(value * 1000) / 1000.0);
  }

  /** An event as it is shown, and those that it is made of. */
  private record Shown(Outages.Event event, String datasource, List<Outages.Event> parts) {}

  /** {@code /outages/events}, in either format; {@code overall} takes those of an entity as one. */
  List<Map<String, @Nullable Object>> events(Parameters parameters) {
    Asked asked = asked(parameters, TWO_WEEKS, true);
    boolean includeAlerts = parameters.flag("includeAlerts");
    String format = String.valueOf(parameters.text("format", "codf"));
    if (!FORMATS.contains(format)) {
      parameters.wrong(
          "invalid format " + format + " (must be one of the following " + FORMATS + ")");
    }
    boolean ioda = format.equals("ioda");
    Paging paging = Paging.of(parameters, 500);
    Order order = Order.of(parameters, "time/asc");
    boolean overall = parameters.flag(OVERALL);
    parameters.check();
    List<Outages.Event> found = found(asked).stream().filter(asked::overlaps).toList();
    List<Shown> shown = new ArrayList<>();
    if (overall) {
      shown.addAll(merged(found));
    } else {
      found.forEach(e -> shown.add(new Shown(e, e.datasource().id(), List.of(e))));
    }
    shown.sort((a, b) -> order.of(places).compare(a.event(), b.event()));
    return paging.of(shown).stream()
        .map(each -> ioda ? ioda(each, includeAlerts) : codf(each, asked.from()))
        .toList();
  }

  /** Events of one entity that overlap, as one. */
  private static List<Shown> merged(List<Outages.Event> byTime) {
    List<Shown> done = new ArrayList<>();
    Map<Entity, Shown> open = new TreeMap<>();
    for (Outages.Event event : byTime) {
      Shown before = open.get(event.entity());
      if (before != null && event.from() <= before.event().until()) {
        List<Outages.Event> parts = new ArrayList<>(before.parts());
        parts.add(event);
        open.put(event.entity(), new Shown(before.event().with(event), OVERALL, parts));
      } else {
        if (before != null) {
          done.add(before);
        }
        open.put(event.entity(), new Shown(event, OVERALL, List.of(event)));
      }
    }
    done.addAll(open.values());
    return done;
  }

  private Map<String, @Nullable Object> codf(Shown shown, long from) {
    Outages.Event event = shown.event();
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("location", event.entity().toString());
    shape.put("start", event.from());
    shape.put("duration", event.until() - event.from());
    shape.put("uncertainty", null);
    shape.put("method", Outages.METHOD);
    shape.put("datasource", shown.datasource());
    shape.put("status", event.over() ? 0 : 1);
    shape.put("fraction", null);
    shape.put("score", event.score());
    shape.put("location_name", places.name(event.entity()));
    shape.put("overlaps_window", event.from() < from);
    return shape;
  }

  private Map<String, @Nullable Object> ioda(Shown shown, boolean includeAlerts) {
    Outages.Event event = shown.event();
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("entity", places.shape(event.entity()));
    shape.put("from", event.from());
    shape.put("until", event.until());
    shape.put("score", event.score());
    if (includeAlerts) {
      shape.put("alerts", alerts(shown.parts(), event.from(), event.until()));
    }
    shape.put("datasource", shown.datasource());
    shape.put("method", Outages.METHOD);
    return shape;
  }

  /** {@code /outages/summary}: scores by entity. */
  List<Map<String, Object>> summary(Parameters parameters) {
    Asked asked = asked(parameters, TWO_WEEKS, false);
    Paging paging = Paging.of(parameters, 500);
    Order order = Order.of(parameters, "score/desc");
    parameters.check();
    Map<Entity, List<Outages.Event>> byEntity = new TreeMap<>();
    for (Outages.Event event : found(asked)) {
      if (asked.overlaps(event)) {
        byEntity.computeIfAbsent(event.entity(), entity -> new ArrayList<>()).add(event);
      }
    }
    List<Outages.Event> totals = new ArrayList<>();
    byEntity
        .values()
        .forEach(each -> each.stream().reduce(Outages.Event::with).ifPresent(totals::add));
    totals.sort(order.of(places));
    return paging.of(totals).stream()
        .map(total -> summary(total, byEntity.getOrDefault(total.entity(), List.of())))
        .toList();
  }

  private Map<String, Object> summary(Outages.Event total, List<Outages.Event> events) {
    Map<String, Object> scores = new LinkedHashMap<>();
    for (Datasource source : Datasource.kept(store)) {
      events.stream()
          .filter(event -> event.datasource().equals(source))
          .reduce(Outages.Event::with)
          .ifPresent(sum -> scores.put(source.id() + "." + Outages.METHOD, sum.score()));
    }
    scores.put(OVERALL, total.score());
    Map<String, Object> entity = places.shape(total.entity());
    entity.remove("subnames");
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("scores", scores);
    shape.put("event_cnt", events.size());
    shape.put("entity", entity);
    return shape;
  }
}
