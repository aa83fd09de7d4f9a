package dimout.app.duckdb;

import dimout.app.error.UserError;
import dimout.store.IncidentStore;
import dimout.store.SeriesStore;
import dimout.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The store of one data folder; one process at a time has it open. */
public final class DuckStore implements AutoCloseable {
  private static final String FILE = "dimout.duckdb";

  private final Database database;
  private final DuckSeriesStore series;
  private final DuckIncidentStore incidents;

  private DuckStore(Database database, DuckOptions options) {
    this.database = database;
    this.series = new DuckSeriesStore(database, options, this::close);
    this.incidents = new DuckIncidentStore(database);
  }

  /**
   * Opens the store of a folder; makes both where they are missing.
   *
   * @throws UserError naming the file and the mend: another process has it, it cannot be written,
   *     the disk is full, a newer version wrote it
   */
  public static DuckStore open(Path folder, DuckOptions options) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      Database database = Database.open(file, folder.resolve("scratch"), options);
      return open(database, file, options);
    } catch (IOException e) {
      throw UserError.usage(
          folder + ": the data folder cannot be made; name another --data (" + e + ")", e);
    } catch (SQLException e) {
      throw UserError.usage(file + ": " + Database.cause(e), e);
    }
  }

  private static DuckStore open(Database database, Path file, DuckOptions options) {
    try {
      database.write(connection -> Schema.prepare(connection, file));
      return new DuckStore(database, options);
    } catch (StoreException e) {
      database.close();
      throw UserError.usage(String.valueOf(e.getMessage()), e);
    } catch (UserError e) {
      database.close();
      throw e;
    }
  }

  public SeriesStore series() {
    return series;
  }

  public IncidentStore incidents() {
    return incidents;
  }

  @Override
  public void close() {
    database.close();
  }
}
