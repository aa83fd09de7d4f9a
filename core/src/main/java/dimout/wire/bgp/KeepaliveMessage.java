package dimout.wire.bgp;

/** KEEPALIVE (RFC 4271, 4.4): the header alone. */
public record KeepaliveMessage() implements BgpMessage {
  public static final int TYPE = 4;

  @Override
  public int type() {
    return TYPE;
  }

  @Override
  public void writeBody(WireWriter out, Session session) {}

  static KeepaliveMessage read(WireReader in) {
    Malformed.unless(in.left() == 0, "KEEPALIVE has a body");
    return new KeepaliveMessage();
  }
}
