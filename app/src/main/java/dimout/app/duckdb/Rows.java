package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.store.SeriesBin;
import dimout.store.SeriesKey;
import java.sql.SQLException;
import java.util.Objects;
import org.duckdb.DuckDBAppender;

/** Records to rows and back. */
final class Rows {
  static final String POINT = "time, step, value, coverage, as_before";
  static final String JUDGED = "time, value, usual, percent, low, high, state";
  static final String BIN =
      "time, min, mean, max, percent_min, percent_mean, percent_max, points, dark, missing";

  private Rows() {}

  static void append(DuckDBAppender rows, long seq, int series, SignalPoint point)
      throws SQLException {
    rows.beginRow().append(seq).append(series).append(point.time()).append(point.stepSeconds());
    rows.append(point.value()).append(point.coverage()).append(point.asBefore()).endRow();
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

  static SignalPoint point(SeriesKey key, Columns row) {
    Double coverage = Objects.requireNonNull(row.number(3));
    return new SignalPoint(
        key.entity(),
        key.signal(),
        row.whole(0),
        row.integer(1),
        row.number(2),
        coverage,
        row.number(4));
  }

  /** A judged point from the columns that begin with its time. */
  static JudgedPoint judged(SeriesKey key, Columns row, int first) {
    return new JudgedPoint(
        key.entity(),
        key.signal(),
        row.whole(first),
        row.number(first + 1),
        row.number(first + 2),
        row.number(first + 3),
        row.number(first + 4),
        row.number(first + 5),
        StateCode.state(row.small(first + 6)));
  }

  static SignalPoint renamed(SeriesKey key, SignalPoint point) {
    return new SignalPoint(
        key.entity(),
        key.signal(),
        point.time(),
        point.stepSeconds(),
        point.value(),
        point.coverage(),
        point.asBefore());
  }

  static JudgedPoint renamed(SeriesKey key, JudgedPoint point) {
    return new JudgedPoint(
        key.entity(),
        key.signal(),
        point.time(),
        point.value(),
        point.usual(),
        point.percentOfUsual(),
        point.low(),
        point.high(),
        point.state());
  }

  static SeriesBin bin(Columns row) {
    return new SeriesBin(
        row.whole(0),
        3600,
        row.number(1),
        row.number(2),
        row.number(3),
        row.number(4),
        row.number(5),
        row.number(6),
        row.whole(7),
        row.whole(8),
        row.whole(9));
  }
}
