package dimout.wire.bgp;

/**
 * An IPv4 or IPv6 prefix.
 *
 * @param family {@link #IPV4} or {@link #IPV6}
 * @param high the upper 64 bits of the address, left-aligned: IPv4 is in the upper 32 of them
 * @param low the lower 64 bits
 * @param length 0 to 32 or 128; bits behind it are zero
 */
public record Prefix(int family, long high, long low, int length) {
  public static final int IPV4 = 0;
  public static final int IPV6 = 1;

  public Prefix {
    if (length < 0 || length > bits(family)) {
      throw new IllegalArgumentException("a prefix of length " + length);
    }
    high = highBits(high, length);
    low = lowBits(low, length);
  }

  /** Address bits of a family. */
  public static int bits(int family) {
    return family == IPV4 ? 32 : 128;
  }

  /** {@code high} without the bits behind {@code length}. */
  public static long highBits(long high, int length) {
    return length >= 64 ? high : high & ~(-1L >>> length);
  }

  /** {@code low} without the bits behind {@code length}. */
  public static long lowBits(long low, int length) {
    if (length >= 128) {
      return low;
    }
    return length <= 64 ? 0 : low & ~(-1L >>> (length - 64));
  }

  /** The prefix of an address of 4 or 16 bytes. */
  public static Prefix of(byte[] address, int length) {
    if (address.length == 4) {
      return new Prefix(IPV4, BigEndian.u32(address, 0) << 32, 0, length);
    }
    return new Prefix(IPV6, BigEndian.i64(address, 0), BigEndian.i64(address, 8), length);
  }

  /** Such as {@code 192.0.2.0/24} or {@code 2001:db8::/32}. */
  public static Prefix parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("not a prefix: " + text);
    }
    return of(IpText.parse(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
  }

  /** Address bytes of a prefix in a message: as many as its length needs. */
  public static int bytes(int length) {
    return (length + 7) / 8;
  }

  /** Length and address, as messages and tables hold it. */
  public void write(WireWriter out) {
    out.u8(length);
    for (int i = 0; i < bytes(length); i++) {
      out.u8((int) ((i < 8 ? high : low) >>> (56 - 8 * (i & 7))));
    }
  }

  /** The whole address: 4 or 16 bytes. */
  public byte[] address() {
    WireWriter out = new WireWriter();
    return family == IPV4
        ? out.u32(high >>> 32).toByteArray()
        : out.u64(high).u64(low).toByteArray();
  }

  @Override
  public String toString() {
    return IpText.format(address()) + "/" + length;
  }
}
