package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.PathAttributes;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireReader;
import dimout.wire.bgp.WireWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads TABLE_DUMP_V2 records in full. */
final class RibReader {
  private RibReader() {}

  static MrtRecord read(WireReader in, MrtTime time, int subtype) {
    return switch (subtype) {
      case MrtType.PEER_INDEX_TABLE -> index(in, time);
      case 2, 3, 4, 5 -> rib(in, time, subtype, false);
      case 8, 9, 10, 11 -> rib(in, time, subtype - 6, true);
      case MrtType.RIB_GENERIC -> generic(in, time, false);
      case MrtType.RIB_GENERIC_ADDPATH -> generic(in, time, true);
      case MrtType.GEO_PEER_TABLE -> geo(in, time);
      default -> new OtherRecord(time, MrtType.TABLE_DUMP_V2, subtype, in.rest());
    };
  }

  private static String view(WireReader in) {
    return new String(in.octets(in.u16()).bytes(), StandardCharsets.ISO_8859_1);
  }

  private static PeerEntry peer(WireReader in) {
    int type = in.u8();
    int id = in.i32();
    Octets address = in.octets((type & 1) == 0 ? 4 : 16);
    int width = (type & 2) == 0 ? 2 : 4;
    return new PeerEntry(id, address, in.asn(width), width);
  }

  private static PeerIndexTable index(WireReader in, MrtTime time) {
    int collector = in.i32();
    String view = view(in);
    List<PeerEntry> peers = new ArrayList<>();
    for (int left = in.u16(); left > 0; left--) {
      peers.add(peer(in));
    }
    return new PeerIndexTable(time, collector, view, peers);
  }

  private static GeoPeerTable geo(WireReader in, MrtTime time) {
    int collector = in.i32();
    String view = view(in);
    float latitude = Float.intBitsToFloat(in.i32());
    float longitude = Float.intBitsToFloat(in.i32());
    List<GeoPeerTable.Place> places = new ArrayList<>();
    for (int left = in.u16(); left > 0; left--) {
      PeerEntry peer = peer(in);
      float north = Float.intBitsToFloat(in.i32());
      places.add(new GeoPeerTable.Place(peer, north, Float.intBitsToFloat(in.i32())));
    }
    return new GeoPeerTable(time, collector, view, latitude, longitude, places);
  }

  private static RibRecord rib(WireReader in, MrtTime time, int subtype, boolean addPath) {
    long sequence = in.u32();
    int family = subtype <= MrtType.RIB_IPV4_MULTICAST ? Prefix.IPV4 : Prefix.IPV6;
    Prefix prefix = in.prefix(family, Session.AS4).prefix();
    boolean multicast = (subtype & 1) == 1;
    return new RibRecord(time, multicast, addPath, sequence, prefix, entries(in, addPath));
  }

  private static RibGeneric generic(WireReader in, MrtTime time, boolean addPath) {
    long sequence = in.u32();
    int afi = in.u16();
    int safi = in.u8();
    int length = in.u8();
    Octets bits = in.octets(Prefix.bytes(length));
    Octets nlri = new Octets(new WireWriter().u8(length).put(bits.bytes()).toByteArray());
    return new RibGeneric(time, addPath, sequence, afi, safi, nlri, entries(in, addPath));
  }

  private static List<RibEntry> entries(WireReader in, boolean addPath) {
    Session session = new Session(4, addPath);
    List<RibEntry> entries = new ArrayList<>();
    for (int left = in.u16(); left > 0; left--) {
      int peer = in.u16();
      long originated = in.u32();
      int path = addPath ? in.i32() : 0;
      PathAttributes read = in.tableAttributes(session);
      entries.add(new RibEntry(peer, originated, path, read.attributes(), read.findings()));
    }
    return entries;
  }
}
