package dimout.wire.bgp;

/** NOTIFICATION (RFC 4271, 4.5): the session ends for this reason. */
public record NotificationMessage(int code, int subcode, Octets data) implements BgpMessage {
  public static final int TYPE = 3;

  @Override
  public int type() {
    return TYPE;
  }

  @Override
  public void writeBody(WireWriter out, Session session) {
    out.u8(code).u8(subcode).put(data.bytes());
  }

  static NotificationMessage read(WireReader in) {
    return new NotificationMessage(in.u8(), in.u8(), in.rest());
  }
}
