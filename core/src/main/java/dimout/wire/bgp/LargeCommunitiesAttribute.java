package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/** LARGE COMMUNITIES (RFC 8092). */
public record LargeCommunitiesAttribute(List<Community> communities) implements PathAttribute {
  public static final int CODE = 32;

  /**
   * One of them, of three numbers of 32 bits.
   *
   * @param administrator the AS that gave the others their meaning
   */
  public record Community(long administrator, long first, long second) {}

  public LargeCommunitiesAttribute {
    communities = List.copyOf(communities);
  }

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
    communities.forEach(one -> out.u32(one.administrator).u32(one.first).u32(one.second));
  }

  static LargeCommunitiesAttribute read(WireReader in, Session session) {
    in.demandItems(12, "LARGE COMMUNITIES");
    List<Community> communities = new ArrayList<>();
    while (in.left() > 0) {
      communities.add(new Community(in.u32(), in.u32(), in.u32()));
    }
    return new LargeCommunitiesAttribute(communities);
  }
}
