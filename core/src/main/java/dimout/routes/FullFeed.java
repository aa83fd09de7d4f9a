package dimout.routes;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which peers send their full table: those with at least 0.75 times the median size of the peers
 * that hold at least half of the largest table; a peer that is full feed stays so down to 0.65.
 */
final class FullFeed {
  private static final int ENTER_PERCENT = 75;
  private static final int STAY_PERCENT = 65;

  private FullFeed() {}

  /** Marks the full-feed peers; those, with peers of one AS side by side. */
  static List<PeerTable> choose(List<PeerTable> peers) {
    long twiceMedian = twiceMedian(peers);
    for (PeerTable peer : peers) {
      int percent = peer.fullFeed() ? STAY_PERCENT : ENTER_PERCENT;
      peer.fullFeed(
          peer.present() && peer.size() > 0 && 200L * peer.size() >= percent * twiceMedian);
    }
    return peers.stream()
        .filter(PeerTable::fullFeed)
        .sorted(Comparator.comparingLong(PeerTable::asn).thenComparingInt(PeerTable::column))
        .toList();
  }

  /** Twice the median, which is whole also between two sizes. */
  private static long twiceMedian(List<PeerTable> peers) {
    long largest = peers.stream().mapToLong(PeerTable::size).max().orElse(0);
    long[] sizes =
        peers.stream()
            .mapToLong(PeerTable::size)
            .filter(size -> size > 0 && 2 * size >= largest)
            .sorted()
            .toArray();
    return sizes.length == 0 ? 0 : sizes[(sizes.length - 1) / 2] + sizes[sizes.length / 2];
  }

  /** The columns of peers. */
  static int[] columns(List<PeerTable> peers) {
    return peers.stream().mapToInt(PeerTable::column).toArray();
  }

  /** The ASes of peers, one each. */
  static long[] asns(List<PeerTable> peers) {
    return peers.stream().mapToLong(PeerTable::asn).toArray();
  }

  /** The distinct ASes of peers that are sorted by them. */
  static long[] distinctAsns(List<PeerTable> peers) {
    return Arrays.stream(asns(peers)).distinct().toArray();
  }
}
