package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      Columns.each(
          statement,
          row -> {
            SeriesKey key = Objects.requireNonNull(keys.get(row.integer(0)));
            heads.merge(key, head(key, row, judged), SeriesHead::with);
          });
    }
  }

  private static SeriesHead head(SeriesKey key, Columns row, boolean judged) {
    return new SeriesHead(
        key,
        row.integer(1),
        row.whole(2),
        row.whole(3),
        row.wholeOrNull(4),
        judged && row.wholeOrNull(5) != null ? Rows.judged(key, row, 5) : null);
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
