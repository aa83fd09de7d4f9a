package dimout.wire.bgp;

import java.util.List;
import java.util.stream.LongStream;

/** A segment of an AS path: its type, and its AS numbers, nearest first. */
public record AsSegment(int type, List<Long> asns) {
  public static final int SET = 1;
  public static final int SEQUENCE = 2;
  public static final int CONFED_SEQUENCE = 3;
  public static final int CONFED_SET = 4;

  public AsSegment {
    asns = List.copyOf(asns);
  }

  /** An AS_SEQUENCE. */
  public static AsSegment sequence(long... asns) {
    return new AsSegment(SEQUENCE, LongStream.of(asns).boxed().toList());
  }

  /** An AS_SET. */
  public static AsSegment set(long... asns) {
    return new AsSegment(SET, LongStream.of(asns).boxed().toList());
  }
}
