package dimout.app.cli;

import dimout.app.api.ApiV1;
import dimout.app.api.Exports;
import dimout.app.api.Live;
import dimout.app.api.OpenApi;
import dimout.app.api.Push;
import dimout.app.api.PushReader;
import dimout.app.api.PushSteps;
import dimout.app.api.Tokens;
import dimout.app.api.VantagePush;
import dimout.app.claim.verdict.StoreMeasurements;
import dimout.app.config.Settings;
import dimout.app.config.SiteSettings;
import dimout.app.duckdb.DuckParquet;
import dimout.app.feed.Feeds;
import dimout.app.http.Health;
import dimout.app.http.HttpServer;
import dimout.app.ioda.IodaV2;
import dimout.app.probe.ProbeSource;
import dimout.app.run.Detection;
import dimout.app.run.Ingest;
import dimout.app.run.Signals;
import dimout.app.run.SourceBook;
import dimout.app.run.Sources;
import dimout.app.site.Site;
import dimout.app.site.SiteParts;
import dimout.app.text.CapitalZone;
import dimout.app.text.Names;
import dimout.app.webhook.Webhooks;
import dimout.pipeline.StoredInquiry;
import dimout.publish.LiveEvents;
import dimout.source.Source;
import dimout.store.IncidentStore;
import dimout.store.SeriesStore;
import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A running observatory: its parts, wired. */
final class Observatory implements AutoCloseable {
  private static final int EVENTS_HELD = 10_000;
  private static final int MEGABYTE = 1 << 20;

  /**
   * What an observatory is made of.
   *
   * @param tokens who may push
   * @param sources what it measures by itself
   */
  record Parts(
      Settings settings,
      SeriesStore series,
      IncidentStore incidents,
      Detection detection,
      Signals signals,
      Tokens tokens,
      List<Source> sources,
      Shown shown) {}

  /**
   * What the pages show beyond the stores.
   *
   * @param now the time that "fresh" is counted from
   * @param reconstruction whether nothing of it was measured
   */
  record Shown(
      SiteParts.Places places,
      List<SiteParts.DatedFact> facts,
      Supplier<Instant> now,
      boolean reconstruction) {
    /** Measurements as they come. */
    static Shown live(List<SiteParts.DatedFact> facts) {
      return new Shown(SiteParts.Places.none(), facts, Clock.systemUTC()::instant, false);
    }
  }

  private final Parts parts;
  private final LiveEvents events = new LiveEvents(EVENTS_HELD);
  private final SourceBook sources = new SourceBook(Clock.systemUTC());
  private final CompletableFuture<RuntimeException> failure = new CompletableFuture<>();
  private final Ingest ingest;
  private final Webhooks webhooks;
  private final HttpServer server;
  private final Sources running;

  private Observatory(Parts parts) {
    this.parts = parts;
    Clock clock = Clock.systemUTC();
    String process = Long.toString(clock.millis(), 36);
    ingest =
        new Ingest(
            new Ingest.Parts(parts.series(), parts.incidents(), parts.detection(), events, sources),
            parts.settings().push().waiting(),
            clock,
            failure::complete);
    webhooks =
        new Webhooks(
            parts.settings().webhooks(),
            parts.series(),
            parts.incidents(),
            parts.settings().server().address(),
            clock);
    ingest.start();
    webhooks.start();
    Live live =
        new Live(events, parts.incidents(), process, parts.settings().server().liveClients());
    HttpServer.Options options =
        new HttpServer.Options(
            parts.settings().server(),
            maxBody(),
            path -> path.startsWith("/assets/") ? process : snapshot(process),
            "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none';"
                + " frame-ancestors 'none'",
            health(live),
            HttpServer.Options.PATIENCE);
    server = HttpServer.start(options, routes(clock, live));
    running = new Sources(ingest, sources, parts.series().offsets(), Sources.Pauses.usual());
    running.start(parts.sources());
  }

  /** Changes with whatever an answer could show. */
  private String snapshot(String process) {
    return String.join(
        "-",
        process,
        Long.toString(parts.series().serial()),
        Long.toString(parts.incidents().serial()),
        Long.toString(sources.serial()));
  }

  /** Starts one; it serves until closed. */
  static Observatory start(Parts parts) {
    return new Observatory(parts);
  }

