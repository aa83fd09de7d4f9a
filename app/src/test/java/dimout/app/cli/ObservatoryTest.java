package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The observatory over HTTP, as its clients see it; stores in memory, loopback only. */
@Timeout(120)
class ObservatoryTest extends Observed {
  @Test
  void aPushedPointIsReadBack() throws IOException, InterruptedException {
    HttpResponse<String> taken =
        push("all", HEADER + "2022-01-05T10:45:00Z,country/KZ,probing-up-slash24,5\n");
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(200);
    assertThat(taken.body()).isEqualTo("{\"taken\":1}");

    JsonNode entity = json("/api/v1/entities/country/KZ");
    assertThat(entity.get("name").asString()).isEqualTo("Kazakhstan");
    await("/api/v1/series?entity=country/KZ&signal=probing-up-slash24", "/points/0/value", "5");
  }

  @Test
  void jsonLinesAndCsvSayTheSame() throws IOException, InterruptedException {
    push(
        "all", "{\"time\":1641379500,\"entity\":\"country/IR\",\"signal\":\"ping\",\"value\":7}\n");
    push("all", HEADER + "2022-01-05 10:45:00,country/KZ,ping,7\n");
    JsonNode iran = json("/api/v1/entities/country/IR").at("/series/0");
    JsonNode kazakhstan = json("/api/v1/entities/country/KZ").at("/series/0");
    assertThat(iran.get("last")).isEqualTo(kazakhstan.get("last"));
  }

  @Test
  void pushingNeedsATokenThatAllowsIt() throws IOException, InterruptedException {
    String row = HEADER + "2022-01-05T10:45:00Z,country/KZ,ping,5\n";
    assertThat(push("wrong", row).statusCode()).isEqualTo(401);
    assertThat(push("iran", row).statusCode()).isEqualTo(403);
    assertThat(json("/api/v1/entities")).isEmpty();
  }

  @Test
  void aBadRowRefusesTheWholeAndIsNamed() throws IOException, InterruptedException {
    String good = HEADER + "2022-01-05T10:45:00Z,country/KZ,ping,5\n";
    for (String bad :
        List.of(
            "2022-13-05T10:45:00Z,country/KZ,ping,5",
            "2022-01-05T10:45:00Z,country/KAZ,ping,5",
            "2022-01-05T10:45:00Z,country/KZ,strange,5",
            "2022-01-05T10:45:00Z,country/KZ,ping,five",
            "2222-01-05T10:45:00Z,country/KZ,ping,5",
            "2022-01-05T10:45:00Z,country/KZ,ping")) {
      HttpResponse<String> answer = push("all", good + bad + "\n");
      assertThat(answer.statusCode()).as(bad).isEqualTo(422);
      assertThat(answer.body()).contains("row 3");
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .isEqualTo("application/problem+json");
    }
    assertThat(json("/api/v1/entities")).isEmpty();
  }

  @Test
  void aDropIsPublishedAsAnIncidentWithItsVersions() throws IOException, InterruptedException {
    push("all", weeks());
    await("/api/v1/incidents", "/0/entity", "country/KZ");
    JsonNode incident = json("/api/v1/incidents").get(0);
    assertThat(incident.get("onset").asString()).isEqualTo("2022-01-05T10:00:00Z");
    assertThat(incident.at("/statement/en").asString()).contains("Kazakhstan");
    String slug = incident.get("slug").asString();
    assertThat(slug).isEqualTo("country-kz-20220105t1000z");
    assertThat(json("/api/v1/incidents/" + slug).get("id")).isEqualTo(incident.get("id"));
    assertThat(json("/api/v1/incidents/" + slug + "/versions").get(0).get("version").asInt())
        .isEqualTo(1);
    assertThat(get("/api/v1/incidents/none").statusCode()).isEqualTo(404);

    JsonNode bins =
        json("/api/v1/series?entity=country/KZ&signal=probing-x&max_points=30&from=1638000000");
    double least = 100;
    for (JsonNode bin : bins.get("bins")) {
      least = Math.min(least, bin.path("percent_min").asDouble(100));
    }
    assertThat(least).as("a drop is never hidden by down-sampling").isLessThan(10);
  }

