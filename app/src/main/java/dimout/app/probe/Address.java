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
record Address(long high, long low) implements Comparable<Address> {
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
    if (text.indexOf(':') < 0) {
      return ofV4(dotted(text));
    }
    InetAddress address = literal(text);
    byte[] bytes = address.getAddress();
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return bytes.length == 4
        ? ofV4(buffer.getInt())
        : new Address(buffer.getLong(), buffer.getLong());
  }

  /** Four numbers; Java takes 10.1 and 5 for addresses too, but in a list they are slips. */
  private static int dotted(String text) {
    int address = 0;
    int number = -1;
    int dots = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '.' && number >= 0) {
        address = address << 8 | number;
        number = -1;
        dots++;
      } else if (character >= '0' && character <= '9') {
        number = 10 * Math.max(0, number) + character - '0';
      } else {
        number = 256;
      }
      if (number > 255) {
        break;
      }
    }
    if (dots != 3 || number < 0 || number > 255) {
      throw new IllegalArgumentException("'" + text + "' is no address");
    }
    return address << 8 | number;
  }

  private static InetAddress literal(String text) {
    try {
      return InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("'" + text + "' is no address", e);
    }
  }

  boolean isV4() {
    return high == 0 && low >>> 32 == 0xffff;
  }

  int v4() {
    return (int) low;
  }

  @Override
  public int compareTo(Address other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
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
