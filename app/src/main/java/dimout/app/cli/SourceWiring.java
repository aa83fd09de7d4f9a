package dimout.app.cli;

import dimout.app.bmp.BmpSource;
import dimout.app.config.ProbeSettings;
import dimout.app.config.RouteSettings;
import dimout.app.config.Settings;
import dimout.app.config.SourceSettings;
import dimout.app.geo.DefaultGeo;
import dimout.app.probe.ProbePlan;
import dimout.app.probe.ProbeSource;
import dimout.app.run.RouteDesk;
import dimout.geo.GeoTable;
import dimout.source.Source;
import dimout.store.SeriesStore;
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
  static List<Source> of(Settings settings, SeriesStore store) {
    List<Source> sources = new ArrayList<>();
    sources.addAll(ofRoutes(settings.sources(), store));
    ProbeSettings probe = settings.sources().probe();
    if (probe != null) {
      sources.add(ofProbe(probe));
    }
    return sources;
  }

  private static List<Source> ofRoutes(SourceSettings settings, SeriesStore store) {
    RouteSettings routes = settings.routes();
    Supplier<GeoTable> geo =
        routes.geo().isEmpty() ? DefaultGeo::load : () -> BgpVisibilityCommand.geo(routes.geo());
    RouteDesk desk =
        new RouteDesk(
            new RouteDesk.Options(routes.binSeconds(), routes.wanted(), geo, Set.of()),
            store,
            Clock.systemUTC());
    List<Source> sources = new ArrayList<>();
    if (settings.bmp() != null) {
      sources.add(new BmpSource(settings.bmp(), desk));
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
}
