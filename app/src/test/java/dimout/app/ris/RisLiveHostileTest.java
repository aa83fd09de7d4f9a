package dimout.app.ris;

import static dimout.app.ris.RawWebSocket.CONTINUATION;
import static dimout.app.ris.RawWebSocket.LAST;
import static dimout.app.ris.RawWebSocket.PING;
import static dimout.app.ris.RawWebSocket.TEXT;
import static dimout.app.ris.RawWebSocket.accepted;
import static dimout.app.ris.RawWebSocket.frame;
import static dimout.app.ris.RawWebSocket.text;
import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.ris.RawWebSocket.Deed;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A service that breaks the protocol in every layer: told in one line, left, and come back to. */
@Timeout(60)
class RisLiveHostileTest {
  private static final String UPDATE =
      """
      {"type":"ris_message","data":{"timestamp":1553627987.89,"peer":"192.0.2.9","peer_asn":"64496",\
      "host":"rrc00.ripe.net","type":"UPDATE","withdrawals":["203.0.113.0/24"]}}\
      """;

  private static final int PART = 1 << 16;

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Set<String> troubles = ConcurrentHashMap.newKeySet();
  private RawWebSocket server;
  private RisLiveClient client;

  @AfterEach
  void stop() throws IOException {
    client.close();
    server.close();
  }

  private void follow(String scheme, ServerSocket listener, Deed deed) {
    server = new RawWebSocket(listener, deed);
    RisLiveClient.Settings settings =
        new RisLiveClient.Settings(
            URI.create(scheme + "://127.0.0.1:" + server.port() + "/v1/ws/?client=dimout-test"),
            List.of("{\"host\":\"rrc00\"}"),
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            Duration.ofMillis(400));
    client =
        new RisLiveClient(
            settings,
            new RisLiveClient.Listener() {
              @Override
              public void record(String collector, byte[] record) {
                heard.add(collector);
              }

              @Override
              public void gap(long from, long until) {}
            });
  }

  private static ServerSocket loopback() throws IOException {
    return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  private void awaitRecords(int count) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
    while (heard.size() < count) {
      String trouble = client.health().trouble();
      if (trouble != null) {
        troubles.add(trouble);
      }
      assertThat(System.nanoTime() - deadline).as("%s", troubles).isNegative();
      Thread.sleep(5);
    }
  }

