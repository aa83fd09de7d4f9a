package dimout.bench;

import dimout.geo.GeoTable;
import dimout.routes.RouteFeed;
import dimout.routes.Series;
import dimout.routes.Visibility;
import dimout.routes.VisibilitySettings;
import dimout.routes.VisibilitySink;
import dimout.wire.mrt.RouteSink;
import java.util.SplittableRandom;

/**
 * The heap that the tables of 60 full-feed peers take, each of a million IPv4 and 250,000 IPv6
 * prefixes: run it with {@code -Xmx400m}, and it must come to its end.
 */
public final class TableMemory {
  private static final int PEERS = 60;
  private static final int IPV4 = 1_000_000;
  private static final int IPV6 = 250_000;

  private TableMemory() {}

  /** Builds the tables, counts them and prints the heap in use. */
  public static void main(String[] arguments) {
    Sink sink = new Sink();
    Visibility visibility = new Visibility(VisibilitySettings.all(300), GeoTable.empty(), sink);
    RouteFeed feed = visibility.feed("");
    visibility.advance(0);
    feed.tableBegins(0);
    for (int peer = 0; peer < PEERS; peer++) {
      feed.peer(peer, new byte[] {10, 0, 0, (byte) peer}, 64_512 + peer);
    }
    SplittableRandom random = new SplittableRandom(1);
    fill(feed, RouteSink.IPV4, IPV4, random);
    fill(feed, RouteSink.IPV6, IPV6, random);
    feed.close(true);
    visibility.advance(300);
    // One update makes the hash of prefixes, which a table dump does without.
    feed.announce(0, 300, RouteSink.IPV4, 0x0101_0100L << 32, 0, 24, 0, 1);
    System.gc();
    long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    visibility.end();
    System.out.printf("%d peers: %d MB in use, %d points%n", PEERS, used >> 20, sink.points);
  }

  /** Prefixes in the order of addresses, of several lengths, some with two origins. */
  private static void fill(RouteFeed feed, int family, int count, SplittableRandom random) {
    boolean ipv4 = family == RouteSink.IPV4;
    long step = Long.divideUnsigned(ipv4 ? 0xdf00L << 48 : 0x1fffL << 48, count);
    for (int i = 0; i < count; i++) {
      int length = (ipv4 ? 24 : 48) - Math.max(0, random.nextInt(10) - 5);
      long high = ((ipv4 ? 0x0100L : 0x2000L) << 48) + step * i;
      high &= -1L << (64 - length);
      long origin = 1L + random.nextInt(80_000);
      long second = random.nextInt(100) == 0 ? origin + 1 : origin;
      for (int peer = 0; peer < PEERS; peer++) {
        feed.entry(peer, 0, family, high, 0, length, 0, peer % 3 == 0 ? second : origin);
      }
    }
  }

  private static final class Sink implements VisibilitySink {
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
