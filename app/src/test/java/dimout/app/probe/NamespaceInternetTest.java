package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.probing.BlockTable;
import dimout.probing.History;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An Internet of two thousand blocks in two network namespaces of this test's own: two countries
 * behind a link that loses 3 %, one of which is switched off and on, and anchors elsewhere.
 */
class NamespaceInternetTest {
  private static final int ROUND = 3;
  private static final int BLOCKS = 1024;
  private static final String CUT = "10.16.0.0/14";
  private static final String QUIET = "10.20.0.0/14";

  private final String here = "dimout-here-" + ProcessHandle.current().pid();
  private final String there = "dimout-there-" + ProcessHandle.current().pid();

  @TempDir private Path folder;

  @BeforeEach
  void build() throws IOException, InterruptedException {
    assumeTrue(
        "root".equals(System.getProperty("user.name"))
            && try_("nft", "--version")
            && try_("ip", "netns", "add", here),
        "skipped: network namespaces need root, iproute2 and nftables");
    must("ip", "netns", "add", there);
    must(
        "ip", "link", "add", "d0", "netns", here, "type", "veth", "peer", "name", "d1", "netns",
        there);
    must("ip", "-n", here, "addr", "add", "172.31.0.1/30", "dev", "d0");
    must("ip", "-n", there, "addr", "add", "172.31.0.2/30", "dev", "d1");
    must("ip", "-n", here, "link", "set", "d0", "up");
    must("ip", "-n", there, "link", "set", "d1", "up");
    must("ip", "-n", there, "link", "set", "lo", "up");
    must("ip", "-n", here, "route", "add", "default", "via", "172.31.0.2");
    must("ip", "-n", there, "route", "add", "local", CUT, "dev", "lo");
    must("ip", "-n", there, "route", "add", "local", QUIET, "dev", "lo");
    must("ip", "-n", there, "route", "add", "local", "10.9.0.0/24", "dev", "lo");
    for (String limit :
        List.of("icmp_ratelimit=0", "icmp_msgs_per_sec=1000000", "icmp_msgs_burst=1000000")) {
      try_("ip", "netns", "exec", there, "sysctl", "-qw", "net.ipv4." + limit);
    }
    // Three requests in a hundred get lost, all through the test.
    firewall("add table ip dimout");
    firewall("add chain ip dimout in { type filter hook input priority 0; }");
    firewall("add chain ip dimout off { type filter hook input priority 1; }");
    firewall("add rule ip dimout in icmp type echo-request numgen random mod 100 < 3 drop");
    try_("ip", "netns", "exec", here, "sysctl", "-qw", "net.ipv4.ping_group_range=0 2147483647");
  }

  @AfterEach
  void tearDown() throws IOException, InterruptedException {
    try_("ip", "netns", "del", here);
    try_("ip", "netns", "del", there);
  }

  @Test
  void anOutageIsFoundAndOurOwnCutLinkIsNone() throws IOException, InterruptedException {
    Path targets = folder.resolve("targets.csv");
    Files.writeString(targets, CUT + ",country/KZ\n" + QUIET + ",country/UZ\n");
    writeHistory(folder.resolve("history"));
    Process prober = start(targets);
    try {
      waitForRounds(3);
      firewall("add rule ip dimout off ip daddr " + CUT + " drop");
      waitForRounds(4);
      firewall("flush chain ip dimout off");
      waitForRounds(3);
      must("ip", "-n", here, "link", "set", "d0", "down");
      waitForRounds(3);
    } finally {
      prober.destroy();
      assertThat(prober.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
    check();
  }

  private void check() throws IOException {
    List<String[]> rows = rows();
    TreeMap<String, List<Integer>> up = new TreeMap<>();
    TreeMap<String, List<Double>> coverage = new TreeMap<>();
    for (String[] row : rows) {
      up.computeIfAbsent(row[1], e -> new ArrayList<>()).add(Integer.parseInt(row[3]));
      coverage.computeIfAbsent(row[1], e -> new ArrayList<>()).add(Double.parseDouble(row[4]));
    }
    List<Integer> cut = up.get("country/KZ");
    List<Integer> quiet = up.get("country/UZ");
    assertThat(cut.subList(0, 3)).allMatch(blocks -> blocks == BLOCKS);
    assertThat(cut).as("switched off: %s", cut).contains(0);
    int firstDark = cut.indexOf(0);
    assertThat(firstDark).isBetween(3, 5);
    int back =
        IntStream.range(firstDark, cut.size())
            .filter(i -> cut.get(i) > BLOCKS * 99 / 100)
            .findFirst()
            .orElse(99);
    assertThat(back - firstDark).as("rounds dark: %s", cut).isBetween(2, 6);
    assertThat(quiet).as("untouched, and our own cut link").allMatch(blocks -> blocks == BLOCKS);
    List<Double> covered = coverage.get("country/UZ");
    assertThat(covered.subList(0, 3)).allMatch(share -> share > 0.99);
    assertThat(covered.get(covered.size() - 1)).as("while our link was cut").isLessThan(0.1);
  }

  private List<String[]> rows() throws IOException {
    return Files.readAllLines(folder.resolve("points.csv")).stream()
        .skip(1)
        .map(line -> line.split(","))
        .toList();
  }

  private void waitForRounds(int more) throws IOException, InterruptedException {
    Path points = folder.resolve("points.csv");
    long now = Files.exists(points) ? Files.readAllLines(points).size() : 0;
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
    while (!Files.exists(points) || Files.readAllLines(points).size() < now + 2L * more) {
      assertThat(System.nanoTime() - deadline).as("waiting for rounds").isNegative();
      Thread.sleep(50);
    }
  }

  /** What a survey of a few hours would have found: all of 100 addresses answer nearly always. */
  private static void writeHistory(Path file) throws IOException {
    int[] networks = new int[2 * BLOCKS];
    for (int i = 0; i < networks.length; i++) {
      networks[i] = 0x0a100000 + (i << 8);
    }
    BlockTable blocks = new BlockTable(networks);
    int[] octets = IntStream.rangeClosed(1, 100).toArray();
    for (int block = 0; block < blocks.size(); block++) {
      blocks.restore(block, 0.95f, octets);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      History.write(blocks, out);
    }
  }

  private Process start(Path targets) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "ip",
                "netns",
                "exec",
                here,
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx256m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dimout.app.cli.Main"));
    command.addAll(
        List.of("probe", "--targets", targets.toString(), "--anchors", "10.9.0.1,10.9.0.2"));
    command.addAll(
        List.of("--round", String.valueOf(ROUND), "--timeout", "200", "--rate", "20000"));
    command.addAll(List.of("--history", folder.resolve("history").toString()));
    command.addAll(List.of("--out", folder.resolve("points.csv").toString()));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start();
  }

  private void firewall(String rule) throws IOException, InterruptedException {
    must("ip", "netns", "exec", there, "nft", rule);
  }

  private static void must(String... command) throws IOException, InterruptedException {
    assertThat(try_(command)).as(String.join(" ", command)).isTrue();
  }

  private static boolean try_(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // the program is not installed
    }
  }
}
