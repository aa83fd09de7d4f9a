package dimout.app.error;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Whether a file could be kept in a folder, tried without keeping one. */
public final class Room {
  private static final double MEGABYTE = 1e6;

  private Room() {}

  /**
   * Why a file could not be kept; null when it could.
   *
   * @param folder need not be there yet
   * @param bytes of the file
   */
  public static @Nullable String lacking(Path folder, long bytes) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      return there + " is no folder";
    }
    try {
      if (!mayWrite(there)) {
        return "this user may not write into " + there;
      }
      long room = Files.getFileStore(there).getUsableSpace();
      return room >= bytes
          ? null
          : "the disk of %s has room for %,.1f MB, and %,.1f are wanted"
              .formatted(there, room / MEGABYTE, bytes / MEGABYTE);
    } catch (IOException e) {
      return there + ": " + e.getMessage();
    }
  }

  /** Tried by a file, because a full or read-only disk says nothing before. */
  private static boolean mayWrite(Path folder) throws IOException {
    if (!Files.isWritable(folder)) {
      return false;
    }
    Path trial = folder.resolve(".dimout-trial-" + ProcessHandle.current().pid());
    try {
      Files.write(trial, new byte[1]);
      return true;
    } finally {
      Files.deleteIfExists(trial);
    }
  }
}
