package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;

/** A change of state in a record of type 5 (RFC 6396, B.2.1). */
public record LegacyStateChange(MrtTime time, int peerAsn, Octets peer, int before, int after)
    implements MrtRecord {
  @Override
  public int type() {
    return MrtType.BGP;
  }

  @Override
  public int subtype() {
    return MrtType.BGP_STATE_CHANGE;
  }

  @Override
  public void writeBody(WireWriter out) {
    out.u16(peerAsn).put(peer.bytes()).u16(before).u16(after);
  }
}
