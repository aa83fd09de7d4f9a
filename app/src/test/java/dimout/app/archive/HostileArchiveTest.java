package dimout.app.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dimout.app.config.ArchiveSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives that lie, stall, send elsewhere and never end: one line each, and bounded. */
@Timeout(60)
class HostileArchiveTest {
  private static final long TEN = Instant.parse("2023-11-15T10:00:00Z").getEpochSecond();
  private static final Collector RRC00 = new Collector(Layout.RIS, "rrc00");
  private static final byte[] CONTENT = "0123456789".repeat(1000).getBytes(StandardCharsets.UTF_8);

  /** What a server does with a request. */
  private interface Deed {
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Deed deed = exchange -> exchange.sendResponseHeaders(404, -1);
  private Archive archive;
  @TempDir Path folder;

  HostileArchiveTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String range = exchange.getRequestHeaders().getFirst("Range");
          requests.add(exchange.getRequestURI() + (range == null ? "" : " " + range));
          try (exchange) {
            deed.answer(exchange);
          }
        });
    server.start();
  }

  @AfterEach
  void stop() {
    over.countDown();
    archive.close();
    server.stop(0);
  }

  private String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private Archive archive() {
    URI base = URI.create(address());
    archive =
        new Archive(
            new ArchiveSettings(base, base, "", 1),
            folder,
            "dimout-test",
            new Download.Patience(3, Duration.ofMillis(10), Duration.ofMillis(400)));
    return archive;
  }

  private ArchiveFile file() {
    return archive().file(RRC00, false, TEN);
  }

  private Path fetch() throws InterruptedException {
    return archive.fetch(file(), count -> {});
  }

  private void failsWith(String... words) {
    ArchiveFile file = file();
    assertThatThrownBy(() -> archive.fetch(file, count -> {}))
        .isInstanceOf(Unavailable.class)
        .hasMessageStartingWith(address() + "/rrc00/2023.11/updates.20231115.1000.gz: ")
        .hasMessageContainingAll(words)
        .hasMessageNotContaining("\n");
    assertThat(archive.place(file)).as("nothing broken is taken for whole").doesNotExist();
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void stall() {
    try {
      over.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aFileThatAlwaysBreaksOffIsGivenUp() {
    deed =
        exchange -> {
          exchange.sendResponseHeaders(200, CONTENT.length);
          exchange.getResponseBody().write(CONTENT, 0, 500);
          exchange.getResponseBody().flush();
        };
    failsWith("");
    assertThat(requests).hasSizeBetween(3, 20);
  }

  @Test
  void aServerThatStallsInAFileIsGivenUp() {
    deed =
        exchange -> {
          exchange.sendResponseHeaders(200, CONTENT.length);
          exchange.getResponseBody().write(CONTENT, 0, 1);
          exchange.getResponseBody().flush();
          stall();
        };
    failsWith("the archive is slow");
  }

  @Test
  void aServerThatDripsIsGivenUp() {
    deed = this::drip;
    failsWith("the archive is too slow");
  }

  /** A byte now and then, so that it is never silent. */
  private void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, CONTENT.length);
    try (OutputStream out = exchange.getResponseBody()) {
      for (int i = 0; i < 100 && over.getCount() > 0; i++) {
        out.write('<');
        out.flush();
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aListThatStallsDripsOrNeverEndsIsGivenUp() {
    List<Deed> endless =
        List.of(
            exchange -> stall(),
            this::drip,
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              byte[] links = "<a href=\"x\">".repeat(1000).getBytes(StandardCharsets.UTF_8);
              while (over.getCount() > 0) {
                exchange.getResponseBody().write(links);
              }
            });
    for (Deed each : endless) {
      deed = each;
      assertThatThrownBy(() -> archive().table(RRC00, TEN))
          .isInstanceOf(Unavailable.class)
          .hasMessageStartingWith(address() + "/rrc00/2023.11/: ")
          .hasMessageNotContaining("\n");
      archive.close();
    }
  }

  /** Only times of that month are taken from a list; no name and no path is. */
  @Test
  void ofAMillionLinksOnlyThoseOfTheMonthAreTaken() throws InterruptedException {
    StringBuilder page = new StringBuilder("<a href=\"/../../../etc/bview.20231115.0800.gz\">");
    page.append("<a href=\"http://elsewhere.example/bview.20231115.0000.gz\">");
    page.append("<a href=\"bview.20231199.9999.gz\"><a href=\"bview.20240101.0000.gz\">");
    page.append("<a href=\"updates.20231115.0900.gz\"><a href=\"bview.latest.gz\">");
    for (int i = 0; i < 350_000; i++) {
      page.append("<a href=\"bview.").append(20_000_000 + i).append(".0000.gz\">\n");
    }
    page.append("<a href=\"").append("a".repeat(5000)).append("bview.20231115.0900.gz\">");
    byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
    deed = exchange -> send(exchange, 200, bytes);

    ArchiveFile table = archive().table(RRC00, TEN);
    assertThat(table).isNotNull();
    assertThat(table.address())
        .isEqualTo(URI.create(address() + "/rrc00/2023.11/bview.20231115.0800.gz"));
    assertThat(archive.place(table).normalize()).startsWithRaw(folder);
    assertThat(archive.updates(RRC00, TEN - 3600, TEN))
        .extracting(ArchiveFile::time)
        .containsExactly(TEN - 3600);
  }

  @ParameterizedTest
  @CsvSource({
    "http://elsewhere.example/x, 'redirects to http://elsewhere.example/x, which is another'",
    "file:///etc/passwd, which is another",
    "'http://[', redirects to nowhere",
    "/rrc00/2023.11/updates.20231115.1000.gz, ''",
  })
  void aRedirectIsFollowedOnlyOnTheSameHostAndNotForEver(String to, String words) {
    deed =
        exchange -> {
          exchange.getResponseHeaders().set("Location", to);
          exchange.sendResponseHeaders(302, -1);
        };
    failsWith(words);
    assertThat(requests).hasSizeLessThanOrEqualTo(20);
    assertThatThrownBy(() -> archive.table(RRC00, TEN)).isInstanceOf(Unavailable.class);
  }

  @Test
  void aRedirectOnTheSameHostLeadsToTheFile() throws InterruptedException, IOException {
    deed =
        exchange -> {
          if (exchange.getRequestURI().getPath().startsWith("/mirror")) {
            send(exchange, 200, CONTENT);
          } else {
            exchange.getResponseHeaders().set("Location", "/mirror/file");
            exchange.sendResponseHeaders(301, -1);
          }
        };
    archive();
    assertThat(Files.readAllBytes(fetch())).isEqualTo(CONTENT);
  }

  @Test
  void refusalsAndErrorsAreOneLine() {
    for (int status : List.of(401, 403, 451)) {
      deed = exchange -> exchange.sendResponseHeaders(status, -1);
      failsWith("refuses it (" + status + ")");
    }
    for (int status : List.of(500, 503, 429, 416)) {
      deed = exchange -> exchange.sendResponseHeaders(status, -1);
      failsWith("");
    }
    deed = exchange -> exchange.sendResponseHeaders(404, -1);
    failsWith("no such file");
  }

  /** As a process leaves it that was killed: part of the bytes, and of which file they are. */
  private void killed(byte[] part, String label) throws IOException {
    Path place = archive().place(file());
    Files.createDirectories(place.getParent());
    Files.write(place.resolveSibling(place.getFileName() + ".part"), part);
    Files.writeString(place.resolveSibling(place.getFileName() + ".tag"), label);
  }

  @Test
  void afterAKillOnlyTheRestIsFetchedWhereItIsTheSameFile()
      throws IOException, InterruptedException {
    deed =
        exchange -> {
          String range = exchange.getRequestHeaders().getFirst("Range");
          boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-Range"));
          int from = range != null && same ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          exchange
              .getResponseHeaders()
              .set("Content-Range", "bytes " + from + "-9999/" + CONTENT.length);
          send(exchange, from > 0 ? 206 : 200, Arrays.copyOfRange(CONTENT, from, CONTENT.length));
        };
    killed(Arrays.copyOf(CONTENT, 4000), "\"1\"");
    assertThat(Files.readAllBytes(fetch())).isEqualTo(CONTENT);
    assertThat(requests).containsExactly("/rrc00/2023.11/updates.20231115.1000.gz bytes=4000-");

    for (String label : List.of("\"of another file\"", "")) {
      archive.forget(file());
      killed("something else".getBytes(StandardCharsets.UTF_8), label);
      assertThat(Files.readAllBytes(fetch())).as(label).isEqualTo(CONTENT);
    }
    try (Stream<Path> left = Files.walk(folder)) {
      assertThat(left.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void anotherPartThanWasAskedForIsNotAppended() throws IOException, InterruptedException {
    AtomicInteger asked = new AtomicInteger();
    deed =
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          if (exchange.getRequestHeaders().getFirst("Range") != null
              && asked.getAndIncrement() < 1) {
            exchange.getResponseHeaders().set("Content-Range", "bytes 0-9999/10000");
            send(exchange, 206, CONTENT);
          } else {
            send(exchange, 200, CONTENT);
          }
        };
    killed(Arrays.copyOf(CONTENT, 4000), "\"1\"");
    assertThat(Files.readAllBytes(fetch())).isEqualTo(CONTENT);
  }
}
