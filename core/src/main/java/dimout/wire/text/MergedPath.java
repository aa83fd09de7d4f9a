package dimout.wire.text;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.WireWriter;

/** AS_PATH and AS4_PATH made one (RFC 6793, 4.2.3), as bgpdump counts their lengths. */
final class MergedPath {
  private MergedPath() {}

  /**
   * The first {@code hops} of a path with 2-byte AS numbers, then a path with 4-byte ones; all with
   * 4 bytes.
   */
  static byte[] of(byte[] bytes, int from, int hops, int newFrom, int newTo) {
    WireWriter out = new WireWriter();
    int at = from;
    int taken = 0;
    while (taken < hops) {
      int type = bytes[at];
      int count = bytes[at + 1] & 0xff;
      int kept = PathText.isSet(type) ? count : Math.min(count, hops - taken);
      out.u8(type).u8(kept);
      for (int i = 0; i < kept; i++) {
        out.u32(BigEndian.u16(bytes, at + 2 + 2 * i));
      }
      taken += PathText.isSet(type) ? 1 : count;
      at += 2 + 2 * count;
    }
    return out.put(bytes, newFrom, newTo - newFrom).toByteArray();
  }
}
