package dimout.app.duckdb;

import dimout.model.JudgedPoint;
import dimout.store.ParquetWriter;
import dimout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Parquet by DuckDB, each file from a database of its own in memory. */
public final class DuckParquet implements ParquetWriter {
  private static final String TABLE =
      "CREATE TABLE points (time TIMESTAMP, entity VARCHAR, signal VARCHAR, value DOUBLE,"
          + " usual DOUBLE, percent_of_usual DOUBLE, low DOUBLE, high DOUBLE, state VARCHAR)";

  @Override
  public byte[] write(List<JudgedPoint> points) {
    try {
      Path file = Files.createTempFile("dimout", ".parquet");
      try {
        write(points, file);
        return Files.readAllBytes(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (SQLException | IOException e) {
      throw new StoreException("the Parquet file cannot be made: " + e.getMessage(), e);
    }
  }

  private static void write(List<JudgedPoint> points, Path file) throws SQLException {
    try (DuckDBConnection connection =
        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class)) {
      Database.execute(connection, "SET memory_limit = '256MB'");
      Database.execute(connection, TABLE);
      try (DuckDBAppender rows = connection.createAppender("main", "points")) {
        for (JudgedPoint point : points) {
          rows.beginRow().appendEpochMicros(point.time() * 1_000_000).append(point.entity());
          rows.append(point.signal()).append(point.value()).append(point.usual());
          rows.append(point.percentOfUsual()).append(point.low()).append(point.high());
          rows.append(point.state().word()).endRow();
        }
      }
      Database.execute(
          connection,
          "COPY points TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
    }
  }
}
