package dimout.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.geo.GeoTable;
import dimout.wire.mrt.RouteSink;
import dimout.wire.mrt.RouteWalk;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * A router's updates applied to its table give the table that the router itself wrote afterwards,
 * by the digests in the README of the test data.
 */
class RouterTablesTest {
  private static final long ROUTERS_OWN_AS = 65_000;

  private final CountingSink sink = new CountingSink();
  private final Visibility visibility =
      new Visibility(VisibilitySettings.all(300), GeoTable.empty(), sink);
  private boolean refused;

  @Test
  void updatesGiveTheTableThatTheRouterWrote() throws IOException, GeneralSecurityException {
    Path folder = data().resolve("mrt/routers");
    Path before = folder.resolve("frr5.bview.before.gz");
    assumeTrue(Files.exists(before), "skipped: no test data at " + folder);

    feed(before);
    feed(folder.resolve("frr5.updates.churn.gz"));

    TreeSet<String> expected = new TreeSet<>();
    for (String line : Files.readAllLines(folder.resolve("README.md"))) {
      if (line.matches("127\\.0\\.1\\.\\d\\|.*")) {
        expected.add(line);
      }
    }
    assertThat(expected).hasSize(10);
    assertThat(digests()).isEqualTo(expected);
    visibility.end();
    assertThat(sink.points).isPositive();
  }

  private static Path data() {
    String named = System.getenv("DIMOUT_TEST_DATA");
    return named == null ? Path.of("..", "..", "shared", "data") : Path.of(named);
  }

  private void feed(Path file) throws IOException {
    RouteFeed feed = visibility.feed("");
    RouteWalk walk = RouteWalk.received(refusing(feed));
    try (InputStream raw = Files.newInputStream(file);
        DataInputStream in =
            new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16))) {
      byte[] record = new byte[1 << 16];
      while (true) {
        in.readFully(record, 0, 12);
        int length = ByteBuffer.wrap(record).getInt(8);
        if (12 + length > record.length) {
          record = Arrays.copyOf(record, 24 + 2 * length);
        }
        in.readFully(record, 12, length);
        visibility.advance(RouteWalk.time(record, 0));
        refused = (record[5] & 0xff) == 17 && pathHolds(ByteBuffer.wrap(record, 0, 12 + length));
        assertThat(walk.record(record, 0, 12 + length)).isTrue();
      }
    } catch (EOFException e) {
      feed.close(true);
    }
  }

  /** The router refuses routes whose path holds its own AS: to it they are withdrawals. */
  private RouteSink refusing(RouteFeed feed) {
    return (RouteSink)
        Proxy.newProxyInstance(
            RouteSink.class.getClassLoader(),
            new Class<?>[] {RouteSink.class},
            (proxy, method, values) -> {
              if (refused && method.getName().equals("announce")) {
                feed.withdraw(
                    (int) values[0],
                    (long) values[1],
                    (int) values[2],
                    (long) values[3],
                    (long) values[4],
                    (int) values[5],
                    (int) values[6]);
                return null;
              }
              return method.invoke(feed, values);
            });
  }

  /**
   * Whether the AS path of a BGP4MP_ET message with four-byte AS numbers holds the router's own.
   */
  private static boolean pathHolds(ByteBuffer record) {
    int addresses = record.getShort(26) == 1 ? 8 : 32;
    int message = 28 + addresses;
    if (record.get(message + 18) != 2) {
      return false;
    }
    int at = message + 19;
    at += 2 + record.getShort(at);
    int end = at + 2 + record.getShort(at);
    at += 2;
    while (at < end) {
      boolean wide = (record.get(at) & 0x10) != 0;
      int code = record.get(at + 1);
      int length = wide ? record.getShort(at + 2) : record.get(at + 2) & 0xff;
      at += wide ? 4 : 3;
      if (code == 2) {
        return segmentsHold(record, at, at + length);
      }
      at += length;
    }
    return false;
  }

  private static boolean segmentsHold(ByteBuffer record, int from, int end) {
    int at = from;
    while (at < end) {
      int count = record.get(at + 1) & 0xff;
      at += 2;
      for (int i = 0; i < count; i++, at += 4) {
        if ((record.getInt(at) & 0xffff_ffffL) == ROUTERS_OWN_AS) {
          return true;
        }
      }
    }
    return false;
  }

  private TreeSet<String> digests() throws GeneralSecurityException {
    TreeSet<String> lines = new TreeSet<>();
    long[] asns = {3333, 2497, 4777, 6939, 3257};
    for (int family = 0; family < 2; family++) {
      FamilyTable table = visibility.family(family);
      int[] sorted = sorted(table.prefixes());
      for (int peer = 1; peer <= 5; peer++) {
        byte[] address = {127, 0, 1, (byte) peer};
        int column = visibility.peer("", address, asns[peer - 1])[family].column();
        lines.add(line(table, sorted, column, family, peer, asns[peer - 1]));
      }
    }
    return lines;
  }

  private static int[] sorted(PrefixTrie trie) {
    return IntStream.range(0, trie.prefixes())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(prefix -> trie.length(trie.node(prefix)))
                .thenComparing(prefix -> trie.high(trie.node(prefix)), Long::compareUnsigned)
                .thenComparing(prefix -> trie.low(trie.node(prefix)), Long::compareUnsigned))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static String line(
      FamilyTable table, int[] sorted, int column, int family, int peer, long asn)
      throws GeneralSecurityException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    PrefixTrie trie = table.prefixes();
    ByteBuffer bytes = ByteBuffer.allocate(17);
    int count = 0;
    for (int prefix : sorted) {
      if (table.origin(column, prefix) != OriginIds.UNSET) {
        int node = trie.node(prefix);
        int length = trie.length(node);
        bytes.clear().put((byte) length).putLong(trie.high(node)).putLong(trie.low(node));
        digest.update(bytes.array(), 0, 1 + (length + 7) / 8);
        count++;
      }
    }
    assertThat(count).isEqualTo(table.size(column));
    return String.join(
        "|",
        List.of(
            "127.0.1." + peer,
            "" + asn,
            family == 0 ? "IPv4" : "IPv6",
            "" + count,
            HexFormat.of().formatHex(digest.digest())));
  }

  private static final class CountingSink implements VisibilitySink {
    private int points;

    @Override
    public void point(Series series, long time, long value, double coverage) {
      points++;
    }

    @Override
    public void noData(Series series, long time, double coverage) {
      points++;
    }
  }
}
