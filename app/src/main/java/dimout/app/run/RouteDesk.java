package dimout.app.run;

import dimout.app.error.UserError;
import dimout.geo.GeoTable;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.routes.RouteFeed;
import dimout.routes.Series;
import dimout.routes.Visibility;
import dimout.routes.VisibilityMemory;
import dimout.routes.VisibilitySettings;
import dimout.source.RouteIntake;
import dimout.source.RouteLine;
import dimout.source.Source;
import dimout.source.SourceDesk;
import dimout.source.SourceState;
import dimout.source.SourceTrial;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import dimout.wire.mrt.RouteWalk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the tables of all live peers, and hands the visible blocks in, bin by bin. One thread, fed
 * by the lines of the sources of routes.
 *
 * <p>Records wait a moment and count in the order of their own times, so that a bin holds what
 * happened in it, whichever source was slower. While a source reads the past after a start, bins
 * wait for it; so the bins of a time when nothing ran are measured afterwards.
 */
public final class RouteDesk implements Source, RouteIntake {
  /** Its name among the sources. */
  public static final String NAME = "routes";

  /** How long a bin waits for stragglers after its end. */
  private static final int GRACE_SECONDS = 2;

  private static final Duration CHECKPOINT_EVERY = Duration.ofMinutes(5);
  private static final int POLL_MILLIS = 200;
  private static final int AT_ONCE = 10_000;

  /** Of the heap for the tables of a family; sixty full tables take a tenth of a gigabyte of it. */
  private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8 * 3;

  private static final long MOST_REMEMBERED = Duration.ofDays(7).toSeconds();

  /**
   * What is measured.
   *
   * @param wanted entities, by name
   * @param past names of the sources that begin with the past
   */
  public record Options(
      int binSeconds, Predicate<String> wanted, Supplier<GeoTable> geo, Set<String> past) {}

  /** What outlives the process. */
  record Memory(VisibilityMemory visibility, Set<String> series) {}

  private final Options options;
  private final SeriesStore store;
  private final Clock clock;
  private @Nullable RouteLines lines;

