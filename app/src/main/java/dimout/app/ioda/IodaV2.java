package dimout.app.ioda;

import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.store.IncidentStore;
import dimout.store.SeriesStore;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The endpoints of {@code /v2}; short links ({@code /sym}) are left out. */
public final class IodaV2 {
  private final SeriesStore store;
  private final Places places;
  private final SignalsV2 signals;
  private final OutagesV2 outages;
  private final Envelope envelope;

  /**
   * @param above the entity that one lies in; null for none
   */
  public IodaV2(
      SeriesStore store,
      IncidentStore incidents,
      Function<String, @Nullable String> above,
      Clock clock) {
    this.store = store;
    this.places = new Places(store, above);
    this.signals = new SignalsV2(store, places);
    this.outages = new OutagesV2(store, incidents, places);
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
          "/v2/outages/alerts" + slash, c -> envelope.answer(c, "outages.alerts", outages::alerts));
      routes.get(
          "/v2/outages/events" + slash, c -> envelope.answer(c, "outages.events", outages::events));
      routes.get(
          "/v2/outages/summary" + slash,
          c -> envelope.answer(c, "outages.summary", outages::summary));
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

  private List<Map<String, String>> datasources() {
    return Datasource.kept(store).stream().map(IodaV2::shape).toList();
  }

  private Map<String, String> datasource(String id) {
    return Datasource.kept(store).stream()
        .filter(each -> each.id().equals(id))
        .map(IodaV2::shape)
        .findFirst()
        .orElseThrow(() -> new Parameters.Wrong("Unknown datasource '" + id + "'"));
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
    Related related = Related.of(parameters, places);
    String search = parameters.text("search");
    Paging paging = Paging.of(parameters, 2000);
    if (codes != null && (!related.isAny() || search != null)) {
      parameters.wrong("entity type and code provided, no search or relatedTo can be used");
    }
    parameters.check();
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
}
