package dimout.app.duckdb;

import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import java.sql.SQLException;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/**
 * The nightly rewrite, one transaction: the hot tables' rows go into the sorted tables, what is old
 * is summed up by the hour, what is older still is dropped.
 *
 * <p>Series are moved a few at a time, so that a sort fits into memory whatever the store holds.
 *
 * @param fullFrom points before it are summed up; a full hour, epoch seconds
 * @param hourlyFrom sums before it are dropped
 * @param upTo hot rows of later commits stay hot
 */
record Rewrite(long fullFrom, long hourlyFrom, long upTo) {
  private static final long ROWS_AT_ONCE = 4_000_000;

  void on(DuckDBConnection connection, Directory directory, Map<SeriesKey, SeriesHead> heads)
      throws SQLException {
    int series = directory.byNumber().keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    sumUp(connection);
    move(connection, "points", Schema.POINT, series);
    move(connection, "judged", Schema.JUDGED, series);
    Database.execute(connection, "DELETE FROM hourly WHERE time < " + hourlyFrom);
    Database.execute(
        connection,
        "UPDATE store SET tidied = greatest(tidied, " + upTo + "), full_from = " + fullFrom);
    HeadRows.save(connection, directory, heads);
  }

  private void sumUp(DuckDBConnection connection) throws SQLException {
    Database.execute(
        connection,
        "INSERT INTO hourly SELECT series, time - time % 3600, min(value), avg(value), max(value),"
            + " min(percent), avg(percent), max(percent), count(value),"
            + " count(*) FILTER (state = 2), count(*) FILTER (value IS NULL) FROM ("
            + merged("judged", "time < " + fullFrom)
            + ") GROUP BY ALL ORDER BY ALL");
  }

  private void move(DuckDBConnection connection, String table, String columns, int series)
      throws SQLException {
    long rows = Schema.number(connection, "SELECT count(*) FROM " + table);
    int atOnce = (int) Math.max(1, series * ROWS_AT_ONCE / Math.max(ROWS_AT_ONCE, rows));
    Database.execute(connection, "CREATE TABLE " + table + "_new (" + columns + ")");
    for (int first = 1; first <= series; first += atOnce) {
      String some =
          "series BETWEEN " + first + " AND " + (first + atOnce - 1) + " AND time >= " + fullFrom;
      Database.execute(
          connection,
          "INSERT INTO " + table + "_new " + merged(table, some) + " ORDER BY series, time");
    }
    Database.execute(connection, "DELETE FROM " + table + "_hot WHERE seq <= " + upTo);
    Database.execute(connection, "DROP TABLE " + table);
    Database.execute(connection, "ALTER TABLE " + table + "_new RENAME TO " + table);
  }

  /** Sorted and hot rows of which the condition is true; of one bin the last that came in. */
  private String merged(String table, String condition) {
    return "SELECT * FROM "
        + table
        + " cold WHERE "
        + condition
        + " AND NOT EXISTS (FROM "
        + table
        + "_hot hot WHERE hot.series = cold.series AND hot.time = cold.time AND seq <= "
        + upTo
        + ")"
        + " UNION ALL SELECT * EXCLUDE (seq) FROM "
        + table
        + "_hot WHERE "
        + condition
        + " AND seq <= "
        + upTo
        + " QUALIFY row_number() OVER (PARTITION BY series, time ORDER BY seq DESC) = 1";
  }
}
