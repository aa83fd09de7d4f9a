package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.AttributeScan;
import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.MpReachAttribute;
import dimout.wire.bgp.MpUnreachAttribute;
import dimout.wire.bgp.NextHopAttribute;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;

/** Walks the body of a BGP UPDATE (RFC 4271, 4.3; RFC 4760; RFC 7606). */
final class UpdateWalk {
  private final RouteSink sink;
  private final AttributeScan scan;
  private int peer;
  private long time;
  private long origin;
  private boolean sound;
  private final NlriWalk.Each withdraw = this::withdraw;
  private final NlriWalk.Each announce = this::announce;
  private final NlriWalk.Each spoil = this::spoil;

  UpdateWalk(RouteSink sink, AttributeScan scan) {
    this.sink = sink;
    this.scan = scan;
  }

  /** Hands out withdrawals, then announcements; whether all of it was sound. */
  boolean update(byte[] bytes, int from, int to, int sender, long at, Session session) {
    peer = sender;
    time = at;
    if (to - from < 4) {
      return false;
    }
    int withdrawn = from + 2;
    int attributes = withdrawn + BigEndian.u16(bytes, from) + 2;
    if (attributes > to) {
      return false;
    }
    int announced = attributes + BigEndian.u16(bytes, attributes - 2);
    if (announced > to) {
      return false;
    }
    scan.scan(bytes, attributes, announced, session.asnWidth());
    sound = scan.sound();
    withdrawals(bytes, withdrawn, attributes - 2, session.addPath());
    announcements(bytes, announced, to, session.addPath());
    if (to - from == 4) {
      sink.endOfRib(peer, time, Prefix.IPV4);
    }
    return sound;
  }

  private void withdrawals(byte[] bytes, int from, int to, boolean addPath) {
    hand(bytes, from, to, Prefix.IPV4, addPath, withdraw);
    if (!scan.has(MpUnreachAttribute.CODE) || scan.rejects()) {
      return;
    }
    int at = scan.unreachFrom();
    int end = scan.unreachTo();
    if (end - at < 3) {
      sound = false;
      return;
    }
    int afi = BigEndian.u16(bytes, at);
    int safi = bytes[at + 2] & 0xff;
    if (!AddressFamily.plain(afi, safi)) {
      return;
    }
    if (safi == AddressFamily.MULTICAST) {
      others(bytes, at + 3, end, afi - 1, addPath, false);
    } else if (hand(bytes, at + 3, end, afi - 1, addPath, withdraw) == 0) {
      sink.endOfRib(peer, time, afi - 1);
    }
  }

  private void announcements(byte[] bytes, int from, int to, boolean addPath) {
    boolean reach = scan.has(MpReachAttribute.CODE);
    if (from == to && !reach) {
      return;
    }
    boolean complete = scan.hasMandatory() && (from == to || scan.has(NextHopAttribute.CODE));
    sound &= complete;
    boolean broken = scan.withdraws() || !complete;
    origin = broken ? RouteSink.NO_ORIGIN : scan.origin();
    NlriWalk.Each each = broken ? spoil : announce;
    hand(bytes, from, to, Prefix.IPV4, addPath, each);
    if (reach && !scan.rejects()) {
      reach(bytes, scan.reachFrom(), scan.reachTo(), addPath, each);
    }
  }

  private void reach(byte[] bytes, int at, int to, boolean addPath, NlriWalk.Each each) {
    int nlri = to - at < 5 ? to + 1 : at + 5 + (bytes[at + 3] & 0xff);
    if (nlri > to) {
      sound = false;
      return;
    }
    int afi = BigEndian.u16(bytes, at);
    int safi = bytes[at + 2] & 0xff;
    if (!AddressFamily.plain(afi, safi)) {
      return;
    }
    if (safi == AddressFamily.MULTICAST) {
      others(bytes, nlri, to, afi - 1, addPath, true);
    } else {
      hand(bytes, nlri, to, afi - 1, addPath, each);
    }
  }

  private void others(
      byte[] bytes, int from, int to, int family, boolean addPath, boolean announced) {
    int count = NlriWalk.count(bytes, from, to, family, addPath);
    if (count > 0) {
      sink.otherPrefixes(peer, time, announced, count);
    }
    sound &= count >= 0;
  }

  /** Hands out a list unless it is broken; how many, -1 when broken. */
  private int hand(
      byte[] bytes, int from, int to, int family, boolean addPath, NlriWalk.Each each) {
    int count = NlriWalk.count(bytes, from, to, family, addPath);
    if (count > 0) {
      NlriWalk.each(bytes, from, to, family, addPath, each);
    }
    sound &= count >= 0;
    return count;
  }

  private void withdraw(int family, long high, long low, int length, int path) {
    sink.withdraw(peer, time, family, high, low, length, path);
  }

  private void announce(int family, long high, long low, int length, int path) {
    sink.announce(peer, time, family, high, low, length, path, origin);
  }

  private void spoil(int family, long high, long low, int length, int path) {
    sink.announceBroken(peer, time, family, high, low, length, path);
  }
}
