package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.archive.Archive;
import dimout.app.archive.Collector;
import dimout.app.config.ArchiveSettings;
import dimout.app.config.RisLiveSettings;
import dimout.app.config.Settings;
import dimout.app.config.SignalSettings;
import dimout.app.live.LiveWorld;
import dimout.app.ris.RisLiveSource;
import dimout.app.run.LiveDetection;
import dimout.app.run.RouteDesk;
import dimout.app.run.RouteWorld;
import dimout.app.run.Signals;
import dimout.source.Source;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole way of RIS Live at bins of a minute, in a world whose clock the test turns: tables from
 * an archive, messages over a WebSocket, the observatory's detection, and its API over HTTP. A
 * country is withdrawn by all and comes back; later the service sends everybody away for minutes.
 */
@Timeout(120)
class RisLiveIncidentTest {
  private static final long EIGHT = Instant.parse("2023-11-15T08:00:00Z").getEpochSecond();
  private static final long BEGIN = EIGHT + 180;
  private static final long DARK = EIGHT + 1200;
  private static final long BACK = EIGHT + 1800;
  private static final long GAP = EIGHT + 2400;
  private static final long END = EIGHT + 3600;
  private static final RouteWorld WORLD = RouteWorld.calm(EIGHT, END + 600, DARK, BACK);

  private final HttpClient http = HttpClient.newHttpClient();
  private LiveWorld world;
  private Archive files;
  private Observatory observatory;
  @TempDir Path folder;

  @AfterEach
  void stop() {
    observatory.close();
    files.close();
    world.close();
    http.close();
  }

  private void start() throws IOException {
    world = new LiveWorld(WORLD, EIGHT, event -> 0);
    world.clock.set(BEGIN);
    URI archive = URI.create(world.archiveAddress());
    files = new Archive(new ArchiveSettings(archive, archive, "", 1), folder, "dimout-test");
    ArchiveReplay replay =
        new ArchiveReplay(
            files,
            Collector.parse("ris:" + String.join(",", RouteWorld.COLLECTORS)),
            world.clock,
            new ArchiveReplay.Waiting(Duration.ofDays(1), Duration.ofMillis(20)));
    RisLiveSettings settings =
        new RisLiveSettings(
            URI.create(world.liveAddress()), "test", RouteWorld.COLLECTORS, Duration.ofSeconds(60));
    MemorySeriesStore store = new MemorySeriesStore();
    RouteDesk desk =
        new RouteDesk(
            new RouteDesk.Options(
                60,
                entity -> entity.equals("country/KZ"),
                RouteWorld::geo,
                Set.of(RisLiveSource.NAME)),
            store,
            world.clock);
    List<Source> sources = List.of(desk, new RisLiveSource(settings, desk, replay, folder));
    Signals signals =
        new Signals(List.of(new SignalSettings("bgp-visible-slash24", null, null, 80.0, 60)));
    observatory =
        Observatory.start(
            new Observatory.Parts(
                Settings.defaults().onPort(0),
                store,
                new MemoryIncidentStore(),
                new LiveDetection(signals),
                signals,
                token -> null,
                sources,
                Observatory.Shown.live(List.of())));
  }

  @Test
  void aWithdrawnCountryIsAnIncidentAndALostConnectionIsNone()
      throws IOException, InterruptedException {
    start();
    until(world::heard);
    pass(EIGHT + 361); // the first file that ends well after the first message is there
    until(this::isLive);
    pass(GAP + 3);
    until(() -> state("08:39").equals("normal"));
    assertThat(incidents()).hasSize(1);

    world.refuse(true);
    world.hangUp();
    until(() -> !isLive());
    pass(GAP + 303);
    until(() -> state("08:44").equals("no_data"));
    world.refuse(false);
    until(world::heard);
    pass(GAP + 661);
    until(this::isLive);
    pass(END + 3);
    until(() -> state("08:59").equals("normal"));

    for (String minute : List.of("08:40", "08:42", "08:44")) {
      assertThat(state(minute)).as(minute).isEqualTo("no_data");
    }
    assertThat(incidents()).as("a gap is none").hasSize(1);
    JsonNode incident = incidents().get(0);
    assertThat(incident.get("entity").asString()).isEqualTo("country/KZ");
    assertThat(incident.get("onset").asString()).isEqualTo("2023-11-15T08:20:00Z");
    assertThat(incident.at("/spells")).hasSize(1);
    assertThat(incident.at("/spells/0/until").asString()).isEqualTo("2023-11-15T08:30:00Z");
    assertThat(incident.at("/signals/0/percent_of_usual").asDouble()).isZero();
  }

  /** Turns the world; a second of it takes some milliseconds. */
  private void pass(long until) throws InterruptedException {
    while (world.clock.instant().getEpochSecond() < until) {
      world.second();
      Thread.sleep(3);
    }
  }

  private boolean isLive() throws IOException, InterruptedException {
    return get("/api/v1/sources")
        .valueStream()
        .anyMatch(source ->
            source.path("source").asString("").equals(RisLiveSource.NAME)
                && source.path("state").asString("").equals("ok"));
  }

  private JsonNode incidents() throws IOException, InterruptedException {
    return get("/api/v1/incidents");
  }

  private JsonNode points() throws IOException, InterruptedException {
    return get("/api/v1/series?signal=bgp-visible-slash24&from=2023-11-15T08:00:00Z"
            + "&until=2023-11-15T10:00:00Z&entity=country/KZ")
        .path("points");
  }

  private String state(String minute) throws IOException, InterruptedException {
    return points()
        .valueStream()
        .filter(point -> point.path("time").asString("").contains("T" + minute))
        .map(point -> point.path("state").asString(""))
        .findFirst()
        .orElse("none");
  }

  private JsonNode get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(observatory.address() + path)).build();
    return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString()).body());
  }

  /** Something that becomes true. */
  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private void until(Condition condition) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + Duration.ofSeconds(40).toNanos();
    while (!condition.holds()) {
      assertThat(System.nanoTime() - deadline)
          .as("%s %s", get("/api/v1/sources"), points())
          .isNegative();
      Thread.sleep(50);
    }
  }
}
