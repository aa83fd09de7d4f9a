package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.AttributeScan;
import dimout.wire.bgp.BgpMessage;
import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.KeepaliveMessage;
import dimout.wire.bgp.NotificationMessage;
import dimout.wire.bgp.OpenMessage;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.RouteRefreshMessage;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.UpdateMessage;

/** Walks BGP4MP records (RFC 6396, 4.4; RFC 8050, 3), the shortened ones of old Zebra included. */
final class Bgp4mpWalk {
  private static final byte[] NOWHERE = new byte[4];
  private static final int SHORT_STATE = 8;

  private final RouteSink sink;
  private final PeerNumbers peers;
  private final UpdateWalk update;
  private final AttributeScan scan;
  private final boolean localToo;

  Bgp4mpWalk(
      RouteSink sink, PeerNumbers peers, UpdateWalk update, AttributeScan scan, boolean localToo) {
    this.sink = sink;
    this.peers = peers;
    this.update = update;
    this.scan = scan;
    this.localToo = localToo;
  }

  boolean record(byte[] bytes, int from, int to, long time, int subtype) {
    if (MrtType.isMessage(subtype)) {
      return message(bytes, from, to, time, subtype);
    }
    if (MrtType.isStateChange(subtype)) {
      return state(bytes, from, to, time, MrtType.asnWidth(subtype));
    }
    return subtype == MrtType.ENTRY ? entry(bytes, from, to, time) : subtype == MrtType.SNAPSHOT;
  }

  private boolean message(byte[] bytes, int from, int to, long time, int subtype) {
    int width = MrtType.asnWidth(subtype);
    int addresses = from + 2 * width + 4;
    if (addresses > to) {
      return false;
    }
    int afi = BigEndian.u16(bytes, addresses - 2);
    int message;
    int peer;
    if (afi == 0xffff && BigEndian.u16(bytes, addresses - 4) == 0xffff) {
      message = addresses - 4;
      peer = peers.number(NOWHERE, 0, AddressFamily.AFI_IPV4, BigEndian.asn(bytes, from, width));
    } else if (afi == AddressFamily.AFI_IPV4 || afi == AddressFamily.AFI_IPV6) {
      message = addresses + 2 * AddressFamily.bytes(afi);
      if (message > to) {
        return false;
      }
      peer = peers.number(bytes, addresses, afi, BigEndian.asn(bytes, from, width));
    } else {
      return false;
    }
    Session session = SESSIONS[width == 4 ? 1 : 0][MrtType.isAddPath(subtype) ? 1 : 0];
    return bgp(bytes, message, to, time, peer, MrtType.isLocal(subtype), session);
  }

  private static final Session[][] SESSIONS = {
    {Session.AS2, new Session(2, true)}, {Session.AS4, new Session(4, true)}
  };

  private boolean bgp(
      byte[] bytes, int from, int to, long time, int peer, boolean local, Session session) {
    if (to - from < BgpMessage.HEADER
        || BigEndian.i64(bytes, from) != -1
        || BigEndian.i64(bytes, from + 8) != -1) {
      return false;
    }
    int length = BigEndian.u16(bytes, from + 16);
    int type = bytes[from + 18] & 0xff;
    if (length != to - from) {
      return false;
    }
    if (!local) {
      sink.message(peer, time);
    }
    int body = from + BgpMessage.HEADER;
    if (type == UpdateMessage.TYPE) {
      return (local && !localToo) || update.update(bytes, body, to, peer, time, session);
    }
    if (type == OpenMessage.TYPE || type == NotificationMessage.TYPE) {
      sink.reset(peer, time);
      return true;
    }
    return type == KeepaliveMessage.TYPE
        || type == RouteRefreshMessage.TYPE
        || type == RouteRefreshMessage.CISCO;
  }

  private boolean state(byte[] bytes, int from, int to, long time, int width) {
    if (to - from == SHORT_STATE && width == 2) {
      long asn = BigEndian.u16(bytes, from);
      int peer = peers.number(NOWHERE, 0, AddressFamily.AFI_IPV4, asn);
      sink.state(peer, time, BigEndian.u16(bytes, from + 4), BigEndian.u16(bytes, from + 6));
      return true;
    }
    int addresses = from + 2 * width + 4;
    if (addresses > to) {
      return false;
    }
    int afi = BigEndian.u16(bytes, addresses - 2);
    if (afi != AddressFamily.AFI_IPV4 && afi != AddressFamily.AFI_IPV6) {
      return false;
    }
    int states = addresses + 2 * AddressFamily.bytes(afi);
    if (to - states != 4) {
      return false;
    }
    int peer = peers.number(bytes, addresses, afi, BigEndian.asn(bytes, from, width));
    sink.state(peer, time, BigEndian.u16(bytes, states), BigEndian.u16(bytes, states + 2));
    return true;
  }

  /** BGP4MP_ENTRY, a table entry as OpenBGPD's "table-mp" writes it. */
  private boolean entry(byte[] bytes, int from, int to, long time) {
    if (to - from < 8) {
      return false;
    }
    int afi = BigEndian.u16(bytes, from + 6);
    if (afi != AddressFamily.AFI_IPV4 && afi != AddressFamily.AFI_IPV6) {
      return false;
    }
    int family = from + 8 + 2 * AddressFamily.bytes(afi) + 8;
    if (to - family < 4) {
      return false;
    }
    int routeAfi = BigEndian.u16(bytes, family);
    int safi = bytes[family + 2] & 0xff;
    int prefix = family + 4 + (bytes[family + 3] & 0xff);
    if (prefix >= to || !AddressFamily.plain(routeAfi, safi)) {
      return false;
    }
    int length = bytes[prefix] & 0xff;
    int attributes = prefix + 1 + Prefix.bytes(length) + 2;
    if (length > Prefix.bits(routeAfi - 1)
        || attributes > to
        || attributes + BigEndian.u16(bytes, attributes - 2) != to) {
      return false;
    }
    int peer = peers.number(bytes, from + 8, afi, BigEndian.u16(bytes, from));
    scan.scan(bytes, attributes, to, 2);
    if (safi == AddressFamily.MULTICAST || scan.withdraws()) {
      sink.otherEntry(peer, time);
    } else {
      long high = NlriWalk.high(bytes, prefix + 1, length);
      long low = NlriWalk.low(bytes, prefix + 1, length);
      sink.entry(peer, time, routeAfi - 1, high, low, length, 0, scan.origin());
    }
    return scan.sound();
  }
}
