package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.archive.Archive;
import dimout.app.archive.Collector;
import dimout.app.config.ArchiveSettings;
import dimout.app.config.RisLiveSettings;
import dimout.app.live.ArchiveServer;
import dimout.app.live.RisLiveServer;
import dimout.app.ris.RisLiveSource;
import dimout.app.run.HandClock;
import dimout.app.run.RouteDesk;
import dimout.app.run.RouteWorld;
import dimout.app.run.RouteWorld.Event;
import dimout.app.run.SourceBook;
import dimout.app.run.Sources;
import dimout.model.SignalPoint;
import dimout.source.Intake;
import dimout.source.RouteIntake;
import dimout.source.RouteLine;
import dimout.store.MemorySeriesStore;
import dimout.store.SeriesStore;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables from an archive, then RIS Live, both on the loopback and of one small world, whose clock
 * the test turns; killed in the middle of a shutdown and started again.
 */
@Timeout(300)
@Tag("realtime")
class LiveRestartTest {
  private static final long EIGHT = Instant.parse("2023-11-15T08:00:00Z").getEpochSecond();
  private static final long BEGIN = EIGHT + 180;
  private static final long KILLED = EIGHT + 1210;
  private static final long BACK = EIGHT + 1405;
  private static final long END = EIGHT + 2400;
  private static final RouteWorld WORLD = new RouteWorld(5, EIGHT, END, EIGHT + 900, EIGHT + 1700);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd.HHmm").withZone(ZoneOffset.UTC);

  private final HandClock clock = new HandClock(BEGIN);
  private final Map<String, String> points = new ConcurrentSkipListMap<>();
  private final Intake intake = (source, taken, offset) -> taken.forEach(this::keep);
  private final SourceBook book = new SourceBook(clock);
  private ArchiveServer archive;
  private RisLiveServer live;
  @TempDir Path folder;

  @BeforeEach
  void serve() throws IOException {
    archive = new ArchiveServer();
    live = new RisLiveServer();
    for (String collector : RouteWorld.COLLECTORS) {
      archive.put(path(collector, "bview", EIGHT), ArchiveServer.gzip(WORLD.rib(collector, EIGHT)));
    }
  }

  @AfterEach
  void stop() {
    archive.close();
    live.close();
  }

  private void keep(SignalPoint point) {
    String key = Instant.ofEpochSecond(point.time()) + " " + point.entity() + " " + point.signal();
    String value = point.value() + " " + point.coverage();
    String before = points.put(key, value);
    assertThat(before).as("%s is measured once, or the same again", key).isIn(null, value);
  }

  private static String path(String collector, String kind, long time) {
    return "/"
        + collector
        + "/2023.11/"
        + kind
        + "."
        + STAMP.format(Instant.ofEpochSecond(time))
        + ".gz";
  }

  private static void await(String what, BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - deadline).as("waiting for %s", what).isNegative();
      try {
        Thread.sleep(2);
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
    private volatile long told = clock.instant().getEpochSecond();
    private volatile @Nullable Long resumed;

    Life(MemorySeriesStore store) {
      RouteDesk desk =
          new RouteDesk(
              new RouteDesk.Options(60, entity -> true, RouteWorld::geo, Set.of("ris_live")),
              mortal(store),
              clock);
      files =
          new Archive(
              new ArchiveSettings(
                  URI.create(archive.address()), URI.create(archive.address()), "", 1),
              folder.resolve("cache"),
              "dimout-test");
      ArchiveReplay replay =
          new ArchiveReplay(
              files,
              Collector.parse("ris:" + String.join(",", RouteWorld.COLLECTORS)),
              clock,
              new ArchiveReplay.Waiting(Duration.ofMinutes(30), Duration.ofMillis(20)));
      RisLiveSettings settings =
          new RisLiveSettings(
              URI.create(live.address()), "test", RouteWorld.COLLECTORS, Duration.ofSeconds(60));
      Duration soon = Duration.ofMillis(50);
      sources = new Sources(intake, book, Map.of(), new Sources.Pauses(soon, soon));
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
            line.record(collector, record);
            if (record[5] != 13) {
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
            line.progress(time);
          }

          @Override
          public void current() throws InterruptedException {
            await("all that was told", Life.this::hasAll);
            line.current();
            current = true;
          }

          @Override
          public void close() {
            line.close();
          }
        };
      };
    }

    private boolean hasAll() {
      if (dead) {
        return true;
      }
      long events = WORLD.events().stream().filter(event -> event.time() < told).count();
      return handedIn == events;
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

  /** Turns the clock; what happens is told live, and archived a minute after its five minutes. */
  private void pass(@Nullable Life life, long from, long until) {
    int next = 0;
    List<Event> events = WORLD.events();
    for (long time = from; time < until; time++) {
      clock.set(time);
      long slot = time - 360;
      if (time % 300 == 60 && slot >= EIGHT) {
        for (String collector : RouteWorld.COLLECTORS) {
          byte[] updates = WORLD.updates(collector, slot, slot + 300);
          archive.put(path(collector, "updates", slot), ArchiveServer.gzip(updates));
        }
      }
      while (next < events.size() && events.get(next).time() <= time) {
        if (events.get(next).time() == time) {
          live.tell(RouteWorld.message(events.get(next), ""));
        }
        next++;
      }
      if (life != null) {
        life.told = time + 1;
        if (life.current) {
          await("what was told", life::hasAll);
        } else {
          pause();
        }
      }
    }
    clock.set(until);
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Life born(MemorySeriesStore store, long at) {
    clock.set(at);
    Life life = new Life(store);
    await("the subscription", live::hasClients);
    return life;
  }

  private Map<String, String> uninterrupted() {
    try (Life life = born(new MemorySeriesStore(), BEGIN)) {
      pass(life, BEGIN, END);
      await("the last bin", () -> points.keySet().stream().anyMatch(key -> key.contains("08:38")));
      assertThat(life.hasAll()).as("each update once, from the archive or live").isTrue();
    }
    Map<String, String> all = new TreeMap<>(points);
    points.clear();
    archive.drop("updates");
    return all;
  }

  @Test
  void killedAndStartedAgainTheResultIsThatOfAnUninterruptedRun() {
    Map<String, String> whole = uninterrupted();
    assertThat(whole)
        .containsEntry("2023-11-15T08:20:00Z country/KZ bgp-visible-slash24", "0.0 1.0");

    MemorySeriesStore store = new MemorySeriesStore();
    Life first = born(store, BEGIN);
    pass(first, BEGIN, KILLED);
    await("bins", () -> points.keySet().stream().anyMatch(key -> key.contains("08:18")));
    first.kill();
    await("the end of the first", () -> !live.hasClients());
    pass(null, KILLED, BACK);

    try (Life second = born(store, BACK)) {
      pass(second, BACK, END);
      assertThat(second.resumed).isBetween(EIGHT + 240, KILLED);
      await("the last bin", () -> points.keySet().stream().anyMatch(key -> key.contains("08:38")));
      assertThat(second.hasAll()).as("each update once").isTrue();
    }
    assertThat(new TreeMap<>(points)).isEqualTo(whole);
  }

  @Test
  void aLostConnectionIsAGapAndNoWithdrawal() {
    try (Life life = born(new MemorySeriesStore(), BEGIN)) {
      pass(life, BEGIN, EIGHT + 840);
      assertThat(life.current).isTrue();
      live.hangUp();
      clock.set(EIGHT + 902);
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