  public RouteDesk(Options options, SeriesStore store, Clock clock) {
    this.options = options;
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public synchronized RouteLine open(String source, boolean fromThePast)
      throws InterruptedException {
    while (lines == null) {
      wait();
    }
    return lines.open(source, fromThePast);
  }

  private synchronized void lines(@Nullable RouteLines opened) {
    if (lines != null) {
      lines.lose();
    }
    lines = opened;
    notifyAll();
  }

  @Override
  public void run(SourceDesk desk) throws InterruptedException {
    desk.state(SourceState.STARTING, "reading the table of countries");
    Tables tables = new Tables(desk);
    try {
      lines(tables.in);
      tables.run();
    } finally {
      lines(null);
    }
  }

  @Override
  public SourceTrial trial(Duration patience) {
    try {
      GeoTable _ = options.geo().get();
      return SourceTrial.success("The table of countries was read.");
    } catch (UserError e) {
      return SourceTrial.failure(String.valueOf(e.getMessage()));
    }
  }

  /** The tables of one run. */
  private final class Tables {
    private final SourceDesk desk;
    private final RouteLines in;
    private final RoutePoints points;
    private final Visibility visibility;
    private final PriorityQueue<RouteLines.Item> early = new PriorityQueue<>();
    private final Map<String, RouteFeed> feeds = new HashMap<>();
    private final Map<String, RouteWalk> walks = new HashMap<>();
    private final Map<String, RouteLine> holders = new HashMap<>();
    private final long from;
    private Instant nextCheckpoint = clock.instant().plus(CHECKPOINT_EVERY);
    private long measured = Long.MIN_VALUE;
    private boolean handing;

    Tables(SourceDesk desk) {
      this.desk = desk;
      Memory memory = remembered();
      from = memory == null ? Long.MIN_VALUE : memory.visibility().bin() + options.binSeconds();
      points =
          new RoutePoints(
              options.binSeconds(), memory == null ? Set.of() : memory.series(), this::kept);
      VisibilitySettings settings =
          new VisibilitySettings(
              options.binSeconds(), options.wanted(), Long.MIN_VALUE, Long.MAX_VALUE, MOST_BYTES);
      visibility = new Visibility(settings, options.geo().get(), points);
      if (memory != null) {
        visibility.recall(memory.visibility());
      }
      in = new RouteLines(clock, options.past(), memory == null ? null : from);
    }

    private @Nullable Double kept(Series series, long time) {
      SeriesHead head = store.head(new SeriesKey(series.entity(), series.signal()));
      JudgedPoint newest = head == null ? null : head.newest();
      return newest != null && newest.time() == time ? newest.value() : null;
    }

    void run() throws InterruptedException {
      desk.state(SourceState.STARTING, "waiting for routes");
      try {
        while (true) {
          step();
          checkpointNowAndThen();
        }
      } catch (InterruptedException e) {
        checkpoint();
        throw e;
      }
    }

    /** Takes in what came, and counts what is old enough that nothing older will come. */
    private void step() throws InterruptedException {
      RouteLines.Item item = in.poll(POLL_MILLIS);
      // The time comes first, so that all that was handed in before it is taken in below.
      long until = Math.min(in.progress(), clock.instant().getEpochSecond() - GRACE_SECONDS);
      while (item != null) {
        early.add(item);
        item = in.poll();
      }
      count(until);
    }

    private void count(long until) throws InterruptedException {
      while (!early.isEmpty() && early.element().time() <= until) {
        RouteLines.Item item = early.remove();
        if (item.deed() == RouteLines.Deed.RECORD) {
          visibility.advance(item.time());
        }
        apply(item);
        item.done();
        handIn(AT_ONCE);
      }
      if (until > Long.MIN_VALUE) {
        visibility.advance(until);
      }
      handIn(1);
    }

    private void apply(RouteLines.Item item) {
      RouteFeed feed = feeds.computeIfAbsent(item.collector(), visibility::feed);
      switch (item.deed()) {
        case RECORD -> {
          RouteWalk walk = walks.computeIfAbsent(item.collector(), any -> RouteWalk.received(feed));
          if (!walk.record(item.bytes(), 0, item.bytes().length)) {
            desk.rejected(1);
          }
        }
        case ENDED -> feed.close(true);
        case BROKEN_OFF -> feed.close(false);
        case MISSING -> feed.missing();
        case GONE -> {
          visibility.forget(item.collector());
          feeds.remove(item.collector());
          walks.remove(item.collector());
          item.line().forget(item);
        }
        case HOLD -> {
          holders.put(item.collector(), item.line());
          feed.hold(true);
        }
        case RELEASE -> {
          if (holders.remove(item.collector(), item.line())) {
            feed.hold(false);
          }
        }
      }
    }

    private void handIn(int least) throws InterruptedException {
      if (points.waiting() < least) {
        return;
      }
      List<SignalPoint> taken = points.taken();
      handing = true;
      desk.take(taken, null);
      handing = false;
      measured = Math.max(measured, taken.getLast().time() + options.binSeconds());
      boolean any = taken.stream().anyMatch(point -> point.value() != null);
      String laggards = in.laggards();
      if (visibility.refused() > 0) {
        desk.state(
            SourceState.DEGRADED,
            "the tables are full: further prefixes or peers are left out; give it more memory"
                + " (DIMOUT_JAVA_OPTIONS=-Xmx…), or look who sends so much");
      } else if (!laggards.isEmpty()) {
        desk.state(SourceState.STARTING, laggards + " is caught up with");
      } else if (any) {
        desk.ok();
      } else {
        desk.state(SourceState.DEGRADED, "too few of the usual peers are there: no data");
      }
    }

    private void checkpointNowAndThen() {
      if (!clock.instant().isBefore(nextCheckpoint)) {
        checkpoint();
        nextCheckpoint = clock.instant().plus(CHECKPOINT_EVERY);
      }
    }

    /** Only of bins whose points are kept, and never of one before that which was recalled. */
    private void checkpoint() {
      if (measured > from && !handing) {
        Memory memory = new Memory(visibility.memory(), points.known());
        store.checkpoint(NAME, JsonMapper.shared().writeValueAsBytes(memory));
      }
    }

    private @Nullable Memory remembered() {
      byte[] kept = store.checkpoint(NAME);
      if (kept == null) {
        return null;
      }
      Memory memory = JsonMapper.shared().readValue(kept, Memory.class);
      long age = clock.instant().getEpochSecond() - memory.visibility().bin();
      return age > MOST_REMEMBERED ? null : memory;
    }
  }
}
