package dimout.app.bmp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.wire.bmp.BmpView;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The station against a real router, a thousand sessions, and senders that misbehave. */
class BmpServerTest {
  private static final Path SESSION =
      Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"))
          .resolve("mrt/routers/frr.bmp.bin");

  private final Map<String, Routes> routes = new ConcurrentHashMap<>();
  private final BmpServer server =
      new BmpServer(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          (router, view, record) -> {
            if (view == BmpView.ADJ_RIB_IN_PRE) {
              routes.computeIfAbsent(router, name -> new Routes()).record(record);
            }
          });

  @AfterEach
  void close() {
    server.close();
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).as("waiting for %s", what).isNegative();
      Thread.sleep(20);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.port());
  }

  @Test
  void aThousandSessionsAtOnce() throws IOException, InterruptedException {
    assumeTrue(Files.isRegularFile(SESSION), "skipped: no session at " + SESSION);
    byte[] session = Files.readAllBytes(SESSION);
    byte[] part = java.util.Arrays.copyOf(session, Math.min(session.length, 20_000));
    List<Socket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < 1000; i++) {
        sockets.add(connect());
      }
      for (Socket socket : sockets) {
        socket.getOutputStream().write(part);
        socket.getOutputStream().flush();
      }
      await(
          "a thousand sessions with messages",
          () ->
              server.sessions().values().stream().filter(s -> s.counts().messages() > 10).count()
                  == 1000);
      assertThat(server.sessions().values()).allMatch(BmpServer.Session::connected);
    } finally {
      for (Socket socket : sockets) {
        socket.close();
      }
    }
    await(
        "the end of all sessions",
        () -> server.sessions().values().stream().noneMatch(BmpServer.Session::connected));
  }

  @Test
  void whoeverSpeaksSomethingElseIsSentAwayAndOthersGoOn()
      throws IOException, InterruptedException {
    try (Socket good = connect();
        Socket http = connect();
        Socket huge = connect();
        Socket slow = connect();
        Socket half = connect()) {
      http.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes());
      huge.getOutputStream().write(new byte[] {3, 127, 127, 127, 127, 0});
      slow.getOutputStream().write(new byte[] {3, 0});
      half.getOutputStream().write(new byte[] {3, 0, 0, 0, 60, 0, 1, 2});
      half.shutdownOutput();
      good.getOutputStream().write(new byte[] {3, 0, 0, 0, 6, 4});
      await(
          "three sent away",
          () -> server.sessions().values().stream().filter(s -> !s.connected()).count() == 3);
      assertThat(http.getInputStream().read()).isEqualTo(-1);
      assertThat(huge.getInputStream().read()).isEqualTo(-1);
      assertThat(server.sessions().values().stream().map(BmpServer.Session::ended).toList())
          .anyMatch(why -> why.contains("does not speak BMP"))
          .anyMatch(why -> why.contains("within a message"));
      await(
          "the good one",
          () -> server.sessions().values().stream().anyMatch(s -> s.counts().messages() == 1));
    }
  }

  @Test
  void aRealRouterAnnouncesWithdrawsAndComesBack(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(runs("gobgpd", "--version"), "skipped: gobgpd is not installed");
    int bgp = freePort();
    int api = freePort();
    int second = freePort();
    int secondApi = freePort();
    Path router = folder.resolve("router.conf");
    Path neighbour = folder.resolve("neighbour.conf");
    Files.writeString(
        router,
        gobgp(65000, "10.0.0.1", bgp)
            + neighbourOf(65001, second, true)
            + "[[bmp-servers]]\n[bmp-servers.config]\naddress = \"127.0.0.1\"\nport = "
            + server.port()
            + "\nroute-monitoring-policy = \"pre-policy\"\n");
    Files.writeString(neighbour, gobgp(65001, "10.0.0.2", second) + neighbourOf(65000, bgp, false));
    Process first =
        start(
            folder,
            "gobgpd",
            "-f",
            router.toString(),
            "--api-hosts",
            "127.0.0.1:" + api,
            "--pprof-disable");
    Process other =
        start(
            folder,
            "gobgpd",
            "-f",
            neighbour.toString(),
            "--api-hosts",
            "127.0.0.1:" + secondApi,
            "--pprof-disable");
    try {
      await(
          "the router",
          () -> server.sessions().values().stream().anyMatch(s -> s.counts().messages() > 0));
      await("the session of the two", () -> established() > 0);
      for (int i = 0; i < 20; i++) {
        assertThat(
                runs("gobgp", "-p", "" + secondApi, "global", "rib", "add", "203.0." + i + ".0/24"))
            .isTrue();
      }
      await("twenty routes", () -> visible() == 20);
      assertThat(runs("gobgp", "-p", "" + secondApi, "global", "rib", "del", "203.0.7.0/24"))
          .isTrue();
      await("a withdrawal", () -> visible() == 19);

      int withdrawnBefore = withdrawn();
      first.destroy();
      await(
          "the end of the session",
          () -> server.sessions().values().stream().noneMatch(BmpServer.Session::connected));
      assertThat(withdrawn()).as("a lost session withdraws nothing").isEqualTo(withdrawnBefore);
      assertThat(routes.values().stream().mapToInt(r -> r.missing.get()).sum()).isPositive();
    } finally {
      first.destroy();
      other.destroy();
      first.waitFor(10, TimeUnit.SECONDS);
      other.waitFor(10, TimeUnit.SECONDS);
    }
  }

  private int visible() {
    return routes.values().stream().mapToInt(r -> r.visible.size()).sum();
  }

  private int withdrawn() {
    return routes.values().stream().mapToInt(r -> r.withdrawals.get()).sum();
  }

  private int established() {
    return routes.values().stream().mapToInt(r -> r.established.get()).sum();
  }

  /** What one router's records add up to. */
  private static final class Routes extends SilentSink {
    final java.util.Set<String> visible = ConcurrentHashMap.newKeySet();
    final AtomicInteger withdrawals = new AtomicInteger();
    final AtomicInteger established = new AtomicInteger();
    final AtomicInteger missing = new AtomicInteger();
    private final dimout.wire.mrt.RouteWalk walk = dimout.wire.mrt.RouteWalk.received(this);

    synchronized void record(byte[] record) {
      walk.record(record, 0, record.length);
    }

    @Override
    public void announce(
        int peer, long time, int family, long high, long low, int length, int path, long origin) {
      visible.add(high + "/" + length);
    }

    @Override
    public void withdraw(
        int peer, long time, int family, long high, long low, int length, int path) {
      withdrawals.incrementAndGet();
      visible.remove(high + "/" + length);
    }

    @Override
    public void state(int peer, long time, int before, int after) {
      (after == 6 ? established : missing).incrementAndGet();
    }
  }

  private static String gobgp(int asn, String id, int port) {
    return "[global.config]\nas = %d\nrouter-id = \"%s\"\nport = %d\nlocal-address-list = [\"127.0.0.1\"]\n"
        .formatted(asn, id, port);
  }

  private static String neighbourOf(int asn, int port, boolean passive) {
    return ("[[neighbors]]\n[neighbors.config]\nneighbor-address = \"127.0.0.1\"\npeer-as = %d\n"
            + "[neighbors.transport.config]\nremote-port = %d\npassive-mode = %b\n"
            + "[neighbors.timers.config]\nconnect-retry = 1\nidle-hold-time-after-reset = 1\n"
            + "[neighbors.ebgp-multihop.config]\nenabled = true\nmultihop-ttl = 10\n")
        .formatted(asn, port, passive);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Process start(Path folder, String... command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // not installed
    }
  }
}
