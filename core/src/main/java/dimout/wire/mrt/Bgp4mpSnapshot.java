package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;

/** BGP4MP_SNAPSHOT (RFC 6396, B.2.5), deprecated: names a file that holds a table. */
public record Bgp4mpSnapshot(MrtTime time, Octets body) implements MrtRecord {
  @Override
  public int type() {
    return MrtType.BGP4MP;
  }

  @Override
  public int subtype() {
    return MrtType.SNAPSHOT;
  }

  @Override
  public void writeBody(WireWriter out) {
    out.put(body.bytes());
  }
}