  @Test
  void theSameSnapshotIsNotSentTwice() throws IOException, InterruptedException {
    HttpResponse<String> first = get("/api/v1/entities");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpRequest again = request("/api/v1/entities").header("If-None-Match", tag).build();
    assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(304);
    push("all", HEADER + "2022-01-05T10:45:00Z,country/KZ,ping,5\n");
    assertThat(client.send(again, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
  }

  @Test
  void answersArePackedAndMayBeReadFromOtherSites() throws IOException, InterruptedException {
    push("all", weeks());
    await("/api/v1/incidents", "/0/entity", "country/KZ");
    HttpRequest packed =
        request("/api/v1/series?entity=country/KZ&signal=probing-x&from=1638000000")
            .header("Accept-Encoding", "gzip")
            .build();
    HttpResponse<byte[]> answer = client.send(packed, BodyHandlers.ofByteArray());
    assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertThat(JsonMapper.shared().readTree(in).get("entity").asString()).isEqualTo("country/KZ");
    }
  }

  @Test
  void liveEventsComeAndGoOnAfterTheLastOneSeen() throws IOException, InterruptedException {
    String row = HEADER + "2022-01-05T10:%d:00Z,country/KZ,ping,5\n";
    String seen;
    try (InputStream in = listen(null)) {
      BufferedReader reader = reader(in);
      assertThat(event(reader)).contains("event: hello");
      push("all", row.formatted(45));
      List<String> event = event(reader);
      assertThat(event).contains("event: points");
      assertThat(String.join("", event)).contains("country/KZ").contains("2022-01-05T10:45:00Z");
      seen = event.stream().filter(line -> line.startsWith("id: ")).findFirst().orElseThrow();
    }
    push("all", row.formatted(50));
    push("all", row.formatted(55));
    try (InputStream in = listen(seen.substring(4))) {
      BufferedReader reader = reader(in);
      assertThat(String.join("", event(reader))).contains("2022-01-05T10:50:00Z");
      assertThat(String.join("", event(reader))).contains("2022-01-05T10:55:00Z");
    }
    try (InputStream in = listen("otherprocess-17-0")) {
      assertThat(event(reader(in))).contains("event: reset");
    }
  }

  @Test
  void liveEventsAreForEveryReaderAndTheirHeadEnds() throws IOException, InterruptedException {
    HttpRequest plain = request("/api/v1/live").header("Accept", "*/*").build();
    try (InputStream in = client.send(plain, BodyHandlers.ofInputStream()).body()) {
      assertThat(event(reader(in))).contains("event: hello");
    }
    HttpResponse<String> head =
        client.send(request("/api/v1/live").HEAD().build(), BodyHandlers.ofString());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Type").orElse("")).startsWith("text/event");
  }

  @Test
  void exportsHoldTheSamePoints() throws IOException, InterruptedException {
    push("all", weeks());
    await("/api/v1/incidents", "/0/entity", "country/KZ");
    String query = "?entity=country/KZ&signal=probing-x&from=1638000000";
    String csv = get("/api/v1/export/points.csv" + query).body();
    assertThat(csv.lines().count()).isEqualTo(24 * 36 + 1);
    assertThat(json("/api/v1/export/points.json" + query)).hasSize(24 * 36);
    HttpResponse<String> parquet = get("/api/v1/export/points.parquet" + query);
    assertThat(parquet.statusCode()).isEqualTo(200);
    assertThat(parquet.body()).startsWith("PAR1");
  }

  @Test
  void everyAnswerIsGuarded() throws IOException, InterruptedException {
    for (String path : List.of("/api/v1/entities", "/healthz", "/nothing", "/metrics")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'");
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
    assertThat(get("/readyz").body()).isEqualTo("ready\n");
    assertThat(get("/metrics").body()).contains("dimout_http_requests_seconds_count");
  }

  @Test
  void theSameIsSaidOfAPageAskedAgainPackedAndByItsHead() throws IOException, InterruptedException {
    for (String path : List.of("/", "/map.svg", "/assets/site.css", "/api/v1/entities")) {
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
      List<Map<String, List<String>>> answers = new ArrayList<>();
      for (String method : List.of("GET", "GET", "HEAD")) {
        request.setHeader("Accept-Encoding", "gzip").method(method, BodyPublishers.noBody());
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        Map<String, List<String>> said = new TreeMap<>(answer.headers().map());
        said.keySet().removeAll(List.of("date", "content-length", "transfer-encoding"));
        answers.add(said);
      }
      assertThat(answers.get(1)).as(path).isEqualTo(answers.get(0));
      assertThat(answers.get(2)).as(path + " HEAD").isEqualTo(answers.get(0));
      request.setHeader("If-None-Match", answers.get(0).get("etag").getFirst());
      HttpResponse<String> same = client.send(request.build(), BodyHandlers.ofString());
      assertThat(same.statusCode()).as(path).isEqualTo(304);
      assertThat(same.headers().firstValue("Content-Security-Policy")).as(path).isEmpty();
    }
  }

  @Test
  void wrongQuestionsAreProblems() throws IOException, InterruptedException {
    for (String path :
        List.of(
            "/api/v1/series",
            "/api/v1/series?entity=nonsense&signal=x",
            "/api/v1/entities?limit=many",
            "/api/v1/entities/country/KAZ",
            "/api/v1/entities?type=planet",
            "/api/v1/incidents?from=yesterday",
            "/api/v1/incidents?status=certain",
            "/api/v1/incidents?ongoing=perhaps",
            "/api/v1/export/points.csv?entity=%00")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(JsonMapper.shared().readTree(answer.body()).get("status").asInt()).isEqualTo(400);
    }
  }

  @Test
  void aPushMayBePackedButNotWithoutBound() throws IOException, InterruptedException {
    String row = HEADER + "2022-01-05T10:45:00Z,country/KZ,ping,5\n";
    assertThat(pushed("text/csv", "gzip", gzip(row)).statusCode()).isEqualTo(200);
    assertThat(pushed("application/x-ndjson; charset=utf-8", "identity", bytes("")).statusCode())
        .isEqualTo(200);
    String bomb = row + "\n".repeat(20 << 20);
    assertThat(pushed("text/csv", "gzip", gzip(bomb)).statusCode()).isEqualTo(413);
    assertThat(pushed("text/csv", "gzip", bytes(row)).statusCode()).isEqualTo(400);
    assertThat(pushed("text/csv", "br", bytes(row)).statusCode()).isEqualTo(415);
    assertThat(pushed("image/png", "identity", bytes(row)).statusCode()).isEqualTo(415);
  }

  private HttpResponse<String> pushed(String type, String coding, byte[] body)
      throws IOException, InterruptedException {
    HttpRequest push =
        request("/api/v1/series")
            .header("Authorization", "Bearer all")
            .header("Content-Type", type)
            .header("Content-Encoding", coding)
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    return client.send(push, BodyHandlers.ofString());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes(text));
    }
    return packed.toByteArray();
  }

  @Test
  void whatAnAddressTakesIsSaidWhereItIsAskedOtherwise() throws IOException, InterruptedException {
    HttpRequest put = request("/api/v1/series").PUT(BodyPublishers.ofString("x")).build();
    HttpResponse<String> answer = client.send(put, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET").contains("POST");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }
}
