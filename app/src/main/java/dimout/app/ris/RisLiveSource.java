package dimout.app.ris;

import dimout.app.config.RisLiveSettings;
import dimout.app.error.Room;
import dimout.source.RouteHistory;
import dimout.source.RouteIntake;
import dimout.source.RouteLine;
import dimout.source.Source;
import dimout.source.SourceDesk;
import dimout.source.SourceFailure;
import dimout.source.SourceState;
import dimout.source.SourceTrial;
import dimout.wire.mrt.RouteWalk;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * RIS Live as a source. It repeats nothing and tells no tables: so what it tells waits in a file
 * while the newest tables, and the updates since, are read from the archive, up to a time well
 * after the first live message; from there on live messages count. When the connection is lost all
 * that is begun anew, and until it is done the peers are missing.
 */
public final class RisLiveSource implements Source {
  /** Its name among the sources. */
  public static final String NAME = "ris_live";

  private static final Duration LOOK = Duration.ofMillis(200);

  /** Messages after which a trial knows that none can be read. */
  private static final int ENOUGH_TO_TELL = 20;

  /** What messages may take that wait, in bytes: little of what is allowed, but a beginning. */
  private static final long ROOM = 1L << 30;

  /**
   * How much later than the first message the archive must end: another collector's message may
   * have been told with less delay, and so before we listened.
   */
  private static final long OVERLAP_SECONDS = 60;

  /** How far messages that waited are out of the order of time, at most; more are late. */
  private static final long DISORDER_SECONDS = 2;

  /** A collector without a message for so long is gone; the least of them tells dozens a second. */
  private static final Duration COLLECTOR_GONE = Duration.ofMinutes(10);

  private final RisLiveSettings settings;
  private final RouteIntake intake;
  private final RouteHistory history;
  private final Path folder;

