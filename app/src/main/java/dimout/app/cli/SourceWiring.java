package dimout.app.cli;

import dimout.app.archive.Archive;
import dimout.app.archive.Collector;
import dimout.app.bmp.BmpSource;
import dimout.app.config.ArchiveSettings;
import dimout.app.config.ProbeSettings;
import dimout.app.config.RouteSettings;
import dimout.app.config.Settings;
import dimout.app.config.SourceSettings;
import dimout.app.geo.DefaultGeo;
import dimout.app.probe.ProbePlan;
import dimout.app.probe.ProbeSource;
import dimout.app.ris.RisLiveSource;
import dimout.app.run.RouteDesk;
import dimout.geo.GeoTable;
import dimout.source.RouteHistory;
import dimout.source.Source;
import dimout.store.SeriesStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The sources that a configuration asks for. Who takes in what others bring comes first. */
final class SourceWiring {
  private SourceWiring() {}

  /** Makes them; none is opened by that. */
  static List<Source> of(Settings settings, SeriesStore store, Path data) {
    List<Source> sources = new ArrayList<>(ofRoutes(settings.sources(), store, data));
    ProbeSettings probe = settings.sources().probe();
    if (probe != null) {
      sources.add(ofProbe(probe));
    }
    return sources;
  }

  private static List<Source> ofRoutes(SourceSettings settings, SeriesStore store, Path data) {
    RouteSettings routes = settings.routes();
    Supplier<GeoTable> geo =
        routes.geo().isEmpty() ? DefaultGeo::load : () -> BgpVisibilityCommand.geo(routes.geo());
    RouteDesk desk =
        new RouteDesk(
            new RouteDesk.Options(routes.binSeconds(), routes.wanted(), geo, ofThePast(settings)),
            store,
            Clock.systemUTC());
    List<Source> sources = new ArrayList<>();
    if (settings.bmp() != null) {
      sources.add(new BmpSource(settings.bmp(), desk));
    }
    if (settings.risLive() != null) {
      RouteHistory history = history(settings.archive(), settings.risLive().collectors(), data);
      sources.add(new RisLiveSource(settings.risLive(), desk, history, data));
    }
    if (!sources.isEmpty()) {
      sources.addFirst(desk);
    }
    return sources;
  }

  private static Source ofProbe(ProbeSettings probe) {
    ProbePlan plan =
        new ProbePlan(
            probe.targets(),
            probe.optOut(),
            probe.history(),
            probe.anchors(),
            probe.roundSeconds(),
            probe.timeoutMillis(),
            probe.rate(),
            probe.quorum(),
            Duration.ofSeconds(probe.graceSeconds()));
    return new ProbeSource(
        plan, BlockEntities.when(probe.geo(), probe.routes()), Set.copyOf(probe.vantages()));
  }

  private static Set<String> ofThePast(SourceSettings settings) {
    return settings.risLive() == null ? Set.of() : Set.of(RisLiveSource.NAME);
  }

  private static RouteHistory history(ArchiveSettings settings, List<String> names, Path data) {
    Path cache = settings.cache().isEmpty() ? data.resolve("archive") : Path.of(settings.cache());
    return new ArchiveReplay(
        new Archive(settings, cache, "dimout/" + Version.number()),
        Collector.parse("ris:" + String.join(",", names)),
        Clock.systemUTC(),
        ArchiveReplay.Waiting.usual());
  }
}
