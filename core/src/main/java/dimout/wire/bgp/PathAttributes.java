package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads path attributes in full. What is implemented, by type code:
 *
 * <ul>
 *   <li>1 {@link OriginAttribute}, 2 {@link AsPathAttribute}, 3 {@link NextHopAttribute}, 4 {@link
 *       MultiExitDiscAttribute}, 5 {@link LocalPrefAttribute}, 6 {@link AtomicAggregateAttribute},
 *       7 {@link AggregatorAttribute}, 8 {@link CommunitiesAttribute}, 9 {@link
 *       OriginatorIdAttribute}, 10 {@link ClusterListAttribute}, 14 {@link MpReachAttribute}, 15
 *       {@link MpUnreachAttribute}, 16 {@link ExtendedCommunitiesAttribute}, 17 {@link
 *       As4PathAttribute}, 18 {@link As4AggregatorAttribute}, 22 {@link PmsiTunnelAttribute}, 25
 *       {@link Ipv6ExtendedCommunitiesAttribute}, 26 {@link AigpAttribute}, 32 {@link
 *       LargeCommunitiesAttribute}, 33 {@link BgpsecPathAttribute}, 35 {@link
 *       OnlyToCustomerAttribute}, 128 {@link AttributeSetAttribute};
 *   <li>all others, and broken ones with a {@link Finding}, as {@link OtherAttribute}: bytes kept.
 * </ul>
 */
public final class PathAttributes {
  /** Reads the value of one kind of attribute. */
  private interface Kind {
    PathAttribute read(WireReader in, Session session);
  }

  private static final Map<Integer, Kind> KINDS =
      Map.ofEntries(
          Map.entry(OriginAttribute.CODE, OriginAttribute::read),
          Map.entry(AsPathAttribute.CODE, AsPathAttribute::read),
          Map.entry(NextHopAttribute.CODE, NextHopAttribute::read),
          Map.entry(MultiExitDiscAttribute.CODE, MultiExitDiscAttribute::read),
          Map.entry(LocalPrefAttribute.CODE, LocalPrefAttribute::read),
          Map.entry(AtomicAggregateAttribute.CODE, AtomicAggregateAttribute::read),
          Map.entry(AggregatorAttribute.CODE, AggregatorAttribute::read),
          Map.entry(CommunitiesAttribute.CODE, CommunitiesAttribute::read),
          Map.entry(OriginatorIdAttribute.CODE, OriginatorIdAttribute::read),
          Map.entry(ClusterListAttribute.CODE, ClusterListAttribute::read),
          Map.entry(MpReachAttribute.CODE, MpReachAttribute::read),
          Map.entry(MpUnreachAttribute.CODE, MpUnreachAttribute::read),
          Map.entry(ExtendedCommunitiesAttribute.CODE, ExtendedCommunitiesAttribute::read),
          Map.entry(As4PathAttribute.CODE, As4PathAttribute::read),
          Map.entry(As4AggregatorAttribute.CODE, As4AggregatorAttribute::read),
          Map.entry(PmsiTunnelAttribute.CODE, PmsiTunnelAttribute::read),
          Map.entry(Ipv6ExtendedCommunitiesAttribute.CODE, Ipv6ExtendedCommunitiesAttribute::read),
          Map.entry(AigpAttribute.CODE, AigpAttribute::read),
          Map.entry(BgpsecPathAttribute.CODE, BgpsecPathAttribute::read),
          Map.entry(AttributeSetAttribute.CODE, AttributeSetAttribute::read),
          Map.entry(LargeCommunitiesAttribute.CODE, LargeCommunitiesAttribute::read),
          Map.entry(OnlyToCustomerAttribute.CODE, OnlyToCustomerAttribute::read));

  private final Session session;
  private final boolean inTable;
  private final List<PathAttribute> attributes = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  private PathAttributes(Session session, boolean inTable) {
    this.session = session;
    this.inTable = inTable;
  }

  /** Reads the attributes of an UPDATE in [from, to). */
  public static PathAttributes ofUpdate(byte[] bytes, int from, int to, Session session) {
    PathAttributes read = new PathAttributes(session, false);
    read.all(bytes, from, to);
    return read;
  }

  /** Reads the attributes of a table entry, whose MP_REACH_NLRI may be the next hop alone. */
  public static PathAttributes ofTable(byte[] bytes, int from, int to, Session session) {
    PathAttributes read = new PathAttributes(session, true);
    read.all(bytes, from, to);
    return read;
  }

  /** In the order of the message; of repeated ones the first. */
  public List<PathAttribute> attributes() {
    return attributes;
  }

  /** What was broken. */
  public List<Finding> findings() {
    return findings;
  }

  /** Writes attributes with their length in front. */
  public static void write(List<PathAttribute> attributes, WireWriter out, Session session) {
    int mark = out.reserve16();
    attributes.forEach(attribute -> attribute.write(out, session));
    out.fill16(mark);
  }

  private void all(byte[] bytes, int from, int to) {
    WireReader in = new WireReader(bytes, from, to);
    while (in.left() > 0) {
      try {
        int flags = in.u8();
        int code = in.u8();
        int length = (flags & PathAttribute.EXTENDED_LENGTH) != 0 ? in.u16() : in.u8();
        Octets value = in.octets(length);
        boolean implied = length > 255;
        one(implied ? flags & ~PathAttribute.EXTENDED_LENGTH : flags, code, value);
      } catch (Malformed e) {
        findings.add(new Finding(0, Handling.WITHDRAW, "attributes end early", in.rest()));
        return;
      }
    }
  }

  private void one(int flags, int code, Octets value) {
    if (!seen.add(code)) {
      boolean spoils = code == MpReachAttribute.CODE || code == MpUnreachAttribute.CODE;
      Handling handling = spoils ? Handling.REJECT : Handling.DISCARD;
      findings.add(new Finding(code, handling, "attribute repeated", value));
      return;
    }
    Kind kind = KINDS.get(code);
    if (kind == null) {
      attributes.add(new OtherAttribute(flags, code, value));
      return;
    }
    try {
      attributes.add(read(kind, code, value));
    } catch (Malformed e) {
      attributes.add(new OtherAttribute(flags, code, value));
      Handling handling = AttributeRules.handling(code);
      findings.add(new Finding(code, handling, String.valueOf(e.getMessage()), value));
    }
  }

  private PathAttribute read(Kind kind, int code, Octets value) {
    WireReader in = new WireReader(value.bytes(), 0, value.length());
    if (inTable && code == MpReachAttribute.CODE) {
      return MpReachAttribute.readInTable(in, session);
    }
    return kind.read(in, session);
  }
}
