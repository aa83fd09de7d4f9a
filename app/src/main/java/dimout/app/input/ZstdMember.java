package dimout.app.input;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The rest of a file as zstd frames (RFC 8878). */
final class ZstdMember implements Member {
  private final RawBytes raw;
  private final ZstdInputStream zstd;

  ZstdMember(RawBytes raw) throws IOException {
    this.raw = raw;
    this.zstd = new ZstdInputStream(new Rest(raw));
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    try {
      return zstd.read(into, at, length);
    } catch (ZstdIOException e) {
      throw new CorruptData(raw.offset(), "zstd data is damaged or cut off");
    }
  }

  private static final class Rest extends InputStream {
    private final PlainMember plain;

    Rest(RawBytes raw) {
      plain = new PlainMember(raw);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return plain.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      return plain.read(into, at, length);
    }
  }
}
