package dimout.app.bmp;

import static dimout.app.bmp.BmpScript.announce;
import static dimout.app.bmp.BmpScript.initiation;
import static dimout.app.bmp.BmpScript.message;
import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.bmp.BmpServer.Session;
import dimout.wire.mrt.RouteWalk;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The station beside a thousand sessions and senders that misbehave. Real routers: see live. */
@Timeout(120)
class BmpServerTest {
  private static final String PEER = "192.0.2.1";
  private static final long ASN = 64_500;

  private final Map<String, Routes> routes = new ConcurrentHashMap<>();
  private final List<String> ended = new CopyOnWriteArrayList<>();
  private final List<Socket> sockets = new ArrayList<>();
  private final BmpServer server =
      new BmpServer(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          new BmpServer.Records() {
            @Override
            public void record(String router, byte[] record) {
              routes.computeIfAbsent(router, name -> new Routes()).record(record);
            }

            @Override
            public void ended(String router) {
              ended.add(router);
            }
          },
          Duration.ofSeconds(2));

  @AfterEach
  void close() throws IOException {
    server.close();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).as("waiting for %s", what).isNegative();
      Thread.sleep(20);
    }
  }

  private Socket connect() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    sockets.add(socket);
    return socket;
  }

  /** A router of this name with one neighbour that announced a prefix. */
  private Socket router(String name, String prefix) throws IOException {
    Socket socket = connect();
    send(socket, initiation(name), announce(0, PEER, ASN, prefix));
    return socket;
  }

  private static void send(Socket socket, byte[]... messages) throws IOException {
    OutputStream out = socket.getOutputStream();
    for (byte[] message : messages) {
      out.write(message);
    }
    out.flush();
  }

  private Session session(Socket socket) {
    return server.sessions().get("127.0.0.1:" + socket.getLocalPort());
  }

  /** Whether it was let in, which comes a moment after it has connected, and has ended. */
  private boolean isGone(Socket socket) {
    Session session = session(socket);
    return session != null && !session.connected();
  }

  private int visible(String router) {
    Routes its = routes.get(router);
    return its == null ? 0 : its.visible.size();
  }

  private static long heapUsed() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void aThousandSessionsAtOnceAreBorneAndServed() throws IOException, InterruptedException {
    router("good", "198.51.100.0/24");
    await("a route", () -> visible("good") == 1);
    long before = heapUsed();
    int threads = ManagementFactory.getThreadMXBean().getThreadCount();
    List<Socket> thousand = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      thousand.add(router("r" + i, "10." + i / 250 + "." + i % 250 + ".0/24"));
    }
    await("a route of each", () -> routes.values().stream().allMatch(r -> r.visible.size() == 1));
    await("all of them", () -> routes.size() == 1001);
    assertThat((heapUsed() - before) / 1000).as("bytes a session").isLessThan(100_000);
    assertThat(ManagementFactory.getThreadMXBean().getThreadCount() - threads)
        .as("threads of the system")
        .isLessThan(50);

    Socket late = router("late", "203.0.113.0/24");
    await("one that came beside them", () -> visible("late") == 1);
    assertThat(session(late).connected()).isTrue();
    for (Socket socket : thousand) {
      socket.close();
    }
    await("the end of each", () -> ended.size() == 1000);
    assertThat(routes.values()).allMatch(r -> r.withdrawals == 0);
    assertThat(routes.get("good").missing).isZero();
  }

  static Stream<Arguments> senders() {
    byte[] good = announce(0, PEER, ASN, "198.51.100.0/24");
    return Stream.of(
        sender("another protocol", "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)),
        sender("version 2", new byte[] {2, 0, 0, 0, 6, 4}),
        sender("no length", message(0, 0)),
        sender("a length within the header", message(0, 5)),
        sender("a length of 4 GB", message(0, 0xffff_ffffL)),
        sender("a negative length", message(0, 0x8000_0006L)),
        sender("garbage after what was good", joined(good, new byte[100])),
        sender("a length that lies", joined(message(0, 30), good, good, good)));
  }

  private static Arguments sender(String what, byte[] bytes) {
    return Arguments.of(what, bytes);
  }

  private static byte[] joined(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("senders")
  void whoDoesNotSpeakBmpIsSentAwayWithOneLine(String what, byte[] bytes)
      throws IOException, InterruptedException {
    Socket good = router("good", "198.51.100.0/24");
    Socket bad = connect();
    send(bad, bytes);
    await("that it is sent away", () -> isGone(bad));
    assertThat(session(bad).ended()).contains("does not speak BMP").doesNotContain("\n");
    othersGoOn(good);
  }

  private void othersGoOn(Socket good) throws IOException, InterruptedException {
    send(good, announce(0, PEER, ASN, "203.0.113.0/24"));
    String its = (0xcb007100L << 32) + "/24";
    await("the good one", () -> visible("good") > 0 && routes.get("good").visible.contains(its));
    assertThat(session(good).connected()).isTrue();
    assertThat(routes.get("good").missing).isZero();
  }

  @Test
  void whoIsTooSlowOrSilentIsSentAway() throws IOException, InterruptedException {
    Socket good = router("good", "198.51.100.0/24");
    Socket silent = connect();
    Socket begun = connect();
    Socket huge = connect();
    Socket half = connect();
    Socket drop = router("drop", "10.0.0.0/24");
    send(begun, new byte[] {3, 0});
    send(huge, message(0, 1 << 20, new byte[100]));
    send(half, message(0, 60, new byte[20]));
    half.shutdownOutput();
    Thread dripping =
        Thread.ofVirtual()
            .start(() -> {
              try {
                byte[] slow = announce(0, PEER, ASN, "10.0.1.0/24");
                for (byte each : slow) {
                  send(drop, new byte[] {each});
                  Thread.sleep(200);
                }
              } catch (IOException | InterruptedException e) {
                // It was sent away.
              }
            });
    for (Socket each : List.of(silent, begun, huge, drop)) {
      await("the end of patience", () -> isGone(each));
      assertThat(session(each).ended()).contains("took too long");
    }
    await("the end of a half", () -> isGone(half));
    assertThat(session(half).ended()).contains("within a message");
    dripping.join();
    await("that its peers are missing", () -> ended.contains("drop"));
    assertThat(routes.get("drop").missing).isEqualTo(1);
    othersGoOn(good);
  }

  @Test
  void whatIsBrokenWithinAFrameIsCountedAndTheSessionGoesOn()
      throws IOException, InterruptedException {
    Socket odd = router("good", "198.51.100.0/24");
    send(odd, BmpScript.nothingButTlvs((1 << 20) - 2)); // a quarter of a million of them
    send(odd, message(3, 9, new byte[3]), message(0, 60, new byte[54]), message(99, 6));
    for (int i = 0; i < 20_000; i++) {
      String peer = "10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255);
      send(odd, announce(0, peer, ASN, "10.0.0.0/24"));
    }
    await("all messages", () -> session(odd) != null && session(odd).counts().messages() == 20_006);
    assertThat(session(odd).counts().broken()).isEqualTo(2);
    assertThat(routes.get("good").peers).as("peers of one router").isLessThanOrEqualTo(4096);
    othersGoOn(odd);
  }

  @Test
  void aNameIsOfOneSessionAtATimeAndStays() throws IOException, InterruptedException {
    Socket first = router("GoBGP", "198.51.100.0/24");
    await("the first", () -> visible("GoBGP") == 1);
    Socket second = router("GoBGP", "203.0.113.0/24");
    String other = "GoBGP@127.0.0.1:" + second.getLocalPort();
    await("the second under a name of its own", () -> visible(other) == 1);
    send(second, initiation("elsewhere"), announce(0, PEER, ASN, "192.0.2.0/24"));
    await("the same name still", () -> visible(other) == 2);
    second.close();
    await("its end", () -> ended.contains(other));
    assertThat(routes.get("GoBGP").missing).isZero();
    first.close();
    await("the end of the first", () -> ended.contains("GoBGP"));
    assertThat(routes).containsOnlyKeys("GoBGP", other);
    router("GoBGP", "198.51.100.0/24");
    await("that it came back as itself", () -> routes.get("GoBGP").established == 2);
    assertThat(routes.get("GoBGP").withdrawals).isZero();
  }

  @Test
  void whoTakesItsLeaveIsGoneAtOnce() throws IOException, InterruptedException {
    Socket router = router("good", "198.51.100.0/24");
    send(router, message(5, 12, new byte[] {0, 1, 0, 2, 0, 0}));
    await("its end", () -> ended.contains("good"));
    assertThat(router.getInputStream().read()).as("the connection is closed").isEqualTo(-1);
    assertThat(session(router).ended()).isEqualTo("it took its leave");
    assertThat(Arrays.asList(routes.get("good").missing, routes.get("good").withdrawals))
        .containsExactly(1, 0);
  }

  /** What one router's records add up to. */
  private static final class Routes extends SilentSink {
    final java.util.Set<String> visible = ConcurrentHashMap.newKeySet();
    volatile int withdrawals;
    volatile int established;
    volatile int missing;
    volatile int peers;
    private final RouteWalk walk = RouteWalk.received(this);

    synchronized void record(byte[] record) {
      walk.record(record, 0, record.length);
    }

    @Override
    public void peer(int peer, byte[] address, long asn) {
      peers = Math.max(peers, peer + 1);
    }

    @Override
    public void announce(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {
      visible.add(high + "/" + length);
    }

    @Override
    public void withdraw(
        int peer, long time, int family, long high, long low, int length, int path) {
      withdrawals = withdrawals + 1;
      visible.remove(high + "/" + length);
    }

    @Override
    public void state(int peer, long time, int before, int after) {
      if (after == 6) {
        established = established + 1;
      } else {
        missing = missing + 1;
      }
    }
  }
}
