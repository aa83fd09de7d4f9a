package dimout.app.duckdb;

import dimout.app.duckdb.SeriesTable.Range;
import dimout.model.SignalPoint;
import dimout.store.SeriesBin;
import dimout.store.SeriesKey;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is read of series besides the tables' rows by time. */
final class SeriesRows {
  private static final String AFTER =
      "SELECT " + Rows.POINT + ", series FROM points_hot WHERE seq > ? ORDER BY seq, rowid";
  private static final String HOURLY =
      "SELECT " + Rows.BIN + " FROM hourly WHERE series = ? AND time >= ? AND time < ?";

  private SeriesRows() {}

  /** Points of the commits after a number, in the order in which they came. */
  static List<SignalPoint> pointsAfter(
      Database.Session session, long serial, Map<Integer, SeriesKey> keys) throws SQLException {
    List<SignalPoint> list = new ArrayList<>();
    PreparedStatement select = session.prepare(AFTER);
    select.setLong(1, serial);
    Columns.each(
        select, row -> list.add(Rows.point(Objects.requireNonNull(keys.get(row.integer(5))), row)));
    return list;
  }

  /** What is summed up by the hour. */
  static List<SeriesBin> hourly(Database.Session session, Range range) throws SQLException {
    List<SeriesBin> list = new ArrayList<>();
    PreparedStatement select = session.prepare(HOURLY);
    select.setInt(1, range.series());
    select.setLong(2, range.from());
    select.setLong(3, range.until());
    Columns.each(select, row -> list.add(Rows.bin(row)));
    return list;
  }
}
