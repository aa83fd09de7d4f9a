package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.store.SeriesKey;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one kind: a sorted table, overlaid by a hot one. The hot one's rows are in no order, and
 * looking for one series there reads them all: while they are few they are held in memory, too, by
 * series and in the order in which they came.
 */
final class SeriesTable<T> {
  /** One series and a stretch of time; {@code until} is excluded. */
  record Range(SeriesKey key, int series, long from, long until) {}

  /** Makes a row's record. */
  interface Reader<T> {
    T read(SeriesKey key, Columns row);
  }

  /** A row in other words for its series. */
  interface Renamed<T> {
    T as(SeriesKey key, T row);
  }

  /** Some 60 MB; an open day of 1,200 series every five minutes is 345,600. */
  private static final int MOST_HELD = 500_000;

  private static final String WHERE = " WHERE series = ? AND time >= ? AND time < ?";

  private final String name;
  private final String columns;
  private final Reader<T> reader;
  private final ToLongFunction<T> time;
  private final Renamed<T> renamed;
  private @Nullable Map<Integer, List<T>> held = new HashMap<>();
  private int size;

  private SeriesTable(
      String name, String columns, Reader<T> reader, ToLongFunction<T> time, Renamed<T> renamed) {
    this.renamed = renamed;
    this.name = name;
    this.columns = columns;
    this.reader = reader;
    this.time = time;
  }

  static SeriesTable<SignalPoint> points() {
    return new SeriesTable<>("points", Rows.POINT, Rows::point, SignalPoint::time, Rows::renamed);
  }

  static SeriesTable<JudgedPoint> judged() {
    return new SeriesTable<>(
        "judged",
        Rows.JUDGED,
        (key, row) -> Rows.judged(key, row, 0),
        JudgedPoint::time,
        Rows::renamed);
  }

  /** Holds what the hot table has; nobody else writes meanwhile. */
  synchronized void load(DuckDBConnection connection, Map<Integer, SeriesKey> keys)
      throws SQLException {
    held = new HashMap<>();
    size = 0;
    if (Schema.number(connection, "SELECT count(*) FROM " + name + "_hot") > MOST_HELD) {
      held = null;
      return;
    }
    int series = columns.split(",", -1).length;
    String all = "SELECT " + columns + ", series FROM " + name + "_hot ORDER BY seq, rowid";
    try (PreparedStatement select = connection.prepareStatement(all)) {
      Columns.each(
          select,
          row -> {
            int number = row.integer(series);
            hold(number, reader.read(Objects.requireNonNull(keys.get(number)), row));
          });
    }
  }

  /**
   * Holds a row that is in the hot table now, before anyone is told that it is kept.
   *
   * @param key the names that all rows of the series share: a row that was pushed brings its own
   */
  void add(int series, SeriesKey key, T row) {
    hold(series, renamed.as(key, row));
  }

  private synchronized void hold(int series, T row) {
    Map<Integer, List<T>> all = held;
    if (all != null && ++size <= MOST_HELD) {
      all.computeIfAbsent(series, any -> new ArrayList<>()).add(row);
    } else {
      held = null;
    }
  }

  /** Rows of a series, by time; of one bin the last that came. */
  List<T> read(Database.Session session, Range range) throws SQLException {
    // Held rows are looked for first: a rewrite takes them away once they are in the sorted table.
    List<T> hot = hot(range);
    if (hot != null) {
      return overlaid(sorted(session, range), hot);
    }
    return session.atOnce(moment ->
        overlaid(sorted(moment, range), rows(moment, "_hot", " ORDER BY seq, rowid", range)));
  }

  private synchronized @Nullable List<T> hot(Range range) {
    Map<Integer, List<T>> all = held;
    if (all == null) {
      return null;
    }
    List<T> hot = new ArrayList<>();
    for (T row : all.getOrDefault(range.series(), List.of())) {
      long at = time.applyAsLong(row);
      if (at >= range.from() && at < range.until()) {
        hot.add(row);
      }
    }
    return hot;
  }

  private List<T> overlaid(List<T> sorted, List<T> hot) {
    if (hot.isEmpty()) {
      return sorted;
    }
    TreeMap<Long, T> byTime = new TreeMap<>();
    hot.forEach(row -> byTime.put(time.applyAsLong(row), row));
    if (!sorted.isEmpty() && time.applyAsLong(sorted.getLast()) >= byTime.firstKey()) {
      sorted.forEach(row -> byTime.putIfAbsent(time.applyAsLong(row), row));
      return new ArrayList<>(byTime.values());
    }
    sorted.addAll(byTime.values());
    return sorted;
  }

  private List<T> sorted(Database.Session session, Range range) throws SQLException {
    List<T> sorted = rows(session, "", "", range);
    sorted.sort(Comparator.comparingLong(time));
    return sorted;
  }

  /** Two plain statements: one that joins and orders takes DuckDB several times as long. */
  private List<T> rows(Database.Session session, String ending, String order, Range range)
      throws SQLException {
    List<T> list = new ArrayList<>();
    PreparedStatement select =
        session.prepare("SELECT " + columns + " FROM " + name + ending + WHERE + order);
    select.setInt(1, range.series());
    select.setLong(2, range.from());
    select.setLong(3, range.until());
    Columns.each(select, row -> list.add(reader.read(range.key(), row)));
    return list;
  }
}
