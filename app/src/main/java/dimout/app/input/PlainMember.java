package dimout.app.input;

import java.io.IOException;

/** The rest of a file, not compressed. */
final class PlainMember implements Member {
  private final RawBytes raw;

  PlainMember(RawBytes raw) {
    this.raw = raw;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    if (!raw.ready(1)) {
      return -1;
    }
    int count = Math.min(length, raw.left());
    System.arraycopy(raw.buffer(), raw.at(), into, at, count);
    raw.skip(count);
    return count;
  }
}
