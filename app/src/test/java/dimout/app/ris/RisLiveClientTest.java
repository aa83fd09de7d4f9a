package dimout.app.ris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.javalin.Javalin;
import io.javalin.websocket.WsContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client against a server on the loopback that misbehaves. */
class RisLiveClientTest {
  private static final Path SAMPLE =
      Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"))
          .resolve("mrt/libbgpstream/ris-live-stream.json");
  private static final String UPDATE =
      """
      {"type":"ris_message","data":{"timestamp":1553627987.89,"peer":"192.0.2.9","peer_asn":"64496",\
      "host":"rrc00.ripe.net","type":"UPDATE","path":[64496,64500,[64501,64502]],"origin":"igp",\
      "announcements":[{"next_hop":"192.0.2.9","prefixes":["198.51.100.0/24"]},\
      {"next_hop":"2001:db8::1,fe80::1","prefixes":["2001:db8:1::/48"]}],\
      "withdrawals":["203.0.113.0/24"]}}\
      """;

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> subscriptions = new CopyOnWriteArrayList<>();
  private Javalin server;
  private RisLiveClient client;

  private void serve(Consumer<WsContext> behaviour) {
    server =
        Javalin.create(config ->
                config.routes.ws(
                    "/v1/ws/",
                    ws ->
                        ws.onMessage(context -> {
                          subscriptions.add(context.message());
                          behaviour.accept(context);
                        })))
            .start("127.0.0.1", 0);
    client =
        new RisLiveClient(
            new RisLiveClient.Settings(
                URI.create("ws://127.0.0.1:" + server.port() + "/v1/ws/?client=dimout-test"),
                List.of("{\"socketOptions\":{\"includeRaw\":true}}"),
                Duration.ofSeconds(2),
                Duration.ofMillis(50),
                Duration.ofMillis(400)),
            new RisLiveClient.Listener() {
              @Override
              public void record(String collector, byte[] record) {
                heard.add(collector + " " + record.length);
              }

              @Override
              public void gap(long from, long until) {
                heard.add("gap");
              }
            });
  }

  @AfterEach
  void stop() {
    if (client != null) {
      client.close();
      server.stop();
    }
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).as("waiting for %s", what).isNegative();
      Thread.sleep(20);
    }
  }

  @Test
  void theSampleBecomesRecords() throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(SAMPLE), "skipped: no sample at " + SAMPLE);
    List<String> lines = Files.readAllLines(SAMPLE);
    serve(context -> lines.forEach(context::send));
    await("all messages", () -> client.health().messages() >= lines.size());
    await("records", () -> heard.size() >= 5);
    // Its last line lacks a brace.
    assertThat(client.health().rejected()).isPositive().isLessThan(client.health().messages() / 2);
    assertThat(subscriptions.get(0)).contains("ris_subscribe").contains("includeRaw");
  }

  @Test
  void nonsenseIsCountedAndTheRestIsTaken() throws InterruptedException {
    serve(context -> {
      context.send("{");
      context.send("{\"type\":\"ris_message\",\"data\":{\"host\":\"\\u0000\"}}");
      context.send("{\"type\":\"ris_message\",\"data\":[]}");
      context.send("[".repeat(5000));
      context.send("{\"type\":\"ris_error\",\"data\":{\"message\":\"no\"}}");
      context.send(UPDATE);
    });
    await("the update", () -> heard.size() == 3);
    assertThat(client.health().rejected()).isEqualTo(4);
    assertThat(heard).allMatch(line -> line.startsWith("rrc00 "));
  }

  @Test
  void whatIsRejectedNeverLooksReadable() throws InterruptedException {
    int many = 20_000;
    serve(context -> {
      for (int i = 0; i < many; i++) {
        context.send("{\"type\":\"weather\"}");
      }
    });
    RisLiveClient.Health health;
    do {
      health = client.health();
      assertThat(health.rejected()).isGreaterThanOrEqualTo(health.messages());
    } while (health.messages() < many && health.attempts() == 0);
    assertThat(health.messages()).isEqualTo(many);
  }

  @Test
  void aLostConnectionIsAGap() throws InterruptedException {
    serve(context -> {
      context.send(UPDATE);
      if (subscriptions.size() < 3) {
        context.closeSession();
      }
    });
    await("two gaps", () -> heard.stream().filter("gap"::equals).count() == 2);
    await("three subscriptions", () -> subscriptions.size() == 3);
    await("connected", () -> client.health().connected());
    assertThat(heard.get(3)).isEqualTo("gap");
  }

  @Test
  void silenceIsALostConnection() throws InterruptedException {
    serve(context -> context.send(UPDATE));
    await("a gap", () -> heard.contains("gap"));
    assertThat(subscriptions).hasSizeGreaterThan(1);
  }

  @Test
  void anEndlessMessageIsCutOff() throws InterruptedException {
    serve(context -> {
      if (subscriptions.size() == 1) {
        context.send("x".repeat(3 << 20));
      } else {
        context.send(UPDATE);
      }
    });
    await("the update after it", () -> heard.size() >= 3);
  }
}
