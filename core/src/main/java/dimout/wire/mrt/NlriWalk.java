package dimout.wire.mrt;

import dimout.wire.bgp.BigEndian;
import dimout.wire.bgp.Prefix;

/** Goes over a list of prefixes in a message (RFC 4271, 4.3; RFC 7911, 3). */
final class NlriWalk {
  /** Receives one prefix. */
  interface Each {
    void prefix(int family, long high, long low, int length, int path);
  }

  private NlriWalk() {}

  /** How many prefixes there are; -1 when the list is broken. */
  static int count(byte[] bytes, int from, int to, int family, boolean addPath) {
    int most = Prefix.bits(family);
    int extra = addPath ? 5 : 1;
    int count = 0;
    int at = from;
    while (at < to) {
      if (to - at < extra) {
        return -1;
      }
      int length = bytes[at + extra - 1] & 0xff;
      at += extra + Prefix.bytes(length);
      if (length > most || at > to) {
        return -1;
      }
      count++;
    }
    return count;
  }

  /** Hands out each prefix of a list that {@link #count} found sound. */
  static void each(byte[] bytes, int from, int to, int family, boolean addPath, Each each) {
    int at = from;
    while (at < to) {
      int path = 0;
      if (addPath) {
        path = BigEndian.i32(bytes, at);
        at += 4;
      }
      int length = bytes[at] & 0xff;
      each.prefix(family, high(bytes, at + 1, length), low(bytes, at + 1, length), length, path);
      at += 1 + Prefix.bytes(length);
    }
  }

  /** The upper 64 bits of a prefix, bits behind its length cleared. */
  static long high(byte[] bytes, int at, int length) {
    int count = Math.min(8, Prefix.bytes(length));
    if (count == 0) {
      return 0;
    }
    long value;
    if (bytes.length - at >= 8) {
      value = BigEndian.i64(bytes, at);
    } else {
      value = slowly(bytes, at, count);
    }
    return Prefix.highBits(value, length);
  }

  /** The lower 64 bits of a prefix, bits behind its length cleared. */
  static long low(byte[] bytes, int at, int length) {
    if (length <= 64) {
      return 0;
    }
    long value =
        bytes.length - at >= 16
            ? BigEndian.i64(bytes, at + 8)
            : slowly(bytes, at + 8, Prefix.bytes(length) - 8);
    return Prefix.lowBits(value, length);
  }

  private static long slowly(byte[] bytes, int at, int count) {
    long value = 0;
    for (int i = 0; i < count; i++) {
      value |= (bytes[at + i] & 0xffL) << (56 - 8 * i);
    }
    return value;
  }
}
