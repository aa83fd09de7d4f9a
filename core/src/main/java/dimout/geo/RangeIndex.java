package dimout.geo;

/**
 * Where to look in sorted keys: the space from the second key to the last one (the first is 0) in
 * equal parts, about as many as there are keys, and of each part the key that its beginning lies
 * behind. Of IPv4 a part is mostly a /16; of IPv6, where nearly all keys lie in a few /12, some
 * dozens of keys may share one.
 *
 * <p>Keys are unsigned.
 */
final class RangeIndex {
  private static final int MOST_BITS = 16;

  private final long[] keys;
  private final long base;
  private final int shift;
  private final int[] first;

  RangeIndex(long... keys) {
    this.keys = keys;
    base = keys.length > 1 ? keys[1] : 0;
    long span = keys[keys.length - 1] - base;
    int bits = Math.min(MOST_BITS, 64 - Long.numberOfLeadingZeros(keys.length));
    shift = Math.max(0, 64 - bits - Long.numberOfLeadingZeros(span | 1));
    first = new int[(int) (span >>> shift) + 2];
    fill();
  }

  private void fill() {
    int key = 0;
    int parts = first.length - 1;
    for (int part = 0; part < parts; part++) {
      long begin = base + ((long) part << shift);
      while (key + 1 < keys.length && Long.compareUnsigned(keys[key + 1], begin) <= 0) {
        key++;
      }
      first[part] = key;
    }
    first[parts] = keys.length - 1;
  }

  /** The last key that is not greater. */
  int floor(long wanted) {
    if (Long.compareUnsigned(wanted, base) < 0) {
      return 0;
    }
    long distance = (wanted - base) >>> shift;
    int last = first.length - 2;
    int part = Long.compareUnsigned(distance, last) < 0 ? (int) distance : last;
    int from = first[part];
    int size = first[part + 1] - from + 1;
    // Without a branch that guesses: half of the steps would guess wrong.
    long flipped = wanted ^ Long.MIN_VALUE;
    while (size > 1) {
      int half = size >>> 1;
      from = (keys[from + half] ^ Long.MIN_VALUE) <= flipped ? from + half : from;
      size -= half;
    }
    return from;
  }
}
