package dimout.wire.bgp;

/** LARGE COMMUNITIES (RFC 8092), 12 bytes each. */
public record LargeCommunitiesAttribute(Octets communities) implements PathAttribute {
  public static final int CODE = 32;

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

  static LargeCommunitiesAttribute read(WireReader in, Session session) {
    return new LargeCommunitiesAttribute(in.groups(12, "LARGE COMMUNITIES"));
  }
}
