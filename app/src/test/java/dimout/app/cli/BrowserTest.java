package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.api.Tokens;
import dimout.app.config.Settings;
import dimout.app.run.LiveDetection;
import dimout.app.run.Signals;
import dimout.app.site.SiteParts;
import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.model.Spell;
import dimout.publish.Addresses;
import dimout.store.Batch;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The site in a real browser, Debian's chromium driven by playwright-core: every page wide, narrow,
 * dark, printed, without scripts and from right to left; by keyboard alone; and renewed by a point
 * that is pushed. Names of entities, signals and facts mean harm.
 */
@Timeout(1200)
class BrowserTest {
  private static final Path LOOK = Path.of("../web/look");
  private static final Instant ONSET = Instant.parse("2022-01-05T10:45:00Z");
  private static final Instant LAST = Instant.parse("2022-01-07T22:45:00Z");
  private static final String HOSTILE = "group/<script>alert(1)<-script>&{{7*7}}'`${x}";
  private static final String SIGNAL = "traffic-\"><img src=x onerror=alert(2)>";
  private static final List<String> NETWORKS = List.of("asn/9198", "asn/29355", "geoasn/21299-KZ");
  private static final int STEP = 300;

  private final MemorySeriesStore series = new MemorySeriesStore();
  private final MemoryIncidentStore incidents = new MemoryIncidentStore();

  @Test
  void everyPageIsFitToBeRead() throws IOException, InterruptedException {
    Path chromium = Path.of(System.getenv().getOrDefault("DIMOUT_CHROMIUM", "/usr/bin/chromium"));
    assumeTrue(Files.isExecutable(chromium), "skipped: no chromium at " + chromium);
    assumeTrue(installed(), "skipped: no node, or npm cannot fetch playwright-core and axe-core");
    fill();
    try (Observatory observatory = observatory()) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  "node",
                  "verify.mjs",
                  observatory.address(),
                  "secret",
                  LAST.toString(),
                  Addresses.incident(incident("country/KZ", LAST))));
      command.addAll(pages());
      String said = run(command);
      System.out.println(said);
      assertThat(said).endsWith(" 0 things wrong");
    }
  }

  private static List<String> pages() {
    String incident = Addresses.incident(incident("country/KZ", LAST));
    return List.of(
        "/",
        incident,
        incident + "/v/1",
        "/embed" + incident,
        "/entity/country/KZ",
        Addresses.entity(HOSTILE),
        "/methods",
        "/sources",
        "/scorecard",
        "/scorecard/by-data-set-and-method",
        "/check");
  }

  private Observatory observatory() {
    Signals signals = new Signals(List.of());
    Tokens tokens = token -> token.equals("secret") ? new Tokens.Grant("test", List.of()) : null;
    Map<String, String> names = Map.of("asn/9198", "<i>Kazakhtelecom</i> \"&amp;");
    List<SiteParts.DatedFact> facts =
        List.of(
            fact(ONSET, "<script>alert(3)</script> and a line of words that goes on", "a paper"),
            fact(ONSET.plusSeconds(STEP), "as told elsewhere", "https://example.org/?a=\"><b>"),
            fact(LAST.minusSeconds(7200), "x".repeat(200), "javascript:alert(4)"));
    Observatory.Shown shown =
        new Observatory.Shown(
            new SiteParts.Places(
                names, Map.of("asn/9198", "country/KZ", "asn/29355", "country/KZ")),
            facts,
            () -> LAST,
            true);
    return Observatory.start(
        new Observatory.Parts(
            Settings.defaults().onPort(0),
            series,
            incidents,
            new LiveDetection(signals),
            signals,
            tokens,
            List.of(),
            shown));
  }

  private static SiteParts.DatedFact fact(Instant time, String what, String source) {
    return new SiteParts.DatedFact(time, "country/KZ", what, source, false);
  }

  private void fill() {
    List<String> entities = new ArrayList<>(NETWORKS);
    entities.addAll(List.of("country/KZ", "country/IR", HOSTILE));
    for (String entity : entities) {
      for (String signal : List.of("probing-up-slash24", "bgp-visible-slash24", SIGNAL)) {
        fill(entity, signal);
      }
    }
    for (String entity : List.of("country/KZ", "asn/9198", HOSTILE)) {
      incidents.publish(incident(entity, LAST.minusSeconds(7200)), LAST.minusSeconds(7200));
      incidents.publish(incident(entity, LAST), LAST);
    }
  }

  /** Dark from the onset on, but for a restoration and a gap; routing stays up. */
  private void fill(String entity, String signal) {
    List<SignalPoint> points = new ArrayList<>();
    List<JudgedPoint> judged = new ArrayList<>();
    for (long time = ONSET.minusSeconds(4 * 86_400).getEpochSecond();
        time < LAST.getEpochSecond();
        time += STEP) {
      long since = time - ONSET.getEpochSecond();
      boolean gap = since > -90_000 && since < -80_000;
      boolean up = since < 0 || (since > 40_000 && since < 60_000) || signal.startsWith("bgp");
      double percent = (up ? 100 : 5) + Math.floorMod(time / STEP, 7) / 7.0;
      points.add(
          new SignalPoint(entity, signal, time, STEP, gap ? null : percent * 50, gap ? 0 : 1));
      judged.add(
          new JudgedPoint(
              entity,
              signal,
              time,
              gap ? null : percent * 50,
              5000.0,
              gap ? null : percent,
              gap ? null : percent - 2,
              gap ? null : percent + 2,
              gap ? PointState.NO_DATA : up ? PointState.NORMAL : PointState.OUTAGE));
    }
    series.commit(new Batch(points, judged, Map.of()));
  }

  private static Incident incident(String entity, Instant last) {
    double hours = (last.getEpochSecond() - ONSET.getEpochSecond()) / 3600.0;
    Instant up = ONSET.plusSeconds(40_200);
    return new Incident(
        entity + "@" + ONSET,
        entity,
        last.equals(LAST) ? IncidentStatus.CONFIRMED : IncidentStatus.PROBABLE,
        true,
        ONSET,
        null,
        last,
        "probing-up-slash24",
        List.of(
            signal("probing-up-slash24", SignalKind.PROBING), signal(SIGNAL, SignalKind.TRAFFIC)),
        new Hours(hours, hours - 5.5, hours - 16.7, 0),
        List.of(new Spell(ONSET, up, 5.0), new Spell(up.plusSeconds(19_800), last, 5.0)),
        true,
        false,
        List.of("in_outage:probing,traffic", "unheard_of:<b>"));
  }

  private static IncidentSignal signal(String name, SignalKind kind) {
    return new IncidentSignal(name, kind, PointState.OUTAGE, ONSET, null, 5.0, 4.0, 6.0);
  }

  /** Whether what the script needs is there, or could be fetched. */
  private static boolean installed() throws InterruptedException {
    try {
      if (!Files.isDirectory(LOOK.resolve("node_modules/axe-core"))) {
        run(
            List.of(
                "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"));
      }
      return run(List.of("node", "--version")).startsWith("v")
          && Files.isDirectory(LOOK.resolve("node_modules/axe-core"));
    } catch (IOException notInstalled) {
      return false;
    }
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(LOOK.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8).strip();
      assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
      return said;
    } finally {
      process.destroyForcibly();
    }
  }
}
