package dimout.app.ioda;

import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.model.JudgedPoint;
import dimout.store.IncidentStore;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The endpoints of {@code /v2}; short links ({@code /sym}) are left out. */
public final class IodaV2 {
  private static final long TWO_WEEKS = 1_209_600;

  private final SeriesStore store;
  private final Places places;
  private final SignalsV2 signals;
  private final Outages outages;
  private final Envelope envelope;

  public IodaV2(SeriesStore store, IncidentStore incidents, Clock clock) {
    this.store = store;
    this.places = new Places(store);
    this.signals = new SignalsV2(store, places);
    this.outages = new Outages(incidents);
    this.envelope = new Envelope(clock);
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    for (String slash : List.of("", "/")) {
      routes.get(
          "/v2/datasources" + slash, c -> envelope.answer(c, "datasources", p -> datasources()));
      routes.get(
          "/v2/entities/query" + slash, c -> envelope.answer(c, "entities.lookup", this::entities));
      routes.get(
          "/v2/outages/alerts" + slash, c -> envelope.answer(c, "outages.alerts", this::alerts));
      routes.get(
          "/v2/outages/events" + slash, c -> envelope.answer(c, "outages.events", this::events));
      routes.get(
          "/v2/outages/summary" + slash, c -> envelope.answer(c, "outages.summary", this::summary));
    }
    routes.get(
        "/v2/datasources/{datasource}",
        c -> envelope.answer(c, "datasources", p -> datasource(c.pathParam("datasource"))));
    routes.get(
        "/v2/signals/raw/{type}/{code}",
        c ->
            envelope.answer(
                c, "signals", p -> signals.raw(c.pathParam("type"), c.pathParam("code"), p)));
    routes.get(
        "/v2/signals/events/{type}/{code}",
        c ->
            envelope.answer(
                c, "signals", p -> signals.events(c.pathParam("type"), c.pathParam("code"), p)));
    routes.get(
        "/v2/topo/{type}", c -> envelope.answer(c, "topo", p -> Topology.of(c.pathParam("type"))));
  }

  private static List<Map<String, String>> datasources() {
    return Datasource.ALL.stream().map(IodaV2::shape).toList();
  }

  private static Map<String, String> datasource(String id) {
    Datasource source = Datasource.of(id);
    if (source == null) {
      throw new Parameters.Wrong("Unknown datasource '" + id + "'");
    }
    return shape(source);
  }

  private static Map<String, String> shape(Datasource source) {
    Map<String, String> shape = new LinkedHashMap<>();
    shape.put("datasource", source.id());
    shape.put("name", source.name());
    shape.put("units", source.units());
    return shape;
  }

  private List<Map<String, Object>> entities(Parameters parameters) {
    String type = parameters.text("entityType");
    String codes = parameters.text("entityCode");
    String relatedTo = parameters.text("relatedTo");
    String search = parameters.text("search");
    Paging paging = Paging.of(parameters, 2000);
    if (type != null && codes != null && (relatedTo != null || search != null)) {
      throw new Parameters.Wrong(
          "entity type and code provided, no search or relatedTo can be used");
    }
    Related related = Related.of(relatedTo, places);
    List<Entity> found =
        places.all().stream()
            .filter(
                e -> type == null ? !e.type().word().contains("geo") : e.type().word().equals(type))
            .filter(e -> codes == null || List.of(codes.split(",", -1)).contains(e.code()))
            .filter(related::has)
            .filter(e -> search == null || matches(e, search))
            .sorted(search == null ? Comparator.naturalOrder() : best(search))
            .toList();
    List<Map<String, Object>> shapes =
        new ArrayList<>(paging.of(found).stream().map(places::shape).toList());
    if (found.isEmpty() && codes != null && String.valueOf(type).equals("asn")) {
      unknownNetworks(codes, shapes);
    }
    return shapes;
  }

