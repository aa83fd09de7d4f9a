package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.probing.BlockKey;
import dimout.probing.BlockTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dimout probe} against an Internet in namespaces, by every way of asking. */
class NamespaceInternetTest {
  private static final int ROUND = 4;
  private static final int BLOCKS = 1024;

  @TempDir private Path folder;

  private NamespaceInternet internet;

  @BeforeEach
  void build() throws IOException, InterruptedException {
    internet = NamespaceInternet.build();
  }

  @AfterEach
  void tearDown() throws InterruptedException {
    if (internet != null) {
      internet.close();
    }
  }

  @Test
  void anOutageIsFoundAndOurOwnCutLinkIsNone() throws IOException, InterruptedException {
    Path targets = targets("10.16.0.0/14,country/KZ", "10.20.0.0/14,country/UZ");
    NamespaceInternet.writeHistory(folder.resolve("history"), 0x0a100000, 2 * BLOCKS);
    Process prober = internet.start(log(), arguments(targets, "--rate", "20000"));
    try {
      waitForBins(prober, 4, 2);
      internet.off("10.16.0.0/14");
      waitForBins(prober, 6, 2);
      internet.on("10.16.0.0/14");
      waitForBins(prober, 5, 2);
      internet.link(false);
      waitForBins(prober, 5, 2);
    } finally {
      stop(prober);
    }
    assertThat(Files.readString(log())).contains("ICMP by a datagram socket");
    checkOutage(values("country/KZ"));
    assertThat(values("country/UZ"))
        .as("untouched, but for 3 %% of loss and our own cut link")
        .allMatch(value -> value.isEmpty() || value.equals(String.valueOf(BLOCKS)));
    assertThat(values("country/UZ").getLast()).as("while our own link was cut").isEmpty();
  }

  /** The first bin covers half a round only, which is no data. */
  private static void checkOutage(List<String> cut) {
    String all = String.valueOf(BLOCKS);
    assertThat(cut.subList(1, 4)).as("%s", cut).containsOnly(all);
    int firstDark = cut.indexOf("0");
    assertThat(firstDark).as("all down within a round: %s", cut).isBetween(4, 8);
    int back = firstDark + cut.subList(firstDark, cut.size()).indexOf(all);
    assertThat(back - firstDark).as("bins without any: %s", cut).isBetween(2, 8);
    assertThat(cut.subList(back, cut.size())).as("%s", cut).containsAnyOf(all).doesNotContain("0");
  }

  @Test
  void ipv6IsAskedByIcmpv6() throws IOException, InterruptedException {
    Path targets =
        targets(
            IntStream.rangeClosed(1, 40)
                .boxed()
                .flatMap(host ->
                    List.of("2001:db8:1::", "2001:db8:2::").stream()
                        .map(net -> net + Integer.toHexString(host + 1) + ",country/KZ"))
                .toArray(String[]::new));
    long[] keys = {BlockKey.ofIpv6(0x20010db8_00010000L), BlockKey.ofIpv6(0x20010db8_00020000L)};
    NamespaceInternet.writeHistory(folder.resolve("history"), new BlockTable(new int[2], keys), 40);
    Process prober = internet.start(log(), arguments(targets));
    try {
      waitForBins(prober, 3, 1);
      internet.off("2001:db8:2::/48");
      waitForBins(prober, 6, 1);
    } finally {
      stop(prober);
    }
    assertThat(Files.readString(log())).contains("ICMPv6 by a datagram socket");
    assertThat(Files.readString(folder.resolve("points.csv"))).contains("probing-up-slash48,2,");
    assertThat(values("country/KZ").getLast()).isEqualTo("1");
  }

  @Test
  void tcpIsTheLastResort() throws IOException, InterruptedException {
    assumeTrue(
        NamespaceInternet.works("setpriv", "--version"), "skipped: setpriv is not installed");
    internet.pingGroups("1 0");
    Path targets = targets("10.16.0.0/27,country/KZ", "10.20.0.0/27,country/UZ");
    NamespaceInternet.writeHistory(folder.resolve("history"), 0x0a100000, 2 * BLOCKS);
    Process prober =
        internet.start(
            log(),
            List.of("setpriv", "--bounding-set=-net_raw", "--inh-caps=-net_raw"),
            arguments(targets));
    try {
      waitForBins(prober, 3, 2);
      internet.off("10.20.0.0/14");
      waitForBins(prober, 5, 2);
    } finally {
      stop(prober);
    }
    assertThat(Files.readString(log()))
        .contains("TCP connections to port 443")
        .contains("CAP_NET_RAW");
    assertThat(values("country/KZ").getLast()).isEqualTo("1");
    assertThat(values("country/UZ").getLast()).isEqualTo("0");
  }

