package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.store.SeriesBin;
import dimout.store.SeriesKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** Reads rows of one series: the sorted table's, overlaid by the hot table's. */
final class SeriesRows {
  /** One series and a stretch of time; {@code until} is excluded. */
  record Range(SeriesKey key, int series, long from, long until) {}

  private interface Reader<T> {
    T read(SeriesKey key, ResultSet row) throws SQLException;
  }

  private static final String WHERE = " WHERE series = ? AND time >= ? AND time < ?";
  private static final String HOURLY = "SELECT " + Rows.BIN + " FROM hourly" + WHERE;

  private SeriesRows() {}

  static List<SignalPoint> points(Database.Session session, Range range) throws SQLException {
    return overlaid(session, "points", Rows.POINT, range, Rows::point, SignalPoint::time);
  }

  static List<SignalPoint> pointsAfter(
      Database.Session session, long serial, Map<Integer, SeriesKey> keys) throws SQLException {
    String sql =
        "SELECT " + Rows.POINT + ", series FROM points_hot WHERE seq > ? ORDER BY seq, rowid";
    List<SignalPoint> list = new ArrayList<>();
    PreparedStatement select = session.prepare(sql);
    select.setLong(1, serial);
    try (ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        list.add(Rows.point(Objects.requireNonNull(keys.get(rows.getInt(5))), rows));
      }
    }
    return list;
  }

  static List<JudgedPoint> judged(Database.Session session, Range range) throws SQLException {
    return overlaid(
        session,
        "judged",
        Rows.JUDGED,
        range,
        (key, row) -> Rows.judged(key, row, 1),
        JudgedPoint::time);
  }

  static List<SeriesBin> hourly(Database.Session session, Range range) throws SQLException {
    return rows(session, HOURLY, range, (key, row) -> Rows.bin(row));
  }

  /**
   * The sorted table's rows, and over them the hot table's. Two plain statements of one moment: one
   * that joins and orders them takes DuckDB several times as long.
   */
  private static <T> List<T> overlaid(
      Database.Session session,
      String table,
      String columns,
      Range range,
      Reader<T> reader,
      ToLongFunction<T> time)
      throws SQLException {
    String select = "SELECT " + columns + " FROM ";
    return session.atOnce(moment -> {
      List<T> sorted = rows(moment, select + table + WHERE, range, reader);
      String hot = select + table + "_hot" + WHERE + " ORDER BY seq";
      List<T> fresh = rows(moment, hot, range, reader);
      if (fresh.isEmpty()) {
        sorted.sort(Comparator.comparingLong(time));
        return sorted;
      }
      TreeMap<Long, T> byTime = new TreeMap<>();
      sorted.forEach(each -> byTime.put(time.applyAsLong(each), each));
      fresh.forEach(each -> byTime.put(time.applyAsLong(each), each));
      return new ArrayList<>(byTime.values());
    });
  }

  private static <T> List<T> rows(
      Database.Session session, String sql, Range range, Reader<T> reader) throws SQLException {
    List<T> list = new ArrayList<>();
    try (ResultSet rows = query(session, sql, range)) {
      while (rows.next()) {
        list.add(reader.read(range.key(), rows));
      }
    }
    return list;
  }

  private static ResultSet query(Database.Session session, String sql, Range range)
      throws SQLException {
    PreparedStatement select = session.prepare(sql);
    select.setInt(1, range.series());
    select.setLong(2, range.from());
    select.setLong(3, range.until());
    return select.executeQuery();
  }
}
