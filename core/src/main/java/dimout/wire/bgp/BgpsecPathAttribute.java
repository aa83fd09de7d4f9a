package dimout.wire.bgp;

/**
 * BGPsec_PATH (RFC 8205, 3), which stands for AS_PATH between routers that sign. No dump of a
 * collector is known to hold one; it is not taken apart, and gives no origin.
 */
public record BgpsecPathAttribute(Octets value) implements PathAttribute {
  public static final int CODE = 33;

  /** A Secure_Path of one segment and a Signature_Block without a signature. */
  static final int SHORTEST = 8 + 3;

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
    out.put(value.bytes());
  }

  static BgpsecPathAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() >= SHORTEST, "BGPsec_PATH of " + in.left() + " bytes");
    return new BgpsecPathAttribute(in.rest());
  }
}
