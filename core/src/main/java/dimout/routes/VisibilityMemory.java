package dimout.routes;

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
}
