package dimout.wire.bgp;

import java.util.List;

/**
 * MP_UNREACH_NLRI (RFC 4760, 4): withdrawn prefixes of any family.
 *
 * @param opaque the NLRI of families without plain prefixes, as they came
 */
public record MpUnreachAttribute(int afi, int safi, List<PathPrefix> prefixes, Octets opaque)
    implements PathAttribute {
  public static final int CODE = 15;

  public MpUnreachAttribute {
    prefixes = List.copyOf(prefixes);
  }

  /** Unicast prefixes; none of them is End-of-RIB (RFC 4724). */
  public static MpUnreachAttribute unicast(int afi, List<PathPrefix> prefixes) {
    return new MpUnreachAttribute(afi, 1, prefixes, Octets.NONE);
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
    out.u16(afi).u8(safi);
    prefixes.forEach(prefix -> prefix.write(out, session));
    out.put(opaque.bytes());
  }

  static MpUnreachAttribute read(WireReader in, Session session) {
    int afi = in.u16();
    int safi = in.u8();
    if (!AddressFamily.plain(afi, safi)) {
      return new MpUnreachAttribute(afi, safi, List.of(), in.rest());
    }
    return new MpUnreachAttribute(afi, safi, in.prefixes(afi - 1, session), Octets.NONE);
  }
}
