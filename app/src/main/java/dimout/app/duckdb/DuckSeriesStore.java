package dimout.app.duckdb;

import dimout.app.duckdb.SeriesTable.Range;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.store.Batch;
import dimout.store.Heads;
import dimout.store.SeriesBin;
import dimout.store.SeriesBins;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Series in DuckDB. The newest of every series is also held in memory. */
final class DuckSeriesStore implements SeriesStore {
  private static final int HOUR = 3600;

  private record Bin(SeriesKey key, long time) {}

  private final Database database;
  private final DuckOptions options;
  private final Directory directory = new Directory();
  private final ConcurrentSkipListMap<SeriesKey, SeriesHead> heads = new ConcurrentSkipListMap<>();
  private final SeriesTable<SignalPoint> points = SeriesTable.points();
  private final SeriesTable<JudgedPoint> judged = SeriesTable.judged();
  private final Runnable onClose;
  private final AtomicLong seq = new AtomicLong();
  private volatile long keptFrom;

  DuckSeriesStore(Database database, DuckOptions options, Runnable onClose) {
    this.database = database;
    this.options = options;
    this.onClose = onClose;
    database.write(this::load);
  }

  private void load(DuckDBConnection connection) throws SQLException {
    directory.load(connection);
    heads.putAll(HeadRows.load(connection, directory.byNumber()));
    loadHot(connection);
    keptFrom = Schema.number(connection, "SELECT full_from FROM store");
    seq.set(
        Schema.number(
            connection,
            "SELECT greatest((SELECT tidied FROM store), (SELECT coalesce(max(seq), 0) FROM"
                + " points_hot), (SELECT coalesce(max(seq), 0) FROM judged_hot))"));
  }

  private void loadHot(DuckDBConnection connection) throws SQLException {
    Map<Integer, SeriesKey> keys = directory.byNumber();
    points.load(connection, keys);
    judged.load(connection, keys);
  }

  @Override
  public void commit(Batch batch) {
    Map<SeriesKey, SeriesHead> changed = Heads.of(batch);
    Map<SeriesKey, Integer> fresh = new HashMap<>();
    database.write(
        connection -> {
          fresh.putAll(directory.write(connection, changed.keySet()));
          appendPoints(connection, batch.points(), fresh);
          appendJudged(connection, batch.judged(), fresh);
          writeOffsets(connection, batch.offsets());
        },
        () -> {
          seq.incrementAndGet();
          directory.learn(fresh);
          batch.points().forEach(p -> hold(points, SeriesKey.of(p), p.time(), p));
          batch.judged().forEach(p -> hold(judged, SeriesKey.of(p), p.time(), p));
          changed.forEach((key, head) -> heads.merge(key, head, SeriesHead::with));
        });
  }

  private <T> void hold(SeriesTable<T> table, SeriesKey key, long time, T row) {
    if (time >= keptFrom) {
      int number = directory.number(key);
      table.add(number, directory.key(number), row);
    }
  }

  private int number(SeriesKey key, Map<SeriesKey, Integer> fresh) {
    Integer number = fresh.get(key);
    return number != null ? number : directory.number(key);
  }

  private void appendPoints(
      DuckDBConnection connection, List<SignalPoint> points, Map<SeriesKey, Integer> fresh)
      throws SQLException {
    if (points.isEmpty()) {
      return;
    }
    Map<Bin, SignalPoint> last = new LinkedHashMap<>();
    points.forEach(point -> last.put(new Bin(SeriesKey.of(point), point.time()), point));
    try (DuckDBAppender rows = connection.createAppender("main", "points_hot")) {
      for (Map.Entry<Bin, SignalPoint> point : last.entrySet()) {
        if (point.getKey().time() >= keptFrom) {
          Rows.append(rows, seq.get() + 1, number(point.getKey().key(), fresh), point.getValue());
        }
      }
    }
  }

  private void appendJudged(
      DuckDBConnection connection, List<JudgedPoint> points, Map<SeriesKey, Integer> fresh)
      throws SQLException {
    if (points.isEmpty()) {
      return;
    }
    Map<Bin, JudgedPoint> last = new LinkedHashMap<>();
    points.forEach(point -> last.put(new Bin(SeriesKey.of(point), point.time()), point));
    try (DuckDBAppender rows = connection.createAppender("main", "judged_hot")) {
      for (Map.Entry<Bin, JudgedPoint> point : last.entrySet()) {
        if (point.getKey().time() >= keptFrom) {
          Rows.append(rows, seq.get() + 1, number(point.getKey().key(), fresh), point.getValue());
        }
      }
    }
  }

