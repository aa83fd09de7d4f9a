package dimout.pipeline;

import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import dimout.model.SignalPoint;
import dimout.routes.RouteFeed;
import dimout.routes.Series;
import dimout.routes.Visibility;
import dimout.routes.VisibilitySettings;
import dimout.routes.VisibilitySink;
import dimout.wire.mrt.RouteSink;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Routers that send their routes to us, some of them a part of their routes only: what of two
 * countries is visible depends on who is asked. Every country has prefixes that all see, and some
 * that about half see.
 */
final class PeerWorld implements VisibilitySink {
  static final int STEP = 300;
  static final long START = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();

  private static final List<String> COUNTRIES = List.of("KZ", "DE", "BR");
  private static final int PREFIXES = 120;

  /** Of the prefixes of a country those that not all see. */
  private static final int DOUBTFUL = 30;

  private final SplittableRandom random = new SplittableRandom(7);
  private final Visibility visibility = new Visibility(VisibilitySettings.all(STEP), geo(), this);
  private final RouteFeed feed = visibility.feed("collector");
  private final List<SignalPoint> points = new ArrayList<>();
  private final List<boolean[]> carried = new ArrayList<>();
  private final List<Boolean> there = new ArrayList<>();
  private final boolean[] withdrawn = new boolean[COUNTRIES.size() * PREFIXES];
  private long now = START;
  private @Nullable Double asBefore;

  private static GeoTable geo() {
    GeoTableBuilder geo = new GeoTableBuilder();
    for (int i = 0; i < COUNTRIES.size(); i++) {
      long first = (10L + i) << 24;
      geo.addIpv4(first, first + 0xffffff, geo.country(COUNTRIES.get(i)));
    }
    return geo.build();
  }

  /**
   * Routers come up and send their tables.
   *
   * @param doubtful the share of what not all see that these do
   */
  void join(int many, double doubtful) {
    visibility.advance(now);
    for (int i = 0; i < many; i++) {
      int peer = carried.size();
      boolean[] own = new boolean[withdrawn.length];
      for (int prefix = 0; prefix < own.length; prefix++) {
        own[prefix] = prefix % PREFIXES >= DOUBTFUL || random.nextDouble() < doubtful;
      }
      carried.add(own);
      there.add(true);
      feed.peer(peer, new byte[] {10, 0, 0, (byte) peer}, 100 + peer);
      establish(peer);
    }
  }

  /** A router that was there before comes back. */
  void rejoin(int peer) {
    visibility.advance(now);
    there.set(peer, true);
    establish(peer);
  }

  private void establish(int peer) {
    feed.state(peer, now, 1, 6);
    for (int prefix = 0; prefix < withdrawn.length; prefix++) {
      if (!withdrawn[prefix]) {
        announce(peer, prefix);
      }
    }
    feed.endOfRib(peer, now, RouteSink.IPV4);
  }

  /** Sessions of these routers end, without a word of what they had. */
  void leave(int from, int until) {
    visibility.advance(now);
    for (int peer = from; peer < until; peer++) {
      feed.state(peer, now, 6, 1);
      there.set(peer, false);
    }
  }

  /** A country loses all but a share of its prefixes, or has them again. */
  void level(String country, double share) {
    visibility.advance(now);
    int first = COUNTRIES.indexOf(country) * PREFIXES;
    for (int i = 0; i < PREFIXES; i++) {
      // Those that all see and those that not all see are lost alike.
      set(first + i, (i * 7) % PREFIXES >= share * PREFIXES);
    }
  }

  private void set(int prefix, boolean gone) {
    if (withdrawn[prefix] == gone) {
      return;
    }
    withdrawn[prefix] = gone;
    for (int peer = 0; peer < carried.size(); peer++) {
      if (there.get(peer) && gone) {
        feed.withdraw(peer, now, RouteSink.IPV4, high(prefix), 0, 22, 0);
      } else if (there.get(peer)) {
        announce(peer, prefix);
      }
    }
  }

  private void announce(int peer, int prefix) {
    if (carried.get(peer)[prefix]) {
      feed.announce(peer, now, RouteSink.IPV4, high(prefix), 0, 22, 0, 1000L + prefix / PREFIXES);
    }
  }

  private static long high(int prefix) {
    long address = ((10L + prefix / PREFIXES) << 24) + ((long) (prefix % PREFIXES) << 10);
    return address << 32;
  }

  /** Lets time go by; now and then a prefix flaps. */
  void until(String time) {
    long end = Scenario.at(time);
    while (now < end) {
      now += 60;
      visibility.advance(now);
      if (random.nextInt(12) == 0) {
        int prefix = random.nextInt(withdrawn.length);
        if (!withdrawn[prefix]) {
          set(prefix, true);
          now += 20;
          visibility.advance(now);
          set(prefix, false);
          now += 40;
        }
      }
    }
    now = end;
    visibility.advance(now);
  }

  /** What was measured of a country's /24 blocks. */
  List<SignalPoint> points() {
    visibility.end();
    return points;
  }

  @Override
  public boolean compares() {
    return true;
  }

  @Override
  public void recounted(Series series, long time, long was, long is) {
    asBefore = (double) was;
  }

  @Override
  public void point(Series series, long time, long value, double coverage) {
    if (series.entity().startsWith("country/") && series.signal().endsWith("slash24")) {
      points.add(
          new SignalPoint(
              series.entity(), series.signal(), time, STEP, (double) value, coverage, asBefore));
    }
    asBefore = null;
  }

  @Override
  public void noData(Series series, long time, double coverage) {
    if (series.entity().startsWith("country/") && series.signal().endsWith("slash24")) {
      points.add(new SignalPoint(series.entity(), series.signal(), time, STEP, null, coverage));
    }
  }
}
