package dimout.wire.mrt;

import dimout.wire.bgp.PathAttribute;
import dimout.wire.bgp.Session;
import dimout.wire.bgp.WireWriter;
import java.util.List;

/**
 * One peer's route in a table dump (RFC 6396, 4.3.4).
 *
 * @param peer position in the index
 * @param originated when the peer's route came, epoch seconds
 * @param path identifier of ADD-PATH; 0 where the record has none
 */
public record RibEntry(int peer, long originated, int path, List<PathAttribute> attributes) {
  public RibEntry {
    attributes = List.copyOf(attributes);
  }

  void write(WireWriter out, Session session) {
    out.u16(peer).u32(originated);
    if (session.addPath()) {
      out.u32(path);
    }
    int mark = out.reserve16();
    attributes.forEach(attribute -> attribute.write(out, session));
    out.fill16(mark);
  }
}
