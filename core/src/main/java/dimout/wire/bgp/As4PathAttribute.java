package dimout.wire.bgp;

/** AS4_PATH (RFC 6793): the path behind a speaker of 2-byte AS numbers. */
public record As4PathAttribute(AsPath path) implements PathAttribute {
  public static final int CODE = 17;

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
    path.write(out, 4);
  }

  static As4PathAttribute read(WireReader in, Session session) {
    return new As4PathAttribute(AsPath.read(in, 4));
  }
}
