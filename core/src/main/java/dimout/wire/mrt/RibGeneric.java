package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * RIB_GENERIC (RFC 6396, 4.3.3): the routes of one prefix of any family.
 *
 * @param nlri the prefix as it stands in the record, its length included
 */
public record RibGeneric(
    MrtTime time,
    boolean addPath,
    long sequence,
    int afi,
    int safi,
    Octets nlri,
    List<RibEntry> entries)
    implements MrtRecord {
  public RibGeneric {
    entries = List.copyOf(entries);
  }

  @Override
  public int type() {
    return MrtType.TABLE_DUMP_V2;
  }

  @Override
  public int subtype() {
    return addPath ? MrtType.RIB_GENERIC_ADDPATH : MrtType.RIB_GENERIC;
  }

  @Override
  public void writeBody(WireWriter out) {
    out.u32(sequence).u16(afi).u8(safi).put(nlri.bytes()).u16(entries.size());
    Session session = new Session(4, addPath);
    entries.forEach(entry -> entry.write(out, session));
  }
}
