package dimout.app.probe;

import dimout.app.error.Room;
import dimout.app.error.UserError;
import dimout.probing.BlockTable;
import dimout.probing.History;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The file that a history is kept in. It is written beside the old one, piece by piece between
 * probes, and takes its place when it is whole and on the disk, so that a crash at any moment
 * leaves a whole one.
 */
final class HistoryFile {
  private static final int BLOCKS_AT_ONCE = 2000;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final Path next;
  private final BlockTable blocks;
  private @Nullable OutputStream out;
  private History.@Nullable Writer writer;

  HistoryFile(Path file, BlockTable blocks) {
    this.file = file;
    this.next = file.resolveSibling(file.getFileName() + ".next");
    this.blocks = blocks;
  }

  /**
   * Reads it, where there is one.
   *
   * @throws UserError when it is none, or damaged
   */
  void read() {
    if (!Files.exists(file)) {
      return;
    }
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      History.read(blocks, in);
    } catch (AccessDeniedException e) {
      throw UserError.input(file.toString(), "", "this user may not read it", e);
    } catch (EOFException e) {
      throw UserError.input(
          file.toString(), "", "it ends too early: move it away to begin a new one", e);
    } catch (IOException e) {
      throw UserError.input(
          file.toString(), "", e.getMessage() + ": move it away to begin a new one", e);
    }
  }

  /**
   * Tries whether a new one can be written.
   *
   * @throws UserError when it cannot, or the disk has no room for it
   */
  void demandRoom() {
    Path folder = file.toAbsolutePath().getParent();
    String lacking =
        folder == null || !Files.isDirectory(folder)
            ? "its folder does not exist"
            : Room.lacking(folder, History.bytes(blocks));
    if (lacking != null) {
      throw UserError.usage(file + ": the history cannot be written: " + lacking);
    }
  }

  /** Begins a new one, unless one is being written. */
  void begin() {
    if (writer != null) {
      return;
    }
    try {
      out = new BufferedOutputStream(Files.newOutputStream(next), BUFFER);
      writer = new History.Writer(blocks, out);
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  /** Writes some more of it. */
  void some() {
    write(BLOCKS_AT_ONCE);
  }

  /** Writes it to its end. */
  void whole() {
    begin();
    write(Integer.MAX_VALUE);
  }

  private void write(int some) {
    if (writer == null || out == null) {
      return;
    }
    try {
      if (writer.write(some)) {
        out.close();
        writer = null;
        out = null;
        takePlace();
      }
    } catch (IOException e) {
      throw cannot(e);
    }
  }

  private void takePlace() throws IOException {
    try (FileChannel channel = FileChannel.open(next, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private UserError cannot(IOException e) {
    String why =
        switch (e) {
          case NoSuchFileException none -> "its folder does not exist";
          case AccessDeniedException denied -> "this user may not write there";
          default -> String.valueOf(e.getMessage());
        };
    return UserError.usage(file + ": the history cannot be written: " + why, e);
  }
}
