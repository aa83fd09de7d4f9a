package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Session;

/**
 * Walks records of type 5, as RIS wrote them from 1999 to 2003 (RFC 6396, B.2.1): IPv4, 2-byte AS.
 */
final class LegacyBgpWalk {
  private static final int ENDPOINTS = 12;

  private final RouteSink sink;
  private final PeerNumbers peers;
  private final UpdateWalk update;

  LegacyBgpWalk(RouteSink sink, PeerNumbers peers, UpdateWalk update) {
    this.sink = sink;
    this.peers = peers;
    this.update = update;
  }

  boolean record(byte[] bytes, int from, int to, long time, int subtype) {
    return switch (subtype) {
      case MrtType.BGP_STATE_CHANGE -> state(bytes, from, to, time);
      case MrtType.BGP_UPDATE,
          MrtType.BGP_PREF_UPDATE,
          MrtType.BGP_OPEN,
          MrtType.BGP_NOTIFY,
          MrtType.BGP_KEEPALIVE ->
          message(bytes, from, to, time, subtype);
      default -> subtype == 0 || subtype == MrtType.BGP_SYNC;
    };
  }

  private int peer(byte[] bytes, int from) {
    return peers.number(bytes, from + 2, AddressFamily.AFI_IPV4, BigEndian.u16(bytes, from));
  }

  private boolean state(byte[] bytes, int from, int to, long time) {
    if (to - from != 10) {
      return false;
    }
    int before = BigEndian.u16(bytes, from + 6);
    sink.state(peer(bytes, from), time, before, BigEndian.u16(bytes, from + 8));
    return true;
  }

  private boolean message(byte[] bytes, int from, int to, long time, int subtype) {
    if (to - from < ENDPOINTS) {
      return false;
    }
    int peer = peer(bytes, from);
    sink.message(peer, time);
    if (subtype == MrtType.BGP_UPDATE || subtype == MrtType.BGP_PREF_UPDATE) {
      return update.update(bytes, from + ENDPOINTS, to, peer, time, Session.AS2);
    }
    if (subtype == MrtType.BGP_OPEN || subtype == MrtType.BGP_NOTIFY) {
      sink.reset(peer, time);
    }
    return true;
  }
}