  @Test
  void aRawSocketIsUsedWhereDatagramOnesAreNotAllowed() throws IOException, InterruptedException {
    internet.pingGroups("1 0");
    Path targets = targets("10.16.0.0/20,country/KZ");
    NamespaceInternet.writeHistory(folder.resolve("history"), 0x0a100000, 16);
    Process prober = internet.start(log(), arguments(targets, "--rounds", "1"));
    assertThat(prober.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(prober.exitValue()).isZero();
    assertThat(Files.readString(log())).contains("ICMP by a raw socket");
    assertThat(values("country/KZ").getLast()).isEqualTo("16");
  }

  @Test
  void whoOptedOutIsNotAskedAlsoWhileItRuns() throws IOException, InterruptedException {
    Path targets = targets("10.16.0.0/20,country/KZ");
    NamespaceInternet.writeHistory(folder.resolve("history"), 0x0a100000, 15);
    Path optOut =
        Files.writeString(folder.resolve("no.txt"), "10.16.3.0/24 # asked us\n10.16.15.0/24\n");
    internet.count("ip daddr { 10.16.3.0/24, 10.16.15.0/24 }");
    Process prober = internet.start(log(), arguments(targets, "--opt-out", optOut.toString()));
    try {
      waitForBins(prober, 3, 1);
      assertThat(values("country/KZ").getLast()).as("of 15 that are known").isEqualTo("14");
      Files.writeString(optOut, "10.16.4.0-10.16.5.255\n");
      waitForBins(prober, 2, 1);
      internet.count("ip daddr { 10.16.4.0/23 }");
      waitForBins(prober, 3, 1);
    } finally {
      stop(prober);
    }
    assertThat(values("country/KZ").getLast()).isEqualTo("12");
    assertThat(internet.counted()).as("packets to those who opted out").isZero();
  }

  private Path log() {
    return folder.resolve("log");
  }

  private Path targets(String... lines) throws IOException {
    return Files.write(folder.resolve("targets.csv"), List.of(lines));
  }

  private List<String> arguments(Path targets, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("probe", "--targets", targets.toString(), "--timeout", "200"));
    arguments.addAll(List.of("--round", String.valueOf(ROUND)));
    arguments.addAll(List.of("--anchors", String.join(",", NamespaceInternet.ANCHORS)));
    arguments.addAll(List.of("--history", folder.resolve("history").toString()));
    arguments.addAll(List.of("--out", folder.resolve("points.csv").toString()));
    arguments.addAll(List.of(more));
    return arguments;
  }

  /** The values of an entity, bin by bin; empty for no data. */
  private List<String> values(String entity) throws IOException {
    TreeMap<String, String> values =
        Files.readAllLines(folder.resolve("points.csv")).stream()
            .map(line -> line.split(",", -1))
            .filter(row -> row[1].equals(entity))
            .collect(Collectors.toMap(row -> row[0], row -> row[3], (a, b) -> b, TreeMap::new));
    return List.copyOf(values.values());
  }

  private void waitForBins(Process prober, int more, int entities)
      throws IOException, InterruptedException {
    Path points = folder.resolve("points.csv");
    long now = Files.exists(points) ? Files.readAllLines(points).size() : 0;
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
    while (!Files.exists(points)
        || Files.readAllLines(points).size() < now + (long) entities * more) {
      boolean goesOn = prober.isAlive() && System.nanoTime() - deadline < 0;
      assertThat(goesOn).as("%s", Files.readString(log())).isTrue();
      Thread.sleep(50);
    }
  }

  private static void stop(Process prober) throws InterruptedException {
    prober.destroy();
    assertThat(prober.waitFor(40, TimeUnit.SECONDS)).isTrue();
    assertThat(prober.exitValue()).as("stopped by SIGTERM").isEqualTo(143);
  }
}
