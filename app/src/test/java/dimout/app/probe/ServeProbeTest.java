package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole way: a {@code serve} in a namespace probes four countries behind a link that loses 3 %;
 * countries are switched off and on, our link is cut, another vantage point dies; and the incidents
 * of its API are what was done, and nothing else.
 *
 * <p>Each thing is done once the one before it has been seen, so that it does not hang on how fast
 * that goes; only half a round, which is what is claimed, is a time.
 */
class ServeProbeTest {
  private static final int ROUND = 6;
  private static final long HALF_A_ROUND = 500L * ROUND;
  private static final int BLOCKS = 256;
  private static final List<String> COUNTRIES = List.of("KZ", "UZ", "KG", "TJ");
  private static final Pattern ADDRESS = Pattern.compile("serving on (http://\\S+)");

  /** Probers keep time: whatever else this machine does comes after them. */
  private static final List<String> FIRST = List.of("nice", "-n", "-10");

  /** Before it a series has no noise yet that a fall could be told from. */
  private static final int QUIET_BINS = 5;

  /** A return of fewer is not told: it may be a flicker. */
  private static final int RETURNED_BINS = 3;

  /** A stretch of time, epoch milliseconds. */
  private record Span(long from, long until) {
    long distance(long time) {
      return Math.max(0, Math.max(from - time, time - until));
    }
  }

  /** A country was switched off, then on; each took a moment. */
  private record Off(String country, Span off, Span on) {}

  /** What an incident says of it. */
  private record Spell(String country, long from, long until) {
    boolean tells(Off done) {
      return country.equals(done.country())
          && done.off().distance(from) <= HALF_A_ROUND
          && done.on().distance(until) <= HALF_A_ROUND;
    }
  }

  @TempDir private Path folder;

  private final List<Off> truth = new ArrayList<>();
  private final Map<String, Span> offSince = new HashMap<>();
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private NamespaceInternet internet;
  private Process serve;
  private Process vantage;

  @BeforeEach
  void build() throws IOException, InterruptedException {
    assumeTrue(NamespaceInternet.works("curl", "--version"), "skipped: curl is not installed");
    internet = NamespaceInternet.build();
  }

  @AfterEach
  void tearDown() throws InterruptedException {
    for (Process process : new Process[] {vantage, serve}) {
      if (process != null) {
        process.destroy();
        process.waitFor(40, TimeUnit.SECONDS);
      }
    }
    if (internet != null) {
      internet.close();
    }
  }

  @Test
  void outagesBecomeIncidentsAndFaultsOfOursDoNot() throws IOException, InterruptedException {
    start();
    off("KZ");
    off("UZ");
    on("KZ");
    off("TJ");
    on("UZ");
    on("TJ");
    restored("TJ");
    off("TJ");
    on("TJ");
    restored("TJ");
    internet.link(false);
    until(() -> source("probe").contains("our own link is cut"));
    internet.link(true);
    until(() -> source("probe").contains("2 vantage point(s)"));
    vantage.destroy();
    assertThat(vantage.waitFor(40, TimeUnit.SECONDS)).isTrue();
    until(() -> source("probe").contains("1 of the 2 vantage points"));

    List<Spell> found = found();
    assertThat(found)
        .as("%s; done: %s\n%s\n%s", found, truth, log("serve.log"), log("vantage.log"))
        .hasSameSizeAs(truth);
    for (Off done : truth) {
      assertThat(found).as("%s within half a round", done).anyMatch(spell -> spell.tells(done));
    }
    assertThat(get("/entity/country/KZ")).as("the site").contains("probing");
  }

  /** The spells of all incidents. */
  private List<Spell> found() throws IOException, InterruptedException {
    List<Spell> found = new ArrayList<>();
    for (JsonNode incident : json("/api/v1/incidents")) {
      String country = incident.get("entity").asString().replace("country/", "");
      for (JsonNode spell : incident.get("spells")) {
        found.add(new Spell(country, millis(spell.get("from")), millis(spell.get("until"))));
      }
    }
    return found;
  }

