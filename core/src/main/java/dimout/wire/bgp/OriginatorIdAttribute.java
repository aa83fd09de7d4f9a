package dimout.wire.bgp;

/** ORIGINATOR_ID (RFC 4456): 4 bytes. */
public record OriginatorIdAttribute(Octets id) implements PathAttribute {
  public static final int CODE = 9;

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
    out.put(id.bytes());
  }

  static OriginatorIdAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 4, "ORIGINATOR_ID has not 4 bytes");
    return new OriginatorIdAttribute(in.rest());
  }
}
