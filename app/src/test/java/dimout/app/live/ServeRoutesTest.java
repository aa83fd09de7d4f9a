package dimout.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole way of live routes: a {@code serve} to which two real routers report all their tables
 * by BMP; it is killed and started again; a country's prefixes are withdrawn and announced again;
 * then a router dies. The incidents of its API and its site are what was done, and nothing else.
 */
@Timeout(200)
class ServeRoutesTest {
  private static final Pattern ADDRESS = Pattern.compile("serving on (http://\\S+)");
  private static final List<String> KZ =
      List.of("10.0.0.0/18", "10.0.64.0/18", "10.0.128.0/18", "10.0.192.0/18");
  private static final List<String> IR = List.of("10.1.0.0/17", "10.1.128.0/17");

  /** Before it a series has no noise yet that a fall could be told from. */
  private static final int QUIET_BINS = 5;

  private final HttpClient http = HttpClient.newHttpClient();
  private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final List<Routers> routers = new ArrayList<>();
  private final int bmp = Routers.freePort();
  private Process serve;
  @TempDir Path folder;

  ServeRoutesTest() throws IOException {}

  @AfterEach
  void stop() throws InterruptedException {
    for (Routers each : routers) {
      each.close();
    }
    if (serve != null) {
      serve.destroy();
      serve.waitFor(40, TimeUnit.SECONDS);
    }
    http.close();
  }

  @Test
  void whatIsWithdrawnIsAnIncidentAndARouterThatDiesIsNone()
      throws IOException, InterruptedException {
    Routers ofFrr = new Routers(folder.resolve("frr"), 65001);
    Routers ofGobgp = new Routers(folder.resolve("gobgp"), 65002);
    routers.addAll(List.of(ofFrr, ofGobgp));
    Process frr = ofFrr.frr(bmp);
    ofGobgp.gobgp();
    ofFrr.neighbour();
    Process neighbour = ofGobgp.neighbour();
    for (Routers each : routers) {
      until(each::isUp);
      KZ.forEach(each::announce);
      IR.forEach(each::announce);
    }
    start();
    until(() -> ofGobgp.report(bmp));
    until(() -> bins("KZ", 256) >= QUIET_BINS && bins("IR", 256) >= QUIET_BINS);

    long before = bins("KZ", 256);
    serve.destroyForcibly().waitFor(); // a SIGKILL: the routers' sessions break, theirs do not
    start();
    until(() -> ofGobgp.report(bmp));
    until(() -> bins("KZ", 256) >= before + 2 && health().contains("2 routers"));
    assertThat(bins("KZ", 0)).as("a reconnect withdraws nothing").isZero();

    routers.forEach(each -> KZ.forEach(each::withdraw));
    until(() -> incidents().path(0).path("ongoing").asBoolean(false));
    assertThat(get("/")).as("the first page").contains("Kazakhstan");
    assertThat(get("/entity/country/KZ")).as("its page").contains("BGP");
    routers.forEach(each -> KZ.forEach(each::announce));
    until(() -> newest("KZ").path("state").asString("").matches("normal|restoration"));
    assertThat(health())
        .contains("2 routers: GoBGP, edge1; messages beside routes: ")
        .containsPattern("\\d+ statistics, \\d+ mirrored, \\d+ of tables that do not count");

    // GoBGP tells the tables after policy as withdrawn, route by route, and then a Peer Down.
    neighbour.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    until(() -> newest("KZ").path("state").asString("").equals("no_data"));
    frr.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    until(() -> health().contains("gone: edge1 (it closed the connection"));
    until(() -> newest("IR").path("state").asString("").equals("no_data"));

    assertThat(incidents()).hasSize(1);
    JsonNode incident = incidents().get(0);
    assertThat(incident.get("entity").asString()).isEqualTo("country/KZ");
    assertThat(incident.get("spells")).hasSize(1);
    assertThat(incident.get("signals").get(0).get("percent_of_usual").asDouble()).isZero();
    assertThat(bins("IR", 0)).isZero();
  }

  private void start() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("geo.csv"), "10.0.0.0/16,KZ\n10.1.0.0/16,IR\n");
    Files.writeString(
        folder.resolve("dimout.toml"),
        """
        [routes]
        bin = 1
        geo = "%s/geo.csv"
        [bmp]
        listen = "127.0.0.1:%d"
        [[signal]]
        name = "bgp-visible-slash24"
        usual = 256
        """
            .formatted(folder, bmp));
    serve =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx400m",
                "-cp",
                System.getProperty("java.class.path"),
                "dimout.app.cli.Main",
                "serve",
                "--data=" + folder.resolve("data"),
                "--config=" + folder.resolve("dimout.toml"),
                "--port=0")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("serve.log").toFile())
            .start();
    until(() -> ADDRESS.matcher(log()).find());
  }

  private String log() throws IOException {
    Path log = folder.resolve("serve.log");
    return Files.exists(log) ? Files.readString(log) : "not started yet";
  }

  private String get(String path) throws IOException, InterruptedException {
    Matcher address = ADDRESS.matcher(log());
    assertThat(address.find()).isTrue();
    HttpRequest request = HttpRequest.newBuilder(URI.create(address.group(1) + path)).build();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  private String health() throws IOException, InterruptedException {
    return get("/api/v1/sources");
  }

  private JsonNode incidents() throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get("/api/v1/incidents"));
  }

  private JsonNode points(String country) throws IOException, InterruptedException {
    String path =
        "/api/v1/series?entity=country/%s&signal=bgp-visible-slash24&from=%s"
            .formatted(country, begun);
    return JsonMapper.shared().readTree(get(path)).path("points");
  }

  private JsonNode newest(String country) throws IOException, InterruptedException {
    JsonNode points = points(country);
    return points.path(points.size() - 1);
  }

  /** How many bins have this value. */
  private long bins(String country, int value) throws IOException, InterruptedException {
    return points(country)
        .valueStream()
        .filter(point -> point.path("value").isNumber())
        .filter(point -> point.path("value").asDouble() == value)
        .count();
  }

  /** Something that becomes true. */
  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private void until(Condition condition) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!condition.holds()) {
      assertThat(System.nanoTime() - deadline).as("%s", log()).isNegative();
      Thread.sleep(100);
    }
  }
}
