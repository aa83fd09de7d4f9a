package dimout.app.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The bytes of a file as they are, buffered so that a decoder may look ahead and give back. */
final class RawBytes implements Closeable {
  private static final int SIZE = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[SIZE];
  private int at;
  private int end;
  private long total;

  /** The same, for other threads to see. */
  private volatile long read;

  RawBytes(InputStream in) {
    this.in = in;
  }

  byte[] buffer() {
    return buffer;
  }

  int at() {
    return at;
  }

  int left() {
    return end - at;
  }

  /** Compressed bytes read so far. */
  long read() {
    return read;
  }

  /** Where the next byte stands in the file. */
  long offset() {
    return read - left();
  }

  void skip(int count) {
    at += count;
  }

  /** Has at least so many bytes ready; false when the file ends before. */
  boolean ready(int count) throws IOException {
    while (left() < count) {
      if (!more()) {
        return false;
      }
    }
    return true;
  }

  /** Reads some more bytes behind those that are left; false at the end of the file. */
  boolean more() throws IOException {
    if (at > 0) {
      System.arraycopy(buffer, at, buffer, 0, left());
      end -= at;
      at = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    int count = in.read(buffer, end, buffer.length - end);
    if (count < 0) {
      return false;
    }
    end += count;
    total += count;
    read = total;
    return true;
  }

  int next() throws IOException {
    if (!ready(1)) {
      throw new CorruptData(read, "the file ends within its compressed data");
    }
    return buffer[at++] & 0xff;
  }

  int littleEndian(int bytes) throws IOException {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= next() << (8 * i);
    }
    return value;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
