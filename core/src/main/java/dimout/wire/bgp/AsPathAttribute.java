package dimout.wire.bgp;

/** AS_PATH (RFC 4271, 5.1.2), AS numbers as wide as the session says. */
public record AsPathAttribute(AsPath path) implements PathAttribute {
  public static final int CODE = 2;

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
    path.write(out, session.asnWidth());
  }

  static AsPathAttribute read(WireReader in, Session session) {
    return new AsPathAttribute(AsPath.read(in, session.asnWidth()));
  }
}
