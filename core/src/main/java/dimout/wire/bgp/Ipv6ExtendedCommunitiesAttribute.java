package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/** IPv6 ADDRESS SPECIFIC EXTENDED COMMUNITIES (RFC 5701). */
public record Ipv6ExtendedCommunitiesAttribute(List<Community> communities)
    implements PathAttribute {
  public static final int CODE = 25;

  /**
   * One of them.
   *
   * @param kind its type and subtype, 16 bits
   * @param address 16 bytes of the administrator's address
   * @param local 16 bits that the administrator gave a meaning
   */
  public record Community(int kind, Octets address, int local) {}

  public Ipv6ExtendedCommunitiesAttribute {
    communities = List.copyOf(communities);
  }

  @Override
  public int code() {
    return CODE;
  }

  @Override
  public int flags() {
    return OPTIONAL | TRANSITIVE;
  }

  @Override
  public void writeValue(WireWriter out, Session session) {
    communities.forEach(one -> out.u16(one.kind).put(one.address.bytes()).u16(one.local));
  }

  static Ipv6ExtendedCommunitiesAttribute read(WireReader in, Session session) {
    in.demandItems(20, "IPv6 EXTENDED COMMUNITIES");
    List<Community> communities = new ArrayList<>();
    while (in.left() > 0) {
      communities.add(new Community(in.u16(), in.octets(16), in.u16()));
    }
    return new Ipv6ExtendedCommunitiesAttribute(communities);
  }
}
