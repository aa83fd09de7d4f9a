package dimout.probing;

/** The number of a block that stays the same in every run and at every vantage point. */
public final class BlockKey {
  /** Above all keys. */
  static final long END = 1L << 49;

  private static final long IPV6 = 1L << 48;

  private BlockKey() {}

  /** The key of an IPv4 /24 block, from any address in it. */
  public static long ofIpv4(int address) {
    return (address & 0xffffffffL) >>> 8;
  }

  /** The key of an IPv6 /48, from the first 64 bits of any address in it; after all of IPv4. */
  public static long ofIpv6(long high) {
    return IPV6 | (high >>> 16);
  }
}
