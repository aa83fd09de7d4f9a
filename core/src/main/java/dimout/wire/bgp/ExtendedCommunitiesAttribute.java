package dimout.wire.bgp;

/** EXTENDED COMMUNITIES (RFC 4360), 8 bytes each. */
public record ExtendedCommunitiesAttribute(Octets communities) implements PathAttribute {
  public static final int CODE = 16;

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
    out.put(communities.bytes());
  }

  static ExtendedCommunitiesAttribute read(WireReader in, Session session) {
    return new ExtendedCommunitiesAttribute(in.groups(8, "EXTENDED COMMUNITIES"));
  }
}
