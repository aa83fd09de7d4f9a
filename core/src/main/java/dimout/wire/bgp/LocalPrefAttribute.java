package dimout.wire.bgp;

/** LOCAL_PREF (RFC 4271, 5.1.5), unsigned. */
public record LocalPrefAttribute(int preference) implements PathAttribute {
  public static final int CODE = 5;

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
    out.u32(preference);
  }

  static LocalPrefAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 4, "LOCAL_PREF has not 4 bytes");
    return new LocalPrefAttribute(in.i32());
  }
}
