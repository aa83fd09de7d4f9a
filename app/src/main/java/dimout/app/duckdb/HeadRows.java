package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The newest of every series: written down by the nightly rewrite, brought up to date from the hot
 * tables when the store is opened.
 */
final class HeadRows {
  private static final String SAVED =
      "SELECT series, step, first, last, last_data, " + Rows.JUDGED + " FROM heads";
  private static final String OF_POINTS =
      "SELECT series, arg_max(step, (time, seq)), min(time), max(time),"
          + " max(time) FILTER (value IS NOT NULL) FROM points_hot GROUP BY series";
  private static final String OF_JUDGED =
      "SELECT series, 0, first, last, last_data, "
          + Rows.JUDGED
          + " FROM (SELECT *, min(time) OVER one AS first, max(time) OVER one AS last,"
          + " max(time) FILTER (value IS NOT NULL) OVER one AS last_data FROM judged_hot"
          + " WINDOW one AS (PARTITION BY series)"
          + " QUALIFY row_number() OVER (PARTITION BY series ORDER BY time DESC, seq DESC) = 1)";

  private HeadRows() {}

  static Map<SeriesKey, SeriesHead> load(DuckDBConnection connection, Map<Integer, SeriesKey> keys)
      throws SQLException {
    Map<SeriesKey, SeriesHead> heads = new HashMap<>();
    load(connection, SAVED, true, keys, heads);
    load(connection, OF_POINTS, false, keys, heads);
    load(connection, OF_JUDGED, true, keys, heads);
    return heads;
  }

  private static void load(
      DuckDBConnection connection,
      String sql,
      boolean judged,
      Map<Integer, SeriesKey> keys,
      Map<SeriesKey, SeriesHead> heads)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        SeriesKey key = Objects.requireNonNull(keys.get(rows.getInt(1)));
        heads.merge(key, head(key, rows, judged), SeriesHead::with);
      }
    }
  }

  private static SeriesHead head(SeriesKey key, ResultSet row, boolean judged) throws SQLException {
    return new SeriesHead(
        key,
        row.getInt(2),
        row.getLong(3),
        row.getLong(4),
        time(row, 5),
        judged && time(row, 6) != null ? Rows.judged(key, row, 6) : null);
  }

  private static @Nullable Long time(ResultSet row, int column) throws SQLException {
    long time = row.getLong(column);
    return row.wasNull() ? null : (Long) time;
  }

  static void save(
      DuckDBConnection connection, Directory directory, Map<SeriesKey, SeriesHead> heads)
      throws SQLException {
    Database.execute(connection, "DELETE FROM heads");
    try (DuckDBAppender rows = connection.createAppender("main", "heads")) {
      for (SeriesHead head : heads.values()) {
        rows.beginRow().append(head.stepSeconds()).append(head.first()).append(head.last());
        rows.append(head.lastData());
        append(rows, directory.number(head.key()), head.newest());
        rows.endRow();
      }
    }
  }

  private static void append(DuckDBAppender rows, int series, @Nullable JudgedPoint newest)
      throws SQLException {
    if (newest != null) {
      Rows.append(rows, series, newest);
      return;
    }
    rows.append(series);
    for (int column = 0; column < 7; column++) {
      rows.appendNull();
    }
  }
}
