package dimout.wire.bgp;

import java.util.ArrayList;
import java.util.List;

/** The ASes that a route came through, nearest first (RFC 4271, 5.1.2; RFC 5065). */
public record AsPath(List<AsSegment> segments) {
  /** Stands for an AS number that does not fit in 2 bytes (RFC 6793). */
  public static final int AS_TRANS = 23456;

  private static final int MOST_PER_SEGMENT = 255;

  public AsPath {
    segments = List.copyOf(segments);
  }

  /** One AS_SEQUENCE; an empty path where there are none. */
  public static AsPath of(long... asns) {
    return new AsPath(asns.length == 0 ? List.of() : List.of(AsSegment.sequence(asns)));
  }

  /** Written with segments of at most 255 numbers, longer ones being cut. */
  void write(WireWriter out, int asnWidth) {
    for (AsSegment segment : segments) {
      List<Long> asns = segment.asns();
      for (int from = 0; from < asns.size(); from += MOST_PER_SEGMENT) {
        List<Long> part = asns.subList(from, Math.min(asns.size(), from + MOST_PER_SEGMENT));
        out.u8(segment.type()).u8(part.size());
        part.forEach(asn -> out.asn(asn, asnWidth));
      }
    }
  }

  static AsPath read(WireReader in, int asnWidth) {
    List<AsSegment> segments = new ArrayList<>();
    while (in.left() > 0) {
      int type = in.u8();
      int count = in.u8();
      Malformed.unless(
          type >= AsSegment.SET && type <= AsSegment.CONFED_SET, "segment type " + type);
      Malformed.unless(count > 0, "segment without an AS");
      List<Long> asns = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        asns.add(in.asn(asnWidth));
      }
      segments.add(new AsSegment(type, asns));
    }
    return new AsPath(segments);
  }
}
