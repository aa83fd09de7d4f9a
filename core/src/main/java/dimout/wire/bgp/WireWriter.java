package dimout.wire.bgp;

import java.util.Arrays;

/** Bytes being written, numbers in network byte order; lengths are filled in afterwards. */
public final class WireWriter {
  private byte[] bytes = new byte[256];
  private int size;

  public int size() {
    return size;
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  public WireWriter u8(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  public WireWriter u16(int value) {
    return u8(value >> 8).u8(value);
  }

  public WireWriter u32(long value) {
    return u16((int) (value >> 16)).u16((int) value);
  }

  public WireWriter u64(long value) {
    return u32(value >>> 32).u32(value);
  }

  public WireWriter put(byte[] more) {
    return put(more, 0, more.length);
  }

  public WireWriter put(byte[] more, int from, int length) {
    room(length);
    System.arraycopy(more, from, bytes, size, length);
    size += length;
    return this;
  }

  /** An AS number of 2 or 4 bytes; one that does not fit in 2 becomes AS_TRANS (RFC 6793). */
  public WireWriter asn(long asn, int width) {
    if (width == 4) {
      return u32(asn);
    }
    return u16((int) (asn > 0xffff ? AsPath.AS_TRANS : asn));
  }

  /** Leaves two bytes for a length; the mark is for {@link #fill16(int)}. */
  public int reserve16() {
    u16(0);
    return size;
  }

  /** Writes how many bytes followed the mark. */
  public void fill16(int mark) {
    fill16(mark, size - mark);
  }

  /** Writes a length before the mark. */
  public void fill16(int mark, int length) {
    if (length > 0xffff) {
      throw new IllegalArgumentException(length + " bytes do not fit in a length of two bytes");
    }
    bytes[mark - 2] = (byte) (length >> 8);
    bytes[mark - 1] = (byte) length;
  }

  /** Leaves one byte for a length; the mark is for {@link #fill8(int)}. */
  public int reserve8() {
    u8(0);
    return size;
  }

  /** Writes how many bytes followed the mark. */
  public void fill8(int mark) {
    int length = size - mark;
    if (length > 0xff) {
      throw new IllegalArgumentException(length + " bytes do not fit in a length of one byte");
    }
    bytes[mark - 1] = (byte) length;
  }

  /** Leaves four bytes for a length; the mark is for {@link #fill32(int)}. */
  public int reserve32() {
    u32(0);
    return size;
  }

  /** Writes how many bytes followed the mark. */
  public void fill32(int mark) {
    int length = size - mark;
    for (int i = 1; i <= 4; i++) {
      bytes[mark - i] = (byte) (length >> (8 * (i - 1)));
    }
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