  private static void writeOffsets(DuckDBConnection connection, Map<String, String> offsets)
      throws SQLException {
    if (offsets.isEmpty()) {
      return;
    }
    try (PreparedStatement upsert =
        connection.prepareStatement("INSERT OR REPLACE INTO offsets VALUES (?, ?)")) {
      for (Map.Entry<String, String> offset : offsets.entrySet()) {
        upsert.setString(1, offset.getKey());
        upsert.setString(2, offset.getValue());
        upsert.execute();
      }
    }
  }

  @Override
  public List<SignalPoint> points(SeriesKey key, long from, long until) {
    Range range = range(key, from, until);
    return range == null ? List.of() : database.read(session -> points.read(session, range));
  }

  @Override
  public List<JudgedPoint> judged(SeriesKey key, long from, long until) {
    Range range = range(key, from, until);
    return range == null ? List.of() : database.read(session -> judged.read(session, range));
  }

  @Override
  public List<SeriesBin> bins(SeriesKey key, long from, long until, int stepSeconds) {
    SeriesBins bins = new SeriesBins(stepSeconds);
    Range range = range(key, from, until);
    if (range == null) {
      return List.of();
    }
    // Of an hour that is summed up no point counts, though it may be held a moment longer.
    database.read(session ->
        session.atOnce(s -> {
          List<JudgedPoint> kept = judged.read(s, range);
          List<SeriesBin> hours = range.from() < keptFrom ? SeriesRows.hourly(s, range) : List.of();
          Set<Long> summedUp = hours.stream().map(SeriesBin::time).collect(Collectors.toSet());
          hours.forEach(bins::add);
          for (JudgedPoint point : kept) {
            if (!summedUp.contains(hour(point.time()))) {
              bins.add(point);
            }
          }
          return bins;
        }));
    return bins.toList();
  }

  private @Nullable Range range(SeriesKey key, long from, long until) {
    Integer series = directory.find(key);
    return series == null || from >= until ? null : new Range(key, series, from, until);
  }

  @Override
  public List<SeriesHead> heads() {
    return List.copyOf(heads.values());
  }

  @Override
  public @Nullable SeriesHead head(SeriesKey key) {
    return heads.get(key);
  }

  @Override
  public long keptFrom() {
    return keptFrom;
  }

  @Override
  public long serial() {
    return seq.get();
  }

  @Override
  public List<SignalPoint> pointsAfter(long serial) {
    Map<Integer, SeriesKey> keys = directory.byNumber();
    return database.read(session -> SeriesRows.pointsAfter(session, serial, keys));
  }

  @Override
  public Map<String, String> offsets() {
    return database.read(session -> {
      Map<String, String> offsets = new TreeMap<>();
      try (ResultSet rows =
          session.prepare("SELECT source, position FROM offsets").executeQuery()) {
        while (rows.next()) {
          offsets.put(rows.getString(1), rows.getString(2));
        }
      }
      return offsets;
    });
  }

  @Override
  public void checkpoint(String name, byte[] state) {
    database.write(connection -> {
      try (PreparedStatement upsert =
          connection.prepareStatement("INSERT OR REPLACE INTO checkpoints VALUES (?, ?)")) {
        upsert.setString(1, name);
        upsert.setBytes(2, state);
        upsert.execute();
      }
    });
  }

  @Override
  public byte @Nullable [] checkpoint(String name) {
    return database.read(session -> {
      PreparedStatement select = session.prepare("SELECT state FROM checkpoints WHERE name = ?");
      select.setString(1, name);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? rows.getBytes(1) : null;
      }
    });
  }

  @Override
  public void tidy(Instant now, long upTo) {
    long last = options.hourly().isZero() ? Long.MIN_VALUE : hour(now.minus(options.hourly()));
    // From here on nothing older is taken, so that no bin is summed up twice.
    database.write(connection -> keptFrom = Math.max(keptFrom, edge(now)));
    Rewrite rewrite = new Rewrite(keptFrom, last, upTo);
    Map<SeriesKey, SeriesHead> known = Map.copyOf(heads);
    database.writeBeside(connection -> rewrite.on(connection, directory, known));
    database.write(this::loadHot);
  }

  private long edge(Instant now) {
    return options.full().isZero() ? Long.MIN_VALUE : hour(now.minus(options.full()));
  }

  private static long hour(Instant time) {
    return hour(time.getEpochSecond());
  }

  private static long hour(long time) {
    return Math.floorDiv(time, HOUR) * HOUR;
  }

  @Override
  public void close() {
    onClose.run();
  }
}
