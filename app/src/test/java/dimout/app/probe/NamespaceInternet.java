package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.probing.BlockTable;
import dimout.probing.History;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An Internet in two network namespaces of a test's own: we are in one, and behind a veth and a
 * firewall every address of 10.16.0.0/12, 10.9.0.0/24 (the anchors) and 2001:db8::/32 answers in
 * the other. Three requests of a hundred get lost on the way.
 */
public final class NamespaceInternet implements AutoCloseable {
  /** Anchors that answer as long as our link works. */
  public static final List<String> ANCHORS = List.of("10.9.0.1", "10.9.0.2");

  private static final Pattern COUNTER = Pattern.compile("counter packets ([0-9]+)");
  private static final AtomicInteger MADE = new AtomicInteger();

  private final String here;
  private final String there;

  private NamespaceInternet() throws IOException, InterruptedException {
    String name = "dimout-" + ProcessHandle.current().pid() + "-" + MADE.getAndIncrement();
    here = name + "-here";
    there = name + "-there";
    assumeTrue(
        "root".equals(System.getProperty("user.name"))
            && works("nft", "--version")
            && works("ip", "netns", "add", here),
        "skipped: network namespaces need root, iproute2 and nftables");
  }

  /** Builds one; the test is skipped where that is not possible. */
  public static NamespaceInternet build() throws IOException, InterruptedException {
    NamespaceInternet internet = new NamespaceInternet();
    internet.link();
    internet.address();
    internet.loseSome();
    return internet;
  }

  private void link() throws IOException, InterruptedException {
    must("ip", "netns", "add", there);
    must(words("ip link add d0 netns " + here + " type veth peer name d1 netns " + there));
    must(words("ip -n " + here + " addr add 172.31.0.1/30 dev d0"));
    must(words("ip -n " + there + " addr add 172.31.0.2/30 dev d1"));
    must(words("ip -n " + there + " addr add fd00:31::2/64 dev d1 nodad"));
    must(words("ip -n " + here + " link set lo up"));
    must(words("ip -n " + there + " link set lo up"));
    must(words("ip -n " + there + " link set d1 up"));
    link(true);
  }

  private void address() throws IOException, InterruptedException {
    must(words("ip -n " + there + " route add local 10.16.0.0/12 dev lo"));
    must(words("ip -n " + there + " route add local 10.9.0.0/24 dev lo"));
    must(words("ip -6 -n " + there + " route add local 2001:db8::/32 dev lo"));
    for (String limit :
        List.of("ipv4.icmp_ratelimit", "ipv6.icmp.ratelimit", "ipv4.tcp_invalid_ratelimit")) {
      works(words("ip netns exec " + there + " sysctl -qw net." + limit + "=0"));
    }
    pingGroups("0 2147483647");
  }

  private void loseSome() throws IOException, InterruptedException {
    firewall("add table inet dimout");
    firewall("add chain inet dimout in { type filter hook input priority 0; }");
    firewall("add set inet dimout off4 { type ipv4_addr; flags interval; }");
    firewall("add set inet dimout off6 { type ipv6_addr; flags interval; }");
    firewall("add rule inet dimout in ip daddr @off4 drop");
    firewall("add rule inet dimout in ip6 daddr @off6 drop");
    firewall("add rule inet dimout in icmp type echo-request numgen random mod 100 < 3 drop");
  }

  /** Which groups may open ICMP datagram sockets here. */
  void pingGroups(String range) throws IOException, InterruptedException {
    must("ip", "netns", "exec", here, "sysctl", "-qw", "net.ipv4.ping_group_range=" + range);
  }

  /** Sets our own link up or down. */
  public void link(boolean up) throws IOException, InterruptedException {
    must(words("ip -n " + here + " link set d0 " + (up ? "up" : "down")));
    if (up) {
      must(words("ip -n " + here + " route replace default via 172.31.0.2"));
      must(words("ip -n " + here + " addr replace fd00:31::1/64 dev d0 nodad"));
      must(words("ip -6 -n " + here + " route replace default via fd00:31::2"));
    }
  }

  /** Switches a network off. */
  public void off(String network) throws IOException, InterruptedException {
    firewall("add element inet dimout " + set(network) + " { " + network + " }");
  }

  /** Switches a network on again. */
  public void on(String network) throws IOException, InterruptedException {
    firewall("delete element inet dimout " + set(network) + " { " + network + " }");
  }

  private static String set(String network) {
    return network.contains(":") ? "off6" : "off4";
  }

  /** Counts packets that match from now on; see {@link #counted}. */
  void count(String match) throws IOException, InterruptedException {
    firewall("add rule inet dimout in " + match + " counter");
  }

  /** How many packets matched, of all that are counted. */
  long counted() throws IOException, InterruptedException {
    Process list =
        new ProcessBuilder(words("ip netns exec " + there + " nft list table inet dimout")).start();
    String text = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(list.waitFor()).isZero();
    Matcher counters = COUNTER.matcher(text);
    assertThat(counters.find()).as("%s", text).isTrue();
    long packets = Long.parseLong(counters.group(1));
    while (counters.find()) {
      packets += Long.parseLong(counters.group(1));
    }
    return packets;
  }

  private void firewall(String rule) throws IOException, InterruptedException {
    must("ip", "netns", "exec", there, "nft", rule);
  }

  /** Starts Dimout in our namespace, its diagnostics going to a file. */
  public Process start(Path log, List<String> arguments) throws IOException {
    return start(log, List.of(), arguments);
  }

  /** As {@link #start(Path, List)}, by another program such as setpriv. */
  Process start(Path log, List<String> by, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("ip", "netns", "exec", here));
    command.addAll(by);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx400m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dimout.app.cli.Main"));
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /** What an address in our namespace answers; empty when it does not. */
  public String fetch(String address) throws IOException, InterruptedException {
    Process curl =
        new ProcessBuilder("ip", "netns", "exec", here, "curl", "-sm", "20", address).start();
    String text = new String(curl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    curl.waitFor();
    return text;
  }

  /** What a survey of some hours would have found: all of 100 addresses answer nearly always. */
  public static void writeHistory(Path file, int first, int count) throws IOException {
    int[] networks = new int[count];
    for (int i = 0; i < networks.length; i++) {
      networks[i] = first + (i << 8);
    }
    writeHistory(file, new BlockTable(networks), 100);
  }

  /** As above, of these blocks, in which addresses 1 to {@code addresses} ever answered. */
  static void writeHistory(Path file, BlockTable blocks, int addresses) throws IOException {
    int[] octets = IntStream.rangeClosed(1, addresses).toArray();
    for (int block = 0; block < blocks.size(); block++) {
      blocks.restore(block, 0.95f, octets);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      History.write(blocks, out);
    }
  }

  private static String[] words(String command) {
    return command.split(" ");
  }

  private static void must(String... command) throws IOException, InterruptedException {
    assertThat(works(command)).as(String.join(" ", command)).isTrue();
  }

  static boolean works(String... command) throws InterruptedException {
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

  @Override
  public void close() throws InterruptedException {
    works("ip", "netns", "del", here);
    works("ip", "netns", "del", there);
  }
}
