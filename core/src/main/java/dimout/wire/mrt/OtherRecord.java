package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;

/** A record that is not taken apart: of another protocol, or broken; its body as it came. */
public record OtherRecord(MrtTime time, int type, int subtype, Octets body) implements MrtRecord {
  @Override
  public void writeBody(WireWriter out) {
    out.put(body.bytes());
  }
}
