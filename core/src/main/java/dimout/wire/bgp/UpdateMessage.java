package dimout.wire.bgp;

import java.util.List;

/**
 * UPDATE (RFC 4271, 4.3).
 *
 * @param withdrawn IPv4 unicast prefixes; of other families see {@link MpUnreachAttribute}
 * @param announced IPv4 unicast prefixes; of other families see {@link MpReachAttribute}
 * @param findings what was broken; never written
 */
public record UpdateMessage(
    List<PathPrefix> withdrawn,
    List<PathAttribute> attributes,
    List<PathPrefix> announced,
    List<Finding> findings)
    implements BgpMessage {
  public static final int TYPE = 2;

  public UpdateMessage {
    withdrawn = List.copyOf(withdrawn);
    attributes = List.copyOf(attributes);
    announced = List.copyOf(announced);
    findings = List.copyOf(findings);
  }

  public UpdateMessage(
      List<PathPrefix> withdrawn, List<PathAttribute> attributes, List<PathPrefix> announced) {
    this(withdrawn, attributes, announced, List.of());
  }

  /** Announces prefixes of one family with a path, next to no other attributes. */
  public static UpdateMessage announce(List<Prefix> prefixes, AsPath path, byte[] nextHop) {
    List<PathPrefix> sent = prefixes.stream().map(PathPrefix::of).toList();
    PathAttribute origin = new OriginAttribute(OriginAttribute.IGP);
    PathAttribute asPath = new AsPathAttribute(path);
    if (prefixes.get(0).family() == Prefix.IPV6) {
      PathAttribute reach = MpReachAttribute.unicast(AddressFamily.AFI_IPV6, nextHop, sent);
      return new UpdateMessage(List.of(), List.of(origin, asPath, reach), List.of());
    }
    PathAttribute hop = new NextHopAttribute(new Octets(nextHop));
    return new UpdateMessage(List.of(), List.of(origin, asPath, hop), sent);
  }

  /** Withdraws prefixes of one family. */
  public static UpdateMessage withdraw(List<Prefix> prefixes) {
    List<PathPrefix> sent = prefixes.stream().map(PathPrefix::of).toList();
    if (prefixes.get(0).family() == Prefix.IPV6) {
      PathAttribute unreach = MpUnreachAttribute.unicast(AddressFamily.AFI_IPV6, sent);
      return new UpdateMessage(List.of(), List.of(unreach), List.of());
    }
    return new UpdateMessage(sent, List.of(), List.of());
  }

  /** Says that a table transfer is over (RFC 4724). */
  public static UpdateMessage endOfRib(int family) {
    List<PathAttribute> attributes =
        family == Prefix.IPV6
            ? List.of(MpUnreachAttribute.unicast(AddressFamily.AFI_IPV6, List.of()))
            : List.of();
    return new UpdateMessage(List.of(), attributes, List.of());
  }

  @Override
  public int type() {
    return TYPE;
  }

  @Override
  public void writeBody(WireWriter out, Session session) {
    int mark = out.reserve16();
    withdrawn.forEach(prefix -> prefix.write(out, session));
    out.fill16(mark);
    PathAttributes.write(attributes, out, session);
    announced.forEach(prefix -> prefix.write(out, session));
  }
}
