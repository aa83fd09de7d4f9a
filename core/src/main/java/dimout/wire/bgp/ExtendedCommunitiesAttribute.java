package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/** EXTENDED COMMUNITIES (RFC 4360), each as 64 bits: its type above, then its value. */
public record ExtendedCommunitiesAttribute(List<Long> communities) implements PathAttribute {
  public static final int CODE = 16;

  public ExtendedCommunitiesAttribute {
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
    communities.forEach(one -> out.u32(one >>> 32).u32(one & 0xffff_ffffL));
  }

  static ExtendedCommunitiesAttribute read(WireReader in, Session session) {
    in.demandItems(8, "EXTENDED COMMUNITIES");
    List<Long> communities = new ArrayList<>();
    while (in.left() > 0) {
      communities.add(in.u32() << 32 | in.u32());
    }
    return new ExtendedCommunitiesAttribute(communities);
  }
}
