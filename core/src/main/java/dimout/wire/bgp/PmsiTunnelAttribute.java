package dimout.wire.bgp;

/**
 * PMSI_TUNNEL (RFC 6514, 5): the tunnel that carries multicast of a VPN.
 *
 * @param label 24 bits, an MPLS label in the upper 20
 */
public record PmsiTunnelAttribute(int tunnelFlags, int tunnelType, int label, Octets identifier)
    implements PathAttribute {
  public static final int CODE = 22;

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
    out.u8(tunnelFlags).u8(tunnelType).u8(label >>> 16).u16(label & 0xffff).put(identifier.bytes());
  }

  static PmsiTunnelAttribute read(WireReader in, Session session) {
    return new PmsiTunnelAttribute(in.u8(), in.u8(), in.u8() << 16 | in.u16(), in.rest());
  }
}
