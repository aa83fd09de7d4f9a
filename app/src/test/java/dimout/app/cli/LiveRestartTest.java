package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.archive.Archive;
import dimout.app.archive.Collector;
import dimout.app.config.ArchiveSettings;
import dimout.app.config.RisLiveSettings;
import dimout.app.live.LiveWorld;
import dimout.app.ris.RisLiveSource;
import dimout.app.run.RouteDesk;
import dimout.app.run.RouteWorld;
import dimout.app.run.SourceBook;
import dimout.app.run.Sources;
import dimout.model.SignalPoint;
import dimout.source.Intake;
import dimout.source.RouteIntake;
import dimout.source.RouteLine;
import dimout.store.MemorySeriesStore;
import dimout.store.SeriesStore;
import dimout.wire.mrt.RouteWalk;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables from an archive, then RIS Live, of one small world that turns when all that it told has
 * been taken in; a process killed in the middle of a shutdown, and started again.
 */
@Timeout(300)
class LiveRestartTest {
  private static final long EIGHT = Instant.parse("2023-11-15T08:00:00Z").getEpochSecond();
  private static final long BEGIN = EIGHT + 180;
  private static final long LAST_KILL = EIGHT + 1500;
  private static final long LAST_BACK = EIGHT + 1600;

  /** When the archive has all that was before the first file's end, a minute after we listen. */
  private static final long FIRST_FILE = EIGHT + 360;

  private static final long END = EIGHT + 2400;
  private static final int TABLE = 13;
  private static final RouteWorld WORLD = new RouteWorld(5, EIGHT, END, EIGHT + 900, EIGHT + 1700);

  /** What an uninterrupted run measures, once for all seeds. */
  private static final Map<String, String> whole = new ConcurrentSkipListMap<>();

  private final Map<String, String> points = new ConcurrentSkipListMap<>();
  private final Intake intake = (source, taken, offset) -> taken.forEach(this::keep);
  private LiveWorld world;
  private Path cache;
  @TempDir Path folder;

