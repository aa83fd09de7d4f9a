package dimout.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.bmp.BmpSource;
import dimout.app.config.BmpSettings;
import dimout.app.run.RouteDesk;
import dimout.app.run.RouteWorld;
import dimout.app.run.SourceBook;
import dimout.app.run.Sources;
import dimout.source.Intake;
import dimout.source.SourceHealth;
import dimout.source.SourceState;
import dimout.store.MemorySeriesStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real routers that report to us, from a route of their neighbour's to points. */
@Timeout(400)
class BmpRoutersTest {
  private static final Path FRR = Path.of("/usr/lib/frr/bgpd");

  private static final int BIN = 60;

  /** Thirty times as fast, so that nobody waits for minutes: a bin is two seconds. */
  private static final Clock FAST = new FastClock(Clock.systemUTC().millis());

  private static final class FastClock extends Clock {
    private final long start;

    FastClock(long start) {
      this.start = start;
    }

    @Override
    public Instant instant() {
      long now = Clock.systemUTC().millis();
      return Instant.ofEpochMilli(start + 30 * (now - start));
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

  private final List<String> kz = new CopyOnWriteArrayList<>();
  private final List<Process> processes = new ArrayList<>();
  private final SourceBook book = new SourceBook(Clock.systemUTC());
  private final CompletableFuture<Integer> port = new CompletableFuture<>();
  private Sources running;
  @TempDir Path folder;

  @BeforeEach
  void listen() {
    Intake intake =
        (source, points, offset) ->
            points.stream()
                .filter(point -> point.entity().equals("country/KZ"))
                .filter(point -> point.signal().equals("bgp-visible-slash24"))
                .forEach(
                    point -> kz.add(point.value() == null ? "-" : "" + Math.round(point.value())));
    RouteDesk desk =
        new RouteDesk(
            new RouteDesk.Options(BIN, entity -> true, RouteWorld::geo, Set.of()),
            new MemorySeriesStore(),
            FAST);
    BmpSettings settings =
        new BmpSettings(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    Duration soon = Duration.ofMillis(20);
    running = new Sources(intake, book, Map.of(), new Sources.Pauses(soon, soon));
    running.start(List.of(desk, new BmpSource(settings, desk, port::complete)));
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process process : processes) {
      process.destroy();
      process.waitFor(10, TimeUnit.SECONDS);
    }
    running.close();
  }

  private static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(150);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).as("waiting for %s", what).isNegative();
      Thread.sleep(20);
    }
  }

  private SourceHealth bmp() {
    return book.all().stream()
        .filter(each -> each.source().equals("bmp"))
        .findFirst()
        .orElseThrow();
  }

  private String newest() {
    return kz.isEmpty() ? "" : kz.getLast();
  }

  @Test
  void frrAnnouncesWithdrawsDiesAndComesBack() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(FRR), "skipped: FRR's bgpd is not installed");
    int bgp = freePort();
    int api = freePort();
    Path config = folder.resolve("frr.conf");
    Files.writeString(
        config,
        """
        hostname edge1
        router bgp 65000
         bgp router-id 10.0.0.1
         no bgp ebgp-requires-policy
         neighbor 127.0.0.2 remote-as 65001
         neighbor 127.0.0.2 passive
         neighbor 127.0.0.2 ebgp-multihop 255
         address-family ipv4 unicast
          neighbor 127.0.0.2 soft-reconfiguration inbound
         exit-address-family
         bmp targets obs
          bmp monitor ipv4 unicast pre-policy
          bmp connect 127.0.0.1 port %d min-retry 500 max-retry 1000
         exit
        exit
        """
            .formatted(port.join()));
    String[] router = {
      FRR.toString(),
      "-Z",
      "-S",
      "-M",
      "bmp",
      "-f",
      config.toString(),
      "-i",
      path("frr.pid"),
      "-l",
      "127.0.0.1",
      "-p",
      "" + bgp,
      "-P",
      "0",
      "-A",
      "127.0.0.1",
      "--vty_socket",
      path("")
    };
    story(start(router), router, neighbour(bgp, api), api);
    assertThat(bmp().note()).contains("1 router").contains("edge1");
  }

  @Test
  void gobgpAnnouncesWithdrawsDiesAndComesBack() throws IOException, InterruptedException {
    assumeTrue(runs("gobgpd", "--version"), "skipped: gobgpd is not installed");
    int bgp = freePort();
    int api = freePort();
    Path config = folder.resolve("router.conf");
    Files.writeString(
        config,
        gobgp(65000, "10.0.0.1", "127.0.0.1", bgp)
            + "[[neighbors]]\n[neighbors.config]\nneighbor-address = \"127.0.0.2\"\n"
            + "peer-as = 65001\n[neighbors.transport.config]\npassive-mode = true\n"
            + "[neighbors.ebgp-multihop.config]\nenabled = true\nmultihop-ttl = 10\n"
            + "[[bmp-servers]]\n[bmp-servers.config]\naddress = \"127.0.0.1\"\nport = "
            + port.join()
            + "\nroute-monitoring-policy = \"pre-policy\"\n");
    String[] router = {
      "gobgpd", "-f", config.toString(), "--api-hosts", "127.0.0.1:" + freePort(), "--pprof-disable"
    };
    story(start(router), router, neighbour(bgp, api), api);
  }

  /** Three routes, a withdrawal, the router's death, and its return: never a false withdrawal. */
  private void story(Process first, String[] router, Process neighbour, int api)
      throws IOException, InterruptedException {
    await("the router", () -> bmp().state() == SourceState.OK);
    for (String prefix : List.of("10.0.0.0/24", "10.0.1.0/24", "10.1.0.0/24")) {
      await(
          prefix,
          () ->
              runs(
                  "gobgp", "-p", "" + api, "global", "rib", "add", prefix, "nexthop", "192.0.2.9"));
    }
    await("two blocks of KZ", () -> newest().equals("2"));
    assertThat(runs("gobgp", "-p", "" + api, "global", "rib", "del", "10.0.1.0/24")).isTrue();
    await("one block of KZ", () -> newest().equals("1"));

    int before = kz.size();
    first.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    await("the router's absence", () -> newest().equals("-"));
    assertThat(bmp().state()).isEqualTo(SourceState.DOWN);
    assertThat(bmp().note()).contains("no router is connected").contains("closed");
    start(router);
    await("the router's return", () -> newest().equals("1"));
    assertThat(kz.subList(before, kz.size())).as("no withdrawal").containsOnly("1", "-");
    assertThat(neighbour.isAlive()).isTrue();
  }

  private Process neighbour(int bgp, int api) throws IOException, InterruptedException {
    assumeTrue(runs("gobgpd", "--version"), "skipped: gobgpd is not installed");
    Path config = folder.resolve("neighbour.conf");
    Files.writeString(
        config,
        gobgp(65001, "10.0.0.2", "127.0.0.2", freePort())
            + "[[neighbors]]\n[neighbors.config]\nneighbor-address = \"127.0.0.1\"\n"
            + "peer-as = 65000\n[neighbors.transport.config]\nlocal-address = \"127.0.0.2\"\n"
            + "remote-port = "
            + bgp
            + "\n[neighbors.timers.config]\nconnect-retry = 1\nidle-hold-time-after-reset = 1\n"
            + "[neighbors.ebgp-multihop.config]\nenabled = true\nmultihop-ttl = 10\n");
    return start(
        "gobgpd", "-f", config.toString(), "--api-hosts", "127.0.0.1:" + api, "--pprof-disable");
  }

  private static String gobgp(int asn, String id, String address, int port) {
    return "[global.config]\nas = %d\nrouter-id = \"%s\"\nport = %d\nlocal-address-list = [\"%s\"]\n"
        .formatted(asn, id, port, address);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private Process start(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
            .start();
    processes.add(process);
    return process;
  }

  private static boolean runs(String... command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // not installed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
