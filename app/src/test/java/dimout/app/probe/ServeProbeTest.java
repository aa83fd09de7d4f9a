package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole way: a {@code serve} in a namespace probes four countries behind a link that loses 3 %;
 * countries are switched off and on, our link is cut, another vantage point dies; and the incidents
 * of its API are what was done, and nothing else.
 */
@Tag("realtime")
class ServeProbeTest {
  private static final int ROUND = 4;
  private static final long HALF_A_ROUND = 500L * ROUND;
  private static final int BLOCKS = 256;
  private static final List<String> COUNTRIES = List.of("KZ", "UZ", "KG", "TJ");
  private static final Pattern ADDRESS = Pattern.compile("serving on (http://\\S+)");

  /** When a country was off, epoch milliseconds. */
  private record Off(String country, long from, long until) {}

  @TempDir private Path folder;

  private final List<Off> truth = new ArrayList<>();
  private final Map<String, Long> offSince = new HashMap<>();
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
    Thread.sleep(1_300);
    off("UZ");
    Thread.sleep(3_700);
    on("KZ");
    Thread.sleep(2_000);
    off("TJ");
    Thread.sleep(3_500);
    on("UZ");
    Thread.sleep(1_000);
    on("TJ");
    Thread.sleep(5_000);
    off("TJ");
    Thread.sleep(6_100);
    on("TJ");
    Thread.sleep(4_000);
    internet.link(false);
    Thread.sleep(5_000);
    internet.link(true);
    Thread.sleep(6_000);
    vantage.destroy();
    assertThat(vantage.waitFor(40, TimeUnit.SECONDS)).isTrue();
    until(() -> get("/api/v1/sources").contains("1 of the 2 vantage points"));

    List<Off> found = found();
    assertThat(found).as("%s; done: %s", found, truth).hasSameSizeAs(truth);
    for (Off done : truth) {
      assertThat(found)
          .as("%s within half a round", done)
          .anyMatch(one ->
              one.country().equals(done.country())
                  && Math.abs(one.from() - done.from()) <= HALF_A_ROUND
                  && Math.abs(one.until() - done.until()) <= HALF_A_ROUND);
    }
    assertThat(get("/entity/country/KZ")).as("the site").contains("probing");
  }

  /** The spells of all incidents. */
  private List<Off> found() throws IOException, InterruptedException {
    List<Off> found = new ArrayList<>();
    for (JsonNode incident : json("/api/v1/incidents")) {
      String country = incident.get("entity").asString().replace("country/", "");
      for (JsonNode spell : incident.get("spells")) {
        found.add(new Off(country, millis(spell.get("from")), millis(spell.get("until"))));
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
        grace = 1
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
            List.of("serve", "--data", data(), "--config", folder + "/dimout.toml", "--port", "0"));
    until(() -> ADDRESS.matcher(log("serve.log")).find());
    vantage =
        internet.start(
            folder.resolve("vantage.log"),
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
    until(() -> get("/api/v1/sources").contains("2 vantage point(s)"));
    Thread.sleep(1000L * ROUND);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private void off(String country) throws IOException, InterruptedException {
    offSince.put(country, System.currentTimeMillis());
    internet.off(network(country));
  }

  private void on(String country) throws IOException, InterruptedException {
    truth.add(new Off(country, offSince.getOrDefault(country, 0L), System.currentTimeMillis()));
    internet.on(network(country));
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
