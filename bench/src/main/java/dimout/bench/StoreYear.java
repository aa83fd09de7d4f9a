package dimout.bench;

import dimout.app.duckdb.DuckOptions;
import dimout.app.duckdb.DuckStore;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SignalPoint;
import dimout.store.Batch;
import dimout.store.SeriesKey;
import java.io.IOException;
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

/**
 * A year of 300 entities × 4 signals × 5 minutes in the store, and how fast it answers: start,
 * eight weeks of one series, the newest of all, one day more, the nightly rewrite.
 *
 * <p>Usage: {@code StoreYear FOLDER}; the year is made when the folder has none (some minutes, some
 * gigabytes). An open day is then written on top, as it is by midnight.
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
      measure(store, "sorted");
      if (store.series().heads().getFirst().last() < FROM + (DAYS + 1L) * DAY - STEP) {
        openDay(store);
      }
      measure(store, "sorted and an open day");
    }
    start = System.nanoTime();
    try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
      print("start with an open day", System.nanoTime() - start);
      start = System.nanoTime();
      store.series().tidy(Instant.EPOCH, store.series().serial());
      print("nightly rewrite", System.nanoTime() - start);
      measure(store, "rewritten");
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

  private static void openDay(DuckStore store) {
    List<Long> took = new ArrayList<>();
    for (long time = FROM + (long) DAYS * DAY; time < FROM + (DAYS + 1L) * DAY; time += STEP) {
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
      long start = System.nanoTime();
      store.series().commit(new Batch(points, judged, Map.of("bench", Long.toString(time))));
      took.add(System.nanoTime() - start);
    }
    print("commit of one bin of all series", took);
  }

  private static void measure(DuckStore store, String what) {
    long until = FROM + (DAYS + 1L) * DAY;
    List<Long> points = new ArrayList<>();
    List<Long> judged = new ArrayList<>();
    List<Long> heads = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      SeriesKey key = key(round * 6 % (ENTITIES * SIGNALS));
      long start = System.nanoTime();
      int found = store.series().points(key, until - WEEKS_8, until).size();
      points.add(System.nanoTime() - start);
      start = System.nanoTime();
      found += store.series().judged(key, until - WEEKS_8, until).size();
      judged.add(System.nanoTime() - start);
      start = System.nanoTime();
      found += store.series().heads().size();
      heads.add(System.nanoTime() - start);
      if (found < ENTITIES) {
        throw new IllegalStateException("only " + found + " rows");
      }
    }
    print("8 weeks of points, " + what, points);
    print("8 weeks of judged points, " + what, judged);
    print("newest of all, " + what, heads);
  }

  private static void print(String what, long nanos) {
    System.out.printf(Locale.ROOT, "%-52s %9.2f ms%n", what, nanos / 1e6);
  }

  private static void print(String what, List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-52s %9.2f ms, 95th percentile %.2f%n",
        what,
        sorted[sorted.length / 2] / 1e6,
        sorted[sorted.length * 95 / 100] / 1e6);
  }
}
