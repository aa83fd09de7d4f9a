package dimout.wire.bgp;

import java.util.Arrays;

/**
 * What RFC 7606 asks of each path attribute that can be told from its length alone, and what is
 * done with a route that breaks it; shared by {@link AttributeScan} and {@link PathAttributes}.
 *
 * <p>Attribute flags are not judged: dumps hold attributes with flags of 0 from writers in wide
 * use, and no route is lost over that.
 */
final class AttributeRules {
  private static final int ANY = 0;

  /** By code: a length, or minus the unit that it is a positive multiple of, or {@link #ANY}. */
  private static final int[] LENGTHS = new int[256];

  private static final Handling[] HANDLING = new Handling[256];

  static {
    Arrays.fill(HANDLING, Handling.DISCARD);
    rule(OriginAttribute.CODE, 1, Handling.WITHDRAW);
    rule(AsPathAttribute.CODE, ANY, Handling.WITHDRAW);
    rule(NextHopAttribute.CODE, 4, Handling.WITHDRAW);
    rule(MultiExitDiscAttribute.CODE, 4, Handling.WITHDRAW);
    rule(LocalPrefAttribute.CODE, 4, Handling.WITHDRAW);
    rule(CommunitiesAttribute.CODE, -4, Handling.WITHDRAW);
    rule(OriginatorIdAttribute.CODE, 4, Handling.WITHDRAW);
    rule(ClusterListAttribute.CODE, -4, Handling.WITHDRAW);
    rule(MpReachAttribute.CODE, ANY, Handling.REJECT);
    rule(MpUnreachAttribute.CODE, ANY, Handling.REJECT);
    rule(ExtendedCommunitiesAttribute.CODE, -8, Handling.WITHDRAW);
    rule(As4AggregatorAttribute.CODE, 8, Handling.DISCARD);
    rule(LargeCommunitiesAttribute.CODE, -12, Handling.WITHDRAW);
    rule(PmsiTunnelAttribute.CODE, ANY, Handling.WITHDRAW);
    rule(Ipv6ExtendedCommunitiesAttribute.CODE, -20, Handling.WITHDRAW);
    rule(BgpsecPathAttribute.CODE, ANY, Handling.WITHDRAW);
    rule(OnlyToCustomerAttribute.CODE, 4, Handling.WITHDRAW);
    rule(AttributeSetAttribute.CODE, ANY, Handling.WITHDRAW);
  }

  private AttributeRules() {}

  private static void rule(int code, int length, Handling handling) {
    LENGTHS[code] = length;
    HANDLING[code] = handling;
  }

  static Handling handling(int code) {
    return HANDLING[code];
  }

  /** Whether a value's length is one that its kind may have. */
  static boolean fits(int code, int length, int asnWidth) {
    int rule = LENGTHS[code];
    if (rule > 0) {
      return length == rule;
    }
    if (rule < 0) {
      return length > 0 && length % -rule == 0;
    }
    return switch (code) {
      case AtomicAggregateAttribute.CODE -> length == 0;
      case AggregatorAttribute.CODE -> length == asnWidth + 4;
      case PmsiTunnelAttribute.CODE -> length >= 5;
      case AigpAttribute.CODE -> length >= AigpAttribute.HEADER;
      case BgpsecPathAttribute.CODE -> length >= BgpsecPathAttribute.SHORTEST;
      case AttributeSetAttribute.CODE -> length >= 4;
      default -> true;
    };
  }
}
