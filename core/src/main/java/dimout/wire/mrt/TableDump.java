package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * TABLE_DUMP (RFC 6396, 4.2): one route per record, AS numbers of 2 bytes.
 *
 * @param originated when the peer's route came, epoch seconds
 * @param peer its address, of the prefix's family
 */
public record TableDump(
    MrtTime time,
    int view,
    int sequence,
    Prefix prefix,
    long originated,
    Octets peer,
    long asn,
    List<PathAttribute> attributes)
    implements MrtRecord {
  private static final int STATUS = 1;

  public TableDump {
    attributes = List.copyOf(attributes);
  }

  @Override
  public int type() {
    return MrtType.TABLE_DUMP;
  }

  @Override
  public int subtype() {
    return prefix.family() + 1;
  }

  @Override
  public void writeBody(WireWriter out) {
    out.u16(view).u16(sequence);
    writeEntry(out);
  }

  /** What follows view and sequence number; records of 1999 and 2000 hold many of it. */
  void writeEntry(WireWriter out) {
    out.put(prefix.address()).u8(prefix.length()).u8(STATUS).u32(originated);
    out.put(peer.bytes()).asn(asn, 2);
    int mark = out.reserve16();
    attributes.forEach(attribute -> attribute.write(out, Session.AS2));
    out.fill16(mark);
  }
}
