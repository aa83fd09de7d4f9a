package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.geo.GeoFile;
import dimout.app.input.InputFile;
import dimout.geo.GeoTable;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table of countries that a user named, compressed or not. */
final class NamedGeo {
  private NamedGeo() {}

  static GeoTable read(String name) {
    if (Files.isDirectory(Path.of(name))) {
      throw UserError.input(name, "", "is a folder: name the table in it");
    }
    try (InputFile file = InputFile.open(name)) {
      InputStream content = new Content(file);
      return GeoFile.read(name, content, remark -> System.err.println("dimout: " + remark));
    }
  }

  private static final class Content extends InputStream {
    private final InputFile file;
    private final byte[] one = new byte[1];

    Content(InputFile file) {
      this.file = file;
    }

    @Override
    public int read() {
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) {
      return length == 0 ? 0 : file.read(into, at, length);
    }
  }
}
