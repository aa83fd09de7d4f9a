package dimout.app.live;

import dimout.app.run.HandClock;
import dimout.app.run.RouteWorld;
import dimout.app.run.RouteWorld.Event;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToIntFunction;

/**
 * A small world whose clock the test turns: what happens in it is told by RIS Live, and is in the
 * archive a minute after its five minutes; both are on the loopback.
 */
public final class LiveWorld implements AutoCloseable {
  private static final int FILE = 300;
  private static final int WRITTEN_AFTER = 60;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd.HHmm").withZone(ZoneOffset.UTC);

  /** Held while a second passes, so that whoever holds it sees the world stand still. */
  public final ReentrantLock still = new ReentrantLock(true);

  public final HandClock clock;
  public final RouteWorld routes;
  private final long begins;
  private final ToIntFunction<Event> lateness;
  private final ArchiveServer archive = new ArchiveServer();
  private final RisLiveServer live = new RisLiveServer();
  private volatile long told;

  /**
   * @param begins when the archive's tables are of
   * @param lateness seconds after which something is told live
   */
  public LiveWorld(RouteWorld routes, long begins, ToIntFunction<Event> lateness)
      throws IOException {
    this.routes = routes;
    this.begins = begins;
    this.lateness = lateness;
    clock = new HandClock(begins);
    for (String collector : RouteWorld.COLLECTORS) {
      archive.put(
          path(collector, "bview", begins), ArchiveServer.gzip(routes.rib(collector, begins)));
    }
  }

  private static String path(String collector, String kind, long time) {
    String stamp = STAMP.format(Instant.ofEpochSecond(time));
    return "/%s/%s.%s/%s.%s.gz"
        .formatted(collector, stamp.substring(0, 4), stamp.substring(4, 6), kind, stamp);
  }

  public String archiveAddress() {
    return archive.address();
  }

  public String liveAddress() {
    return live.address();
  }

  /** Whether anyone listens. */
  public boolean heard() {
    return live.hasClients();
  }

  public void hangUp() {
    live.hangUp();
  }

  /** Whether whoever wants to listen is sent away. */
  public void refuse(boolean refuse) {
    live.refuse(refuse);
  }

  /** Turns the clock on by a second; what was not told before, or is late, is told now. */
  public void second() {
    still.lock();
    try {
      long time = clock.instant().getEpochSecond() + 1;
      clock.set(time);
      long slot = time - FILE - WRITTEN_AFTER;
      if (slot >= begins && slot % FILE == 0) {
        for (String collector : RouteWorld.COLLECTORS) {
          byte[] updates = routes.updates(collector, slot, slot + FILE);
          archive.put(path(collector, "updates", slot), ArchiveServer.gzip(updates));
        }
      }
      routes.events().stream()
          .filter(event -> event.time() + lateness.applyAsInt(event) == time)
          .sorted(Comparator.comparingInt(lateness)) // so that what is late is out of order, too
          .forEach(event -> live.tell(RouteWorld.message(event, "")));
      told = time;
    } finally {
      still.unlock();
    }
  }

  /** How many updates whoever listened from the beginning was told, live or by the archive. */
  public long told() {
    return routes.events().stream()
        .filter(event -> event.time() + lateness.applyAsInt(event) <= told)
        .count();
  }

  @Override
  public void close() {
    archive.close();
    live.close();
  }
}
