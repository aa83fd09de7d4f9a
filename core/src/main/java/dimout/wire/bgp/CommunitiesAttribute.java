package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/** COMMUNITIES (RFC 1997), each as 32 bits. */
public record CommunitiesAttribute(List<Integer> communities) implements PathAttribute {
  public static final int CODE = 8;
  public static final int NO_EXPORT = 0xffffff01;
  public static final int NO_ADVERTISE = 0xffffff02;
  public static final int NO_EXPORT_SUBCONFED = 0xffffff03;

  public CommunitiesAttribute {
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
    communities.forEach(out::u32);
  }

  static CommunitiesAttribute read(WireReader in, Session session) {
    in.demandItems(4, "COMMUNITIES");
    List<Integer> communities = new ArrayList<>();
    while (in.left() > 0) {
      communities.add(in.i32());
    }
    return new CommunitiesAttribute(communities);
  }
}
