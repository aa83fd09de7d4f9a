package dimout.app.probe;

/**
 * An order of the numbers from 0 up to a size that looks random, is always the same, and takes no
 * memory: a Feistel network of four rounds over the next power of four, walked until it is within
 * the size (Black and Rogaway, CT-RSA 2002: cycle walking).
 */
final class Shuffle {
  private static final int ROUNDS = 4;

  private final int size;
  private final int halfBits;

  Shuffle(int size) {
    this.size = size;
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
    halfBits = (bits + 1) / 2;
  }

  /** The number at this place, 0 to size - 1. */
  int at(int place) {
    int number = place;
    do {
      number = once(number);
    } while (number >= size);
    return number;
  }

  private int once(int number) {
    int mask = (1 << halfBits) - 1;
    int left = number >>> halfBits;
    int right = number & mask;
    for (int round = 0; round < ROUNDS; round++) {
      int next = left ^ (mixed(right + round * 0x51ed270b) & mask);
      left = right;
      right = next;
    }
    return (left << halfBits) | right;
  }

  /** The finalizer of MurmurHash3 (public domain). */
  private static int mixed(int value) {
    int x = value;
    x = (x ^ (x >>> 16)) * 0x85ebca6b;
    x = (x ^ (x >>> 13)) * 0xc2b2ae35;
    return x ^ (x >>> 16);
  }
}
