package dimout.routes;

import dimout.geo.FlatRanges;

/**
 * The country of each block of a family, by its first address. A block's number is the first bits
 * of its address, 24 of IPv4 or 48 of IPv6.
 */
final class BlockCountries {
  private final FlatRanges ranges;
  private final int blockLength;
  private int range;

  /**
   * @param blockLength prefix length of a block, at most 63
   */
  BlockCountries(FlatRanges ranges, int blockLength) {
    this.ranges = ranges;
    this.blockLength = blockLength;
  }

  /** Goes to a block. Where blocks come in their order, that takes no search. */
  void seek(long block) {
    if (holds(range, block)) {
      return;
    }
    range++;
    if (range >= ranges.size() || !holds(range, block)) {
      range = ranges.rangeAt(block << (64 - blockLength), 0);
    }
  }

  private boolean holds(int number, long block) {
    return begin(number) <= block && block < begin(number + 1);
  }

  /** The first block whose first address does not lie before a range. */
  private long begin(int number) {
    if (number == ranges.size()) {
      return Long.MAX_VALUE;
    }
    long high = ranges.high(number);
    boolean inside = high << blockLength != 0 || ranges.low(number) != 0;
    return (high >>> (64 - blockLength)) + (inside ? 1 : 0);
  }

  /** The number of the country of the block, and of all before {@link #behind}. */
  int country() {
    return ranges.country(range);
  }

  /** A block behind those that are known to be of this country. */
  long behind() {
    return begin(range + 1);
  }
}
