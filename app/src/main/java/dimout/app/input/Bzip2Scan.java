package dimout.app.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the 48-bit marks of a bzip2 stream, which stand at any bit. */
final class Bzip2Scan {
  static final long BLOCK = 0x314159265359L;
  static final long END = 0x177245385090L;
  static final int MARK_BITS = 48;

  /** Bytes that a mark may reach behind the byte it begins in. */
  static final int REACH = 8;

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  /** Whether two bytes may be the second and third of a mark at any of the eight shifts. */
  private static final boolean[] POSSIBLE = new boolean[1 << 16];

  static {
    for (int shift = 0; shift < 8; shift++) {
      POSSIBLE[(int) ((BLOCK << (8 - shift)) >> 32) & 0xffff] = true;
      POSSIBLE[(int) ((END << (8 - shift)) >> 32) & 0xffff] = true;
    }
  }

  private Bzip2Scan() {}

  /** The bit of the first mark that begins in bytes [from, to - {@link #REACH}]; -1 for none. */
  static long find(byte[] bytes, int from, int to) {
    for (int i = from; i <= to - REACH; i++) {
      int two = ((bytes[i + 1] & 0xff) << 8) | (bytes[i + 2] & 0xff);
      if (POSSIBLE[two]) {
        int shift = shiftOf((long) LONG.get(bytes, i));
        if (shift >= 0) {
          return 8L * i + shift;
        }
      }
    }
    return -1;
  }

  private static int shiftOf(long eight) {
    for (int shift = 0; shift < 8; shift++) {
      long mark = (eight << shift) >>> 16;
      if (mark == BLOCK || mark == END) {
        return shift;
      }
    }
    return -1;
  }

  /** Up to 48 bits at any bit, right-aligned; the array reaches 8 bytes further. */
  static long bits(byte[] bytes, long at, int count) {
    long eight = (long) LONG.get(bytes, (int) (at >> 3));
    return (eight << (at & 7)) >>> (64 - count);
  }
}
