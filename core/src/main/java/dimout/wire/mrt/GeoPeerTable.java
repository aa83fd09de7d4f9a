package dimout.wire.mrt;

import dimout.wire.bgp.WireWriter;
import java.util.List;

/** GEO_PEER_TABLE (RFC 6397): where collector and peers stand, in degrees; NaN is private. */
public record GeoPeerTable(
    MrtTime time, int collector, String view, float latitude, float longitude, List<Place> peers)
    implements MrtRecord {
  /** Where a peer stands. */
  public record Place(PeerEntry peer, float latitude, float longitude) {}

  public GeoPeerTable {
    peers = List.copyOf(peers);
  }

  @Override
  public int type() {
    return MrtType.TABLE_DUMP_V2;
  }

  @Override
  public int subtype() {
    return MrtType.GEO_PEER_TABLE;
  }

  @Override
  public void writeBody(WireWriter out) {
    PeerIndexTable.writeHead(out, collector, view);
    degrees(out, latitude, longitude);
    out.u16(peers.size());
    for (Place place : peers) {
      place.peer().write(out);
      degrees(out, place.latitude(), place.longitude());
    }
  }

  private static void degrees(WireWriter out, float latitude, float longitude) {
    out.u32(Float.floatToIntBits(latitude)).u32(Float.floatToIntBits(longitude));
  }
}
