package dimout.app.cli;

import dimout.app.config.Settings;
import dimout.app.reconstruction.Fact;
import dimout.app.reconstruction.Network;
import dimout.app.reconstruction.Reconstruction;
import dimout.app.run.Detection;
import dimout.app.run.Signals;
import dimout.app.site.SiteParts;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.publish.Addresses;
import dimout.store.Batch;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The site of {@code demo}: what was found, in memory, marked as a reconstruction everywhere. */
final class DemoSite {
  /** What is shown before the end; earlier weeks only teach what is usual. */
  private static final Duration SHOWN = Duration.ofDays(28);

  /** Nothing is pushed into a demo. */
  private static final class Nothing implements Detection {
    @Override
    public Outcome take(List<SignalPoint> points) {
      return new Outcome(List.of(), List.of());
    }

    @Override
    public byte[] state() {
      return new byte[0];
    }

    @Override
    public void restore(byte[] state) {}
  }

  private final Reconstruction reconstruction;
  private final Instant until;
  private final List<SiteParts.DatedFact> context;
  private final MemorySeriesStore series = new MemorySeriesStore();
  private final MemoryIncidentStore incidents = new MemoryIncidentStore();

  /**
   * A site to be filled.
   *
   * @param context dated facts beside the curve; none: the notes that it was reconstructed from
   */
  DemoSite(Reconstruction reconstruction, Instant until, List<SiteParts.DatedFact> context) {
    this.reconstruction = reconstruction;
    this.context = context.stream().filter(each -> each.time().isBefore(until)).toList();
    this.until = until;
  }

  /** Takes what was judged of an entity. */
  void points(List<JudgedPoint> points) {
    long from = until.minus(SHOWN).getEpochSecond();
    series.commit(Batch.ofJudged(points.stream().filter(point -> point.time() >= from).toList()));
  }

  /**
   * Takes what was measured, and the incidents: the country's as it was known at the hour that the
   * press counted to, if there is one, then all as they are known in the end.
   */
  void publish(@Nullable Instant then, DemoReplay replay, DemoFindings findings) {
    series.commit(Batch.ofPoints(replay.measured(until.minus(SHOWN), until)));
    if (then != null) {
      replay
          .runCountry(then)
          .event(reconstruction.country())
          .ifPresent(incident -> incidents.publish(incident, then));
    }
    findings.analysis().incidents().stream()
        .sorted(Comparator.comparing(Incident::onset).thenComparing(Incident::id))
        .forEach(incident -> incidents.publish(incident, until));
  }

  /** Serves until asked to stop. */
  void serve(int port) {
    Settings settings = Settings.defaults().onPort(port);
    Signals signals = new Signals(settings.signals());
    Observatory.Shown shown =
        new Observatory.Shown(
            new SiteParts.Places(names(), countries()), facts(), () -> until, true);
    Observatory.Parts parts =
        new Observatory.Parts(
            settings, series, incidents, new Nothing(), signals, token -> null, List.of(), shown);
    try (Stop stop = new Stop();
        Observatory observatory = Observatory.start(parts)) {
      System.err.println("dimout: open " + observatory.address() + page() + " (Ctrl-C ends it)");
      observatory.serveUntil(stop.asked());
    }
  }

  /** The page of the country's longest incident; of everything, where it has none. */
  private String page() {
    Optional<Incident> event =
        incidents.newest().stream()
            .map(version -> version.incident())
            .filter(incident -> incident.entity().equals(reconstruction.country()))
            .max(Comparator.comparingDouble(incident -> incident.hours().net()));
    return event.map(Addresses::incident).orElse("/");
  }

  private Map<String, String> names() {
    Map<String, String> names = new TreeMap<>();
    for (Network network : reconstruction.networks()) {
      names.put(network.entity(), network.name());
    }
    return names;
  }

  private Map<String, String> countries() {
    Map<String, String> countries = new TreeMap<>();
    for (Network network : reconstruction.networks()) {
      countries.put(network.entity(), reconstruction.country());
    }
    return countries;
  }

  /** What was published, as notes beside the curve; figures that are no event are left out. */
  private List<SiteParts.DatedFact> facts() {
    if (!context.isEmpty()) {
      return context;
    }
    List<SiteParts.DatedFact> facts = new ArrayList<>();
    for (Fact fact : reconstruction.facts().facts()) {
      if (!fact.note().isBlank()) {
        facts.add(
            new SiteParts.DatedFact(
                fact.time(), reconstruction.country(), fact.note(), fact.source(), false));
      }
    }
    return facts;
  }
}
