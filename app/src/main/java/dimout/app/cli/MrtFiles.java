package dimout.app.cli;

import dimout.app.error.UserError;
import dimout.app.input.MrtFile;
import java.util.function.Consumer;

/**
 * Reads MRT files one after the other, each as far as it goes: what is wrong with one is told on
 * standard error and does not keep the next from being read.
 */
final class MrtFiles {
  private boolean damaged;

  /** Reads a file; the number of its compressed bytes. */
  long read(String name, Consumer<MrtFile> reader) {
    try (MrtFile file = MrtFile.open(name)) {
      reader.accept(file);
      remark(file);
      return file.bytesRead();
    } catch (UserError e) {
      if (e.exitStatus() != UserError.INPUT) {
        throw e;
      }
      tell(e);
      return 0;
    }
  }

  private void remark(MrtFile file) {
    UserError damage = file.damage();
    if (damage != null) {
      tell(damage);
    } else if (file.isEmpty()) {
      System.err.println(
          "dimout: " + file.name() + ": empty, as files are before their first dump");
    }
  }

  private void tell(UserError error) {
    damaged = true;
    System.err.println(
        "dimout: " + String.valueOf(error.getMessage()).replaceAll("\\p{Cntrl}+", " "));
  }

  /** Whether some file could not be read to its end. */
  boolean damaged() {
    return damaged;
  }
}
