package dimout.wire.text;

import dimout.wire.bgp.AsSegment;
import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.WireWriter;

/** AS_PATH and AS4_PATH made one (RFC 6793, 4.2.3), as bgpdump counts their lengths. */
final class MergedPath {
  private MergedPath() {}

  /**
   * As many hops of a path with 2-byte AS numbers, then a path with 4-byte ones; all with 4 bytes.
   * bgpdump never leaves the first segment: it is repeated where more hops are wanted than it has.
   */
  static byte[] of(byte[] bytes, int from, int hops, int newFrom, int newTo) {
    WireWriter out = new WireWriter();
    int type = hops > 0 ? bytes[from] : AsSegment.SEQUENCE;
    int count = hops > 0 ? bytes[from + 1] & 0xff : 0;
    int step = PathText.isSet(type) ? 1 : count;
    for (int taken = 0; taken < hops && step > 0; taken += step) {
      int kept = PathText.isSet(type) ? count : Math.min(count, hops - taken);
      out.u8(type).u8(kept);
      for (int i = 0; i < kept; i++) {
        out.u32(BigEndian.u16(bytes, from + 2 + 2 * i));
      }
    }
    return out.put(bytes, newFrom, newTo - newFrom).toByteArray();
  }
}
