package dimout.wire.bgp;

/** MULTI_EXIT_DISC (RFC 4271, 5.1.4), unsigned. */
public record MultiExitDiscAttribute(int metric) implements PathAttribute {
  public static final int CODE = 4;

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
    out.u32(metric);
  }

  static MultiExitDiscAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 4, "MULTI_EXIT_DISC has not 4 bytes");
    return new MultiExitDiscAttribute(in.i32());
  }
}
