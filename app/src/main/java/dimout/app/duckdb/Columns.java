package dimout.app.duckdb;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result, read from the columns that DuckDB fills: a third of what it takes through
 * {@link java.sql.ResultSet}. Columns are counted from 0; each must be of the type that is asked
 * for.
 */
final class Columns {
  /** Hears of every row. */
  interface Reader {
    void read(Columns row) throws SQLException;
  }

  private final DuckDBReadableVector[] columns;
  private long row;

  private Columns(DuckDBDataChunkReader chunk) {
    columns = new DuckDBReadableVector[(int) chunk.columnCount()];
    for (int i = 0; i < columns.length; i++) {
      columns[i] = chunk.vector(i);
    }
  }

  /** Runs a statement and reads all its rows. */
  static void each(PreparedStatement statement, Reader reader) throws SQLException {
    try (DuckDBChunkedResult result = statement.unwrap(DuckDBPreparedStatement.class).query()) {
      while (result.nextChunk()) {
        DuckDBDataChunkReader chunk = result.chunk();
        Columns columns = new Columns(chunk);
        long rows = chunk.rowCount();
        for (columns.row = 0; columns.row < rows; columns.row++) {
          reader.read(columns);
        }
      }
    }
  }

  /** Of a BIGINT. */
  long whole(int column) {
    return columns[column].getLong(row);
  }

  /** Of a BIGINT; null without one. */
  @Nullable Long wholeOrNull(int column) {
    return columns[column].isNull(row) ? null : (Long) columns[column].getLong(row);
  }

  /** Of an INTEGER. */
  int integer(int column) {
    return columns[column].getInt(row);
  }

  /** Of a TINYINT. */
  byte small(int column) {
    return columns[column].getByte(row);
  }

  /** Of a DOUBLE; null without one. */
  @Nullable Double number(int column) {
    return columns[column].isNull(row) ? null : (Double) columns[column].getDouble(row);
  }
}
