package dimout.wire.bgp;

/** ONLY_TO_CUSTOMER (RFC 9234). */
public record OnlyToCustomerAttribute(long asn) implements PathAttribute {
  public static final int CODE = 35;

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
    out.u32(asn);
  }

  static OnlyToCustomerAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 4, "ONLY_TO_CUSTOMER has not 4 bytes");
    return new OnlyToCustomerAttribute(in.u32());
  }
}