  /** A world of its own for each run: what a cache keeps of another's time would be its future. */
  private void begin() throws IOException {
    if (world != null) {
      world.close();
    }
    points.clear();
    cache = Files.createTempDirectory(folder, "cache");
    world =
        new LiveWorld(WORLD, EIGHT, event -> RouteWorld.COLLECTORS.indexOf(event.collector()) % 2);
    world.clock.set(BEGIN);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private void keep(SignalPoint point) {
    String key = Instant.ofEpochSecond(point.time()) + " " + point.entity() + " " + point.signal();
    String value = point.value() + " " + point.coverage();
    String before = points.put(key, value);
    assertThat(before).as("%s is measured once, or the same again", key).isIn(null, value);
  }

  private static void await(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).as("waiting for %s", what).isNegative();
      try {
        Thread.sleep(1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** A process, as far as routes go. */
  private final class Life implements AutoCloseable {
    private final Archive files;
    private final Sources sources;
    private volatile boolean dead;
    private volatile boolean current;
    private volatile long handedIn;
    private volatile long progress = Long.MIN_VALUE;
    private volatile @Nullable Instant late;
    private volatile @Nullable Long resumed;

    Life(MemorySeriesStore store) {
      RouteDesk desk =
          new RouteDesk(
              new RouteDesk.Options(60, entity -> true, RouteWorld::geo, Set.of("ris_live")),
              mortal(store),
              world.clock);
      files =
          new Archive(
              new ArchiveSettings(
                  URI.create(world.archiveAddress()), URI.create(world.archiveAddress()), "", 1),
              cache,
              "dimout-test");
      ArchiveReplay replay =
          new ArchiveReplay(
              files,
              Collector.parse("ris:" + String.join(",", RouteWorld.COLLECTORS)),
              world.clock,
              new ArchiveReplay.Waiting(Duration.ofDays(1), Duration.ofMillis(20)));
      RisLiveSettings settings =
          new RisLiveSettings(
              URI.create(world.liveAddress()),
              "test",
              RouteWorld.COLLECTORS,
              Duration.ofSeconds(60));
      Duration soon = Duration.ofMillis(50);
      sources =
          new Sources(
              intake, new SourceBook(world.clock), Map.of(), new Sources.Pauses(soon, soon));
      sources.start(List.of(desk, new RisLiveSource(settings, counting(desk), replay, folder)));
    }

    /** A store that hears nothing from a process that was killed. */
    private SeriesStore mortal(MemorySeriesStore store) {
      return (SeriesStore)
          Proxy.newProxyInstance(
              SeriesStore.class.getClassLoader(),
              new Class<?>[] {SeriesStore.class},
              (proxy, method, arguments) -> {
                if (dead) {
                  return null;
                }
                try {
                  return method.invoke(store, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }

    /** Counts updates; lets live begin only when all that was told is here. */
    private RouteIntake counting(RouteDesk desk) {
      return (source, past) -> {
        RouteLine line = desk.open(source, past);
        resumed = line.resumeFrom();
        return new RouteLine() {
          @Override
          public @Nullable Long resumeFrom() {
            return line.resumeFrom();
          }

          @Override
          public void record(String collector, byte[] record) throws InterruptedException {
            long time = RouteWalk.time(record, 0);
            if (!current && time < progress) {
              late = Instant.ofEpochSecond(time);
            }
            line.record(collector, record);
            if (record[5] != TABLE) {
              synchronized (Life.this) {
                handedIn++;
              }
            }
          }

          @Override
          public void ended(String collector, boolean whole) throws InterruptedException {
            line.ended(collector, whole);
          }

          @Override
          public void missing(String collector) throws InterruptedException {
            line.missing(collector);
          }

          @Override
          public void progress(long time) {
            progress = Math.max(progress, time);
            line.progress(time);
          }

          @Override
          public void current() throws InterruptedException {
            world.still.lockInterruptibly();
            try {
              await("all that was told", Life.this::hasAll);
              line.current();
              current = true;
            } finally {
              world.still.unlock();
            }
          }

          @Override
          public void close() {
            line.close();
            current = false;
          }
        };
      };
    }

    private boolean hasAll() {
      return dead || handedIn == world.told();
    }

    void kill() {
      dead = true;
      sources.close();
      files.close();
    }

    @Override
    public void close() {
      kill();
    }
  }

  private Life born(MemorySeriesStore store) {
    Life life = new Life(store);
    await("the subscription", world::heard);
    return life;
  }

  /** Turns the world until a time; it waits for a process that has caught up with it. */
  private void pass(@Nullable Life life, long until) {
    while (now() < until) {
      world.second();
      if (life != null && life.current) {
        await("what was told", life::hasAll);
      }
    }
  }

  /** Turns the world until the archive has what a process needs, which then catches up with it. */
  private void catchUp(Life life, long until) {
    pass(life, until);
    await("the hand-over from the archive to live", () -> life.current);
  }

  private long now() {
    return world.clock.instant().getEpochSecond();
  }

  private void awaitBin(String minute) {
    await("bin " + minute, () -> points.keySet().stream().anyMatch(key -> key.contains(minute)));
  }

  private Map<String, String> uninterrupted() throws IOException {
    begin();
    try (Life life = born(new MemorySeriesStore())) {
      catchUp(life, FIRST_FILE);
      pass(life, END);
      awaitBin("08:38");
      assertThat(life.hasAll()).as("each update once, from the archive or live").isTrue();
      assertThat(life.late).as("handed in after it was said to be").isNull();
    }
    return new TreeMap<>(points);
  }

  /** More for a look by hand: {@code -Dsurefire.jvm=-Ddimout.seeds=30}. */
  static LongStream seeds() {
    return LongStream.rangeClosed(1, Integer.getInteger("dimout.seeds", 3));
  }

  /** Killed at any moment, started again twice, of which the first dies while it catches up. */
  @ParameterizedTest
  @MethodSource("seeds")
  void killedAndStartedAgainTheResultIsThatOfAnUninterruptedRun(long seed) throws IOException {
    if (whole.isEmpty()) {
      whole.putAll(uninterrupted());
    }
    assertThat(whole)
        .containsEntry("2023-11-15T08:20:00Z country/KZ bgp-visible-slash24", "0.0 1.0");
    Random random = new Random(seed);
    long killed = FIRST_FILE + random.nextLong(LAST_KILL - FIRST_FILE);
    long back = killed + random.nextLong(LAST_BACK - killed);

    begin();
    MemorySeriesStore store = new MemorySeriesStore();
    Life first = born(store);
    catchUp(first, FIRST_FILE);
    pass(first, killed);
    first.kill();
    await("the end of the first", () -> !world.heard());
    boolean knew = store.checkpoint(RouteDesk.NAME) != null;
    pass(null, back);

    Life second = born(store);
    assertThat(second.resumed != null).isEqualTo(knew);
    pass(second, back + random.nextInt(100));
    second.kill();
    await("the end of the second, which died while it caught up", () -> !world.heard());
    pass(null, now() + 1 + random.nextInt(100));

    try (Life third = born(store)) {
      catchUp(third, fileFor(now()));
      pass(third, END);
      awaitBin("08:38");
      assertThat(third.hasAll()).as("each update once").isTrue();
    }
    assertThat(different(whole)).as("measured otherwise than without a break").isEmpty();
  }

  /** When the archive has all that a process needs that began to listen at a time. */
  private static long fileFor(long time) {
    long end = -Math.floorDiv(-(time + 61), 300L) * 300; // a minute after its first message
    return end + 61;
  }

  /** What is not as in another run, and how it was there. */
  private Map<String, String> different(Map<String, String> whole) {
    Map<String, String> different = new TreeMap<>();
    whole.forEach((key, value) -> {
      if (!value.equals(points.get(key))) {
        different.put(key, points.get(key) + " instead of " + value);
      }
    });
    points.forEach((key, value) -> {
      if (!whole.containsKey(key)) {
        different.put(key, value + " instead of nothing");
      }
    });
    return different;
  }

  @Test
  void aLostConnectionIsAGapAndNoWithdrawal() throws IOException {
    begin();
    try (Life life = born(new MemorySeriesStore())) {
      catchUp(life, FIRST_FILE);
      pass(life, EIGHT + 840);
      world.hangUp();
      await("that it is noticed", () -> !life.current);
      world.clock.set(EIGHT + 902);
      await("a gap", () -> "null".equals(kz("08:14")));
      assertThat(points)
          .as("no withdrawal")
          .noneSatisfy((key, value) ->
              assertThat(key + value).matches(".*country/KZ bgp-visible-slash240.0 .*"));
    }
  }

  private String kz(String minute) {
    return points
        .getOrDefault("2023-11-15T" + minute + ":00Z country/KZ bgp-visible-slash24", "none")
        .replaceAll(" .*", "");
  }
}
