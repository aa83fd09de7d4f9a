package dimout.wire.bgp;

import java.util.List;

/**
 * MP_REACH_NLRI (RFC 4760, 3): prefixes of any family with their next hop.
 *
 * @param afi address family identifier, 1 IPv4, 2 IPv6
 * @param safi 1 unicast, 2 multicast, 3 both; of others the NLRI stay {@code opaque}
 * @param nextHop 4 or 16 bytes, or 32 with a link-local address behind (RFC 2545)
 * @param opaque the NLRI of families without plain prefixes, as they came
 */
public record MpReachAttribute(
    int afi, int safi, Octets nextHop, List<PathPrefix> prefixes, Octets opaque)
    implements PathAttribute {
  public static final int CODE = 14;

  public MpReachAttribute {
    prefixes = List.copyOf(prefixes);
  }

  /** The next hop alone, as table dumps hold it (RFC 6396, 4.3.4); its {@code afi} is 0. */
  public static MpReachAttribute inTable(byte[] nextHop) {
    return new MpReachAttribute(0, 0, new Octets(nextHop), List.of(), Octets.NONE);
  }

  /** Unicast prefixes. */
  public static MpReachAttribute unicast(int afi, byte[] nextHop, List<PathPrefix> prefixes) {
    return new MpReachAttribute(afi, 1, new Octets(nextHop), prefixes, Octets.NONE);
  }

  @Override
  public int code() {
    return CODE;
  }

  @Override
  public int flags() {
    return OPTIONAL;
  }

  @Override
  public void writeValue(WireWriter out, Session session) {
    if (afi == 0) {
      out.u8(nextHop.length()).put(nextHop.bytes());
      return;
    }
    out.u16(afi).u8(safi).u8(nextHop.length()).put(nextHop.bytes()).u8(0);
    prefixes.forEach(prefix -> prefix.write(out, session));
    out.put(opaque.bytes());
  }

  static MpReachAttribute read(WireReader in, Session session) {
    int afi = in.u16();
    int safi = in.u8();
    Octets nextHop = in.octets(in.u8());
    in.u8();
    if (!AddressFamily.plain(afi, safi)) {
      return new MpReachAttribute(afi, safi, nextHop, List.of(), in.rest());
    }
    List<PathPrefix> prefixes = in.prefixes(afi - 1, session);
    return new MpReachAttribute(afi, safi, nextHop, prefixes, Octets.NONE);
  }

  /** In a table dump: the next hop alone, or all of it, as some writers do. */
  static MpReachAttribute readInTable(WireReader in, Session session) {
    if (in.peek() == 0) {
      return read(in, session);
    }
    MpReachAttribute reach = inTable(in.take(in.u8()));
    Malformed.unless(in.left() == 0, "MP_REACH_NLRI has bytes behind its next hop");
    return reach;
  }
}
