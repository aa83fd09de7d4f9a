package dimout.app.input;

import dimout.app.error.UserError;
import dimout.wire.mrt.MrtFramer;
import dimout.wire.mrt.RouteWalk;
import org.jspecify.annotations.Nullable;

/** The MRT records of a file, one after the other, as far as they can be read. */
public final class MrtFile implements AutoCloseable {
  /** Dumps shrink to a tenth; beyond this, and so much of it, something was made to fill us up. */
  private static final int MOST_TIMES = 200;

  private static final long ALLOWED = 256L << 20;

  private final InputFile file;
  private final MrtFramer framer = new MrtFramer();
  private @Nullable UserError failure;
  private long bytes;

  private MrtFile(InputFile file) {
    this.file = file;
  }

  /** Opens a file or, by {@code -}, standard input; {@link UserError} when that cannot be done. */
  public static MrtFile open(String name) {
    return new MrtFile(InputFile.open(name));
  }

  /** Goes to the next record; false when there is none, or none that can be read. */
  public boolean next() {
    while (!framer.next()) {
      if (framer.finished()) {
        return false;
      }
      fill();
    }
    return true;
  }

  private void fill() {
    byte[] space = framer.space();
    int from = framer.spaceFrom();
    try {
      int count = file.read(space, from, space.length - from);
      if (count < 0) {
        framer.end();
      } else {
        bytes += count;
        framer.filled(count);
        refuseBomb();
      }
    } catch (UserError e) {
      failure = e;
      framer.end();
    }
  }

  private void refuseBomb() {
    if (bytes > ALLOWED && bytes / MOST_TIMES > file.bytesRead()) {
      throw UserError.input(
          file.name(),
          "offset " + bytes + " of its data",
          "it grows to more than " + MOST_TIMES + " times its size, as no dump does");
    }
  }

  /** The record's bytes are those from {@link #from()} to {@link #to()}, until the next call. */
  public byte[] bytes() {
    return framer.bytes();
  }

  public int from() {
    return framer.from();
  }

  public int to() {
    return framer.to();
  }

  /** Time of the record, epoch seconds. */
  public long time() {
    return RouteWalk.time(framer.bytes(), framer.from());
  }

  /** As the user named it. */
  public String name() {
    return file.name();
  }

  /** Whether the file has no bytes at all, as collectors leave them before their first dump. */
  public boolean isEmpty() {
    return bytes == 0 && failure == null;
  }

  /** Compressed bytes read so far. */
  public long bytesRead() {
    return file.bytesRead();
  }

  /** What kept the file from being read to its end; null when nothing did. */
  public @Nullable UserError damage() {
    if (failure != null) {
      return failure;
    }
    if (framer.damage() < 0) {
      return null;
    }
    String mend = framer.damages() > 1 ? " (and " + (framer.damages() - 1) + " more)" : "";
    return UserError.input(
        file.name(),
        "offset " + framer.damage() + " of its data",
        "no MRT record, or a part of one" + mend + ": the rest was read as far as it goes");
  }

  @Override
  public void close() {
    file.close();
  }
}
