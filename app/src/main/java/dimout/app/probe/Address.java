package dimout.app.probe;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/**
 * An IP address as two longs; IPv4 in its IPv4-mapped IPv6 form (RFC 4291, 2.5.5.2).
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
record Address(long high, long low) {
  private static final long MAPPED = 0xffffL << 32;

  static Address ofV4(int address) {
    return new Address(0, lowOfV4(address));
  }

  /** The last 64 bits of an IPv4 address. */
  static long lowOfV4(int address) {
    return MAPPED | (address & 0xffffffffL);
  }

  /**
   * Reads a literal address; never asks a name server.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Address parse(String text) {
    InetAddress address = InetAddress.ofLiteral(text);
    byte[] bytes = address.getAddress();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return bytes.length == 4
        ? ofV4(buffer.getInt())
        : new Address(buffer.getLong(), buffer.getLong());
  }

  boolean isV4() {
    return high == 0 && low >>> 32 == 0xffff;
  }

  int v4() {
    return (int) low;
  }

  @Override
  public String toString() {
    ByteBuffer bytes = ByteBuffer.allocate(16).putLong(high).putLong(low);
    try {
      return InetAddress.getByAddress(bytes.array()).getHostAddress();
    } catch (UnknownHostException e) {
      throw new AssertionError(e);
    }
  }
}