  private static long millis(JsonNode time) {
    return Instant.parse(time.asString()).toEpochMilli();
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(path));
  }

  private void start() throws IOException, InterruptedException {
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < COUNTRIES.size(); i++) {
      targets.add(network(COUNTRIES.get(i)) + ",country/" + COUNTRIES.get(i));
    }
    Files.write(folder.resolve("targets.csv"), targets);
    int all = COUNTRIES.size() * BLOCKS;
    NamespaceInternet.writeHistory(folder.resolve("serve.history"), 0x0a100000, all);
    NamespaceInternet.writeHistory(folder.resolve("vantage.history"), 0x0a100000, all);
    Files.writeString(
        folder.resolve("dimout.toml"),
        """
        [probe]
        targets = "%1$s/targets.csv"
        history = "%1$s/serve.history"
        anchors = ["10.9.0.1", "10.9.0.2"]
        round = %2$d
        timeout_millis = 60
        quorum = 2
        grace = 5
        vantages = ["elsewhere"]
        [[signal]]
        name = "probing-up-slash24"
        usual = %3$d
        """
            .formatted(folder, ROUND, BLOCKS));
    Process token =
        internet.start(
            folder.resolve("token"), List.of("token", "add", "elsewhere", "--data", data()));
    assertThat(token.waitFor(60, TimeUnit.SECONDS)).isTrue();
    serve =
        internet.start(
            folder.resolve("serve.log"),
            FIRST,
            List.of("serve", "--data", data(), "--config", folder + "/dimout.toml", "--port", "0"));
    until(() -> ADDRESS.matcher(log("serve.log")).find());
    vantage =
        internet.start(
            folder.resolve("vantage.log"),
            FIRST,
            List.of(
                "probe",
                "--targets=" + folder + "/targets.csv",
                "--history=" + folder + "/vantage.history",
                "--anchors=" + String.join(",", NamespaceInternet.ANCHORS),
                "--round=" + ROUND,
                "--timeout=60",
                "--out=" + folder + "/vantage.csv",
                "--report-to=" + address(),
                "--token-file=" + folder + "/token"));
    for (String country : COUNTRIES) {
      until(() -> measured(country).size() >= QUIET_BINS);
    }
  }

  /** What share of a country's blocks was up in each bin that has data, the newest last. */
  private List<Double> measured(String country) throws IOException, InterruptedException {
    List<Double> measured = new ArrayList<>();
    JsonNode series =
        json(
            "/api/v1/series?entity=country/%s&signal=probing-up-slash24&from=%s"
                .formatted(country, begun));
    for (JsonNode point : series.path("points")) {
      if (point.get("value").isNumber()) {
        measured.add(point.get("value").asDouble() / BLOCKS);
      }
    }
    return measured;
  }

  /** What a source says of itself. */
  private String source(String name) throws IOException, InterruptedException {
    for (JsonNode source : json("/api/v1/sources")) {
      if (source.get("source").asString().equals(name)) {
        return source.get("note").asString("");
      }
    }
    return "";
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void off(String country) throws IOException, InterruptedException {
    long before = System.currentTimeMillis();
    internet.off(network(country));
    offSince.put(country, new Span(before, System.currentTimeMillis()));
    until(() -> measured(country).getLast() < 0.1);
    // An outage of a round or longer is what must be found.
    Thread.sleep(Math.max(0, before + 1000L * ROUND - System.currentTimeMillis()));
  }

  private void on(String country) throws IOException, InterruptedException {
    long before = System.currentTimeMillis();
    internet.on(network(country));
    Span on = new Span(before, System.currentTimeMillis());
    truth.add(new Off(country, offSince.getOrDefault(country, on), on));
  }

  /** Waits until a country has been up for as long as it takes to say so. */
  private void restored(String country) throws IOException, InterruptedException {
    until(() -> {
      List<Double> measured = measured(country);
      return measured.subList(measured.size() - RETURNED_BINS, measured.size()).stream()
          .allMatch(share -> share > 0.9);
    });
  }

  private static String network(String country) {
    return "10." + (16 + COUNTRIES.indexOf(country)) + ".0.0/16";
  }

  private String address() throws IOException {
    Matcher matcher = ADDRESS.matcher(log("serve.log"));
    return matcher.find() ? matcher.group(1) : "";
  }

  private String log(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private String get(String path) throws IOException, InterruptedException {
    return internet.fetch(address() + path);
  }

  /** Something that becomes true. */
  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private void until(Condition condition) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!condition.holds()) {
      assertThat(System.nanoTime() - deadline).as("%s", log("serve.log")).isNegative();
      Thread.sleep(100);
    }
  }
}