  private List<Consumer<RoutesConfig>> routes(Clock clock, Live live) {
    List<Consumer<RoutesConfig>> routes = new ArrayList<>();
    Settings settings = parts.settings();
    routes.add(
        new ApiV1(parts.series(), parts.incidents(), sources::all, inquiry()::into, this::above)
            ::register);
    routes.add(new Exports(parts.series(), new DuckParquet())::register);
    routes.add(live::register);
    routes.add(new OpenApi()::register);
    SiteSettings site = settings.site();
    routes.add(
        new Feeds(parts.incidents(), site.name(), site.banner(), settings.server().address())
            ::register);
    routes.add(webhooks::register);
    routes.add(new IodaV2(parts.series(), parts.incidents(), this::above, clock)::register);
    routes.add(new Site(site())::register);
    PushSteps steps =
        new PushSteps(parts.series(), parts.signals()::step, settings.push().defaultStep());
    PushReader reader =
        new PushReader(parts.signals()::kind, steps, clock, parts.series()::keptFrom);
    routes.add(new Push(ingest, parts.tokens(), reader, sources::refused, maxBody())::register);
    for (Source source : parts.sources()) {
      if (source instanceof ProbeSource probe) {
        routes.add(new VantagePush(parts.tokens(), desk(probe))::register);
      }
    }
    return routes;
  }

  private static VantagePush.Desk desk(ProbeSource probe) {
    return new VantagePush.Desk() {
      @Override
      public boolean expects(String vantage) {
        return probe.expects(vantage);
      }

      @Override
      public int report(String vantage, InputStream report) throws IOException {
        return probe.report(vantage, report);
      }
    };
  }

  private StoredInquiry inquiry() {
    return new StoredInquiry(parts.series(), parts.incidents(), this::above, CapitalZone::orUtc);
  }

  /** Networks lie where the places shown say so, else where their codes do. */
  private @Nullable String above(String entity) {
    String shown = parts.shown().places().countries().get(entity);
    return shown != null ? shown : Names.above(entity);
  }

  private long maxBody() {
    return (long) parts.settings().push().maxBodyMegabytes() * MEGABYTE;
  }

  private SiteParts site() {
    Settings settings = parts.settings();
    URI address = settings.server().address();
    return new SiteParts(
        settings.site(),
        parts.series(),
        parts.incidents(),
        inquiry()::into,
        sources::all,
        parts.signals()::kind,
        parts.shown().places(),
        parts.shown().facts(),
        parts.shown().now(),
        address == null ? "" : address.toString().replaceAll("/+$", ""),
        Version.number(),
        parts.shown().reconstruction(),
        new CheckDesk(new StoreMeasurements(parts.series(), parts.incidents())),
        CheckDesk.scorecard());
  }

  private Health health(Live live) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    Gauge.builder("dimout.ingest.waiting", ingest, Ingest::waiting).register(registry);
    Gauge.builder("dimout.live.clients", live, Live::clients).register(registry);
    Gauge.builder("dimout.store.batches", parts.series(), SeriesStore::serial).register(registry);
    Gauge.builder("dimout.incidents.versions", parts.incidents(), IncidentStore::serial)
        .register(registry);
    Gauge.builder("dimout.heap.used", Runtime.getRuntime(), r -> r.totalMemory() - r.freeMemory())
        .baseUnit("bytes")
        .register(registry);
    return new Health(registry, () -> !failure.isDone());
  }

  int port() {
    return server.port();
  }

  /** Has a checkpoint written; the batch that it was taken at. */
  long checkpoint() throws InterruptedException {
    return ingest.checkpointNow();
  }

  /** Where it is reached from this machine. */
  String address() {
    return "http://" + parts.settings().server().host() + ":" + port();
  }

  /**
   * Waits until asked to stop.
   *
   * @throws RuntimeException what failed meanwhile that cannot be mended while running
   */
  void serveUntil(CompletableFuture<Void> stop) {
    CompletableFuture.anyOf(stop, failure).join();
    if (!stop.isDone()) {
      throw failure.join();
    }
  }

  /** Ends when something failed that cannot be mended while running. */
  CompletableFuture<RuntimeException> failure() {
    return failure;
  }

  /** Takes nothing more, keeps what was taken, ends all connections. */
  @Override
  public void close() {
    running.close();
    events.close();
    server.close();
    webhooks.close();
    ingest.close();
  }
}
