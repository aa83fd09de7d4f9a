package dimout.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One block of a bzip2 stream, cut out at bit offsets and wrapped as a stream of its own, which any
 * decoder reads on any thread; the block's checksum tells whether it was really one.
 */
final class Bzip2Block {
  private static final int HEADER = 4;
  private static final long END_MAGIC = 0x177245385090L;

  private final byte[] bits;
  private final long count;
  private final byte level;

  /**
   * @param bits the block's bits, its magic first, from bit 0 on
   */
  private Bzip2Block(byte[] bits, long count, byte level) {
    this.bits = bits;
    this.count = count;
    this.level = level;
  }

  /** Cuts the bits in [from, to) out of an array. */
  static Bzip2Block cut(byte[] bytes, long from, long to, byte level) {
    int size = (int) ((to - from + 7) / 8);
    byte[] bits = new byte[size];
    int shift = (int) (from & 7);
    int at = (int) (from >> 3);
    for (int i = 0; i < size; i++) {
      int two = (bytes[at + i] & 0xff) << 8;
      if (at + i + 1 < bytes.length) {
        two |= bytes[at + i + 1] & 0xff;
      }
      bits[i] = (byte) (two >> (8 - shift));
    }
    clearBehind(bits, to - from);
    return new Bzip2Block(bits, to - from, level);
  }

  private static void clearBehind(byte[] bits, long count) {
    if ((count & 7) != 0) {
      bits[bits.length - 1] &= (byte) (0xff00 >> (count & 7));
    }
  }

  /** This block with the next: what was taken for a magic between them was data. */
  Bzip2Block joined(Bzip2Block next) {
    byte[] both = Arrays.copyOf(bits, (int) ((count + next.count + 7) / 8));
    for (int i = 0; i < next.bits.length; i++) {
      put(both, count + 8L * i, next.bits[i] & 0xffL, (int) Math.min(8, next.count - 8L * i));
    }
    return new Bzip2Block(both, count + next.count, level);
  }

  /** Puts the upper {@code length} of 8 bits, one by one. */
  private static void put(byte[] into, long at, long eight, int length) {
    for (int i = 0; i < length; i++) {
      if (((eight >> (7 - i)) & 1) != 0) {
        into[(int) ((at + i) >> 3)] |= (byte) (0x80 >> ((at + i) & 7));
      }
    }
  }

  /** The checksum that the block claims, which stands behind its magic. */
  int checksum() {
    return bits.length < 14 ? 0 : (int) Bzip2Scan.bits(bits, Bzip2Scan.MARK_BITS, 32);
  }

  /** What the block holds; null when it is damaged, or ends elsewhere. */
  byte @Nullable [] decompress(@Nullable LibBzip2 library) {
    byte[] stream = wrapped();
    return library == null ? inJava(stream) : library.decompress(stream, stream.length);
  }

  private static byte @Nullable [] inJava(byte[] stream) {
    try (BZip2CompressorInputStream in =
        new BZip2CompressorInputStream(new ByteArrayInputStream(stream))) {
      return in.readAllBytes();
    } catch (IOException | RuntimeException e) {
      // The decoder meets damage in more ways than it declares; all of them mean the same.
      return null;
    }
  }

  private byte[] wrapped() {
    byte[] stream = new byte[HEADER + (int) ((count + 48 + 32 + 7) / 8)];
    stream[0] = 'B';
    stream[1] = 'Z';
    stream[2] = 'h';
    stream[3] = level;
    System.arraycopy(bits, 0, stream, HEADER, bits.length);
    long at = 8L * HEADER + count;
    for (int i = 40; i >= 0; i -= 8) {
      put(stream, at, (END_MAGIC >> i) & 0xff, 8);
      at += 8;
    }
    for (int i = 24; i >= 0; i -= 8) {
      put(stream, at, (checksum() >> i) & 0xff, 8);
      at += 8;
    }
    return stream;
  }
}
