package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.AttributeScan;
import dimout.wire.bgp.BigEndian;

/**
 * Walks TABLE_DUMP records (RFC 6396, 4.2), and those of 1999 and 2000 that hold many entries
 * behind one view and sequence number.
 */
final class TableDumpWalk {
  private final RouteSink sink;
  private final PeerNumbers peers;
  private final AttributeScan scan;
  private int begun;
  private int lastSequence;

  TableDumpWalk(RouteSink sink, PeerNumbers peers, AttributeScan scan) {
    this.sink = sink;
    this.peers = peers;
    this.scan = scan;
  }

  /** A record of another kind ends the table. */
  void interrupted() {
    begun = 0;
  }

  boolean record(byte[] bytes, int from, int to, long time, int subtype) {
    if (subtype < 1 || subtype > 4 || to - from < 4) {
      return false;
    }
    int afi = (subtype & 1) == 1 ? AddressFamily.AFI_IPV4 : AddressFamily.AFI_IPV6;
    int width = subtype <= 2 ? 2 : 4;
    begin(BigEndian.u16(bytes, from + 2), afi, time);
    int at = from + 4;
    boolean sound = at < to;
    while (at < to) {
      int next = entryEnd(bytes, at, to, afi, width);
      if (next < 0 || next > to) {
        return false;
      }
      sound &= entry(bytes, at, next, time, afi, width);
      at = next;
    }
    return sound;
  }

  /** A table begins at its first record, and when a family starts again from sequence number 0. */
  private void begin(int sequence, int afi, long time) {
    boolean again = sequence == 0 && lastSequence != 0xffff && (begun & afi) != 0;
    if (begun == 0 || again) {
      begun = 0;
      sink.tableBegins(time);
    }
    begun |= afi;
    lastSequence = sequence;
  }

  /** Where the entry at {@code at} ends by its own lengths; -1 when they are not there. */
  static int entryEnd(byte[] bytes, int at, int to, int afi, int width) {
    int attributes = at + 2 * AddressFamily.bytes(afi) + 6 + width + 2;
    return attributes > to ? -1 : attributes + BigEndian.u16(bytes, attributes - 2);
  }

  private boolean entry(byte[] bytes, int at, int to, long time, int afi, int width) {
    int address = AddressFamily.bytes(afi);
    int length = bytes[at + address] & 0xff;
    int peerAt = at + address + 6;
    int asnAt = peerAt + address;
    if (length > 8 * address) {
      return false;
    }
    int peer = peers.number(bytes, peerAt, afi, BigEndian.asn(bytes, asnAt, width));
    scan.scan(bytes, asnAt + width + 2, to, width);
    if (scan.withdraws()) {
      sink.otherEntry(peer, time);
    } else {
      long high = NlriWalk.high(bytes, at, length);
      long low = NlriWalk.low(bytes, at, length);
      sink.entry(peer, time, afi - 1, high, low, length, 0, scan.origin());
    }
    return scan.sound();
  }
}
