package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/** CLUSTER_LIST (RFC 4456), each as 32 bits. */
public record ClusterListAttribute(List<Integer> clusters) implements PathAttribute {
  public static final int CODE = 10;

  public ClusterListAttribute {
    clusters = List.copyOf(clusters);
  }

  @Override
  public int code() {
    return CODE;
  }

  @Override
  public int flags() {
    return OPTIONAL;
  }

  @Override
  public void writeValue(WireWriter out, Session session) {
    clusters.forEach(out::u32);
  }

  static ClusterListAttribute read(WireReader in, Session session) {
    Malformed.unless(in.left() > 0 && in.left() % 4 == 0, "CLUSTER_LIST not of 4 bytes each");
    List<Integer> clusters = new ArrayList<>();
    while (in.left() > 0) {
      clusters.add(in.i32());
    }
    return new ClusterListAttribute(clusters);
  }
}
