package dimout.routes;

import dimout.geo.FlatRanges;
import java.util.Arrays;

/**
 * The country of each block of a family, by its first address: runs of blocks of one country. A
 * block's number is the first bits of its address, 24 of IPv4 or 48 of IPv6.
 */
final class BlockCountries {
  private long[] first;
  private short[] country;
  private int size;
  private int hint;

  /**
   * @param blockLength prefix length of a block, at most 63
   */
  BlockCountries(FlatRanges ranges, int blockLength) {
    first = new long[ranges.size()];
    country = new short[ranges.size()];
    int shift = 64 - blockLength;
    for (int range = 0; range < ranges.size(); range++) {
      boolean inside = ranges.high(range) << blockLength != 0 || ranges.low(range) != 0;
      add((ranges.high(range) >>> shift) + (inside ? 1 : 0), ranges.country(range));
    }
    first = Arrays.copyOf(first, size);
    country = Arrays.copyOf(country, size);
  }

  private void add(long block, int number) {
    if (size > 0 && first[size - 1] == block) {
      size--; // the range before it holds no block's first address
    }
    if (size == 0 || country[size - 1] != number) {
      first[size] = block;
      country[size++] = (short) number;
    }
  }

  /** The run that holds a block. Runs asked for in order are found without a search. */
  int run(long block) {
    if (!holds(hint, block) && !(hint + 1 < size && holds(++hint, block))) {
      int found = Arrays.binarySearch(first, block);
      hint = found >= 0 ? found : -found - 2;
    }
    return hint;
  }

  private boolean holds(int run, long block) {
    return first[run] <= block && block < behind(run);
  }

  /** The first block behind a run. */
  long behind(int run) {
    return run + 1 < size ? first[run + 1] : Long.MAX_VALUE;
  }

  int country(int run) {
    return country[run];
  }
}
