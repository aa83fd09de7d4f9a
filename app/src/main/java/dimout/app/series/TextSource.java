package dimout.app.series;

import dimout.app.error.UserError;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A file or standard input as text: gzip is recognised by content, the encoding by its mark. */
final class TextSource {
  private static final int BUFFER = 1 << 16;

  private TextSource() {}

  /**
   * Opens a file, or {@code input} where the name is {@code -}.
   *
   * @throws UserError (exit 3) when it is missing, a folder, or not permitted
   */
  static Reader open(String file, InputStream input) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(bytes(file, input), BUFFER);
    boolean gzip = begins(raw, 0x1f, 0x8b);
    BufferedInputStream text =
        gzip ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER) : raw;
    return new InputStreamReader(text, charset(text));
  }

  /** What the user calls it. */
  static String name(String file) {
    return file.equals("-") ? "standard input" : file;
  }

  private static InputStream bytes(String file, InputStream input) throws IOException {
    if (file.equals("-")) {
      return input;
    }
    Path path = Path.of(file);
    if (!Files.exists(path)) {
      throw UserError.input(file, "", "there is no such file");
    }
    if (Files.isDirectory(path)) {
      throw UserError.input(file, "", "is a folder; name a CSV file in it");
    }
    if (!Files.isReadable(path)) {
      throw UserError.input(file, "", "may not be read by this user; see its permissions");
    }
    return new FileInputStream(file);
  }

  private static Charset charset(BufferedInputStream in) throws IOException {
    if (begins(in, 0xef, 0xbb, 0xbf)) {
      in.skipNBytes(3);
      return StandardCharsets.UTF_8;
    }
    if (begins(in, 0xff, 0xfe)) {
      in.skipNBytes(2);
      return StandardCharsets.UTF_16LE;
    }
    if (begins(in, 0xfe, 0xff)) {
      in.skipNBytes(2);
      return StandardCharsets.UTF_16BE;
    }
    return StandardCharsets.UTF_8;
  }

  private static boolean begins(BufferedInputStream in, int... magic) throws IOException {
    in.mark(magic.length);
    boolean same = true;
    for (int expected : magic) {
      same = same && in.read() == expected;
    }
    in.reset();
    return same;
  }
}
