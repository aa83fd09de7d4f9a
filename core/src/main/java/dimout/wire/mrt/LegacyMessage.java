package dimout.wire.mrt;

import dimout.wire.bgp.BgpMessage;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;

/**
 * A BGP message in a record of type 5 (RFC 6396, B.2.1), IPv4 and AS numbers of 2 bytes only; the
 * message stands there without its header.
 *
 * @param subtype {@link MrtType}: 1 UPDATE, 2 PREFUPDATE, 5 OPEN, 6 NOTIFY, 7 KEEPALIVE
 */
public record LegacyMessage(
    MrtTime time,
    int subtype,
    int peerAsn,
    Octets peer,
    int localAsn,
    Octets local,
    BgpMessage message)
    implements MrtRecord {
  @Override
  public int type() {
    return MrtType.BGP;
  }

  @Override
  public void writeBody(WireWriter out) {
    out.u16(peerAsn).put(peer.bytes()).u16(localAsn).put(local.bytes());
    message.writeBody(out, Session.AS2);
  }
}
