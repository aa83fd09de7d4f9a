package dimout.app.archive;

import dimout.app.config.ArchiveSettings;
import dimout.app.error.Room;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The archives of RIPE RIS and RouteViews, or copies of them laid out alike: what there is by their
 * own lists of files, and the files, which are kept in a cache once they are whole.
 */
public final class Archive implements AutoCloseable {
  private static final int MONTHS_BACK = 2;

  /** What the tables of some collectors take, in bytes. */
  private static final long ROOM = 1L << 30;

  private static final Duration LIST_HOLDS = Duration.ofMinutes(10);

  private record Listed(List<Long> times, long asked) {}

  private final ArchiveSettings settings;
  private final Path cache;
  private final String agent;
  private final Download.Patience patience;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(20))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Map<String, Listed> lists = new ConcurrentHashMap<>();

  /**
   * @param cache folder for what is fetched
   * @param agent how we call ourselves to the archives
   */
  public Archive(ArchiveSettings settings, Path cache, String agent) {
    this(settings, cache, agent, Download.Patience.usual());
  }

  Archive(ArchiveSettings settings, Path cache, String agent, Download.Patience patience) {
    this.settings = settings;
    this.cache = cache;
    this.agent = agent;
    this.patience = patience;
  }

  /**
   * The newest tables of a collector that were written at or before a time; null when there are
   * none in that month and the one before.
   *
   * @throws Unavailable when the archive does not tell
   */
  public @Nullable ArchiveFile table(Collector collector, long at) throws InterruptedException {
    ZonedDateTime month = Instant.ofEpochSecond(at).atZone(ZoneOffset.UTC).withDayOfMonth(1);
    for (int back = 0; back < MONTHS_BACK; back++) {
      List<Long> times = times(collector, true, month.minusMonths(back).toInstant());
      for (int i = times.size() - 1; i >= 0; i--) {
        if (times.get(i) <= at) {
          return file(collector, true, times.get(i));
        }
      }
    }
    return null;
  }

  /**
   * The files of updates that hold a time or are between two times, as the archive lists them now.
   *
   * @throws Unavailable when the archive does not tell
   */
  public List<ArchiveFile> updates(Collector collector, long from, long until)
      throws InterruptedException {
    int step = collector.layout().updateSeconds(from);
    TreeSet<Long> times = new TreeSet<>();
    ZonedDateTime month =
        Instant.ofEpochSecond(from - step).atZone(ZoneOffset.UTC).withDayOfMonth(1);
    while (month.toLocalDate().atStartOfDay().toEpochSecond(ZoneOffset.UTC) < until) {
      times.addAll(times(collector, false, month.toInstant()));
      month = month.plusMonths(1);
    }
    return times.subSet(from - step + 1, until).stream()
        .map(time -> file(collector, false, time))
        .toList();
  }

  /** The file of updates that begins at a time, whether it is there or not. */
  public ArchiveFile file(Collector collector, boolean table, long time) {
    Instant when = Instant.ofEpochSecond(time);
    String path =
        collector.layout().folder(collector.name(), table, when)
            + collector.layout().file(table, time);
    long until = table ? time : time + collector.layout().updateSeconds(time);
    return new ArchiveFile(collector, table, time, until, URI.create(base(collector) + path));
  }

  private URI base(Collector collector) {
    return collector.layout() == Layout.RIS ? settings.ris() : settings.routeViews();
  }

  /** The times of a month's files, ascending. */
  private List<Long> times(Collector collector, boolean table, Instant month)
      throws InterruptedException {
    Layout layout = collector.layout();
    URI address = URI.create(base(collector) + layout.folder(collector.name(), table, month));
    String key = address + (table ? "#tables" : "#updates");
    Listed known = lists.get(key);
    if (known != null && System.nanoTime() - known.asked() < LIST_HOLDS.toNanos()) {
      return known.times();
    }
    String page = new Listing(http, agent, patience, address).page();
    List<Long> times = layout.times(table, page, month);
    lists.put(key, new Listed(times, System.nanoTime()));
    return times;
  }

  /**
   * A file on this machine: from the cache, or fetched.
   *
   * @param received hears of the bytes that are fetched, as they come
   * @throws Unavailable when it cannot be had
   */
  public Path fetch(ArchiveFile file, LongConsumer received) throws InterruptedException {
    Path kept = place(file);
    if (!Files.isRegularFile(kept)) {
      new Download(http, agent, patience, file.address(), kept, received).run();
    }
    return kept;
  }

  /** Why files could not be kept; null when they could. */
  public @Nullable String lackingRoom() {
    return Room.lacking(cache, ROOM);
  }

  /** Where a file is kept, whether it is there or not. */
  public Path place(ArchiveFile file) {
    URI address = file.address();
    String host = address.getHost() + (address.getPort() < 0 ? "" : "_" + address.getPort());
    String path = address.getPath().replaceAll("[^A-Za-z0-9._/-]", "_").replace("..", "_");
    return cache.resolve(host.replaceAll("[^A-Za-z0-9._-]", "_")).resolve(path.substring(1));
  }

  @Override
  public void close() {
    http.shutdownNow();
    http.close();
  }

  /** All files of a list, a few at once. */
  public List<Fetched> fetchAll(List<ArchiveFile> files, LongConsumer received)
      throws InterruptedException {
    return new Fetches(this, files, received).all();
  }

  /**
   * A file, and where it is now.
   *
   * @param place null when it could not be had
   * @param absent then whether the archive just has no such file
   * @param why then in words
   */
  public record Fetched(
      ArchiveFile file, @Nullable Path place, boolean absent, @Nullable String why) {
    static Fetched at(ArchiveFile file, Path place) {
      return new Fetched(file, place, false, null);
    }

    static Fetched failed(ArchiveFile file, Unavailable failure) {
      return new Fetched(file, null, failure.absent(), failure.getMessage());
    }
  }

  /** A file turned out to be broken: it is fetched anew the next time. */
  public void forget(ArchiveFile file) {
    try {
      Files.deleteIfExists(place(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the cache's size is bounded: the files that were fetched first go first. */
  public void trim() {
    new CacheFolder(cache).trim((long) settings.cacheGigabytes() << 30);
  }
}
