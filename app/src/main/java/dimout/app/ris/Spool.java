package dimout.app.ris;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Live records that wait in a file while the past is read; first in, first out. */
final class Spool implements AutoCloseable {
  private static final long LARGEST = 16L << 30;

  /** More than a record's length: what is read is surely written. */
  private static final int RESERVE = 1 << 17;

  /** A record, and whose it is. */
  record Kept(String collector, byte[] record) {}

  private final Path file;
  private final DataOutputStream out;
  private final DataInputStream in;
  private long bytes;
  private long waiting;

  Spool(Path file) {
    this.file = file;
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
      in =
          new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written", e);
    }
  }

  synchronized void add(String collector, byte[] record) {
    try {
      out.writeUTF(collector);
      out.writeInt(record.length);
      out.write(record);
      waiting++;
      bytes += record.length;
      if (bytes > LARGEST) {
        throw new EOFException("more than " + LARGEST + " bytes of live records wait");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  /** The oldest record; null when none waits. */
  synchronized @Nullable Kept poll() {
    if (waiting == 0) {
      return null;
    }
    try {
      if (in.available() < RESERVE) {
        out.flush();
      }
      String collector = in.readUTF();
      byte[] record = new byte[in.readInt()];
      in.readFully(record);
      waiting--;
      return new Kept(collector, record);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
      out.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