  /**
   * @param folder where live messages wait while tables are read
   */
  public RisLiveSource(
      RisLiveSettings settings, RouteIntake intake, RouteHistory history, Path folder) {
    this.settings = settings;
    this.intake = intake;
    this.history = history;
    this.folder = folder;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(SourceDesk desk) throws InterruptedException {
    desk.state(SourceState.STARTING, "connecting to " + settings.address().getHost());
    try (RouteLine line = intake.open(name(), true);
        Spool spool = new Spool(folder.resolve("ris_live.spool"))) {
      Hearing hearing = new Hearing(line, spool);
      try (RisLiveClient client = new RisLiveClient(RisLiveClient.Settings.of(settings), hearing)) {
        long first = first(client, hearing);
        desk.state(SourceState.STARTING, "reading tables and updates from the archive");
        RouteHistory.Replayed past =
            history.replay(
                line.resumeFrom(),
                first + OVERLAP_SECONDS,
                line,
                remark -> System.err.println("dimout: " + name() + ": " + remark));
        hearing.goLive(past);
        line.current();
        follow(client, hearing, desk);
      }
    }
  }

  /** The time of the first message. */
  private long first(RisLiveClient client, Hearing hearing) throws InterruptedException {
    long deadline = System.nanoTime() + settings.silence().toNanos();
    while (hearing.first() == 0) {
      String trouble = client.health().trouble();
      if (System.nanoTime() > deadline) {
        throw new SourceFailure(
            settings.address().getHost()
                + ": "
                + (trouble == null ? "no message of these collectors" : trouble));
      }
      Thread.sleep(LOOK);
    }
    return hearing.first();
  }

  /** Until the connection is lost. */
  private void follow(RisLiveClient client, Hearing hearing, SourceDesk desk)
      throws InterruptedException {
    long rejected = 0;
    while (true) {
      RisLiveClient.Health health = client.health();
      RuntimeException failure = hearing.failure();
      if (failure != null) {
        throw failure;
      }
      if (!health.connected()) {
        throw new SourceFailure(
            "the connection was lost: " + health.trouble() + "; tables are read anew");
      }
      desk.rejected((int) Math.min(Integer.MAX_VALUE, health.rejected() - rejected));
      rejected = health.rejected();
      desk.heard();
      Set<String> without = hearing.without(System.currentTimeMillis());
      if (without.isEmpty()) {
        desk.ok();
      } else {
        desk.state(
            SourceState.DEGRADED, "silent, or without a table: " + String.join(", ", without));
      }
      Thread.sleep(LOOK);
    }
  }

  /** What comes in, on the client's thread. */
  private final class Hearing implements RisLiveClient.Listener {
    private final RouteLine line;
    private final Spool spool;
    private final Map<String, Long> lastHeard = new TreeMap<>();
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final Set<String> silent = new TreeSet<>();
    private final Set<String> tableless = new TreeSet<>();
    private boolean live;
    private long first;
    private long from = Long.MIN_VALUE;

    Hearing(RouteLine line, Spool spool) {
      this.line = line;
      this.spool = spool;
    }

    @Override
    public void record(String collector, byte[] record) throws InterruptedException {
      if (!settings.collectors().contains(collector) || failure.get() != null) {
        return;
      }
      try {
        if (!waitsOrIsPast(collector, record)) {
          line.record(collector, record);
        }
      } catch (RuntimeException e) {
        failure.compareAndSet(null, e);
      }
    }

    private synchronized boolean waitsOrIsPast(String collector, byte[] record) {
      first = first == 0 ? RouteWalk.time(record, 0) : first;
      lastHeard.put(collector, System.currentTimeMillis());
      if (!live) {
        spool.add(collector, record);
      } else if (silent.contains(collector)) {
        throw new SourceFailure(collector + " is back; tables are read anew");
      }
      return !live || tableless.contains(collector) || RouteWalk.time(record, 0) < from;
    }

    @Override
    public void gap(long from, long until) {
      failure.compareAndSet(
          null,
          new SourceFailure(
              "a gap from "
                  + Instant.ofEpochMilli(from)
                  + " to "
                  + Instant.ofEpochMilli(until)
                  + "; tables are read anew"));
    }

    synchronized long first() {
      return first;
    }

    @Nullable RuntimeException failure() {
      return failure.get();
    }

    /** Hands in what waited, of what happened from a time on, and then what comes. */
    void goLive(RouteHistory.Replayed past) throws InterruptedException {
      synchronized (this) {
        tableless.addAll(past.missing());
        from = past.until();
      }
      while (true) {
        Spool.Kept kept;
        synchronized (this) {
          kept = spool.poll();
          live = kept == null;
        }
        if (kept == null) {
          return;
        }
        long time = RouteWalk.time(kept.record(), 0);
        if (time >= past.until() && !past.missing().contains(kept.collector())) {
          line.progress(time - DISORDER_SECONDS);
          line.record(kept.collector(), kept.record());
        }
      }
    }

    /** The collectors whose peers are missing: no table of theirs was had, or they fell silent. */
    Set<String> without(long now) throws InterruptedException {
      Set<String> fallen = new TreeSet<>();
      Set<String> without;
      synchronized (this) {
        for (String collector : settings.collectors()) {
          long last = lastHeard.computeIfAbsent(collector, any -> now);
          if (now - last > COLLECTOR_GONE.toMillis() && silent.add(collector)) {
            fallen.add(collector);
          }
        }
        without = new TreeSet<>(silent);
        without.addAll(tableless);
      }
      for (String collector : fallen) {
        line.missing(collector);
      }
      return without;
    }
  }

  @Override
  public SourceTrial trial(Duration patience) throws InterruptedException {
    List<String> lines = new ArrayList<>();
    boolean heard = false;
    try (RisLiveClient client =
        new RisLiveClient(
            RisLiveClient.Settings.of(settings),
            new RisLiveClient.Listener() {
              @Override
              public void record(String collector, byte[] record) {}

              @Override
              public void gap(long from, long until) {}
            })) {
      RisLiveClient.Health health = wait(client, patience);
      heard = health.messages() > health.rejected();
      lines.add(
          settings.address()
              + ": "
              + (heard ? "connected; messages come" : trouble(health, patience)));
    }
    String lacking = Room.lacking(folder, ROOM);
    if (lacking != null) {
      lines.add("messages cannot wait on the disk while tables are read: " + lacking);
    }
    SourceTrial past = history.trial(patience);
    lines.addAll(past.lines());
    return new SourceTrial(heard && lacking == null && past.works(), lines);
  }

  /** Until something can be read, a connection ended, or nothing that came was to be read. */
  private static RisLiveClient.Health wait(RisLiveClient client, Duration patience)
      throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      RisLiveClient.Health health = client.health();
      boolean readable = health.messages() > health.rejected();
      boolean over = health.attempts() > 0 || health.rejected() >= ENOUGH_TO_TELL;
      if (readable || over || System.nanoTime() - deadline > 0) {
        return health;
      }
      Thread.sleep(LOOK);
    }
  }

  private String trouble(RisLiveClient.Health health, Duration patience) {
    if (health.messages() > 0) {
      return "connected, but what comes is nothing of RIS Live's: check the address";
    }
    if (health.attempts() > 0) {
      return String.valueOf(health.trouble());
    }
    String within = " within " + patience.toSeconds() + " s: check the ";
    return RisLiveClient.NOTHING_YET.equals(health.trouble())
        ? "connected, but nothing came" + within + "collectors"
        : settings.address().getHost() + " does not answer" + within + "address and the firewall";
  }
}
