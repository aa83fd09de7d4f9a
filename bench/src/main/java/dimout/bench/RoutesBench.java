package dimout.bench;

import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import dimout.routes.RouteFeed;
import dimout.routes.Series;
import dimout.routes.Visibility;
import dimout.routes.VisibilitySettings;
import dimout.routes.VisibilitySink;
import dimout.wire.mrt.RouteSink;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The hot paths of visibility: an update of a voter's table, and the country of an address. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class RoutesBench {
  private static final int PEERS = 5;
  private static final int PREFIXES = 1 << 20;
  private static final long IPV6 = 0x2a00L << 48;
  private static final long STEP = Long.divideUnsigned(0xdf00L << 48, PREFIXES);

  private final SplittableRandom random = new SplittableRandom(7);
  private final GeoTable geo = geo();
  private final RouteFeed feed = feed();

  private final long[] firsts = LongStream.range(0, PREFIXES).map(i -> i << 12).toArray();
  private final long[] firstsOfIpv6 =
      LongStream.range(0, PREFIXES / 4).map(i -> IPV6 | i << 32).toArray();

  private GeoTable geo() {
    GeoTableBuilder ranges = new GeoTableBuilder();
    for (int i = 0; i < PREFIXES; i++) {
      int country = random.nextInt(200);
      String code = "" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
      ranges.addIpv4((long) i << 12, ((long) i << 12) + 4095, ranges.country(code));
    }
    for (int i = 0; i < PREFIXES / 8; i++) {
      long high = IPV6 | (long) i << 33;
      ranges.addIpv6(high, 0, high | -1L >>> 32, -1L, 1 + random.nextInt(200));
    }
    return ranges.build();
  }

  private RouteFeed feed() {
    Visibility visibility = new Visibility(VisibilitySettings.all(300), geo, new Nowhere());
    RouteFeed made = visibility.feed("");
    visibility.advance(0);
    made.tableBegins(0);
    for (int peer = 0; peer < PEERS; peer++) {
      made.peer(peer, new byte[] {10, 0, 0, (byte) peer}, 64_512 + peer);
    }
    for (int i = 0; i < PREFIXES; i++) {
      for (int peer = 0; peer < PEERS; peer++) {
        made.entry(peer, 0, RouteSink.IPV4, high(i), 0, 24, 0, 1 + i % 70_000);
      }
    }
    made.close(true);
    visibility.advance(300);
    return made;
  }

  private static long high(int number) {
    return ((0x0100L << 48) + STEP * number) & (-1L << 40);
  }

  /** One announcement or withdrawal, of any prefix and peer. */
  @Benchmark
  public void update() {
    int number = random.nextInt(PREFIXES);
    int peer = random.nextInt(PEERS);
    if (random.nextBoolean()) {
      feed.announce(peer, 300, RouteSink.IPV4, high(number), 0, 24, 0, 1 + number % 70_000);
    } else {
      feed.withdraw(peer, 300, RouteSink.IPV4, high(number), 0, 24, 0);
    }
  }

  /** The country of any address. */
  @Benchmark
  public int lookUp() {
    return geo.countryOfIpv4(random.nextInt() & 0xffff_ffffL);
  }

  /** The yardstick of {@link #lookUp}: the JDK's own search over as many ranges. */
  @Benchmark
  public int lookUpByTheJdk() {
    return Arrays.binarySearch(firsts, random.nextInt() & 0xffff_ffffL);
  }

  /** The country of any IPv6 address of a /12. */
  @Benchmark
  public int lookUpIpv6() {
    return geo.countryOfIpv6(IPV6 | random.nextLong() >>> 12, 0);
  }

  /** The yardstick of {@link #lookUpIpv6}. */
  @Benchmark
  public int lookUpIpv6ByTheJdk() {
    return Arrays.binarySearch(firstsOfIpv6, IPV6 | random.nextLong() >>> 12);
  }

  private static final class Nowhere implements VisibilitySink {
    @Override
    public void point(Series series, long time, long value, double coverage) {}

    @Override
    public void noData(Series series, long time, double coverage) {}
  }
}
