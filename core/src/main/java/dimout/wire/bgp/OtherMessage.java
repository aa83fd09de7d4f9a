package dimout.wire.bgp;

/** A message that is not taken apart: of an unknown type, or broken. */
public record OtherMessage(int type, Octets body) implements BgpMessage {
  @Override
  public void writeBody(WireWriter out, Session session) {
    out.put(body.bytes());
  }
}
