package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.store.SeriesBin;
import dimout.store.SeriesKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** Records to rows and back. */
final class Rows {
  static final String POINT = "time, step, value, coverage";
  static final String JUDGED = "time, value, usual, percent, low, high, state";
  static final String BIN =
      "time, min, mean, max, percent_min, percent_mean, percent_max, points, dark, missing";

  private Rows() {}

  static void append(DuckDBAppender rows, long seq, int series, SignalPoint point)
      throws SQLException {
    rows.beginRow().append(seq).append(series).append(point.time()).append(point.stepSeconds());
    rows.append(point.value()).append(point.coverage()).endRow();
  }

  static void append(DuckDBAppender rows, long seq, int series, JudgedPoint point)
      throws SQLException {
    rows.beginRow().append(seq);
    append(rows, series, point);
    rows.endRow();
  }

  static void append(DuckDBAppender rows, int series, JudgedPoint point) throws SQLException {
    rows.append(series).append(point.time()).append(point.value()).append(point.usual());
    rows.append(point.percentOfUsual()).append(point.low()).append(point.high());
    rows.append((byte) StateCode.of(point.state()));
  }

  static SignalPoint point(SeriesKey key, ResultSet row) throws SQLException {
    return new SignalPoint(
        key.entity(),
        key.signal(),
        row.getLong(1),
        row.getInt(2),
        number(row, 3),
        row.getDouble(4));
  }

  /** A judged point from the columns that begin with its time. */
  static JudgedPoint judged(SeriesKey key, ResultSet row, int first) throws SQLException {
    return new JudgedPoint(
        key.entity(),
        key.signal(),
        row.getLong(first),
        number(row, first + 1),
        number(row, first + 2),
        number(row, first + 3),
        number(row, first + 4),
        number(row, first + 5),
        StateCode.state(row.getInt(first + 6)));
  }

  static SeriesBin bin(ResultSet row) throws SQLException {
    return new SeriesBin(
        row.getLong(1),
        3600,
        number(row, 2),
        number(row, 3),
        number(row, 4),
        number(row, 5),
        number(row, 6),
        number(row, 7),
        row.getLong(8),
        row.getLong(9),
        row.getLong(10));
  }

  static @Nullable Double number(ResultSet row, int column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : (Double) value;
  }
}
