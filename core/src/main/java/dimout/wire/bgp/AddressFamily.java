package dimout.wire.bgp;

/** Address families (IANA) as far as routes need them. */
public final class AddressFamily {
  public static final int AFI_IPV4 = 1;
  public static final int AFI_IPV6 = 2;
  public static final int UNICAST = 1;
  public static final int MULTICAST = 2;

  private AddressFamily() {}

  /** Whether its NLRI are plain prefixes of IPv4 or IPv6: unicast, multicast, both. */
  public static boolean plain(int afi, int safi) {
    return (afi == AFI_IPV4 || afi == AFI_IPV6) && safi >= 1 && safi <= 3;
  }

  /** Address bytes of AFI 1 or 2. */
  public static int bytes(int afi) {
    return afi == AFI_IPV6 ? 16 : 4;
  }
}
