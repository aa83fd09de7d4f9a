package dimout.wire.bmp;

import dimout.wire.bgp.Octets;
import org.jspecify.annotations.Nullable;

/** A neighbour of the router's, or its Loc-RIB, and which table that tells of it counts. */
final class BmpPeer {
  /**
   * What makes a peer. Up and Down are of a peer, whichever of its tables are monitored (RFC 8671,
   * 5).
   */
  record Key(boolean locRib, Octets address, long asn) {
    static Key of(PeerHeader header) {
      boolean locRib = header.view() == BmpView.LOC_RIB;
      return new Key(locRib, new Octets(header.tableAddress()), header.asn());
    }
  }

  /** As of a peer that tells routes without having come up. */
  static BmpPeer unannounced(PeerHeader header) {
    return new BmpPeer(header, null, new boolean[3]);
  }

  private final PeerHeader header;
  private final @Nullable Octets local;
  private final boolean[] addPathOfAfi;
  private @Nullable BmpView counted;

  private BmpPeer(PeerHeader header, @Nullable Octets local, boolean... addPathOfAfi) {
    this.header = header;
    this.local = local;
    this.addPathOfAfi = addPathOfAfi;
  }

  static BmpPeer of(BmpMessage.PeerUp up) {
    Octets sent = up.sentOpen();
    Octets received = up.receivedOpen();
    return new BmpPeer(
        up.peer(),
        up.localAddress(),
        false,
        AddPath.agreed(received, sent, 1),
        AddPath.agreed(received, sent, 2));
  }

  PeerHeader header() {
    return header;
  }

  /** The router's end of the session; null when it did not say. */
  @Nullable Octets local() {
    return local;
  }

  /** Whether its routes of a family carry path identifiers. */
  boolean hasPathIds(int afi) {
    return addPathOfAfi[afi];
  }

  /** The table that counts; null before a route came. */
  @Nullable BmpView counted() {
    return counted;
  }

  void count(@Nullable BmpView view) {
    counted = view;
  }
}
