package dimout.wire.bgp;

/** AS4_AGGREGATOR (RFC 6793). */
public record As4AggregatorAttribute(long asn, Octets address) implements PathAttribute {
  public static final int CODE = 18;

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
    out.u32(asn).put(address.bytes());
  }

  static As4AggregatorAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 8, "AS4_AGGREGATOR has not 8 bytes");
    return new As4AggregatorAttribute(in.u32(), in.rest());
  }
}
