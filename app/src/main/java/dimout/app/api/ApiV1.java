package dimout.app.api;

import dimout.app.api.Views.EntityView;
import dimout.app.api.Views.RangeView;
import dimout.app.api.Views.SeriesView;
import dimout.app.api.Views.SignalView;
import dimout.app.api.Views.SourceView;
import dimout.app.api.Views.VersionView;
import dimout.model.Entity;
import dimout.model.EntityType;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.pipeline.Catalog;
import dimout.publish.Addresses;
import dimout.source.SourceHealth;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import dimout.store.SeriesBin;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import dimout.store.Steps;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Our own API, {@code /api/v1}: what is read. */
public final class ApiV1 {
  private static final int MOST_POINTS = 200_000;
  private static final long DEFAULT_RANGE = 14L * 86_400;
  private static final List<String> TYPES =
      Arrays.stream(EntityType.values()).map(EntityType::word).toList();
  private static final List<String> STATUSES =
      Arrays.stream(IncidentStatus.values()).map(IncidentStatus::word).toList();

  private final SeriesStore series;
  private final IncidentStore incidents;
  private final Supplier<List<SourceHealth>> sources;
  private final Function<Incident, Findings> inquiry;
  private final Entities entities;

  /**
   * Answers from these stores.
   *
   * @param inquiry what is found out about an incident
   * @param above the entity that one lies in; null for none
   */
  public ApiV1(
      SeriesStore series,
      IncidentStore incidents,
      Supplier<List<SourceHealth>> sources,
      Function<Incident, Findings> inquiry,
      Function<String, @Nullable String> above) {
    this.series = series;
    this.incidents = incidents;
    this.sources = sources;
    this.inquiry = inquiry;
    this.entities = new Entities(series, above);
  }

