package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.store.SeriesBin;
import dimout.store.SeriesKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads rows of one series: the sorted table's, overlaid by the hot table's. */
final class SeriesRows {
  /** One series and a stretch of time; {@code until} is excluded. */
  record Range(SeriesKey key, int series, long from, long until) {}

  private interface Reader<T> {
    T read(SeriesKey key, ResultSet row) throws SQLException;
  }

  private static final String WHERE = " WHERE series = ? AND time >= ? AND time < ?";
  private static final String POINTS = overlaid("points", Rows.POINT);
  private static final String JUDGED = overlaid("judged", Rows.JUDGED);
  private static final String HOURLY = "SELECT " + Rows.BIN + " FROM hourly" + WHERE;

  private SeriesRows() {}

  static List<SignalPoint> points(Database.Session session, Range range) throws SQLException {
    return lastOfEachTime(session, POINTS, range, Rows::point);
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
    return lastOfEachTime(session, JUDGED, range, (key, row) -> Rows.judged(key, row, 1));
  }

  static List<SeriesBin> hourly(Database.Session session, Range range) throws SQLException {
    List<SeriesBin> list = new ArrayList<>();
    try (ResultSet rows = query(session, HOURLY, range)) {
      while (rows.next()) {
        list.add(Rows.bin(rows));
      }
    }
    return list;
  }

  /** One statement, so that a rewrite that ends meanwhile is seen in both tables or in none. */
  private static String overlaid(String table, String columns) {
    String sorted = "SELECT " + columns + ", 0 AS seq FROM " + table + WHERE;
    String hot = "SELECT " + columns + ", seq FROM " + table + "_hot" + WHERE;
    return sorted + " UNION ALL " + hot + " ORDER BY time, seq";
  }

  private static <T> List<T> lastOfEachTime(
      Database.Session session, String sql, Range range, Reader<T> reader) throws SQLException {
    List<T> list = new ArrayList<>();
    long before = Long.MIN_VALUE;
    try (ResultSet rows = query(session, sql, range)) {
      while (rows.next()) {
        long time = rows.getLong(1);
        if (time == before && !list.isEmpty()) {
          list.removeLast();
        }
        list.add(reader.read(range.key(), rows));
        before = time;
      }
    }
    return list;
  }

  private static ResultSet query(Database.Session session, String sql, Range range)
      throws SQLException {
    PreparedStatement select = session.prepare(sql);
    int parameters = select.getParameterMetaData().getParameterCount();
    for (int first = 0; first < parameters; first += 3) {
      select.setInt(first + 1, range.series());
      select.setLong(first + 2, range.from());
      select.setLong(first + 3, range.until());
    }
    return select.executeQuery();
  }
}
