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
 * One peer's route in a TABLE_DUMP record.
 *
 * @param status 1 by RFC 6396
 * @param originated when the peer's route came, epoch seconds
 * @param peer its address, of the prefix's family
 * @param findings what was broken; never written
 */
public record TableDumpEntry(
    Prefix prefix,
    int status,
    long originated,
    Octets peer,
    long asn,
    List<PathAttribute> attributes,
    List<Finding> findings) {
  private static final int STATUS = 1;

  public TableDumpEntry {
    attributes = List.copyOf(attributes);
    findings = List.copyOf(findings);
  }

  /** A sound one. */
  public static TableDumpEntry of(
      Prefix prefix, long originated, Octets peer, long asn, List<PathAttribute> attributes) {
    return new TableDumpEntry(prefix, STATUS, originated, peer, asn, attributes, List.of());
  }

  void write(WireWriter out, int asnWidth) {
    out.put(prefix.address()).u8(prefix.length()).u8(status).u32(originated);
    out.put(peer.bytes()).asn(asn, asnWidth);
    PathAttributes.write(attributes, out, new Session(asnWidth, false));
  }
}
