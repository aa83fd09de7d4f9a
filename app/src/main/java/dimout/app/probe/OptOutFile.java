package dimout.app.probe;

import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The file with the networks that must not be asked, looked at again while probing goes on. What is
 * added to it counts at once; what is taken out counts after a restart, so that a file that is just
 * being written, or was emptied by mistake, has nobody asked who objected.
 */
final class OptOutFile {
  private static final long LOOK = Duration.ofSeconds(1).toNanos();

  /** How a file looks from outside. */
  private record Look(long changed, long size, @Nullable Object key) {}

  private final @Nullable Path file;
  private final OptOut list;
  private @Nullable Look seen;
  private volatile @Nullable String trouble;
  private long next = System.nanoTime() + LOOK;

  /**
   * Reads it.
   *
   * @param file null: nobody objects
   * @throws UserError when it cannot be read
   */
  OptOutFile(@Nullable Path file) {
    this.file = file;
    seen = look();
    list = new OptOut(ListFile.networksIfAny(file));
  }

  OptOut list() {
    return list;
  }

  /** Why what stands in the file now does not count; null when it does. */
  @Nullable String trouble() {
    return trouble;
  }

  /** Reads it again when it has changed, once a second at most; whether it did. */
  boolean readAgain(long nanos) {
    if (file == null || nanos - next < 0) {
      return false;
    }
    next = nanos + LOOK;
    Look now = look();
    if (now != null && now.equals(seen)) {
      return false;
    }
    seen = now;
    try {
      ListFile.networks(file).forEach(list::add);
      trouble = null;
      return true;
    } catch (UserError e) {
      if (!String.valueOf(e.getMessage()).equals(trouble)) {
        trouble = e.getMessage();
        System.err.println("dimout: the list of those who opted out stands as it was: " + trouble);
      }
      return false;
    }
  }

  private @Nullable Look look() {
    try {
      if (file == null) {
        return null;
      }
      BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
      return new Look(of.lastModifiedTime().toMillis(), of.size(), of.fileKey());
    } catch (IOException e) {
      return null; // reading it says why
    }
  }
}