  /** Adds its addresses. */
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/entities", this::entities);
    routes.get("/api/v1/entities/{type}/<code>", this::entity);
    routes.get("/api/v1/series", this::range);
    routes.get("/api/v1/incidents", this::incidents);
    routes.get("/api/v1/incidents/{slug}", this::incident);
    routes.get("/api/v1/incidents/{slug}/findings", this::findings);
    routes.get("/api/v1/incidents/{slug}/versions", this::versions);
    routes.get("/api/v1/incidents/{slug}/versions/{version}", this::version);
    routes.get("/api/v1/signals", this::signals);
    routes.get("/api/v1/sources", this::sources);
  }

  static void json(Context context, Object answer) {
    context.contentType("application/json");
    context.result(Shapes.JSON.writeValueAsBytes(answer));
  }

  private void entities(Context context) {
    String words = Query.text(context, "search");
    String type = Query.word(context, "type", TYPES);
    String parent = Query.text(context, "parent");
    Entity outer = parent == null ? null : Entity.parse(Query.entity(parent));
    List<Entities.Known> all = words == null ? entities.all() : entities.search(words);
    List<Entities.Known> wanted =
        all.stream()
            .filter(known -> type == null || known.entity().type().word().equals(type))
            .filter(known -> outer == null || entities.within(known.entity(), outer))
            .toList();
    json(context, Query.page(context, wanted).stream().map(this::view).toList());
  }

  private void entity(Context context) {
    String name = Query.entity(context.pathParam("type") + "/" + context.pathParam("code"));
    Entities.Known known = entities.find(name);
    if (known == null) {
      throw new NotFoundResponse("nothing is known of " + name);
    }
    json(context, view(known));
  }

  private EntityView view(Entities.Known known) {
    Entity entity = known.entity();
    return new EntityView(
        entity.toString(),
        entity.type().word(),
        entity.code(),
        known.name(),
        entities.parent(entity),
        Addresses.entity(entity.toString()),
        known.heads().stream().map(ApiV1::view).toList());
  }

  private static SeriesView view(SeriesHead head) {
    Long data = head.lastData();
    JudgedPoint newest = head.newest();
    return new SeriesView(
        head.key().signal(),
        Kinds.word(head.key().signal()),
        head.stepSeconds(),
        Instant.ofEpochSecond(head.first()),
        Instant.ofEpochSecond(head.last()),
        data == null ? null : Instant.ofEpochSecond(data),
        newest == null ? null : Shapes.point(newest));
  }

  private void range(Context context) {
    SeriesKey key =
        new SeriesKey(
            Query.entity(Query.required(context, "entity")), Query.required(context, "signal"));
    SeriesHead head = series.head(key);
    if (head == null) {
      throw new NotFoundResponse("there is no series " + key.signal() + " of " + key.entity());
    }
    Range range = Range.of(context, head, DEFAULT_RANGE);
    int step = step(context, head, range);
    context.contentType("application/json");
    json(
        context,
        new RangeView(
            key.entity(),
            key.signal(),
            Instant.ofEpochSecond(range.from()),
            Instant.ofEpochSecond(range.until()),
            step == 0 ? head.stepSeconds() : step,
            step == 0 ? points(key, range) : null,
            step == 0 ? null : bins(key, range, step)));
  }

  private List<Views.PointView> points(SeriesKey key, Range range) {
    return series.judged(key, range.from(), range.until()).stream().map(Shapes::point).toList();
  }

  private List<Views.BinView> bins(SeriesKey key, Range range, int step) {
    List<SeriesBin> bins = series.bins(key, range.from(), range.until(), step);
    return bins.stream().map(Shapes::bin).toList();
  }

  /** The bin to sum up by, in seconds; 0 when points are wanted as they are. */
  private static int step(Context context, SeriesHead head, Range range) {
    int own = Math.max(1, head.stepSeconds());
    int asked = Query.number(context, "step", 0, 31_536_000);
    int most = Query.number(context, "max_points", 0, MOST_POINTS);
    long length = range.until() - range.from();
    if (asked == 0 && most == 0) {
      most = length / own > MOST_POINTS ? MOST_POINTS : 0;
    }
    if (asked == 0 && most > 0) {
      asked = length / own <= most ? own : Steps.atLeast(own, length, most);
    }
    if (asked != 0 && length / asked > MOST_POINTS) {
      throw new BadRequestResponse("more than " + MOST_POINTS + " bins: name a longer 'step'");
    }
    return asked <= own ? 0 : asked;
  }

  private void incidents(Context context) {
    String entity = Query.text(context, "entity");
    String wanted = entity == null ? null : Query.entity(entity);
    String status = Query.word(context, "status", STATUSES);
    String ongoing = Query.word(context, "ongoing", List.of("true", "false"));
    Long from = Query.time(context, "from");
    Long until = Query.time(context, "until");
    List<IncidentVersion> found =
        incidents.newest().stream()
            .filter(v -> wanted == null || v.incident().entity().equals(wanted))
            .filter(v -> status == null || v.incident().status().word().equals(status))
            .filter(v -> ongoing == null || v.incident().ongoing() == ongoing.equals("true"))
            .filter(v -> from == null || end(v) >= from)
            .filter(v -> until == null || v.incident().onset().getEpochSecond() < until)
            .toList();
    json(context, Query.page(context, found).stream().map(Shapes::incident).toList());
  }

  private static long end(IncidentVersion version) {
    Instant recovery = version.incident().recovery();
    return (recovery == null ? version.incident().lastData() : recovery).getEpochSecond();
  }

  private void incident(Context context) {
    json(context, Shapes.incident(all(context.pathParam("slug")).getLast()));
  }

  private void findings(Context context) {
    IncidentVersion newest = all(context.pathParam("slug")).getLast();
    json(context, FindingsShapes.of(newest, inquiry.apply(newest.incident())));
  }

  private void versions(Context context) {
    List<IncidentVersion> all = all(context.pathParam("slug"));
    json(context, Query.page(context, all).stream().map(ApiV1::view).toList());
  }

  private void version(Context context) {
    String number = context.pathParam("version");
    IncidentVersion found =
        all(context.pathParam("slug")).stream()
            .filter(version -> Integer.toString(version.version()).equals(number))
            .findFirst()
            .orElseThrow(() -> new NotFoundResponse("there is no version " + number));
    json(context, view(found));
  }

  private static VersionView view(IncidentVersion version) {
    return new VersionView(
        version.version(), version.published(), version.changed(), Shapes.incident(version));
  }

  private List<IncidentVersion> all(String slug) {
    @Nullable String id =
        incidents.newest().stream()
            .map(version -> version.incident().id())
            .filter(each -> Addresses.slug(each).equals(slug) || each.equals(slug))
            .findFirst()
            .orElse(null);
    if (id == null) {
      throw new NotFoundResponse("there is no incident " + slug);
    }
    return incidents.versions(id);
  }

  private void signals(Context context) {
    json(
        context,
        Catalog.signals().stream()
            .map(s -> new SignalView(s.name(), s.kind().word(), s.unit(), s.meaning()))
            .toList());
  }

  private void sources(Context context) {
    json(
        context,
        sources.get().stream()
            .map(s ->
                new SourceView(
                    s.source(),
                    s.state().name().toLowerCase(Locale.ROOT),
                    s.since(),
                    s.lastArrival(),
                    s.lastData(),
                    s.points(),
                    s.rejected(),
                    s.note()))
            .toList());
  }
}
