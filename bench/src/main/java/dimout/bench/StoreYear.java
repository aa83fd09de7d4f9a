package dimout.bench;

import com.sun.management.OperatingSystemMXBean;
import dimout.app.duckdb.DuckOptions;
import dimout.app.duckdb.DuckStore;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalPoint;
import dimout.store.Batch;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * A year of 300 entities × 4 signals × 5 minutes in the store, and how fast it answers: start,
 * eight weeks of one series, the newest of all, one day more, the nightly rewrite.
 *
 * <p>Usage: {@code StoreYear FOLDER [rewrite]}; the year is made when the folder has none (some
 * minutes, some gigabytes). A day is then written on top, as it is by midnight, and rewritten if
 * told so. What answers cost is told in time of the clock and of the processors (all threads).
 */
public final class StoreYear {
  private static final int ENTITIES = 300;
  private static final int SIGNALS = 4;
  private static final int STEP = 300;
  private static final long FROM = Instant.parse("2025-01-01T00:00:00Z").getEpochSecond();
  private static final int DAY = 86_400;
  private static final int DAYS = 365;
  private static final int WEEKS_8 = 56 * DAY;
  private static final int ROUNDS = 200;

  private StoreYear() {}

  /** Prints one line per measurement: what, median, 95th percentile, in milliseconds. */
  public static void main(String[] arguments) throws SQLException, IOException {
    Path folder = Path.of(arguments[0]);
    if (!Files.exists(folder.resolve("dimout.duckdb"))) {
      make(folder);
    }
    long start = System.nanoTime();
    try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
      print("start", System.nanoTime() - start);
      measure(store, "before");
      openDay(store);
      measure(store, "with an open day");
    }
    start = System.nanoTime();
    try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
      print("start with an open day", System.nanoTime() - start);
      measure(store, "with an open day, anew");
      if (arguments.length > 1) {
        start = System.nanoTime();
        store.series().tidy(Instant.EPOCH, store.series().serial());
        print("nightly rewrite", System.nanoTime() - start);
        measure(store, "rewritten");
      }
    }
    System.out.printf(
        Locale.ROOT, "%-40s %9d MB%n", "file", Files.size(folder.resolve("dimout.duckdb")) >> 20);
  }

  private static SeriesKey key(int series) {
    return new SeriesKey("asn/" + (1000 + series / SIGNALS), "signal-" + series % SIGNALS);
  }

  /** The year as its 365th nightly rewrite left it, made inside the database. */
  private static void make(Path folder) throws SQLException {
    DuckStore.open(folder, DuckOptions.DEFAULT).close();
    long start = System.nanoTime();
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("dimout.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("SET memory_limit = '1GB'");
      statement.execute(
          "INSERT INTO series SELECT 1 + i, 'asn/' || (1000 + i // 4), 'signal-' || (i % 4)"
              + " FROM range("
              + ENTITIES * SIGNALS
              + ") t(i)");
      for (int series = 1; series <= ENTITIES * SIGNALS; series += 20) {
        String bins =
            " FROM range("
                + series
                + ", "
                + (series + 20)
                + ") s(series), range("
                + FROM
                + ", "
                + (FROM + (long) DAYS * DAY)
                + ", "
                + STEP
                + ") t(time) ORDER BY series, time";
        String value = "round(1000 + 300 * sin(time / 13750.0) + hash(series, time) % 100)";
        statement.execute("INSERT INTO points SELECT series, time, 300, " + value + ", 1" + bins);
        statement.execute(
            "INSERT INTO judged SELECT series, time, "
                + value
                + ", 1050 + 300 * sin(time / 13750.0), round(95 + hash(time, series) % 100 / 10.0,"
                + " 1), 90.0, 110.0, 0"
                + bins);
      }
      statement.execute(
          "INSERT INTO heads SELECT 300, "
              + FROM
              + ", time, time, series, time, value, usual,"
              + " percent, low, high, state FROM judged WHERE time = "
              + (FROM + (long) DAYS * DAY - STEP));
    }
    print("made", System.nanoTime() - start);
  }

  private static long end(DuckStore store) {
    return store.series().heads().getFirst().last() + STEP;
  }

  private static void openDay(DuckStore store) {
    Timing commits = new Timing("commit of one bin of all series");
    long from = end(store);
    for (long time = from; time < from + DAY; time += STEP) {
      List<SignalPoint> points = new ArrayList<>();
      List<JudgedPoint> judged = new ArrayList<>();
      for (int series = 0; series < ENTITIES * SIGNALS; series++) {
        SeriesKey key = key(series);
        double value = 1000 + (series + time) % 97;
        points.add(new SignalPoint(key.entity(), key.signal(), time, STEP, value, 1));
        judged.add(
            new JudgedPoint(
                key.entity(),
                key.signal(),
                time,
                value,
                1050.0,
                95.0,
                90.0,
                110.0,
                PointState.NORMAL));
      }
      Batch batch = new Batch(points, judged, Map.of("bench", Long.toString(time)));
      commits.time(() -> store.series().commit(batch));
    }
    commits.print();
  }

  private static void measure(DuckStore store, String what) {
    long until = end(store);
    long from = until - WEEKS_8;
    SeriesStore series = store.series();
    time("8 weeks of points, " + what, i -> series.points(key(i), from, until).size());
    time("8 weeks of judged points, " + what, i -> series.judged(key(i), from, until).size());
    time(
        "one judged point, " + what,
        i -> series.judged(key(i), until - DAY, until - DAY + 1).size());
    time("newest of all, " + what, i -> series.heads().size());
  }

  private static void time(String what, IntUnaryOperator read) {
    Timing timing = new Timing(what);
    for (int round = 0; round < ROUNDS; round++) {
      int series = round * 6 % (ENTITIES * SIGNALS);
      timing.time(() -> {
        if (read.applyAsInt(series) < 1) {
          throw new IllegalStateException(what + ": nothing of series " + series);
        }
      });
    }
    timing.print();
  }

  /** What something costs that is done again and again. */
  private static final class Timing {
    private static final OperatingSystemMXBean PROCESS =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final String what;
    private final List<Long> nanos = new ArrayList<>();
    private final long processorsBefore = PROCESS.getProcessCpuTime();

    Timing(String what) {
      this.what = what;
    }

    void time(Runnable work) {
      long start = System.nanoTime();
      work.run();
      nanos.add(System.nanoTime() - start);
    }

    void print() {
      long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
      System.out.printf(
          Locale.ROOT,
          "%-52s %9.2f ms, 95th percentile %.2f; of processors %.2f on average%n",
          what,
          sorted[sorted.length / 2] / 1e6,
          sorted[sorted.length * 95 / 100] / 1e6,
          (PROCESS.getProcessCpuTime() - processorsBefore) / 1e6 / sorted.length);
    }
  }

  private static void print(String what, long nanos) {
    System.out.printf(Locale.ROOT, "%-52s %9.2f ms%n", what, nanos / 1e6);
  }
}
