package dimout.wire.text;

import dimout.wire.bgp.BigEndian;

/** Reads numbers as bgpdump does: what is missing at the end is zero. */
final class LooseReader {
  private byte[] bytes = {};
  private int at;
  private int to;

  void over(byte[] source, int from, int end) {
    bytes = source;
    at = from;
    to = end;
  }

  byte[] bytes() {
    return bytes;
  }

  int at() {
    return at;
  }

  int to() {
    return to;
  }

  int left() {
    return to - at;
  }

  int u8() {
    return at < to ? bytes[at++] & 0xff : 0;
  }

  int u16() {
    if (to - at >= 2) {
      at += 2;
      return BigEndian.u16(bytes, at - 2);
    }
    return u8() << 8 | u8();
  }

  int i32() {
    if (to - at >= 4) {
      at += 4;
      return BigEndian.i32(bytes, at - 4);
    }
    return u16() << 16 | u16();
  }

  long asn(int width) {
    return width == 4 ? i32() & 0xffff_ffffL : u16();
  }

  void skip(int count) {
    at = count < 0 || count > to - at ? to : at + count;
  }

  /** Fills with as many bytes as there are, and zeros. */
  void into(byte[] target, int count) {
    int present = Math.min(count, to - at);
    int kept = Math.min(present, target.length);
    System.arraycopy(bytes, at, target, 0, kept);
    java.util.Arrays.fill(target, kept, target.length, (byte) 0);
    at += present;
  }
}
