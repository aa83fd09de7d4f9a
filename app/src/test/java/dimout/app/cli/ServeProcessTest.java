package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.cli.Processes.Server;
import dimout.app.duckdb.DuckOptions;
import dimout.app.duckdb.DuckStore;
import dimout.app.run.Ingest;
import dimout.app.run.LiveDetection;
import dimout.app.run.Signals;
import dimout.model.SignalPoint;
import dimout.store.Batch;
import dimout.store.SeriesKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code serve} as a process of its own: killed, stopped, started twice. */
@Timeout(300)
class ServeProcessTest {
  private static final int KILLS = 4;
  private static final int MUCH = 400_000;
  private static final String REWRITTEN = "SELECT count(*) FROM points";
  private static final long START = Instant.parse("2022-01-01T00:00:00Z").getEpochSecond();

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Processes processes = new Processes();

  @AfterEach
  void endAll() {
    processes.close();
    client.close();
  }

  @Test
  void whatWasAcknowledgedOutlivesKillNine() throws IOException, InterruptedException {
    killAgainAndAgain(7);
  }

  /** A rewrite is under way about half of the time here, so that kills fall into one. */
  @Test
  void aRewriteThatIsKilledLosesAndDoublesNothing()
      throws IOException, InterruptedException, SQLException {
    try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
      List<SignalPoint> many = new ArrayList<>();
      for (int i = 0; i < MUCH; i++) {
        many.add(new SignalPoint("country/IR", "probing-x", START - i * 60L, 60, i % 97.0, 1));
      }
      store.series().commit(Batch.ofPoints(many));
      Ingest.checkpoint(store.series(), new LiveDetection(new Signals(List.of())));
    }
    Path settings = folder.resolve("dimout.toml");
    Files.writeString(settings, "[store]\nrewrite_every_seconds = 1\n");
    killAgainAndAgain(11, "--config", settings.toString());
    // A busy machine may have killed every one before its first rewrite was over.
    for (int seconds = 2; rewritten() <= MUCH && seconds <= 64; seconds *= 2) {
      Server calm = processes.serve(folder, "--config", settings.toString());
      Thread.sleep(Duration.ofSeconds(seconds));
      stop(calm);
    }
    assertThat(rewritten()).as("rows that were moved by a rewrite").isGreaterThan(MUCH);
  }

  private long rewritten() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("dimout.duckdb"));
        ResultSet rows = connection.createStatement().executeQuery(REWRITTEN)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }

  private void killAgainAndAgain(int seed, String... arguments)
      throws IOException, InterruptedException {
    String token = processes.token(folder);
    Random random = new Random(seed);
    Map<Long, Double> acknowledged = new TreeMap<>();
    Set<String> unanswered = new HashSet<>();
    long next = START;
    for (int kill = 0; kill < KILLS; kill++) {
      Server server = processes.serve(folder, arguments);
      assertKept(server, acknowledged);
      Map<Long, Double> batch = batch(random, next);
      assertThat(push(server, token, batch)).isTrue();
      Thread killer = killAfter(server, 50 + random.nextInt(2_500));
      do {
        acknowledged.putAll(batch);
        next += random.nextInt(batch.size() + 1) * 300L;
        batch = batch(random, next);
      } while (push(server, token, batch));
      batch.forEach((time, value) -> unanswered.add(time + "=" + value));
      killer.join();
      server.process().waitFor();
    }
    Server last = processes.serve(folder, arguments);
    assertKept(last, acknowledged);
    stop(last);
    assertLastWordKept(acknowledged, unanswered);
  }

  private static Map<Long, Double> batch(Random random, long next) {
    Map<Long, Double> batch = new TreeMap<>();
    for (int i = random.nextInt(30); i >= 0; i--) {
      batch.put(next + i * 300L, (double) random.nextInt(1000));
    }
    return batch;
  }

  /** A bin holds the last value that was acknowledged, or one that was never answered. */
  private void assertLastWordKept(Map<Long, Double> acknowledged, Set<String> unanswered) {
    try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
      SeriesKey key = new SeriesKey("country/KZ", "probing-x");
      List<SignalPoint> kept = store.series().points(key, 0, Long.MAX_VALUE);
      assertThat(kept).hasSizeGreaterThanOrEqualTo(acknowledged.size());
      for (SignalPoint point : kept) {
        String word = point.time() + "=" + point.value();
        Double last = acknowledged.get(point.time());
        assertThat(unanswered.contains(word) || Objects.equals(last, point.value()))
            .as(word + " beside " + last)
            .isTrue();
      }
    }
  }

  /**
   * Every acknowledged bin is there once; of a bin that was not, either word may have been kept.
   */
  private void assertKept(Server server, Map<Long, Double> acknowledged)
      throws IOException, InterruptedException {
    if (acknowledged.isEmpty()) {
      return;
    }
    JsonNode points =
        json(server, "/api/v1/export/points.json?entity=country/KZ&from=" + (START - 1));
    while (points.size() < acknowledged.size()) {
      Thread.sleep(50);
      points = json(server, "/api/v1/export/points.json?entity=country/KZ&from=" + (START - 1));
    }
    Map<Long, Integer> seen = new TreeMap<>();
    for (JsonNode point : points) {
      long time = Instant.parse(point.get("time").asString()).getEpochSecond();
      seen.merge(time, 1, Integer::sum);
    }
    assertThat(seen.values()).as("nothing is doubled").containsOnly(1);
    assertThat(seen.keySet()).as("nothing is lost").containsAll(acknowledged.keySet());
  }

  @Test
  void endsWellWhenAskedAndBeginsAgain() throws IOException, InterruptedException {
    String token = processes.token(folder);
    Server server = processes.serve(folder);
    assertThat(push(server, token, Map.of(START, 5.0))).isTrue();
    stop(server);
    Server again = processes.serve(folder);
    assertThat(json(again, "/api/v1/entities").get(0).get("entity").asString())
        .isEqualTo("country/KZ");
    stop(again);
  }

  private void stop(Server server) throws InterruptedException {
    server.process().destroy();
    assertThat(server.process().waitFor()).isEqualTo(143);
  }

  private static Thread killAfter(Server server, long millis) {
    return Thread.ofPlatform()
        .start(() -> {
          try {
            server.process().waitFor(millis, TimeUnit.MILLISECONDS);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          server.process().destroyForcibly();
        });
  }

  /** False when the server is gone: then nothing was acknowledged. */
  private boolean push(Server server, String token, Map<Long, Double> batch)
      throws InterruptedException {
    StringBuilder csv = new StringBuilder("time,entity,signal,value,step\n");
    batch.forEach((time, value) ->
        csv.append(time).append(",country/KZ,probing-x,").append(value).append(",300\n"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.base() + "/api/v1/series"))
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(csv.toString()))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      return true;
    } catch (IOException gone) {
      return false;
    }
  }

  private JsonNode json(Server server, String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(server.base() + path)).build();
    HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
