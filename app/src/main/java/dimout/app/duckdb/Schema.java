package dimout.app.duckdb;

import dimout.app.error.UserError;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * The tables. Points are written to a hot table, in the order they come in, and moved by night into
 * one that is sorted by (series, time): there one series is read in milliseconds.
 */
final class Schema {
  static final int VERSION = 2;

  static final String POINT =
      "series INTEGER, time BIGINT, step INTEGER, value DOUBLE, coverage DOUBLE, as_before DOUBLE";
  static final String JUDGED =
      "series INTEGER, time BIGINT, value DOUBLE, usual DOUBLE, "
          + "percent DOUBLE, low DOUBLE, high DOUBLE, state TINYINT";

  private static final List<String> TABLES =
      List.of(
          "CREATE TABLE store (version INTEGER, full_from BIGINT, tidied BIGINT)",
          "INSERT INTO store VALUES (" + VERSION + ", " + Long.MIN_VALUE + ", 0)",
          "CREATE TABLE series (id INTEGER, entity VARCHAR, signal VARCHAR)",
          "CREATE TABLE points (" + POINT + ")",
          "CREATE TABLE points_hot (seq BIGINT, " + POINT + ")",
          "CREATE TABLE judged (" + JUDGED + ")",
          "CREATE TABLE judged_hot (seq BIGINT, " + JUDGED + ")",
          "CREATE TABLE hourly (series INTEGER, time BIGINT, min DOUBLE, mean DOUBLE, max DOUBLE, "
              + "percent_min DOUBLE, percent_mean DOUBLE, percent_max DOUBLE, points BIGINT, "
              + "dark BIGINT, missing BIGINT)",
          "CREATE TABLE heads (step INTEGER, first BIGINT, last BIGINT, last_data BIGINT, "
              + JUDGED
              + ")",
          "CREATE TABLE offsets (source VARCHAR PRIMARY KEY, position VARCHAR)",
          "CREATE TABLE checkpoints (name VARCHAR PRIMARY KEY, state BLOB)",
          "CREATE TABLE incidents (serial BIGINT, version INTEGER, published VARCHAR, "
              + "changed VARCHAR, incident VARCHAR)");

  /** From version 1 to 2. */
  private static final List<String> STEPS =
      List.of(
          "ALTER TABLE points ADD COLUMN as_before DOUBLE",
          "ALTER TABLE points_hot ADD COLUMN as_before DOUBLE",
          "UPDATE store SET version = 2");

  private Schema() {}

  /** Makes the tables of a new file, or what an older one lacks; refuses a newer version's. */
  static void prepare(DuckDBConnection connection, Path file) throws SQLException {
    if (!exists(connection)) {
      for (String table : TABLES) {
        Database.execute(connection, table);
      }
      return;
    }
    int version = (int) number(connection, "SELECT version FROM store");
    if (version == 1) {
      for (String step : STEPS) {
        Database.execute(connection, step);
      }
      version = VERSION;
    }
    if (version != VERSION) {
      throw UserError.usage(
          file
              + ": is a store of version "
              + version
              + ", and this dimout knows version "
              + VERSION
              + "; use a newer dimout, or name another --data");
    }
  }

  private static boolean exists(DuckDBConnection connection) throws SQLException {
    return number(
            connection, "SELECT count(*) FROM information_schema.tables WHERE table_name = 'store'")
        > 0;
  }

  static long number(DuckDBConnection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
