package dimout.app.cli;

import dimout.app.error.UserError;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Where results go. A reader that closed it early ({@code | head}) ends the command well; a full
 * disk behind it is an error of one line. {@link java.io.PrintStream} would swallow both.
 */
final class StandardOutput {
  private static final int BUFFER = 1 << 16;

  /** The reader of standard output went away. */
  static final class Closed extends RuntimeException {
    private static final long serialVersionUID = 1;

    Closed(IOException cause) {
      super(cause);
    }
  }

  private StandardOutput() {}

  /** A buffered stream; its user flushes it at the end. */
  static OutputStream open() {
    return new BufferedOutputStream(new Guarded(new FileOutputStream(FileDescriptor.out)), BUFFER);
  }

  private static final class Guarded extends OutputStream {
    private final OutputStream out;

    Guarded(OutputStream out) {
      this.out = out;
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
        throw failure(e);
      }
    }

    @Override
    public void flush() {
      try {
        out.flush();
      } catch (IOException e) {
        throw failure(e);
      }
    }

    private static RuntimeException failure(IOException e) {
      String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
      if (message.contains("broken pipe") || message.contains("reset")) {
        return new Closed(e);
      }
      return UserError.usage("standard output cannot be written: " + e.getMessage(), e);
    }
  }
}
