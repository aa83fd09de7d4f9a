package dimout.app.input;

import java.io.IOException;
import java.lang.foreign.Arena;

/** A gzip member (RFC 1952) by ISA-L, which verifies its checksum and length. */
final class IsalGzipMember implements Member {
  private static final int IN = 1 << 16;
  private static final int OUT = 1 << 18;

  private final RawBytes raw;
  private final Arena arena = Arena.ofShared();
  private final IsalInflate.Buffer in = new IsalInflate.Buffer(arena, IN);
  private final IsalInflate.Buffer out = new IsalInflate.Buffer(arena, OUT);
  private final IsalInflate.State state;
  private int from;
  private int to;
  private boolean over;

  IsalGzipMember(RawBytes raw, IsalInflate isal) {
    this.raw = raw;
    this.state = isal.begin(arena);
    state.give(in, 0);
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    while (from == to) {
      if (over) {
        return -1;
      }
      inflate();
    }
    int count = Math.min(length, to - from);
    out.bytes().get(from, into, at, count);
    from += count;
    return count;
  }

  private void inflate() throws IOException {
    boolean more = state.left() > 0 || refill();
    state.take(out);
    int status = state.inflate();
    from = 0;
    to = OUT - state.room();
    if (state.finished()) {
      over = true;
      raw.skip(-state.left());
    } else if (status < 0) {
      over = true;
      long offset = raw.offset() - state.left();
      throw new CorruptData(offset, "gzip data is damaged");
    } else if (!more && to == 0) {
      over = true;
      throw new CorruptData(raw.read(), "the file ends within its gzip data");
    }
  }

  /** Gives the next input; false at the end of the file. */
  private boolean refill() throws IOException {
    if (!raw.ready(1)) {
      return false;
    }
    int count = Math.min(IN, raw.left());
    in.bytes().put(0, raw.buffer(), raw.at(), count);
    raw.skip(count);
    state.give(in, count);
    return true;
  }

  @Override
  public void close() {
    arena.close();
  }
}
