package dimout.app.input;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A gzip member (RFC 1952) by ISA-L, which verifies its checksum and length. */
final class IsalGzipMember implements Member {
  private static final int IN = 1 << 16;
  private static final int OUT = 1 << 18;

  private final RawBytes raw;
  private final IsalInflate isal;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment in = arena.allocate(IN);
  private final MemorySegment out = arena.allocate(OUT);
  private final MemorySegment state;
  private int from;
  private int to;
  private boolean over;

  IsalGzipMember(RawBytes raw, IsalInflate isal) {
    this.raw = raw;
    this.isal = isal;
    this.state = isal.begin(arena);
    isal.give(state, in, 0);
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
    MemorySegment.copy(out, ValueLayout.JAVA_BYTE, from, into, at, count);
    from += count;
    return count;
  }

  private void inflate() throws IOException {
    boolean more = isal.left(state) > 0 || refill();
    isal.take(state, out);
    int status = isal.inflate(state);
    from = 0;
    to = OUT - isal.room(state);
    if (isal.finished(state)) {
      over = true;
      raw.skip(-isal.left(state));
    } else if (status < 0) {
      over = true;
      long offset = raw.offset() - isal.left(state);
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
    MemorySegment.copy(raw.buffer(), raw.at(), in, ValueLayout.JAVA_BYTE, 0, count);
    raw.skip(count);
    isal.give(state, in, count);
    return true;
  }

  @Override
  public void close() {
    arena.close();
  }
}
