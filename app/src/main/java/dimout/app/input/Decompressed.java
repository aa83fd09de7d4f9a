package dimout.app.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What the compressed parts of a file hold, one after the other; each is told by its first bytes.
 */
final class Decompressed extends InputStream {
  private final RawBytes raw;
  private @Nullable Member member;
  private boolean first = true;

  Decompressed(RawBytes raw) {
    this.raw = raw;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    int count = read(one, 0, 1);
    return count < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    while (true) {
      Member current = member;
      if (current == null) {
        current = open();
        member = current;
        if (current == null) {
          return -1;
        }
      }
      int count = current.read(into, at, length);
      if (count >= 0) {
        return count;
      }
      current.close();
      member = null;
    }
  }

  private @Nullable Member open() throws IOException {
    if (!first) {
      skipPadding();
    }
    first = false;
    if (!raw.ready(1)) {
      return null;
    }
    raw.ready(4);
    if (starts(0x1f, 0x8b)) {
      return Accelerators.gzip(raw);
    }
    if (starts('B', 'Z', 'h') && raw.buffer()[raw.at() + 3] >= '1') {
      return new Bzip2Member(raw);
    }
    if (starts(0x28, 0xb5, 0x2f, 0xfd)) {
      return new ZstdMember(raw);
    }
    return new PlainMember(raw);
  }

  /** Archives written to tapes end in zeros, which gzip too leaves alone. */
  private void skipPadding() throws IOException {
    while (raw.ready(1) && raw.buffer()[raw.at()] == 0) {
      raw.skip(1);
    }
  }

  private boolean starts(int... magic) {
    if (raw.left() < Math.max(4, magic.length)) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((raw.buffer()[raw.at() + i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    if (member != null) {
      member.close();
    }
    raw.close();
  }
}
