package dimout.wire.bgp;

/** ATOMIC_AGGREGATE (RFC 4271, 5.1.6): no value. */
public record AtomicAggregateAttribute() implements PathAttribute {
  public static final int CODE = 6;

  @Override
  public int code() {
    return CODE;
  }

  @Override
  public int flags() {
    return TRANSITIVE;
  }

  @Override
  public void writeValue(WireWriter out, Session session) {}

  static AtomicAggregateAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 0, "ATOMIC_AGGREGATE has a value");
    return new AtomicAggregateAttribute();
  }
}
