package dimout.app.reconstruction;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A prefix that a network announces.
 *
 * @param family 4 or 6
 * @param high upper 64 bits of the address, left-aligned; IPv4 is in its upper half
 * @param low lower 64 bits
 */
public record Announced(int family, long high, long low, int length) {

  /**
   * Reads {@code 89.218.0.0/16} or {@code 2a00:12f8::/32}.
   *
   * @throws IllegalArgumentException with a sentence for the user, when it is no prefix
   */
  static Announced parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !text.matches("[0-9a-fA-F.:]+/[0-9]{1,3}")) {
      throw new IllegalArgumentException("'" + text + "' is no prefix such as 89.218.0.0/16");
    }
    byte[] address = literal(text.substring(0, slash));
    int length = Integer.parseInt(text.substring(slash + 1));
    if (length == 0 || length > address.length * 8) {
      throw new IllegalArgumentException("'" + text + "' has no possible prefix length");
    }
    ByteBuffer bits = ByteBuffer.allocate(16).put(address).rewind();
    Announced prefix =
        new Announced(address.length == 4 ? 4 : 6, bits.getLong(), bits.getLong(), length);
    if (prefix.hasHostBits()) {
      throw new IllegalArgumentException("'" + text + "' has bits behind its length");
    }
    return prefix;
  }

  private static byte[] literal(String address) {
    try {
      return InetAddress.ofLiteral(address).getAddress();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + address + "' is no address", e);
    }
  }

  private boolean hasHostBits() {
    long behindHigh = length >= 64 ? 0 : -1L >>> length;
    long behindLow = length >= 128 ? 0 : length <= 64 ? -1L : -1L >>> (length - 64);
    return (high & behindHigh) != 0 || (low & behindLow) != 0;
  }

  /** The /24 blocks of an IPv4 prefix; 0 for IPv6. */
  int slash24s() {
    return family == 4 && length <= 24 ? 1 << (24 - length) : 0;
  }

  /** Whether {@code other} is a part of this prefix, or the same. */
  boolean covers(Announced other) {
    if (family != other.family || length > other.length) {
      return false;
    }
    long maskHigh = length >= 64 ? -1L : ~(-1L >>> length);
    long maskLow = length <= 64 ? 0 : length >= 128 ? -1L : ~(-1L >>> (length - 64));
    return (high & maskHigh) == (other.high & maskHigh) && (low & maskLow) == (other.low & maskLow);
  }

  /** The address, 4 or 16 bytes. */
  byte[] address() {
    byte[] all = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    return family == 4 ? Arrays.copyOf(all, 4) : all;
  }
}
