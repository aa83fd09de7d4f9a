package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.IpText;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;

/**
 * The two ends of a session, as BGP4MP records name them; old Zebra wrote them without interface
 * and addresses.
 *
 * @param asnWidth bytes of an AS number: 2 or 4
 * @param peer address of 4 or 16 bytes, or none; {@code local} has as many
 */
public record Endpoints(
    int asnWidth, long peerAsn, long localAsn, int networkInterface, Octets peer, Octets local) {
  /** With AS numbers of 4 bytes, by the texts of the addresses. */
  public static Endpoints of(String peer, long peerAsn, String local, long localAsn) {
    Octets near = new Octets(IpText.parse(local));
    return new Endpoints(4, peerAsn, localAsn, 0, new Octets(IpText.parse(peer)), near);
  }

  /** As old Zebra wrote them. */
  static Endpoints withoutAddresses(int asnWidth, long peerAsn, long localAsn) {
    return new Endpoints(asnWidth, peerAsn, localAsn, 0, Octets.NONE, Octets.NONE);
  }

  /** Whether there are addresses. */
  public boolean addressed() {
    return peer.length() > 0;
  }

  void write(WireWriter out) {
    out.asn(peerAsn, asnWidth).asn(localAsn, asnWidth);
    if (!addressed()) {
      return;
    }
    out.u16(networkInterface);
    out.u16(peer.length() == 16 ? AddressFamily.AFI_IPV6 : AddressFamily.AFI_IPV4);
    out.put(peer.bytes()).put(local.bytes());
  }
}
