package dimout.routes;

import dimout.geo.GeoTable;
import dimout.routes.SeriesBoard.Telling;
import dimout.wire.mrt.RouteSink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Routes to visible-block points: keeps the table of every peer and, at the end of each bin, says
 * how many blocks of each country and network the full-feed peers see.
 *
 * <p>Use: a {@link #feed} for each stream of records; {@link #advance} to the time of each record
 * before it is fed, over all streams in the order of time (of one time, table dumps first); {@link
 * RouteFeed#close} when a stream ends; {@link #end} at last. Not for several threads at once.
 */
public final class Visibility {
  private static final long HOUR = 3600;
  private static final int FAMILIES = 2;
  private static final long NEVER = Long.MAX_VALUE;

  private record PeerKey(String collector, String address, long asn) {}

  private final VisibilitySettings settings;
  private final OriginIds origins = new OriginIds();
  private final EntityCounts counts;
  private final boolean compares;
  private final SeriesBoard board;
  private final FamilyTable[] families = new FamilyTable[FAMILIES];
  private final Coverage[] coverage = {new Coverage(), new Coverage()};
  private final Map<PeerKey, PeerTable[]> peers = new HashMap<>();
  private final List<List<PeerTable>> tables = List.of(new ArrayList<>(), new ArrayList<>());

  private boolean begun;
  private long clock;
  private long bin;
  private long lateRecords;
  private @Nullable VisibilityMemory recalled;

  /**
   * @param geo the countries of addresses
   */
  public Visibility(VisibilitySettings settings, GeoTable geo, VisibilitySink sink) {
    this.settings = settings;
    OriginSets sets = new OriginSets();
    counts = new EntityCounts(geo.countries());
    compares = sink.compares();
    for (int family = 0; family < FAMILIES; family++) {
      families[family] = new FamilyTable(family, sets, counts, geo);
      families[family].limit(settings.mostBytes());
      if (compares) {
        families[family].willCompare();
      }
    }
    board = new SeriesBoard(counts, origins, geo, settings.wanted(), sink);
  }

  /** Where the elements of one stream go; streams of one collector share its peers. */
  public RouteFeed feed(String collector) {
    return new RouteFeed(this, collector);
  }

  /** A collector is gone: its peers are missing, and its feeds are of no more use. */
  public void forget(String collector) {
    Set<PeerTable> gone = new HashSet<>();
    peers
        .entrySet()
        .removeIf(peer -> {
          boolean its = peer.getKey().collector.equals(collector);
          if (its) {
            gone.addAll(List.of(peer.getValue()));
          }
          return its;
        });
    gone.forEach(PeerTable::end);
    tables.forEach(ofFamily -> ofFamily.removeIf(gone::contains));
  }

  /**
   * A record of this time comes next. What was before is closed: bins, and table transfers that
   * have become quiet. A time before an earlier one is taken as that one, and counted.
   */
  public void advance(long time) {
    if (!begun) {
      begun = true;
      clock = time;
      bin = settings.binOf(time);
    } else if (time > clock) {
      pass(time);
      clock = time;
    } else if (time < clock) {
      lateRecords++;
    }
  }

  /** Records that came after ones of a later time; they counted as of then. */
  public long lateRecords() {
    return lateRecords;
  }

  /** Peers of which some table has routes, but no beginning: see {@link #peers()}. */
  public int partialPeers() {
    return (int)
        peers.values().stream()
            .filter(pair -> Arrays.stream(pair).anyMatch(t -> t.partial() && t.size() > 0))
            .count();
  }

  /** How often a prefix or a peer's table was left out, as there was no room for it. */
  public long refused() {
    return families[0].refused() + families[1].refused();
  }

  /** All peers of all collectors that were ever heard. */
  public int peers() {
    return peers.size();
  }

  /** The input is over: what is in transfer is all there is, and the last bin is written. */
  public void end() {
    if (!begun) {
      return;
    }
    forEachTable(table -> {
      if (table.quietAt() != NEVER) {
        table.transferred(clock);
      }
    });
    closeBin();
  }

  /** What a later process needs beside the tables, as of the last bin that was closed. */
  public VisibilityMemory memory() {
    List<VisibilityMemory.Peer> full = new ArrayList<>();
    peers.forEach((key, pair) -> {
      for (int family = 0; family < FAMILIES; family++) {
        if (pair[family].fullFeed()) {
          full.add(new VisibilityMemory.Peer(family, key.collector, key.address, key.asn));
        }
      }
    });
    full.sort(
        Comparator.comparing(VisibilityMemory.Peer::collector)
            .thenComparing(VisibilityMemory.Peer::address)
            .thenComparingLong(VisibilityMemory.Peer::asn)
            .thenComparingInt(VisibilityMemory.Peer::family));
    return new VisibilityMemory(
        bin - settings.binSeconds(), List.of(coverage[0].memory(), coverage[1].memory()), full);
  }

  /**
   * Goes on where another was, before anything is fed: bins up to that one are taken as measured,
   * and are neither counted nor written again.
   */
  public void recall(VisibilityMemory memory) {
    recalled = memory;
    for (int family = 0; family < FAMILIES; family++) {
      coverage[family].recall(memory.covered().get(family));
    }
  }

  /**
   * What was measured last is counted once more: tables of places, or collectors, may be others.
   */
  private void countAgain(VisibilityMemory memory) {
    Jury.Change[] counted = new Jury.Change[FAMILIES];
    for (int family = 0; family < FAMILIES; family++) {
      List<PeerTable> full = FullFeed.choose(tables.get(family));
      counted[family] = memory.since(family, FullFeed.distinctAsns(full));
      if (counted[family] == Jury.Change.COMPARABLE) {
        families[family].seat(FullFeed.columns(full), FullFeed.asns(full));
      }
    }
    board.again(bin, new Before(counts, counted));
  }

  private void recallFullFeed(VisibilityMemory memory) {
    for (VisibilityMemory.Peer peer : memory.fullFeed()) {
      PeerTable[] pair = peers.get(new PeerKey(peer.collector(), peer.address(), peer.asn()));
      if (pair != null) {
        pair[peer.family()].fullFeed(true);
      }
    }
  }

  private void pass(long time) {
    long binEnd = bin + settings.binSeconds();
    while (binEnd <= time) {
      endQuietTransfers(binEnd - 1);
      closeBin();
      bin = binEnd - clock >= HOUR ? Math.max(binEnd, settings.binOf(time)) : binEnd;
      binEnd = bin + settings.binSeconds();
    }
    endQuietTransfers(time);
  }

  private void endQuietTransfers(long time) {
    forEachTable(table -> {
      if (table.quietAt() <= time) {
        table.transferred(time);
      }
    });
  }

  private void closeBin() {
    if (recalled != null && bin <= recalled.bin()) {
      if (bin == recalled.bin()) {
        recallFullFeed(recalled);
        if (compares) {
          countAgain(recalled);
        }
      }
      return;
    }
    double[] covered = new double[4];
    List<List<PeerTable>> voters = new ArrayList<>();
    for (int family = 0; family < FAMILIES; family++) {
      List<PeerTable> full = FullFeed.choose(tables.get(family));
      covered[family] = coverage[family].add(bin, FullFeed.distinctAsns(full));
      voters.add(covered[family] >= SeriesBoard.LEAST_COVERAGE ? full : List.of());
    }
    covered[EntityCounts.PREFIXES] = covered[EntityCounts.SLASH48];
    covered[SeriesBoard.ORIGINS] = ofOrigins(covered);
    Before before = seat(voters);
    board.bin(
        new SeriesBoard.Bin(
            bin, covered, before, settings.writes(bin) ? Telling.WRITTEN : Telling.LEFT_OUT));
  }

  /**
   * Seats the voters; those of a family that is not measured are left as they are.
   *
   * @return what those before them count now; null where that is the same, or nobody asks
   */
  private @Nullable Before seat(List<List<PeerTable>> voters) {
    Jury.Change[] changes = {Jury.Change.NONE, Jury.Change.NONE};
    for (int family = 0; family < FAMILIES; family++) {
      List<PeerTable> full = voters.get(family);
      if (compares && !full.isEmpty()) {
        changes[family] = families[family].compare(FullFeed.columns(full), FullFeed.asns(full));
      }
    }
    Before before = Before.of(counts, changes);
    for (int family = 0; family < FAMILIES; family++) {
      List<PeerTable> full = voters.get(family);
      if (!full.isEmpty()) {
        families[family].seat(FullFeed.columns(full), FullFeed.asns(full));
      }
    }
    return before;
  }

  /** Origins are of both families: they are covered as far as each that was ever measured is. */
  private double ofOrigins(double... covered) {
    double least = 1;
    boolean any = false;
    for (int family = 0; family < FAMILIES; family++) {
      if (coverage[family].begun()) {
        least = Math.min(least, covered[family]);
        any = true;
      }
    }
    return any ? least : 0;
  }

  private void forEachTable(Consumer<PeerTable> action) {
    tables.forEach(ofFamily -> ofFamily.forEach(action));
  }

  long clock() {
    return clock;
  }

  FamilyTable family(int family) {
    return families[family];
  }

  int origin(long asn) {
    return origins.id(asn);
  }

  /** A peer's tables by family; the same peer is the same in every stream of its collector. */
  PeerTable[] peer(String collector, byte[] address, long asn) {
    PeerKey key = new PeerKey(collector, HexFormat.of().formatHex(address), asn);
    return peers.computeIfAbsent(
        key,
        added -> {
          PeerTable[] pair = new PeerTable[FAMILIES];
          for (int family = 0; family < FAMILIES; family++) {
            pair[family] = new PeerTable(families[family], asn);
            tables.get(family).add(pair[family]);
          }
          return pair;
        });
  }

  static boolean counts(int family, int length) {
    return length >= (family == RouteSink.IPV4 ? 6 : 16);
  }
}
