package dimout.wire.mrt;

import dimout.wire.bgp.IpText;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;

/**
 * A peer in the index of a table dump.
 *
 * @param address 4 or 16 bytes
 * @param asnWidth bytes that its AS number is written with: 2 or 4
 */
public record PeerEntry(int bgpId, Octets address, long asn, int asnWidth) {
  /** A peer by the text of its address. */
  public static PeerEntry of(String address, long asn) {
    return new PeerEntry(0, new Octets(IpText.parse(address)), asn, 4);
  }

  void write(WireWriter out) {
    int type = (address.length() == 16 ? 1 : 0) | (asnWidth == 4 ? 2 : 0);
    out.u8(type).u32(bgpId).put(address.bytes()).asn(asn, asnWidth);
  }
}
