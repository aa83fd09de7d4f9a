package dimout.app.probe;

import java.security.SecureRandom;

/**
 * SipHash-2-4 (Aumasson and Bernstein, INDOCRYPT 2012) over whole 64-bit words, under a key of this
 * process: tells our echo replies from invented ones.
 */
final class SipHash {
  private final long first;
  private final long second;

  SipHash(long first, long second) {
    this.first = first;
    this.second = second;
  }

  static SipHash ofNewKey() {
    SecureRandom random = new SecureRandom();
    return new SipHash(random.nextLong(), random.nextLong());
  }

  /** The hash of these words as little-endian bytes. */
  long of(long... words) {
    long[] v = {
      first ^ 0x736f6d6570736575L,
      second ^ 0x646f72616e646f6dL,
      first ^ 0x6c7967656e657261L,
      second ^ 0x7465646279746573L
    };
    for (long word : words) {
      absorb(v, word);
    }
    absorb(v, ((long) words.length * Long.BYTES) << 56);
    v[2] ^= 0xff;
    for (int i = 0; i < 4; i++) {
      round(v);
    }
    return v[0] ^ v[1] ^ v[2] ^ v[3];
  }

  private static void absorb(long[] v, long word) {
    v[3] ^= word;
    round(v);
    round(v);
    v[0] ^= word;
  }

  private static void round(long[] v) {
    v[0] += v[1];
    v[1] = Long.rotateLeft(v[1], 13) ^ v[0];
    v[0] = Long.rotateLeft(v[0], 32);
    v[2] += v[3];
    v[3] = Long.rotateLeft(v[3], 16) ^ v[2];
    v[0] += v[3];
    v[3] = Long.rotateLeft(v[3], 21) ^ v[0];
    v[2] += v[1];
    v[1] = Long.rotateLeft(v[1], 17) ^ v[2];
    v[2] = Long.rotateLeft(v[2], 32);
  }
}
