package dimout.wire.bgp;

/** ORIGIN (RFC 4271, 5.1.1): 0 IGP, 1 EGP, 2 INCOMPLETE. */
public record OriginAttribute(int origin) implements PathAttribute {
  public static final int CODE = 1;
  public static final int IGP = 0;
  public static final int EGP = 1;
  public static final int INCOMPLETE = 2;

  @Override
  public int code() {
    return CODE;
  }

  @Override
  public int flags() {
    return TRANSITIVE;
  }

  @Override
  public void writeValue(WireWriter out, Session session) {
    out.u8(origin);
  }

  static OriginAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 1, "ORIGIN has not 1 byte");
    int origin = in.u8();
    Malformed.unless(origin <= INCOMPLETE, "ORIGIN is " + origin);
    return new OriginAttribute(origin);
  }
}
