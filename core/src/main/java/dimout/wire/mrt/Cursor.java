package dimout.wire.mrt;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Octets;
import dimout.wire.bgp.PathAttributes;
import dimout.wire.bgp.Prefix;
import dimout.wire.bgp.Session;
import java.util.Arrays;

/** Reads a record's body; what is not there is {@link Missing}. */
final class Cursor {
  /** The body ends before what must be there. */
  static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing() {
      super("the record ends early", null, false, false);
    }
  }

  private final byte[] bytes;
  private final int to;
  private int at;

  Cursor(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
  }

  byte[] bytes() {
    return bytes;
  }

  int left() {
    return to - at;
  }

  int u8() {
    return BigEndian.u8(bytes, skip(1));
  }

  int u16() {
    return BigEndian.u16(bytes, skip(2));
  }

  int i32() {
    return BigEndian.i32(bytes, skip(4));
  }

  long u32() {
    return BigEndian.u32(bytes, skip(4));
  }

  long asn(int width) {
    return BigEndian.asn(bytes, skip(width), width);
  }

  Octets take(int count) {
    int from = skip(count);
    return Octets.of(bytes, from, from + count);
  }

  Octets rest() {
    return take(left());
  }

  /** A length of one byte, and the address bytes that it needs. */
  Prefix prefix(int family) {
    int length = u8();
    demand(length <= Prefix.bits(family));
    byte[] address = take(Prefix.bytes(length)).bytes();
    return Prefix.of(Arrays.copyOf(address, Prefix.bits(family) / 8), length);
  }

  /** Attributes with their length in front. */
  PathAttributes attributes(Session session) {
    int count = u16();
    int from = skip(count);
    return PathAttributes.ofTable(bytes, from, from + count, session);
  }

  int skip(int count) {
    demand(count <= left());
    int from = at;
    at += count;
    return from;
  }

  static void demand(boolean met) {
    if (!met) {
      throw new Missing();
    }
  }
}