  private static void unknownNetworks(String codes, List<Map<String, Object>> shapes) {
    for (String code : codes.split(",", -1)) {
      if (code.matches("\\d{1,10}")) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("fqid", "asn." + code);
        attributes.put("ip_count", 0);
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("code", code);
        shape.put("name", "AS" + code);
        shape.put("type", "asn");
        shape.put("subnames", List.of());
        shape.put("attrs", attributes);
        shapes.add(shape);
      }
    }
  }

  private boolean matches(Entity entity, String search) {
    String wanted = search.toLowerCase(Locale.ROOT);
    return places.name(entity).toLowerCase(Locale.ROOT).contains(wanted)
        || entity.code().toLowerCase(Locale.ROOT).equals(wanted);
  }

  private Comparator<Entity> best(String search) {
    return Comparator.comparing((Entity e) -> !e.code().equalsIgnoreCase(search))
        .thenComparing(e -> !places.name(e).equalsIgnoreCase(search))
        .thenComparing(e -> e.type() != EntityType.COUNTRY)
        .thenComparing(e -> e.type() != EntityType.REGION)
        .thenComparing(places::name);
  }

  /** What the three endpoints of outages ask alike. */
  private record Asked(long from, long until, List<Outages.Event> events) {}

  private Asked asked(Parameters parameters, long extended, boolean bySource) {
    long from = parameters.requiredTime("from", true);
    long until = parameters.requiredTime("until", true);
    if (from >= until) {
      throw new Parameters.Wrong("from (" + from + ") must be earlier than until (" + until + ")");
    }
    String type = parameters.text("entityType");
    String codes = parameters.text("entityCode");
    String source = bySource ? parameters.text("datasource") : null;
    Related related = Related.of(parameters.text("relatedTo"), places);
    Long extend = parameters.whole("extendWindow", extended);
    long more = extend == null ? 0 : Math.max(0, extend);
    Ignored ignored = Ignored.of(parameters.text("ignoreMethods"));
    List<Outages.Event> events =
        outages.between(from - more, until + more).stream()
            .filter(e -> type == null || e.entity().type().word().equals(type))
            .filter(e -> codes == null || List.of(codes.split(",", -1)).contains(e.entity().code()))
            .filter(e -> source == null || e.datasource().id().contains(source))
            .filter(e -> related.has(e.entity()))
            .filter(e -> !ignored.has(e.datasource().id(), Outages.METHOD))
            .toList();
    return new Asked(from, until, events);
  }

  private List<Map<String, @Nullable Object>> alerts(Parameters parameters) {
    Asked asked = asked(parameters, 0, true);
    Paging paging = Paging.of(parameters, 500);
    return paging.of(alerts(asked.events(), asked.from(), asked.until()));
  }

  private List<Map<String, @Nullable Object>> alerts(
      List<Outages.Event> events, long from, long until) {
    TreeMap<String, Map<String, @Nullable Object>> sorted = new TreeMap<>();
    for (Outages.Event event : events) {
      put(sorted, event, event.from(), "critical", "< 0.80", from, until);
      if (event.over()) {
        put(sorted, event, event.until(), "normal", "normal", from, until);
      }
    }
    return List.copyOf(sorted.values());
  }

  private void put(
      Map<String, Map<String, @Nullable Object>> sorted,
      Outages.Event event,
      long time,
      String level,
      String condition,
      long from,
      long until) {
    if (time < from || time > until) {
      return;
    }
    SeriesKey key = new SeriesKey(event.entity().toString(), event.signal());
    List<JudgedPoint> points = store.judged(key, time, time + 1);
    JudgedPoint point = points.isEmpty() ? null : points.getFirst();
    Map<String, @Nullable Object> alert = new LinkedHashMap<>();
    alert.put("datasource", event.datasource().id());
    alert.put("entity", places.shape(event.entity()));
    alert.put("time", time);
    alert.put("level", level);
    alert.put("condition", condition);
    alert.put("value", point == null ? null : point.value());
    alert.put("historyValue", point == null ? null : point.usual());
    alert.put("method", Outages.METHOD);
    String order = "%020d %s %s".formatted(time, event.entity(), event.datasource().id());
    sorted.put(order, alert);
  }

  private List<Map<String, @Nullable Object>> events(Parameters parameters) {
    Asked asked = asked(parameters, TWO_WEEKS, true);
    boolean includeAlerts = parameters.flag("includeAlerts");
    String format = parameters.text("format", "codf");
    Paging paging = Paging.of(parameters, 500);
    Order order = Order.of(parameters.text("orderBy", "time/asc"));
    boolean overall = parameters.flag("overall");
    List<Outages.Event> events =
        asked.events().stream()
            .filter(e -> e.from() < asked.until() && e.until() >= asked.from())
            .sorted(order.of(places))
            .toList();
    return paging.of(events).stream()
        .map(event ->
            "ioda".equals(format)
                ? ioda(event, overall, includeAlerts)
                : codf(event, asked.from(), overall))
        .toList();
  }

  private Map<String, @Nullable Object> codf(Outages.Event event, long from, boolean overall) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("location", event.entity().toString());
    shape.put("start", event.from());
    shape.put("duration", event.until() - event.from());
    shape.put("uncertainty", null);
    shape.put("method", Outages.METHOD);
    shape.put("datasource", overall ? "overall" : event.datasource().id());
    shape.put("status", event.over() ? 0 : 1);
    shape.put("fraction", null);
    shape.put("score", event.score());
    shape.put("location_name", places.name(event.entity()));
    shape.put("overlaps_window", event.from() < from);
    return shape;
  }

  private Map<String, @Nullable Object> ioda(
      Outages.Event event, boolean overall, boolean includeAlerts) {
    Map<String, @Nullable Object> shape = new LinkedHashMap<>();
    shape.put("entity", places.shape(event.entity()));
    shape.put("from", event.from());
    shape.put("until", event.until());
    shape.put("score", event.score());
    if (includeAlerts) {
      shape.put("alerts", alerts(List.of(event), event.from(), event.until()));
    }
    shape.put("datasource", overall ? "overall" : event.datasource().id());
    shape.put("method", Outages.METHOD);
    return shape;
  }

  private List<Map<String, Object>> summary(Parameters parameters) {
    Asked asked = asked(parameters, TWO_WEEKS, false);
    Paging paging = Paging.of(parameters, 500);
    Order order = Order.of(parameters.text("orderBy", "score/desc"));
    Map<Entity, List<Outages.Event>> byEntity = new TreeMap<>();
    for (Outages.Event event : asked.events()) {
      if (event.from() < asked.until() && event.until() >= asked.from()) {
        byEntity.computeIfAbsent(event.entity(), entity -> new ArrayList<>()).add(event);
      }
    }
    List<Outages.Event> totals = new ArrayList<>();
    byEntity.forEach((entity, events) -> totals.add(total(events)));
    totals.sort(order.of(places));
    return paging.of(totals).stream()
        .map(total -> summary(total, byEntity.getOrDefault(total.entity(), List.of())))
        .toList();
  }

  private static Outages.Event total(List<Outages.Event> events) {
    Outages.Event first = events.getFirst();
    double score = events.stream().mapToDouble(Outages.Event::score).sum();
    return new Outages.Event(
        first.entity(),
        first.datasource(),
        first.signal(),
        first.from(),
        first.until(),
        first.over(),
        score);
  }

  private Map<String, Object> summary(Outages.Event total, List<Outages.Event> events) {
    Map<String, Object> scores = new LinkedHashMap<>();
    for (Datasource source : Datasource.ALL) {
      double score =
          events.stream()
              .filter(event -> event.datasource().equals(source))
              .mapToDouble(Outages.Event::score)
              .sum();
      if (events.stream().anyMatch(event -> event.datasource().equals(source))) {
        scores.put(source.id() + "." + Outages.METHOD, score);
      }
    }
    scores.put("overall", total.score());
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("scores", scores);
    shape.put("event_cnt", events.size());
    shape.put("entity", places.shape(total.entity()));
    return shape;
  }
}
