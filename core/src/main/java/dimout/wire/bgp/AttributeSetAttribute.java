package dimout.wire.bgp;

/**
 * ATTR_SET (RFC 6368): the attributes that a customer's route had, carried through a provider.
 *
 * @param originAsn the customer's AS
 * @param attributes as they are on the wire, with AS numbers of 4 bytes
 */
public record AttributeSetAttribute(long originAsn, Octets attributes) implements PathAttribute {
  public static final int CODE = 128;

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
    out.u32(originAsn).put(attributes.bytes());
  }

  static AttributeSetAttribute read(WireReader in, Session session) {
    return new AttributeSetAttribute(in.u32(), in.rest());
  }
}
