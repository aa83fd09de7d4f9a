package dimout.routes;

import java.util.Arrays;
import java.util.List;

/**
 * What of visibility cannot be told from tables: which ASes were ordinary, and which peers were
 * full feed. With it, and with the same tables, a later process goes on as if there had been none
 * before it.
 *
 * @param bin start of the last bin that it knows, epoch seconds
 * @param covered by family, the last seven days in the order of time
 * @param fullFeed the peers of that bin
 */
public record VisibilityMemory(long bin, List<List<Covered>> covered, List<Peer> fullFeed) {
  /**
   * Bins, one after the other, in which the same ASes had a full-feed peer.
   *
   * @param times starts of the bins, epoch seconds
   */
  public record Covered(List<Long> times, List<Long> asns) {}

  /**
   * A full-feed peer.
   *
   * @param address in hexadecimal
   */
  public record Peer(int family, String collector, String address, long asn) {}

  /**
   * Whether its last bin can be counted once more: at least half of the ASes that were full feed
   * are so again.
   *
   * @param now the distinct ASes that are, sorted
   */
  Jury.Change since(int family, long... now) {
    long[] before =
        fullFeed.stream()
            .filter(peer -> peer.family() == family)
            .mapToLong(Peer::asn)
            .distinct()
            .toArray();
    long there = Arrays.stream(before).filter(asn -> Arrays.binarySearch(now, asn) >= 0).count();
    if (before.length == 0) {
      return now.length == 0 ? Jury.Change.NONE : Jury.Change.BEYOND;
    }
    return there > 0 && 2 * there >= before.length ? Jury.Change.COMPARABLE : Jury.Change.BEYOND;
  }
}
