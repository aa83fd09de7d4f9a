package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.BgpMessage;
import dimout.wire.bgp.BgpMessages;
import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.KeepaliveMessage;
import dimout.wire.bgp.NotificationMessage;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OpenMessage;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.UpdateMessage;

/**
 * Reads MRT records in full, an object for everything: for tests, tools and small streams. {@link
 * RouteWalk} is the fast way. A record whose body does not hold what it must is an {@link
 * OtherRecord} with its bytes.
 */
public final class MrtReader {
  private static final int MARKER = 16;

  private MrtReader() {}

  /** Reads one record, given with its header. */
  public static MrtRecord read(byte[] bytes, int from, int to) {
    long seconds = BigEndian.u32(bytes, from);
    int type = BigEndian.u16(bytes, from + 4);
    int subtype = BigEndian.u16(bytes, from + 6);
    Cursor in = new Cursor(bytes, from + MrtType.HEADER, to);
    MrtTime time = MrtTime.of(seconds);
    try {
      if (type == MrtType.BGP4MP_ET) {
        time = MrtTime.of(seconds, in.i32());
      }
      MrtRecord record = body(in, time, type, subtype);
      Cursor.demand(in.left() == 0);
      return record;
    } catch (Cursor.Missing e) {
      Octets body = Octets.of(bytes, from + MrtType.HEADER, to);
      return new OtherRecord(MrtTime.of(seconds), type, subtype, body);
    }
  }

  private static MrtRecord body(Cursor in, MrtTime time, int type, int subtype) {
    return switch (type) {
      case MrtType.BGP -> legacy(in, time, subtype);
      case MrtType.TABLE_DUMP -> tableDump(in, time, subtype);
      case MrtType.TABLE_DUMP_V2 -> RibReader.read(in, time, subtype);
      case MrtType.BGP4MP, MrtType.BGP4MP_ET -> bgp4mp(in, time, type, subtype);
      default -> new OtherRecord(time, type, subtype, in.rest());
    };
  }

  private static MrtRecord legacy(Cursor in, MrtTime time, int subtype) {
    switch (subtype) {
      case MrtType.BGP_STATE_CHANGE -> {
        return new LegacyStateChange(time, in.u16(), in.take(4), in.u16(), in.u16());
      }
      case MrtType.BGP_SYNC -> {
        return new LegacySync(time, in.u16(), in.rest());
      }
      default -> {}
    }
    int kind =
        switch (subtype) {
          case MrtType.BGP_UPDATE, MrtType.BGP_PREF_UPDATE -> UpdateMessage.TYPE;
          case MrtType.BGP_OPEN -> OpenMessage.TYPE;
          case MrtType.BGP_NOTIFY -> NotificationMessage.TYPE;
          case MrtType.BGP_KEEPALIVE -> KeepaliveMessage.TYPE;
          default -> 0;
        };
    if (kind == 0) {
      return new OtherRecord(time, MrtType.BGP, subtype, in.rest());
    }
    int peerAsn = in.u16();
    Octets peer = in.take(4);
    int localAsn = in.u16();
    Octets local = in.take(4);
    BgpMessage message = message(kind, in, Session.AS2);
    return new LegacyMessage(time, subtype, peerAsn, peer, localAsn, local, message);
  }

  private static BgpMessage message(int kind, Cursor in, Session session) {
    Octets body = in.rest();
    return BgpMessages.read(kind, body.bytes(), 0, body.length(), session);
  }

  private static MrtRecord tableDump(Cursor in, MrtTime time, int subtype) {
    Cursor.demand(subtype == 1 || subtype == 2);
    int size = AddressFamily.bytes(subtype);
    int view = in.u16();
    int sequence = in.u16();
    Octets address = in.take(size);
    int length = in.u8();
    Cursor.demand(length <= 8 * size);
    Cursor.demand(in.u8() == 1);
    long originated = in.u32();
    Octets peer = in.take(size);
    long asn = in.u16();
    Prefix prefix = Prefix.of(address.bytes(), length);
    return new TableDump(
        time,
        view,
        sequence,
        prefix,
        originated,
        peer,
        asn,
        in.attributes(Session.AS2).attributes());
  }

  private static MrtRecord bgp4mp(Cursor in, MrtTime time, int type, int subtype) {
    if (subtype == MrtType.SNAPSHOT) {
      return new Bgp4mpSnapshot(time, in.rest());
    }
    int width = MrtType.asnWidth(subtype);
    if (MrtType.isStateChange(subtype)) {
      return new Bgp4mpStateChange(time, endpoints(in, width), in.u16(), in.u16());
    }
    if (subtype == MrtType.ENTRY) {
      return entry(in, time);
    }
    if (!MrtType.isMessage(subtype)) {
      return new OtherRecord(time, type, subtype, in.rest());
    }
    Endpoints ends = endpoints(in, width);
    boolean addPath = MrtType.isAddPath(subtype);
    Octets marker = in.take(MARKER);
    for (byte one : marker.bytes()) {
      Cursor.demand(one == -1);
    }
    int length = in.u16();
    Cursor.demand(length == in.left() + MARKER + 2);
    int kind = in.u8();
    BgpMessage message = message(kind, in, new Session(width, addPath));
    return new Bgp4mpMessage(time, ends, MrtType.isLocal(subtype), addPath, message);
  }

  private static Endpoints endpoints(Cursor in, int width) {
    long peerAsn = in.asn(width);
    long localAsn = in.asn(width);
    int networkInterface = in.u16();
    int afi = in.u16();
    Cursor.demand(afi == AddressFamily.AFI_IPV4 || afi == AddressFamily.AFI_IPV6);
    int size = AddressFamily.bytes(afi);
    return new Endpoints(width, peerAsn, localAsn, networkInterface, in.take(size), in.take(size));
  }

  private static MrtRecord entry(Cursor in, MrtTime time) {
    Endpoints ends = endpoints(in, 2);
    int view = in.u16();
    int status = in.u16();
    long changed = in.u32();
    int afi = in.u16();
    int safi = in.u8();
    Cursor.demand(AddressFamily.plain(afi, safi));
    Octets nextHop = in.take(in.u8());
    Prefix prefix = in.prefix(afi - 1);
    return new Bgp4mpEntry(
        time,
        ends,
        view,
        status,
        changed,
        safi,
        nextHop,
        prefix,
        in.attributes(Session.AS2).attributes());
  }
}
