package dimout.app.run;

import dimout.source.RouteLine;
import dimout.source.SourceFailure;
import dimout.wire.mrt.RouteWalk;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * All lines of routes into one set of tables, on their way to the one thread that keeps them. Each
 * line has room of its own, so that a full one stops no other.
 */
final class RouteLines {
  /** What may wait of one line, in bytes: a second or two of the whole world. */
  private static final int ROOM = 32 << 20;

  private static final int OVERHEAD = 100;
  private static final int MOST_COLLECTORS = 10_000;
  private static final long NOW = Long.MAX_VALUE;

  /** What is to be done with the tables of a collector. */
  enum Deed {
    RECORD,
    ENDED,
    BROKEN_OFF,
    MISSING,
    GONE,
    HOLD,
    RELEASE
  }

  /**
   * One thing to do.
   *
   * @param time when it counts, epoch seconds
   * @param number in the order of arrival
   */
  record Item(long time, long number, Line line, Deed deed, String collector, byte[] bytes)
      implements Comparable<Item> {
    @Override
    public int compareTo(Item other) {
      return time != other.time
          ? Long.compare(time, other.time)
          : Long.compare(number, other.number);
    }

    /** It is done, or will not be: its room is free again. */
    void done() {
      line.room.release(size(bytes));
    }
  }

  private final Clock clock;
  private final @Nullable Long resumeFrom;
  private final BlockingQueue<Item> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Long> lagging = new TreeMap<>();
  private long numbers;
  private volatile boolean lost;

  /**
   * @param past names of sources that begin with the past: bins wait for them once
   * @param resumeFrom the first bin that is still to be measured; null for none
   */
  RouteLines(Clock clock, Iterable<String> past, @Nullable Long resumeFrom) {
    this.clock = clock;
    this.resumeFrom = resumeFrom;
    past.forEach(source -> lagging.put(source, Long.MIN_VALUE));
  }

  Line open(String source, boolean fromThePast) {
    return new Line(source, fromThePast);
  }

  /** The next thing that came; null when nothing came for so long. */
  @Nullable Item poll(long millis) throws InterruptedException {
    return waiting.poll(millis, TimeUnit.MILLISECONDS);
  }

  @Nullable Item poll() {
    return waiting.poll();
  }

  /** What happened before this time has been handed in by all who read the past; now for none. */
  synchronized long progress() {
    return lagging.values().stream().mapToLong(Long::longValue).min().orElse(NOW);
  }

  /** The sources that bins wait for. */
  synchronized String laggards() {
    return String.join(", ", lagging.keySet());
  }

  /** The tables are lost; whoever hands something in from now on fails. */
  void lose() {
    lost = true;
  }

  private static int size(byte[] bytes) {
    return Math.min(ROOM, bytes.length + OVERHEAD);
  }

  /** One source's. */
  final class Line implements RouteLine {
    private final String source;
    private final boolean holds;
    private final Semaphore room = new Semaphore(ROOM);
    private final Map<String, Item> newest = new HashMap<>();
    private boolean past;
    private long progress;

    /** A source that reads the past when no bin waits for it any more has its peers held back. */
    Line(String source, boolean past) {
      this.source = source;
      this.past = past;
      synchronized (RouteLines.this) {
        holds = past && !lagging.containsKey(source);
      }
    }

    @Override
    public @Nullable Long resumeFrom() {
      return holds ? null : resumeFrom;
    }

    @Override
    public void record(String collector, byte[] record) throws InterruptedException {
      put(Deed.RECORD, collector, record, RouteWalk.time(record, 0));
    }

    @Override
    public void ended(String collector, boolean whole) throws InterruptedException {
      put(whole ? Deed.ENDED : Deed.BROKEN_OFF, collector, new byte[0], 0);
    }

    @Override
    public void missing(String collector) throws InterruptedException {
      put(Deed.MISSING, collector, new byte[0], past ? progress : 0);
    }

    @Override
    public void gone(String collector) throws InterruptedException {
      put(Deed.GONE, collector, new byte[0], past ? progress : 0);
    }

    /** A collector that was gone then, and has not come back since, is forgotten. */
    synchronized void forget(Item gone) {
      newest.computeIfPresent(
          gone.collector(), (name, last) -> last.number() == gone.number() ? null : last);
    }

    @Override
    public void progress(long time) {
      synchronized (RouteLines.this) {
        progress = Math.max(progress, time);
        lagging.computeIfPresent(source, (name, before) -> Math.max(before, time));
      }
    }

    @Override
    public void current() throws InterruptedException {
      past = false;
      for (String collector : collectors()) {
        if (holds) {
          put(Deed.RELEASE, collector, new byte[0], 0);
        }
      }
      catchesUpNoMore();
    }

    @Override
    public void close() {
      for (String collector : collectors()) {
        enqueue(Deed.MISSING, collector, new byte[0], 0);
      }
      catchesUpNoMore();
    }

    private void catchesUpNoMore() {
      synchronized (RouteLines.this) {
        lagging.remove(source);
      }
    }

    private synchronized Set<String> collectors() {
      return new TreeSet<>(newest.keySet());
    }

    private void put(Deed deed, String collector, byte[] bytes, long time)
        throws InterruptedException {
      while (!room.tryAcquire(size(bytes), 1, TimeUnit.SECONDS)) {
        failWhenLost();
        progress(time); // bins wait for what cannot come before there is room
      }
      failWhenLost();
      enqueue(deed, collector, bytes, time);
    }

    private void failWhenLost() {
      if (lost) {
        throw new SourceFailure("the tables of routes are built anew");
      }
    }

    /** In order within a collector; a time that is still to come counts as now. */
    private synchronized void enqueue(Deed deed, String collector, byte[] bytes, long time) {
      long now = clock.instant().getEpochSecond();
      Item before = newest.get(collector);
      if (before == null) {
        if (newest.size() >= MOST_COLLECTORS) {
          throw new SourceFailure("more than " + MOST_COLLECTORS + " routers or collectors");
        }
        if (holds && past) {
          add(Long.MIN_VALUE, Deed.HOLD, collector, new byte[0]);
        }
      }
      long counts = Math.max(before == null ? 0 : before.time(), Math.min(time, now));
      newest.put(collector, add(counts, deed, collector, bytes));
    }

    private Item add(long time, Deed deed, String collector, byte[] bytes) {
      synchronized (RouteLines.this) {
        Item item = new Item(time, numbers++, this, deed, collector, bytes);
        waiting.add(item);
        return item;
      }
    }
  }
}
