package dimout.app.input;

import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A gzip member (RFC 1952), its checksum and length verified. */
final class GzipMember implements Member {
  private static final int HEADER_CRC = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final RawBytes raw;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private boolean over;

  GzipMember(RawBytes raw) throws IOException {
    this.raw = raw;
    header();
  }

  private void header() throws IOException {
    raw.skip(2);
    if (raw.next() != 8) {
      throw new CorruptData(raw.offset(), "a gzip header of an unknown method");
    }
    int flags = raw.next();
    raw.littleEndian(4);
    raw.littleEndian(2);
    if ((flags & EXTRA) != 0) {
      for (int left = raw.littleEndian(2); left > 0; left--) {
        raw.next();
      }
    }
    text(flags & NAME);
    text(flags & COMMENT);
    if ((flags & HEADER_CRC) != 0) {
      raw.littleEndian(2);
    }
  }

  private void text(int present) throws IOException {
    if (present != 0) {
      int letter;
      do {
        letter = raw.next();
      } while (letter != 0);
    }
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    while (!over) {
      int count = inflate(into, at, length);
      if (count > 0) {
        crc.update(into, at, count);
        return count;
      }
      if (inflater.finished()) {
        trailer();
      } else {
        refill();
      }
    }
    return -1;
  }

  private int inflate(byte[] into, int at, int length) throws CorruptData {
    try {
      return inflater.inflate(into, at, length);
    } catch (DataFormatException e) {
      throw new CorruptData(raw.offset() - inflater.getRemaining(), "gzip data is damaged");
    }
  }

  private void refill() throws IOException {
    if (!raw.ready(1)) {
      throw new CorruptData(raw.read(), "the file ends within its gzip data");
    }
    int count = raw.left();
    inflater.setInput(raw.buffer(), raw.at(), count);
    raw.skip(count);
  }

  private void trailer() throws IOException {
    over = true;
    raw.skip(-inflater.getRemaining());
    long size = inflater.getBytesWritten();
    inflater.end();
    if (raw.littleEndian(4) != (int) crc.getValue() || raw.littleEndian(4) != (int) size) {
      throw new CorruptData(raw.offset(), "gzip data fails its checksum");
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
