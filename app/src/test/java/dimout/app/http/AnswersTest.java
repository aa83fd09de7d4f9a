package dimout.app.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.config.ServerSettings;
import dimout.source.Intake;
import io.javalin.config.RoutesConfig;
import io.javalin.http.NotFoundResponse;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every answer has in common, whoever makes it. */
@Timeout(60)
class AnswersTest {
  private static final Duration PATIENCE = Duration.ofMillis(400);
  private static final String LONG = "a long text, ".repeat(100);

  private final AtomicInteger made = new AtomicInteger();
  private final CountDownLatch release = new CountDownLatch(1);
  private final HttpClient client = HttpClient.newHttpClient();
  private volatile String snapshot = "one";
  private HttpServer server;

  @BeforeEach
  void start() {
    ServerSettings settings = new ServerSettings("127.0.0.1", 0, null, 1_000_000, 10, false);
    Health health = new Health(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT), () -> true);
    server =
        HttpServer.start(
            new HttpServer.Options(
                settings, 1_000, path -> snapshot, "default-src 'none'", health, PATIENCE),
            List.of(this::routes));
  }

  private void routes(RoutesConfig routes) {
    routes.get(
        "/embed/page",
        context -> {
          made.incrementAndGet();
          context.header("Content-Security-Policy", "frame-ancestors *");
          context.header("Content-Language", "kk");
          context.html(LONG + context.host());
        });
    routes.get(
        "/slow",
        context -> {
          made.incrementAndGet();
          release.await();
          context.result(LONG);
        });
    routes.get(
        "/picture",
        context -> {
          made.incrementAndGet();
          context.contentType("image/png").result(LONG);
        });
    routes.get(
        "/none",
        context -> {
          made.incrementAndGet();
          throw new NotFoundResponse("nothing here");
        });
    routes.post(
        "/busy",
        context -> {
          throw new Intake.Busy(7);
        });
    routes.post("/in", context -> context.result(Integer.toString(context.body().length())));
  }

  @AfterEach
  void stop() {
    release.countDown();
    server.close();
    client.close();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<byte[]> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @Test
  void headSaysWhatGetSaysWithoutTheBody() throws IOException, InterruptedException {
    for (String path : List.of("/embed/page", "/picture", "/none", "/healthz", "/metrics")) {
      HttpResponse<byte[]> get = send(request(path));
      HttpResponse<byte[]> head = send(request(path).HEAD());
      assertThat(head.body()).as(path).isEmpty();
      assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
      for (String name : List.of("Content-Type", "ETag", "Content-Security-Policy")) {
        assertThat(header(head, name)).as(path + " " + name).isEqualTo(header(get, name));
      }
      if (!path.equals("/metrics")) {
        assertThat(header(head, "Content-Length")).as(path).isEqualTo("" + get.body().length);
      }
    }
  }

  @Test
  void whatIsHeldIsAnsweredWithItsOwnHeaders() throws IOException, InterruptedException {
    HttpResponse<byte[]> first = send(request("/embed/page"));
    HttpResponse<byte[]> second = send(request("/embed/page"));
    HttpResponse<byte[]> packed = send(request("/embed/page").header("Accept-Encoding", "gzip"));
    assertThat(made).hasValue(1);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes())
        .isEqualTo(first.body());
    for (HttpResponse<byte[]> answer : List.of(first, second, packed)) {
      assertThat(header(answer, "Content-Security-Policy")).isEqualTo("frame-ancestors *");
      assertThat(header(answer, "Content-Language")).isEqualTo("kk");
      assertThat(header(answer, "Content-Type")).startsWith("text/html");
      assertThat(header(answer, "X-Frame-Options")).isEmpty();
    }
    snapshot = "two";
    assertThat(header(send(request("/embed/page")), "ETag")).isNotEqualTo(header(first, "ETag"));
    assertThat(made).hasValue(2);
  }

  @Test
  void aHostThatAskerMadeUpIsNotToldToOthers() throws IOException, InterruptedException {
    List<String> evil = Raw.ask(server.port(), "GET /embed/page HTTP/1.1\r\nHost: evil.example");
    assertThat(String.join("", evil)).contains("evil.example");
    String honest = new String(send(request("/embed/page")).body(), StandardCharsets.UTF_8);
    assertThat(honest).doesNotContain("evil.example");
  }

  @Test
  void ofManyAskersOneMakesTheAnswer() {
    List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      asked.add(client.sendAsync(request("/slow").build(), BodyHandlers.ofString()));
    }
    release.countDown();
    asked.forEach(each -> assertThat(each.join().body()).isEqualTo(LONG));
    assertThat(made).hasValue(1);
  }

  @Test
  void aPictureIsHeldAsItIs() throws IOException, InterruptedException {
    for (int i = 0; i < 2; i++) {
      HttpResponse<byte[]> answer = send(request("/picture").header("Accept-Encoding", "gzip"));
      assertThat(header(answer, "Content-Encoding")).isEmpty();
      assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(LONG);
    }
    assertThat(made).hasValue(1);
  }

  @Test
  void anErrorIsNeitherHeldNorTagged() throws IOException, InterruptedException {
    for (int i = 1; i <= 2; i++) {
      HttpResponse<byte[]> answer = send(request("/none"));
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(header(answer, "ETag")).isEmpty();
      assertThat(made).hasValue(i);
    }
  }

  @Test
  void whoHasTheAnswerIsToldSo() throws IOException, InterruptedException {
    String tag = header(send(request("/embed/page")), "ETag");
    String strong = tag.replace("W/", "");
    for (String known : List.of(tag, strong, "\"x\", " + tag)) {
      HttpResponse<byte[]> again = send(request("/embed/page").header("If-None-Match", known));
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
    // The tag of one address is none of another's.
    assertThat(send(request("/none").header("If-None-Match", tag)).statusCode()).isEqualTo(404);
    assertThat(send(request("/picture").header("If-None-Match", tag)).statusCode()).isEqualTo(200);
  }

  @Test
  void gzipIsForThoseWhoTakeIt() {
    for (String accepted : List.of("gzip", "br, gzip", "GZIP;q=0.5", "*")) {
      assertThat(Answers.takesGzip(accepted)).as(accepted).isTrue();
    }
    for (String accepted : List.of("", "br", "gzip;q=0", "gzip; q=0.0", "identity")) {
      assertThat(Answers.takesGzip(accepted)).as(accepted).isFalse();
    }
    assertThat(Answers.takesGzip(null)).isFalse();
  }

  @Test
  void metricsCountWhatWasHeldUnderItsAddress() throws IOException, InterruptedException {
    send(request("/picture"));
    send(request("/picture"));
    String line = "dimout_http_requests_seconds_count{path=\"/picture\",status=\"2xx\"} 2";
    String text;
    do { // counted once the answer is sent
      text = new String(send(request("/metrics")).body(), StandardCharsets.UTF_8);
    } while (!text.contains(line));
  }

  @Test
  void whoSendsAHeadBitByBitIsCutOff() throws IOException, InterruptedException {
    try (Socket slow = Raw.open(server.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: ");
        Socket idle = Raw.open(server.port(), "")) {
      Raw.drip(slow);
      idle.getOutputStream().write("GET /healthz HTTP/1.0\r\n\r\n".getBytes(US_ASCII));
      assertThat(new String(idle.getInputStream().readAllBytes(), US_ASCII)).endsWith("ok\n");
    }
  }

  @Test
  void whoSendsTheNextHeadBitByBitIsCutOffToo() throws IOException, InterruptedException {
    String first = "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n";
    try (Socket slow = Raw.open(server.port(), first)) {
      assertThat(slow.getInputStream().read()).isEqualTo('H');
      Raw.drip(slow);
    }
  }

  @Test
  void whoSendsABodyBitByBitIsCutOff() throws IOException, InterruptedException {
    String head = "POST /in HTTP/1.1\r\nHost: x\r\nContent-Length: 900\r\n\r\n";
    try (Socket slow = Raw.open(server.port(), head)) {
      Raw.drip(slow);
    }
  }

  @Test
  void whoMustWaitIsToldHowLong() throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = send(request("/busy").POST(BodyPublishers.noBody()));
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(header(answer, "Retry-After")).isEqualTo("7");
    assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException, InterruptedException {
    assertThat(send(request("/in").POST(BodyPublishers.ofString("x".repeat(900)))).statusCode())
        .isEqualTo(200);
    assertThat(send(request("/in").POST(BodyPublishers.ofString("x".repeat(2_000)))).statusCode())
        .isEqualTo(413);
    String flood = "X-Flood: " + "y".repeat(1_000) + "\r\n";
    List<String> flooded =
        Raw.ask(server.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\n" + flood.repeat(40) + "A: b");
    assertThat(flooded.getFirst()).contains(" 431 ");
    List<String> longPath = Raw.ask(server.port(), "GET /" + "z".repeat(40_000) + " HTTP/1.1");
    assertThat(longPath.getFirst()).contains(" 414 ");
  }
}