  private static byte[] http(String answer) {
    return (answer + "\r\nContent-Length: 0\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static void hold() throws InterruptedException {
    Thread.sleep(Duration.ofMinutes(1)); // the client is gone long before
  }

  static Stream<Arguments> services() {
    byte[] much = "x".repeat(PART).getBytes(StandardCharsets.UTF_8);
    return Stream.of(
        service(
            "fragments never ended",
            "more than",
            (out, key, number) -> {
              out.write(accepted(key));
              out.write(frame(TEXT, PART, much));
              while (true) {
                out.write(frame(CONTINUATION, PART, much));
              }
            }),
        service(
            "a frame of exabytes",
            "more than",
            (out, key, number) -> {
              out.write(accepted(key));
              out.write(frame(TEXT | LAST, Long.MAX_VALUE, much));
              while (true) {
                out.write(much);
              }
            }),
        service(
            "a negative length",
            "broke|cannot connect",
            (out, key, number) -> {
              out.write(accepted(key));
              out.write(frame(TEXT | LAST, -5, much));
              hold();
            }),
        service(
            "a byte now and then",
            "nothing came",
            (out, key, number) -> {
              out.write(accepted(key));
              out.write(frame(TEXT | LAST, PART, new byte[0]));
              while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(50);
              }
            }),
        service(
            "pings without end",
            "nothing came",
            (out, key, number) -> {
              out.write(accepted(key));
              byte[] ping = frame(PING | LAST, 100, new byte[100]);
              while (true) {
                out.write(ping);
              }
            }),
        service("no answer to the handshake", "does not answer", (out, key, number) -> hold()),
        service(
            "half an answer",
            "does not answer",
            (out, key, number) -> {
              out.write(Arrays.copyOf(accepted(key), 40));
              hold();
            }),
        service(
            "a wrong answer",
            "wrongly",
            (out, key, number) -> {
              out.write(accepted("something else"));
              hold();
            }),
        service(
            "another protocol",
            "cannot connect",
            (out, key, number) -> {
              out.write("SSH-2.0-OpenSSH_9.2\r\n".getBytes(StandardCharsets.US_ASCII));
              hold();
            }),
        service(
            "a page",
            "refuses the connection .200.",
            (out, key, number) -> out.write(http("HTTP/1.1 200 OK"))),
        service(
            "elsewhere",
            "refuses the connection .302.",
            (out, key, number) ->
                out.write(http("HTTP/1.1 302 Found\r\nLocation: ws://elsewhere.example/"))),
        service(
            "no such path",
            "no such path",
            (out, key, number) -> out.write(http("HTTP/1.1 404 Not Found"))),
        service(
            "reserved bits",
            "broke|cannot connect",
            (out, key, number) -> {
              out.write(accepted(key));
              out.write(frame(TEXT | LAST | 0x70, 5, new byte[5]));
              hold();
            }),
        service(
            "no text",
            "broke|cannot connect",
            (out, key, number) -> {
              out.write(accepted(key));
              out.write(frame(TEXT | LAST, 4, new byte[] {(byte) 0xc3, 0x28, (byte) 0xff, 0}));
              hold();
            }),
        service(
            "an odd farewell",
            "",
            (out, key, number) -> {
              out.write(accepted(key));
              out.write(frame(8 | LAST, 1, new byte[1]));
              hold();
            }));
  }

  private static Arguments service(String what, String words, Deed deed) {
    return Arguments.of(what, words, deed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("services")
  void whatBreaksTheProtocolIsLeftAndComeBackTo(String what, String words, Deed deed)
      throws IOException, InterruptedException {
    follow(
        "ws",
        loopback(),
        (out, key, number) -> {
          if (number == 1) {
            deed.serve(out, key, number);
          } else {
            out.write(accepted(key));
            out.write(text(UPDATE));
            hold();
          }
        });
    awaitRecords(1);
    assertThat(troubles)
        .anyMatch(line -> line.matches(".*(" + words + ").*"))
        .noneMatch(l -> l.contains("\n"));
    assertThat(client.health().messages()).isEqualTo(1);
  }

  /** Each pause is at least half of what it doubled to: 50, 100, 200, 200 ms … */
  @Test
  void howOftenItComesBackIsBounded() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    byte[] refusal = http("HTTP/1.1 503 Service Unavailable");
    follow("ws", loopback(), (out, key, number) -> out.write(refusal));
    while (server.connections() < 8) {
      Thread.sleep(1);
    }
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    assertThat(millis).isGreaterThanOrEqualTo(50 + 100 + 5 * 200);
    assertThat(client.health().attempts()).isGreaterThanOrEqualTo(7);
  }

  @Test
  void aCertificateThatNobodyVouchesForIsOneLine(@TempDir Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    follow("wss", withItsOwnCertificate(folder), (out, key, number) -> out.write(accepted(key)));
    while (client.health().attempts() < 1) {
      Thread.sleep(5);
    }
    assertThat(client.health().trouble())
        .startsWith("cannot connect: TLS failed (")
        .contains("certificat")
        .doesNotContain("\n");
  }

  private static ServerSocket withItsOwnCertificate(Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path store = folder.resolve("keys.p12");
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-dname",
                "CN=127.0.0.1",
                "-storepass",
                "changeit",
                "-keystore",
                store.toString())
            .start();
    assertThat(made.waitFor()).isZero();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    char[] password = "changeit".toCharArray();
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, password);
    }
    KeyManagerFactory factory = KeyManagerFactory.getInstance("PKIX");
    factory.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context
        .getServerSocketFactory()
        .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }
}
