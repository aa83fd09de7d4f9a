package dimout.app.reconstruction;

import dimout.wire.bgp.Octets;
import java.util.ArrayList;
import java.util.List;

/**
 * A route collector that the reconstruction invents, with the routers that feed it. Its peers have
 * the AS numbers and addresses reserved for documentation (RFC 5398, RFC 5737), so that nobody
 * takes them for real ones.
 *
 * @param address of the collector itself
 */
record Collector(String name, Octets address, List<Peer> peers) {
  Collector {
    peers = List.copyOf(peers);
  }

  /**
   * A router that sends its table.
   *
   * @param oneIn it carries one in so many prefixes: 1 is a full feed
   */
  record Peer(long asn, Octets address, int oneIn) {
    boolean carries(int prefix) {
      return prefix % oneIn == 0;
    }
  }

  /** AS number of every collector (private use, RFC 6996). */
  static final long ASN = 65_534;

  /** Three collectors; one network feeds two of them, and one peer sends only a part. */
  static List<Collector> all() {
    return List.of(
        collector("north", 1, 64_496, 64_497, 64_498, 64_499),
        withPart(collector("west", 2, 64_500, 64_501, 64_502, 64_503), 2, 64_511),
        collector("south", 3, 64_504, 64_505, 64_506, 64_496));
  }

  private static Collector collector(String name, int number, long... asns) {
    List<Peer> peers = new ArrayList<>();
    for (int i = 0; i < asns.length; i++) {
      peers.add(new Peer(asns[i], address(number, i + 1), 1));
    }
    return new Collector(name, address(number, 254), peers);
  }

  private static Collector withPart(Collector full, int number, long asn) {
    List<Peer> peers = new ArrayList<>(full.peers());
    peers.add(new Peer(asn, address(number, 200), 5));
    return new Collector(full.name(), full.address(), peers);
  }

  /** 192.0.2.x, 198.51.100.x and 203.0.113.x (RFC 5737). */
  private static Octets address(int number, int host) {
    return new Octets(
        switch (number) {
          case 1 -> new byte[] {192 - 256, 0, 2, (byte) host};
          case 2 -> new byte[] {198 - 256, 51, 100, (byte) host};
          default -> new byte[] {203 - 256, 0, 113, (byte) host};
        });
  }
}
