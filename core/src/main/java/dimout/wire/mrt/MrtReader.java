package dimout.wire.mrt;

import dimout.wire.bgp.AddressFamily;
import dimout.wire.bgp.BgpMessage;
import dimout.wire.bgp.BgpMessages;
import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.KeepaliveMessage;
import dimout.wire.bgp.Malformed;
import dimout.wire.bgp.NotificationMessage;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.OpenMessage;
import dimout.wire.bgp.PathAttributes;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.UpdateMessage;
import dimout.wire.bgp.WireReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads MRT records in full, an object for everything: for tests, tools and small streams. {@link
 * RouteWalk} is the fast way. A record whose body does not hold what it must is an {@link
 * OtherRecord} with its bytes.
 */
public final class MrtReader {
  private static final int MARKER = 16;
  private static final int SHORT_STATE = 8;

  private MrtReader() {}

  /** Reads one record, given with its header. */
  public static MrtRecord read(byte[] bytes, int from, int to) {
    long seconds = BigEndian.u32(bytes, from);
    int type = BigEndian.u16(bytes, from + 4);
    int subtype = BigEndian.u16(bytes, from + 6);
    WireReader in = new WireReader(bytes, from + MrtType.HEADER, to);
    MrtTime time = MrtTime.of(seconds);
    try {
      if (type == MrtType.BGP4MP_ET) {
        time = MrtTime.of(seconds, in.i32());
      }
      boolean isShort = BigEndian.i32(bytes, from + 8) < to - from - MrtType.HEADER;
      MrtRecord record =
          type == MrtType.TABLE_DUMP
              ? tableDump(in, time, subtype, isShort)
              : body(in, time, type, subtype);
      Malformed.unless(in.left() == 0, "bytes behind the end of the record");
      return record;
    } catch (Malformed e) {
      Octets body = Octets.of(bytes, from + MrtType.HEADER, to);
      return new OtherRecord(MrtTime.of(seconds), type, subtype, body);
    }
  }

  private static MrtRecord body(WireReader in, MrtTime time, int type, int subtype) {
    return switch (type) {
      case MrtType.BGP -> legacy(in, time, subtype);
      case MrtType.TABLE_DUMP_V2 -> RibReader.read(in, time, subtype);
      case MrtType.BGP4MP, MrtType.BGP4MP_ET -> bgp4mp(in, time, type, subtype);
      default -> new OtherRecord(time, type, subtype, in.rest());
    };
  }

  private static MrtRecord legacy(WireReader in, MrtTime time, int subtype) {
    switch (subtype) {
      case MrtType.BGP_STATE_CHANGE -> {
        return new LegacyStateChange(time, in.u16(), in.octets(4), in.u16(), in.u16());
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
    Octets peer = in.octets(4);
    int localAsn = in.u16();
    Octets local = in.octets(4);
    BgpMessage message = message(kind, in, Session.AS2);
    return new LegacyMessage(time, subtype, peerAsn, peer, localAsn, local, message);
  }

  private static BgpMessage message(int kind, WireReader in, Session session) {
    Octets body = in.rest();
    return BgpMessages.read(kind, body.bytes(), 0, body.length(), session);
  }

  private static TableDump tableDump(WireReader in, MrtTime time, int subtype, boolean isShort) {
    Malformed.unless(subtype >= 1 && subtype <= 4, "unknown subtype");
    int family = (subtype & 1) == 1 ? Prefix.IPV4 : Prefix.IPV6;
    int width = subtype <= 2 ? 2 : 4;
    int view = in.u16();
    int sequence = in.u16();
    List<TableDumpEntry> entries = new ArrayList<>();
    do {
      entries.add(tableDumpEntry(in, family, width));
    } while (in.left() > 0);
    return new TableDump(time, view, sequence, width, entries, isShort);
  }

  private static TableDumpEntry tableDumpEntry(WireReader in, int family, int width) {
    int size = Prefix.bits(family) / 8;
    Octets address = in.octets(size);
    int length = in.u8();
    Malformed.unless(length <= 8 * size, "prefix length of " + length);
    Prefix prefix = Prefix.of(address.bytes(), length);
    int status = in.u8();
    long originated = in.u32();
    Octets peer = in.octets(size);
    long asn = in.asn(width);
    PathAttributes read = in.tableAttributes(new Session(width, false));
    return new TableDumpEntry(
        prefix, status, originated, peer, asn, read.attributes(), read.findings());
  }

  private static MrtRecord bgp4mp(WireReader in, MrtTime time, int type, int subtype) {
    if (subtype == MrtType.SNAPSHOT) {
      return new Bgp4mpSnapshot(time, in.rest());
    }
    int width = MrtType.asnWidth(subtype);
    if (MrtType.isStateChange(subtype) && in.left() == SHORT_STATE && width == 2) {
      Endpoints ends = Endpoints.withoutAddresses(2, in.u16(), in.u16());
      return new Bgp4mpStateChange(time, ends, in.u16(), in.u16());
    }
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
    int seen = ends.addressed() ? 0 : 4;
    for (byte one : in.octets(MARKER - seen).bytes()) {
      Malformed.unless(one == -1, "no marker");
    }
    int length = in.u16();
    Malformed.unless(length == in.left() + MARKER + 2, "message length of " + length);
    int kind = in.u8();
    BgpMessage message = message(kind, in, new Session(width, addPath));
    return new Bgp4mpMessage(time, ends, MrtType.isLocal(subtype), addPath, message);
  }

  private static Endpoints endpoints(WireReader in, int width) {
    long peerAsn = in.asn(width);
    long localAsn = in.asn(width);
    int networkInterface = in.u16();
    int afi = in.u16();
    if (networkInterface == 0xffff && afi == 0xffff) {
      return Endpoints.withoutAddresses(
          width, peerAsn, localAsn); // that was the marker's beginning
    }
    boolean known = afi == AddressFamily.AFI_IPV4 || afi == AddressFamily.AFI_IPV6;
    Malformed.unless(known, "address family " + afi);
    int size = AddressFamily.bytes(afi);
    return new Endpoints(
        width, peerAsn, localAsn, networkInterface, in.octets(size), in.octets(size));
  }

  private static MrtRecord entry(WireReader in, MrtTime time) {
    Endpoints ends = endpoints(in, 2);
    Malformed.unless(ends.addressed(), "no addresses");
    int view = in.u16();
    int status = in.u16();
    long changed = in.u32();
    int afi = in.u16();
    int safi = in.u8();
    Malformed.unless(AddressFamily.plain(afi, safi), "family " + afi + "/" + safi);
    Octets nextHop = in.octets(in.u8());
    Prefix prefix = in.prefix(afi - 1, Session.AS2).prefix();
    PathAttributes read = in.tableAttributes(Session.AS2);
    return new Bgp4mpEntry(
        time,
        ends,
        view,
        status,
        changed,
        safi,
        nextHop,
        prefix,
        read.attributes(),
        read.findings());
  }
}
