package dimout.wire.bgp;

/** AGGREGATOR (RFC 4271, 5.1.7): the AS and the 4 bytes of address of who aggregated. */
public record AggregatorAttribute(long asn, Octets address) implements PathAttribute {
  public static final int CODE = 7;

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
    out.asn(asn, session.asnWidth()).put(address.bytes());
  }

  static AggregatorAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == session.asnWidth() + 4, "AGGREGATOR of a wrong length");
    return new AggregatorAttribute(in.asn(session.asnWidth()), in.rest());
  }
}
