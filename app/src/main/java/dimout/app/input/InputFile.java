package dimout.app.input;

import dimout.app.error.UserError;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file that a user named, {@code -} being standard input, decompressed on a thread of its own.
 */
public final class InputFile implements AutoCloseable {
  /** Stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final String name;
  private final RawBytes raw;
  private final InputStream stream;

  private InputFile(String name, InputStream in) {
    this.name = name;
    this.raw = new RawBytes(in);
    this.stream = new ReadAhead(new Decompressed(raw));
  }

  /** Opens a file; {@link UserError} when that cannot be done. */
  public static InputFile open(String name) {
    if (name.equals(STANDARD_INPUT)) {
      return new InputFile("standard input", new FileInputStream(FileDescriptor.in));
    }
    try {
      if (Files.isDirectory(Path.of(name))) {
        throw UserError.input(name, "", "is a folder: name the files in it");
      }
      return new InputFile(name, Files.newInputStream(Path.of(name)));
    } catch (NoSuchFileException e) {
      throw UserError.input(name, "", "no such file: check the name", e);
    } catch (AccessDeniedException e) {
      throw UserError.input(name, "", "no permission to read it", e);
    } catch (IOException e) {
      throw UserError.input(name, "", "cannot be opened: " + e.getMessage(), e);
    }
  }

  /** As the user named it. */
  public String name() {
    return name;
  }

  /** Compressed bytes read so far. */
  public long bytesRead() {
    return raw.read();
  }

  /**
   * As {@link InputStream#read(byte[], int, int)}; what cannot be read or decompressed is a {@link
   * UserError} that names the offset in the file.
   */
  public int read(byte[] into, int at, int length) {
    try {
      return stream.read(into, at, length);
    } catch (CorruptData e) {
      String place = "offset " + e.offset();
      throw UserError.input(name, place, e.getMessage() + ": fetch it again", e);
    } catch (IOException e) {
      throw UserError.input(name, "offset " + raw.read(), "cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
