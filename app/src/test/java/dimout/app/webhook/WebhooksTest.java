package dimout.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dimout.app.config.WebhookSettings;
import dimout.store.IncidentStore;
import dimout.store.IncidentStoreContract;
import dimout.store.MemoryIncidentStore;
import dimout.store.MemorySeriesStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhooksTest {
  private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8G";

  /** A clock that stands still until it is moved. */
  private static final class SetClock extends Clock {
    private Instant now = Instant.parse("2022-01-06T00:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private record Got(String host, String id, String timestamp, String signature, String body) {}

  private final List<Got> got = Collections.synchronizedList(new ArrayList<>());
  private final MemorySeriesStore store = new MemorySeriesStore();
  private final IncidentStore incidents = new MemoryIncidentStore();
  private final SetClock clock = new SetClock();
  private HttpServer receiver;
  private volatile int status = 204;

  @BeforeEach
  void listen() throws IOException {
    receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var headers = exchange.getRequestHeaders();
          got.add(
              new Got(
                  headers.getFirst("Host"),
                  headers.getFirst("webhook-id"),
                  headers.getFirst("webhook-timestamp"),
                  headers.getFirst("webhook-signature"),
                  body));
          if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
          }
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    receiver.start();
  }

  @AfterEach
  void stop() {
    receiver.stop(0);
  }

  private Webhooks webhooks(boolean allowPrivate) {
    URI url = URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/in");
    return new Webhooks(
        List.of(new WebhookSettings(url, SECRET, allowPrivate)),
        store,
        incidents,
        URI.create("https://dimout.example.org"),
        clock);
  }

  private void publish() {
    incidents.publish(
        IncidentStoreContract.over("country/KZ", IncidentStoreContract.ONSET, 3), clock.instant());
  }

  @Test
  void aVersionIsToldOnceAndSigned() {
    try (Webhooks webhooks = webhooks(true)) {
      publish();
      webhooks.round();
      webhooks.round();
    }
    assertThat(got).hasSize(1);
    Got message = got.getFirst();
    assertThat(message.body())
        .contains("\"type\":\"incident.created\"")
        .contains("https://dimout.example.org/incident/country-kz-");
    assertThat(message.signature())
        .isEqualTo(Signature.of(SECRET, message.id(), message.timestamp(), message.body()));
  }

  @Test
  void theSignatureIsThatOfStandardWebhooks() {
    // The example of the specification's reference implementations.
    assertThat(
            Signature.of(
                "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "1614265330",
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void whatFailsIsTriedAgainLaterAndLaterWithTheSameId() {
    status = 500;
    try (Webhooks webhooks = webhooks(true)) {
      publish();
      webhooks.round();
      webhooks.round();
      assertThat(got).as("not before its time").hasSize(1);
      clock.now = clock.now.plusSeconds(5);
      webhooks.round();
      assertThat(got).hasSize(2);
    }
    status = 200;
    clock.now = clock.now.plus(Duration.ofMinutes(2));
    try (Webhooks restarted = webhooks(true)) {
      restarted.round();
      restarted.round();
    }
    assertThat(got).as("a restart forgets nothing").hasSize(3);
    assertThat(got.stream().map(Got::id).distinct()).hasSize(1);
  }

  @Test
  void whatIsGivenUpIsKeptAndWhatIsPrivateIsRefused() {
    try (Webhooks webhooks = webhooks(false)) {
      publish();
      for (int attempt = 0; attempt < 10; attempt++) {
        webhooks.round();
        clock.now = clock.now.plus(Duration.ofHours(16));
      }
    }
    assertThat(got).isEmpty();
    String kept = new String(store.checkpoint("webhooks"), StandardCharsets.UTF_8);
    assertThat(kept).contains("\"waiting\":[]").contains("127.0.0.1 is a private address");
    assertThat(kept).doesNotContain(SECRET);
  }

  @Test
  void aNameIsLookedUpOnceAndThatAddressIsTold() throws UnknownHostException {
    URI url = URI.create("http://hook.example:" + receiver.getAddress().getPort() + "/in?a=b");
    InetAddress loopback = InetAddress.getLoopbackAddress();
    InetAddress open = InetAddress.getByAddress(new byte[] {(byte) 193, 0, 6, (byte) 139});
    List<String> lookups = new ArrayList<>();
    for (boolean allowed : List.of(true, false)) {
      Reachable.Lookup rebinding =
          host -> {
            lookups.add(host);
            return allowed
                ? new InetAddress[] {loopback}
                : new InetAddress[] {open, loopback}; // one of them is private
          };
      try (Webhooks webhooks =
          new Webhooks(
              List.of(new WebhookSettings(url, SECRET, allowed)),
              store,
              incidents,
              null,
              clock,
              rebinding)) {
        incidents.publish(
            IncidentStoreContract.over("country/KZ", IncidentStoreContract.ONSET, allowed ? 3 : 4),
            clock.instant());
        webhooks.round();
      }
    }
    assertThat(got).hasSize(1);
    assertThat(got.getFirst().host()).isEqualTo(url.getAuthority());
    assertThat(lookups).as("once for each attempt").containsExactly("hook.example", "hook.example");
    assertThat(new String(store.checkpoint("webhooks"), StandardCharsets.UTF_8))
        .contains("hook.example is a private address");
  }

  @Test
  void aRedirectIsNotFollowed() {
    status = 302;
    try (Webhooks webhooks = webhooks(true)) {
      publish();
      webhooks.round();
    }
    assertThat(got).hasSize(1);
    assertThat(new String(store.checkpoint("webhooks"), StandardCharsets.UTF_8))
        .contains("answered 302");
  }

  @Test
  void privateAddressesAreKnown() throws UnknownHostException {
    for (String address :
        List.of(
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
            "224.0.0.1",
            "198.18.0.1",
            "192.0.2.1",
            "2002:0a00:0001::1",
            "::10.0.0.1",
            "64:ff9b::10.0.0.1",
            "2001:db8::1",
            "::ffff:127.0.0.1",
            "2130706433",
            "::")) {
      assertThat(Reachable.isPublic(InetAddress.getByName(address))).as(address).isFalse();
    }
    for (String address : List.of("193.0.6.139", "192.0.78.12", "2001:67c:2e8:22::c100:68b")) {
      assertThat(Reachable.isPublic(InetAddress.getByName(address))).as(address).isTrue();
    }
  }
}
