package dimout.wire.mrt;

import dimout.wire.bgp.Octets;
import dimout.wire.bgp.WireWriter;

/** SYNC in a record of type 5 (RFC 6396, B.2.1): names the file of a table. */
public record LegacySync(MrtTime time, int view, Octets fileName) implements MrtRecord {
  @Override
  public int type() {
    return MrtType.BGP;
  }

  @Override
  public int subtype() {
    return MrtType.BGP_SYNC;
  }

  @Override
  public void writeBody(WireWriter out) {
    out.u16(view).put(fileName.bytes());
  }
}
