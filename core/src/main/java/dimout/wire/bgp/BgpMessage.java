package dimout.wire.bgp;

/** A BGP message without its header's marker and length (RFC 4271, 4). */
public sealed interface BgpMessage
    permits KeepaliveMessage,
        NotificationMessage,
        OpenMessage,
        OtherMessage,
        RouteRefreshMessage,
        UpdateMessage {
  /** Bytes of the header: marker, length, type. */
  int HEADER = 19;

  /** The type code: 1 OPEN, 2 UPDATE, 3 NOTIFICATION, 4 KEEPALIVE, 5 ROUTE-REFRESH. */
  int type();

  void writeBody(WireWriter out, Session session);

  /** Marker, length, type, body. */
  default void write(WireWriter out, Session session) {
    int start = out.size();
    for (int i = 0; i < 16; i++) {
      out.u8(0xff);
    }
    int mark = out.reserve16();
    out.u8(type());
    writeBody(out, session);
    out.fill16(mark, out.size() - start);
  }
}
