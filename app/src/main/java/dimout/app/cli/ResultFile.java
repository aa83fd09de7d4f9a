package dimout.app.cli;

import dimout.app.error.UserError;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes: standard output, or a file that replaces an earlier one only when it is
 * whole, so that a full disk or an interruption loses nothing that was good.
 */
final class ResultFile implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final @Nullable Path target;
  private final @Nullable Path partial;
  private final OutputStream out;
  private boolean kept;

  /**
   * @param name as the user named it; null for standard output
   */
  ResultFile(@Nullable String name) {
    if (name == null || name.equals("-")) {
      target = null;
      partial = null;
      out = StandardOutput.open();
      return;
    }
    target = Path.of(name);
    partial = Files.isRegularFile(target) || !Files.exists(target) ? Path.of(name + ".part") : null;
    try {
      out = new Guarded(Files.newOutputStream(partial == null ? target : partial), name);
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  OutputStream stream() {
    return out;
  }

  /** The result is whole: puts it in its place. */
  void keep() {
    try {
      out.flush();
      if (target != null) {
        out.close();
      }
      if (partial != null && target != null) {
        Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw unwritable(String.valueOf(target), e);
    }
    kept = true;
  }

  @Override
  public void close() {
    if (kept || target == null) {
      return;
    }
    try {
      out.close();
      if (partial != null) {
        Files.deleteIfExists(partial);
      }
    } catch (IOException e) {
      throw unwritable(String.valueOf(target), e);
    }
  }

  private static UserError unwritable(String name, IOException e) {
    return UserError.usage(
        name + ": cannot be written (" + e.getMessage() + "): check space and permission", e);
  }

  private static final class Guarded extends OutputStream {
    private final OutputStream out;
    private final String name;

    Guarded(OutputStream out, String name) {
      this.out = new BufferedOutputStream(out, BUFFER);
      this.name = name;
    }

    @Override
    public void write(int value) {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        throw unwritable(name, e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw unwritable(name, e);
      }
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
