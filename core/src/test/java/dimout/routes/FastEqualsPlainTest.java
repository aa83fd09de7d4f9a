package dimout.routes;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.geo.GeoTable;
import dimout.geo.GeoTableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories of peers: the counts that move equal those of the plain definition. */
class FastEqualsPlainTest {
  private static final int BIN = 60;

  private record Peer(String name, int stream, int number, long asn) {}

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void sameLines(int seed) {
    Run run = new Run(seed);
    run.steps(700);
    assertThat(run.fast()).isEqualTo(run.plain());
    assertThat(run.fast().size()).isGreaterThan(50);
  }

  private static GeoTable geo() {
    GeoTableBuilder geo = new GeoTableBuilder();
    geo.addIpv4(0x0a000000L, 0x0a00ffffL, geo.country("AA"));
    geo.addIpv4(0x0a002000L, 0x0a0028ffL, geo.country("BB"));
    geo.addIpv4(0x0a002480L, 0x0a002680L, geo.country("CC"));
    geo.addIpv4(0x0a003000L, 0x0a0030ffL, geo.country(""));
    geo.addIpv6(0x2001_0db8_0000_0000L, 0, 0x2001_0db8_00ff_ffffL, -1, geo.country("AA"));
    geo.addIpv6(0x2001_0db8_0010_0000L, 0, 0x2001_0db8_0013_8000L, 5, geo.country("BB"));
    geo.addIpv6(0x2001_0db8_0020_0000L, 0, 0x2001_0db8_002f_ffffL, -1, geo.country(""));
    return geo.build();
  }

  private static final class Run implements VisibilitySink {
    private final SplittableRandom random;
    private final Visibility visibility;
    private final PlainVisibility plainly;
    private final List<RouteFeed> feeds = new ArrayList<>();
    private final List<Peer> peers = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final boolean compares;
    private long now = 1_641_340_000;

    Run(int seed) {
      compares = seed % 2 == 0; // counts of peers before are no counts of now
      random = new SplittableRandom(new Random(seed).nextLong());
      GeoTable geo = geo();
      visibility = new Visibility(VisibilitySettings.all(BIN), geo, this);
      plainly = new PlainVisibility(geo, BIN);
      for (int stream = 0; stream < 2; stream++) {
        feeds.add(visibility.feed("collector" + stream));
        int count = 1 + random.nextInt(9);
        for (int number = 0; number < count; number++) {
          long asn = 100 + random.nextInt(8);
          byte[] address = {10, 1, (byte) stream, (byte) number};
          String name = stream + "/" + number;
          feeds.get(stream).peer(number, address, asn);
          peers.add(new Peer(name, stream, number, asn));
          plainly.table(name, asn, 0);
        }
      }
    }

    List<String> fast() {
      return lines;
    }

    List<String> plain() {
      return plainly.lines();
    }

    void steps(int count) {
      advance();
      feeds.forEach(this::dump);
      for (int i = 0; i < count; i++) {
        step();
      }
      visibility.end();
      plainly.end();
    }

    private void advance() {
      visibility.advance(now);
      plainly.advance(now);
    }

    private void step() {
      int what = random.nextInt(1000);
      if (what < 100) {
        now += what == 0 ? 9000 : random.nextInt(what < 5 ? 200 : 25);
        advance();
        return;
      }
      if (what < 104) {
        dump(feeds.get(random.nextInt(feeds.size())));
        return;
      }
      Peer peer = peers.get(random.nextInt(peers.size()));
      if (what < 112) {
        session(peer, what);
      } else if (what < 116) {
        int family = random.nextInt(2);
        feeds.get(peer.stream()).endOfRib(peer.number(), now, family);
        plainly.endOfRib(plainly.table(peer.name(), peer.asn(), family));
      } else {
        update(peer, what < 700);
      }
    }

    private void session(Peer peer, int what) {
      RouteFeed feed = feeds.get(peer.stream());
      if (what < 106) {
        feed.state(peer.number(), now, 5, 6);
      } else if (what < 109) {
        feed.state(peer.number(), now, 6, 1);
      } else {
        feed.reset(peer.number(), now);
      }
      for (int family = 0; family < 2; family++) {
        PlainVisibility.Table table = plainly.table(peer.name(), peer.asn(), family);
        if (what < 106) {
          plainly.up(table);
        } else {
          table.end();
        }
      }
    }

    private void update(Peer peer, boolean announce) {
      PlainVisibility.Prefix prefix = prefix();
      RouteFeed feed = feeds.get(peer.stream());
      PlainVisibility.Table table = plainly.table(peer.name(), peer.asn(), prefix.family());
      if (announce) {
        long origin = origin(prefix);
        feed.announce(
            peer.number(), now, prefix.family(), prefix.high(), 0, prefix.length(), 0, origin);
        if (prefix.counts()) {
          plainly.announce(table, prefix, 0, origin);
        }
      } else {
        feed.withdraw(peer.number(), now, prefix.family(), prefix.high(), 0, prefix.length(), 0);
        if (prefix.counts()) {
          plainly.withdraw(table, prefix, 0);
        }
      }
    }

    /** A dump of all peers of a stream: most prefixes of most peers. */
    private void dump(RouteFeed feed) {
      int stream = feeds.indexOf(feed);
      feed.tableBegins(now);
      List<Peer> chosen = peers.stream().filter(peer -> peer.stream() == stream).toList();
      for (int i = 0; i < 120; i++) {
        PlainVisibility.Prefix prefix = prefix();
        for (Peer peer : chosen) {
          if (random.nextInt(10) > 0) {
            long origin = origin(prefix);
            feed.entry(
                peer.number(), now, prefix.family(), prefix.high(), 0, prefix.length(), 0, origin);
            if (prefix.counts()) {
              plainly
                  .table(peer.name(), peer.asn(), prefix.family())
                  .dump
                  .computeIfAbsent(prefix, key -> new java.util.TreeMap<>())
                  .put(0, origin);
            }
          }
        }
      }
      feed.tableBegins(now); // ends the dump
      for (Peer peer : chosen) {
        for (int family = 0; family < 2; family++) {
          PlainVisibility.Table table = plainly.table(peer.name(), peer.asn(), family);
          if (!table.dump.isEmpty()) {
            plainly.dumped(table);
          }
        }
      }
    }

    private PlainVisibility.Prefix prefix() {
      if (random.nextInt(60) == 0) {
        return new PlainVisibility.Prefix(0, 0, random.nextInt(6));
      }
      int family = random.nextInt(3) == 0 ? 1 : 0;
      long base = family == 0 ? 0x0a000000_00000000L : 0x2001_0db8_0000_0000L;
      int least = family == 0 ? 18 : 40;
      int length = least + random.nextInt(family == 0 ? 9 : 12);
      long bits = (long) random.nextInt(1 << (length - least + 2)) << (64 - length);
      return new PlainVisibility.Prefix(family, base | bits, length);
    }

    private long origin(PlainVisibility.Prefix prefix) {
      int chance = random.nextInt(12);
      long usual = 200 + (prefix.high() >>> 44) % 5;
      return chance == 0 ? -1 : chance < 3 ? 200 + random.nextInt(5) : usual;
    }

    @Override
    public boolean compares() {
      return compares;
    }

    @Override
    public void point(Series series, long time, long value, double coverage) {
      lines.add(
          time + "," + series.entity() + "," + series.signal() + "," + value + "," + coverage);
    }

    @Override
    public void noData(Series series, long time, double coverage) {
      lines.add(time + "," + series.entity() + "," + series.signal() + ",none," + coverage);
    }
  }
}
