package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * BGP4MP_ENTRY (RFC 6396, B.2.5): a table entry, deprecated, still written by OpenBGPD.
 *
 * @param changed when the route last changed, epoch seconds
 */
public record Bgp4mpEntry(
    MrtTime time,
    Endpoints endpoints,
    int view,
    int status,
    long changed,
    int safi,
    Octets nextHop,
    Prefix prefix,
    List<PathAttribute> attributes)
    implements MrtRecord {
  public Bgp4mpEntry {
    attributes = List.copyOf(attributes);
  }

  @Override
  public int type() {
    return MrtType.BGP4MP;
  }

  @Override
  public int subtype() {
    return MrtType.ENTRY;
  }

  @Override
  public void writeBody(WireWriter out) {
    endpoints.write(out);
    out.u16(view).u16(status).u32(changed);
    out.u16(prefix.family() + 1).u8(safi).u8(nextHop.length()).put(nextHop.bytes());
    prefix.write(out);
    int mark = out.reserve16();
    attributes.forEach(attribute -> attribute.write(out, Session.AS2));
    out.fill16(mark);
  }
}
