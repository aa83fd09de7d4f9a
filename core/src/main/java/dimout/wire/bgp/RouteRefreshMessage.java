package dimout.wire.bgp;

/**
 * ROUTE-REFRESH (RFC 2918, 7313).
 *
 * @param subtype 0 request, 1 begin, 2 end of a refresh
 * @param filters outbound route filters (RFC 5291) as they came
 */
public record RouteRefreshMessage(int afi, int subtype, int safi, Octets filters)
    implements BgpMessage {
  public static final int TYPE = 5;

  /** The type code that Cisco used before RFC 2918. */
  public static final int CISCO = 128;

  @Override
  public int type() {
    return TYPE;
  }

  @Override
  public void writeBody(WireWriter out, Session session) {
    out.u16(afi).u8(subtype).u8(safi).put(filters.bytes());
  }

  static RouteRefreshMessage read(WireReader in) {
    return new RouteRefreshMessage(in.u16(), in.u8(), in.u8(), in.rest());
  }
}
