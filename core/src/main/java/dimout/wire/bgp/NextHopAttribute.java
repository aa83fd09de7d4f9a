package dimout.wire.bgp;

/** NEXT_HOP (RFC 4271, 5.1.3): 4 bytes. */
public record NextHopAttribute(Octets address) implements PathAttribute {
  public static final int CODE = 3;

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
    out.put(address.bytes());
  }

  static NextHopAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() == 4, "NEXT_HOP has not 4 bytes");
    return new NextHopAttribute(in.rest());
  }
}
