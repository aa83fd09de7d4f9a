package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.api.Tokens;
import dimout.app.config.Settings;
import dimout.app.run.LiveDetection;
import dimout.app.run.Signals;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An observatory over HTTP, as its clients see it; stores in memory, loopback only. */
abstract class Observed {
  static final String HEADER = "time,entity,signal,value\n";
  private static final long ONSET = Instant.parse("2022-01-05T10:00:00Z").getEpochSecond();

  final HttpClient client = HttpClient.newHttpClient();
  private Observatory observatory;
  String base;

  @BeforeEach
  void start() {
    Settings settings = Settings.defaults().onPort(0);
    Signals signals = new Signals(List.of());
    Tokens tokens =
        token ->
            switch (token) {
              case "all" -> new Tokens.Grant("all", List.of());
              case "iran" -> new Tokens.Grant("iran", List.of("country/IR"));
              default -> null;
            };
    observatory =
        Observatory.start(
            new Observatory.Parts(
                settings,
                new MemorySeriesStore(),
                new MemoryIncidentStore(),
                new LiveDetection(signals),
                signals,
                tokens,
                List.of(),
                Observatory.Shown.live(List.of())));
    base = observatory.address();
  }

  @AfterEach
  void stop() {
    observatory.close();
    client.close();
  }

  /** Five weeks by the hour, dark for a day at the end. */
  static String weeks() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int hour = -24 * 35; hour < 24; hour++) {
      double value = (hour < 0 ? 1000 : 50) + (hour * 31 & 7);
      csv.append(Instant.ofEpochSecond(ONSET + hour * 3600L))
          .append(",country/KZ,probing-x,")
          .append(String.format(Locale.ROOT, "%.0f", value))
          .append('\n');
    }
    return csv.toString();
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
  }

  JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request(path).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Judging follows keeping: waits until an answer says so. */
  void await(String path, String pointer, String text) throws IOException, InterruptedException {
    while (!json(path).at(pointer).asString("").equals(text)) {
      Thread.sleep(20);
    }
  }

  HttpResponse<String> push(String token, String body) throws IOException, InterruptedException {
    HttpRequest request =
        request("/api/v1/series")
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  InputStream listen(String lastEventId) throws IOException, InterruptedException {
    HttpRequest.Builder request = request("/api/v1/live").header("Accept", "text/event-stream");
    if (lastEventId != null) {
      request.header("Last-Event-ID", lastEventId);
    }
    return client.send(request.build(), BodyHandlers.ofInputStream()).body();
  }

  static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The lines of the next event. */
  static List<String> event(BufferedReader reader) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = reader.readLine();
    while (line != null && (!line.isEmpty() || lines.isEmpty())) {
      if (!line.isEmpty() && !line.startsWith(":")) {
        lines.add(line);
      }
      line = reader.readLine();
    }
    return lines;
  }
}
