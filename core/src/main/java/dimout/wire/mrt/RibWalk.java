package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.AttributeScan;
import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Prefix;
import java.util.Arrays;

/** Walks TABLE_DUMP_V2 records (RFC 6396, 4.3; RFC 8050, 4). */
final class RibWalk {
  private static final int NO_PEER = -1;
  private static final int NONE = -1;

  private final RouteSink sink;
  private final PeerNumbers peers;
  private final AttributeScan scan;
  private int[] index = {};
  private long high;
  private long low;

  RibWalk(RouteSink sink, PeerNumbers peers, AttributeScan scan) {
    this.sink = sink;
    this.peers = peers;
    this.scan = scan;
  }

  boolean record(byte[] bytes, int from, int to, long time, int subtype) {
    return switch (subtype) {
      case MrtType.PEER_INDEX_TABLE -> peerIndex(bytes, from, to, time);
      case 2, 3, 4, 5 -> rib(bytes, from, to, time, subtype, false);
      case 8, 9, 10, 11 -> rib(bytes, from, to, time, subtype - 6, true);
      case MrtType.RIB_GENERIC -> generic(bytes, from, to, time, false);
      case MrtType.RIB_GENERIC_ADDPATH -> generic(bytes, from, to, time, true);
      default -> subtype == MrtType.GEO_PEER_TABLE;
    };
  }

  private boolean peerIndex(byte[] bytes, int from, int to, long time) {
    index = new int[0];
    if (to - from < 6) {
      return false;
    }
    int at = from + 6 + BigEndian.u16(bytes, from + 4);
    if (to - at < 2) {
      return false;
    }
    int count = BigEndian.u16(bytes, at);
    at += 2;
    sink.tableBegins(time);
    int[] found = new int[count];
    Arrays.fill(found, NO_PEER);
    index = found;
    for (int i = 0; i < count; i++) {
      if (to - at < 1) {
        return false;
      }
      int afi = (bytes[at] & 1) == 0 ? AddressFamily.AFI_IPV4 : AddressFamily.AFI_IPV6;
      int width = (bytes[at] & 2) == 0 ? 2 : 4;
      int address = at + 5;
      int asn = address + AddressFamily.bytes(afi);
      if (asn + width > to) {
        return false;
      }
      found[i] = peers.number(bytes, address, afi, BigEndian.asn(bytes, asn, width));
      at = asn + width;
    }
    return at == to;
  }

  private boolean rib(byte[] bytes, int from, int to, long time, int subtype, boolean addPath) {
    int family = subtype <= MrtType.RIB_IPV4_MULTICAST ? Prefix.IPV4 : Prefix.IPV6;
    boolean unicast = (subtype & 1) == 0;
    if (to - from < 5) {
      return false;
    }
    return prefix(bytes, from + 4, to, time, family, unicast, addPath);
  }

  private boolean generic(byte[] bytes, int from, int to, long time, boolean addPath) {
    if (to - from < 8) {
      return false;
    }
    int afi = BigEndian.u16(bytes, from + 4);
    int safi = bytes[from + 6] & 0xff;
    if (AddressFamily.plain(afi, safi)) {
      boolean unicast = safi != AddressFamily.MULTICAST;
      return prefix(bytes, from + 7, to, time, afi - 1, unicast, addPath);
    }
    int at = from + 8 + Prefix.bytes(bytes[from + 7] & 0xff);
    return at <= to && entries(bytes, at, to, time, addPath, NONE);
  }

  private boolean prefix(
      byte[] bytes, int at, int to, long time, int family, boolean unicast, boolean addPath) {
    int length = bytes[at] & 0xff;
    int next = at + 1 + Prefix.bytes(length);
    if (length > Prefix.bits(family) || next > to) {
      return false;
    }
    if (!unicast) {
      return entries(bytes, next, to, time, addPath, NONE);
    }
    high = NlriWalk.high(bytes, at + 1, length);
    low = NlriWalk.low(bytes, at + 1, length);
    return entries(bytes, next, to, time, addPath, (family << 8) | length);
  }

  /** Walks the entries of one prefix; {@code kind} is its family and length, or {@link #NONE}. */
  private boolean entries(byte[] bytes, int from, int to, long time, boolean addPath, int kind) {
    if (to - from < 2) {
      return false;
    }
    int count = BigEndian.u16(bytes, from);
    int fixed = addPath ? 12 : 8;
    int at = from + 2;
    boolean sound = true;
    for (int i = 0; i < count; i++) {
      if (to - at < fixed) {
        return false;
      }
      int number = BigEndian.u16(bytes, at);
      int peer = number < index.length ? index[number] : NO_PEER;
      int path = addPath ? BigEndian.i32(bytes, at + 6) : 0;
      int attributes = at + fixed;
      at = attributes + BigEndian.u16(bytes, attributes - 2);
      if (at > to) {
        return false;
      }
      scan.scan(bytes, attributes, at, 4);
      sound &= scan.sound();
      sound &= peer != NO_PEER;
      if (peer != NO_PEER) {
        entry(peer, time, kind, path);
      }
    }
    return sound && at == to;
  }

  private void entry(int peer, long time, int kind, int path) {
    if (kind == NONE || scan.withdraws()) {
      sink.otherEntry(peer, time);
    } else {
      sink.entry(peer, time, kind >> 8, high, low, kind & 0xff, path, scan.origin());
    }
  }
}
