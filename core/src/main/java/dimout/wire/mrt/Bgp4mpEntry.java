package dimout.wire.mrt;

import dimout.wire.bgp.Finding;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.PathAttributes;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * BGP4MP_ENTRY (RFC 6396, B.2.5): a table entry, deprecated, still written by OpenBGPD.
 *
 * @param changed when the route last changed, epoch seconds
 * @param findings what was broken; never written
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
    List<PathAttribute> attributes,
    List<Finding> findings)
    implements MrtRecord {
  public Bgp4mpEntry {
    attributes = List.copyOf(attributes);
    findings = List.copyOf(findings);
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
    PathAttributes.write(attributes, out, Session.AS2);
  }
}
