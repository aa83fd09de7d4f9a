package dimout.geo;

/**
 * Reads IP addresses from bytes: dotted, colon-separated (RFC 4291, 2.2) or one decimal number, as
 * some tables write them. The last address read is in {@link #high} and {@link #low}.
 */
final class AddressText {
  private static final int GROUPS = 8;
  private static final int MOST_DIGITS = 39;

  private long high;
  private long low;
  private boolean ipv6;
  private final int[] groups = new int[GROUPS];

  /** The upper half, IPv4 in its upper 32 bits. */
  long high() {
    return high;
  }

  long low() {
    return low;
  }

  boolean ipv6() {
    return ipv6;
  }

  /** Reads text[from, to); false when that is no address. */
  boolean read(byte[] text, int from, int to) {
    if (from >= to || to - from > 45) {
      return false;
    }
    int first = 0;
    for (int i = from; i < to; i++) {
      if (text[i] == '.' || text[i] == ':') {
        first = text[i];
        break;
      }
    }
    return switch (first) {
      case '.' -> dotted(text, from, to);
      case ':' -> colons(text, from, to);
      default -> number(text, from, to);
    };
  }

  private boolean dotted(byte[] text, int from, int to) {
    long address = quad(text, from, to);
    high = address << 32;
    low = 0;
    ipv6 = false;
    return address >= 0;
  }

  /** A dotted address as a number, or -1. */
  private static long quad(byte[] text, int from, int to) {
    long address = 0;
    int octet = -1;
    int octets = 0;
    for (int i = from; i <= to; i++) {
      int c = i < to ? text[i] : '.';
      if (c == '.') {
        if (octet < 0 || ++octets > 4) {
          return -1;
        }
        address = (address << 8) | octet;
        octet = -1;
      } else if (c >= '0' && c <= '9') {
        octet = Math.max(octet, 0) * 10 + c - '0';
        if (octet > 255) {
          return -1;
        }
      } else {
        return -1;
      }
    }
    return octets == 4 ? address : -1;
  }

  private boolean colons(byte[] text, int from, int to) {
    int count = 0;
    int gap = -1;
    int i = from;
    if (text[i] == ':') {
      if (i + 1 >= to || text[i + 1] != ':') {
        return false;
      }
      gap = 0;
      i += 2;
    }
    while (i < to) {
      int end = i;
      while (end < to && text[end] != ':') {
        end++;
      }
      count = group(text, i, end, count, end == to);
      if (count < 0) {
        return false;
      }
      i = end + 1;
      if (end < to && i == to) {
        return false; // one colon at the end
      }
      if (i < to && text[i] == ':') {
        if (gap >= 0) {
          return false;
        }
        gap = count;
        i++;
      }
    }
    return spread(count, gap);
  }

  /** Reads one group, or the dotted end, into place; the number of groups then, or -1. */
  private int group(byte[] text, int from, int to, int count, boolean last) {
    long quad = last ? quad(text, from, to) : -1;
    if (quad >= 0 && count <= GROUPS - 2) {
      groups[count] = (int) (quad >>> 16);
      groups[count + 1] = (int) (quad & 0xffff);
      return count + 2;
    }
    if (count >= GROUPS || to - from > 4 || from == to) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = Character.digit(text[i], 16);
      if (digit < 0) {
        return -1;
      }
      value = (value << 4) | digit;
    }
    groups[count] = value;
    return count + 1;
  }

  private boolean spread(int count, int gap) {
    if (gap < 0 ? count != GROUPS : count >= GROUPS) {
      return false;
    }
    high = 0;
    low = 0;
    int missing = GROUPS - count;
    for (int i = 0; i < GROUPS; i++) {
      boolean before = gap < 0 || i < gap;
      int value = before ? groups[i] : i < gap + missing ? 0 : groups[i - missing];
      if (i < GROUPS / 2) {
        high = (high << 16) | value;
      } else {
        low = (low << 16) | value;
      }
    }
    ipv6 = true;
    return true;
  }

  /** The upper half of ten times an unsigned number. */
  private static long carry(long value) {
    return ((value >>> 32) * 10 + (((value & 0xffff_ffffL) * 10) >>> 32)) >>> 32;
  }

  /** A decimal number: below 2^32 it is IPv4, as in the tables that write addresses so. */
  private boolean number(byte[] text, int from, int to) {
    if (to - from > MOST_DIGITS) {
      return false;
    }
    long upper = 0;
    long lower = 0;
    for (int i = from; i < to; i++) {
      int digit = text[i] - '0';
      if (digit < 0 || digit > 9 || Long.compareUnsigned(upper, Long.divideUnsigned(-1, 10)) > 0) {
        return false;
      }
      upper = upper * 10 + carry(lower);
      lower *= 10;
      lower += digit;
      if (Long.compareUnsigned(lower, digit) < 0) {
        upper++;
      }
    }
    ipv6 = upper != 0 || lower >>> 32 != 0;
    high = ipv6 ? upper : lower << 32;
    low = ipv6 ? lower : 0;
    return true;
  }
}
