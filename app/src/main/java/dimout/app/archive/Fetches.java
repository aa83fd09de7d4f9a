package dimout.app.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;

/** Files that are fetched a few at once, told in the order in which they were asked for. */
final class Fetches {
  /** So many connections an archive's operators may be asked to bear. */
  private static final int AT_ONCE = 4;

  private final Archive archive;
  private final List<ArchiveFile> files;
  private final LongConsumer received;

  Fetches(Archive archive, List<ArchiveFile> files, LongConsumer received) {
    this.archive = archive;
    this.files = files;
    this.received = received;
  }

  List<Archive.Fetched> all() throws InterruptedException {
    List<Archive.Fetched> all = new ArrayList<>();
    try (ExecutorService threads =
        Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().name("fetch-", 0).factory())) {
      List<Future<Archive.Fetched>> waiting =
          files.stream().map(file -> threads.submit(() -> one(file))).toList();
      try {
        for (Future<Archive.Fetched> each : waiting) {
          all.add(each.get());
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException failure
            ? failure
            : new IllegalStateException(e.getCause());
      } finally {
        threads.shutdownNow();
      }
    }
    return all;
  }

  private Archive.Fetched one(ArchiveFile file) throws InterruptedException {
    try {
      Path place = archive.fetch(file, received);
      return Archive.Fetched.at(file, place);
    } catch (Unavailable e) {
      return Archive.Fetched.failed(file, e);
    }
  }
}
