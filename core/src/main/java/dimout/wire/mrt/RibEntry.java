package dimout.wire.mrt;

import dimout.wire.bgp.Finding;
import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.PathAttributes;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * One peer's route in a table dump (RFC 6396, 4.3.4).
 *
 * @param peer position in the index
 * @param originated when the peer's route came, epoch seconds
 * @param path identifier of ADD-PATH; 0 where the record has none
 * @param findings what was broken; never written
 */
public record RibEntry(
    int peer, long originated, int path, List<PathAttribute> attributes, List<Finding> findings) {
  public RibEntry {
    attributes = List.copyOf(attributes);
    findings = List.copyOf(findings);
  }

  public RibEntry(int peer, long originated, int path, List<PathAttribute> attributes) {
    this(peer, originated, path, attributes, List.of());
  }

  void write(WireWriter out, Session session) {
    out.u16(peer).u32(originated);
    if (session.addPath()) {
      out.u32(path);
    }
    PathAttributes.write(attributes, out, session);
  }
}
