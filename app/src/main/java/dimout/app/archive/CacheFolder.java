package dimout.app.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder of what was fetched, kept within a size. */
final class CacheFolder {
  /** Files younger than this may be in use. */
  private static final long YOUNG_MILLIS = 3_600_000;

  private record Kept(Path file, long bytes, long millis) {}

  private final Path folder;

  CacheFolder(Path folder) {
    this.folder = folder;
  }

  /** Deletes the oldest files until the rest fits. */
  void trim(long most) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Kept> kept =
          files
              .filter(Files::isRegularFile)
              .map(CacheFolder::kept)
              .sorted(Comparator.comparingLong(Kept::millis).thenComparing(Kept::file))
              .toList();
      long all = kept.stream().mapToLong(Kept::bytes).sum();
      long young = System.currentTimeMillis() - YOUNG_MILLIS;
      for (Kept oldest : kept) {
        if (all > most && oldest.millis() < young) {
          Files.deleteIfExists(oldest.file());
          all -= oldest.bytes();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kept kept(Path file) {
    try {
      return new Kept(file, Files.size(file), Files.getLastModifiedTime(file).toMillis());
    } catch (IOException e) {
      return new Kept(file, 0, Long.MAX_VALUE); // gone meanwhile
    }
  }
}
