package dimout.app.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real router of AS 65000 that reports all its tables by BMP, and its only neighbour, a GoBGP
 * that announces what it is told to; on the loopback.
 */
final class Routers implements AutoCloseable {
  private static final Path FRR = Path.of("/usr/lib/frr/bgpd");

  private final Path folder;
  private final int bgp = freePort();
  private final int api = freePort();
  private final int routerApi = freePort();
  private final int asn;
  private final List<Process> processes = new ArrayList<>();

  /**
   * @param asn the neighbour's
   */
  Routers(Path folder, int asn) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.asn = asn;
  }

  /** Starts FRR's bgpd, which asks for a station until there is one; skips where there is none. */
  Process frr(int bmp) throws IOException {
    assumeTrue(Files.isExecutable(FRR), "skipped: FRR's bgpd is not installed");
    Path config = folder.resolve("frr.conf");
    Files.writeString(
        config,
        """
        hostname edge1
        router bgp 65000
         bgp router-id 10.0.0.1
         no bgp ebgp-requires-policy
         neighbor 127.0.0.2 remote-as %d
         neighbor 127.0.0.2 passive
         neighbor 127.0.0.2 ebgp-multihop 255
         address-family ipv4 unicast
          neighbor 127.0.0.2 soft-reconfiguration inbound
         exit-address-family
         bmp targets obs
          bmp stats interval 1000
          bmp mirror
          bmp monitor ipv4 unicast post-policy
          bmp monitor ipv4 unicast pre-policy
          bmp connect 127.0.0.1 port %d min-retry 500 max-retry 1000
         exit
        exit
        """
            .formatted(asn, bmp));
    return start(
        words(
            "%s -Z -S -M bmp -f %s -i %s -l 127.0.0.1 -p %d -P 0 -A 127.0.0.1 --vty_socket %s"
                .formatted(FRR, config, folder.resolve("frr.pid"), bgp, folder)));
  }

  /** Starts a GoBGP; the test is skipped where it is not installed. */
  Process gobgp() throws IOException {
    assumeTrue(runs(List.of("gobgpd", "--version")), "skipped: gobgpd is not installed");
    Path config = folder.resolve("router.conf");
    Files.writeString(
        config,
        global(65000, "10.0.0.1", "127.0.0.1", bgp)
            + "[[neighbors]]\n[neighbors.config]\nneighbor-address = \"127.0.0.2\"\n"
            + "peer-as = "
            + asn
            + "\n[neighbors.transport.config]\npassive-mode = true\n"
            + "[neighbors.ebgp-multihop.config]\nenabled = true\nmultihop-ttl = 10\n");
    return start(
        words(
            "gobgpd -f %s --api-hosts 127.0.0.1:%d --pprof-disable".formatted(config, routerApi)));
  }

  /** Has the GoBGP report to a station, at once; whether it will. */
  boolean report(int bmp) {
    runs(words("gobgp -p %d bmp del 127.0.0.1:%d".formatted(routerApi, bmp)));
    return runs(words("gobgp -p %d bmp add 127.0.0.1:%d all".formatted(routerApi, bmp)));
  }

  /** Whether the neighbour's session is up. */
  boolean isUp() {
    return said(words("gobgp -p %d neighbor".formatted(api))).contains("Establ");
  }

  /** Starts the neighbour; the test is skipped where it is not installed. */
  Process neighbour() throws IOException {
    assumeTrue(runs(List.of("gobgpd", "--version")), "skipped: gobgpd is not installed");
    Path config = folder.resolve("neighbour.conf");
    Files.writeString(
        config,
        global(asn, "10.0.0.2", "127.0.0.2", freePort())
            + "[[neighbors]]\n[neighbors.config]\nneighbor-address = \"127.0.0.1\"\n"
            + "peer-as = 65000\n[neighbors.transport.config]\nlocal-address = \"127.0.0.2\"\n"
            + "remote-port = "
            + bgp
            + "\n[neighbors.timers.config]\nconnect-retry = 1\nidle-hold-time-after-reset = 1\n"
            + "[neighbors.ebgp-multihop.config]\nenabled = true\nmultihop-ttl = 10\n");
    return start(
        words("gobgpd -f %s --api-hosts 127.0.0.1:%d --pprof-disable".formatted(config, api)));
  }

  /** Has the neighbour announce; false while it cannot be asked yet. */
  boolean announce(String prefix) {
    return runs(words("gobgp -p %d global rib add %s nexthop 192.0.2.9".formatted(api, prefix)));
  }

  void withdraw(String prefix) {
    assertThat(runs(words("gobgp -p %d global rib del %s".formatted(api, prefix)))).isTrue();
  }

  private static String global(int asn, String id, String address, int port) {
    return "[global.config]\nas = %d\nrouter-id = \"%s\"\nport = %d\nlocal-address-list = [\"%s\"]\n"
        .formatted(asn, id, port, address);
  }

  private static List<String> words(String command) {
    return List.of(command.split(" "));
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Starts a program, which is ended with this. */
  Process start(List<String> command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
            .start();
    processes.add(process);
    return process;
  }

  private static boolean runs(List<String> command) {
    return !said(command).equals("failed");
  }

  /** What a program says; "failed" when it does. */
  private static String said(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? said : "failed";
    } catch (IOException e) {
      return "failed"; // not installed
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "failed";
    }
  }

  @Override
  public void close() throws InterruptedException {
    for (Process process : processes) {
      process.destroy();
      process.waitFor(10, TimeUnit.SECONDS);
    }
  }
}
