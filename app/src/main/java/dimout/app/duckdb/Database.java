package dimout.app.duckdb;

import dimout.store.StoreException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** One DuckDB file: one writer at a time, a few readers beside it, errors as one line. */
final class Database implements AutoCloseable {
  /** Work on a connection. */
  interface Work<T extends @Nullable Object> {
    T on(Session session) throws SQLException;
  }

  /** Work in the one transaction that writes. */
  interface Change {
    void on(DuckDBConnection connection) throws SQLException;
  }

  /** A connection with its prepared statements; used by one thread at a time. */
  static final class Session {
    private final DuckDBConnection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Session(DuckDBConnection connection) {
      this.connection = connection;
    }

    PreparedStatement prepare(String sql) throws SQLException {
      PreparedStatement statement = prepared.get(sql);
      if (statement == null) {
        statement = connection.prepareStatement(sql);
        prepared.put(sql, statement);
      }
      return statement;
    }

    /** Does work that sees the store as it was at one moment. */
    <T extends @Nullable Object> T atOnce(Work<T> work) throws SQLException {
      if (!connection.getAutoCommit()) {
        return work.on(this);
      }
      connection.setAutoCommit(false);
      try {
        return work.on(this);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private final Path file;
  private final DuckDBConnection writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final BlockingQueue<Session> readers;
  private final List<Session> sessions = new ArrayList<>();
  private final ExecutorService reading;

  private Database(Path file, DuckDBConnection writer, int threads) throws SQLException {
    this.file = file;
    this.writer = writer;
    this.readers = new ArrayBlockingQueue<>(threads);
    this.reading =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("store-reader-", 0).factory());
    for (int i = 0; i < threads; i++) {
      Session session = new Session(writer.duplicate());
      sessions.add(session);
      readers.add(session);
    }
  }

  static Database open(Path file, Path scratch, DuckOptions options) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", options.memoryMegabytes() + "MB");
    settings.setProperty("threads", Integer.toString(options.threads()));
    settings.setProperty("temp_directory", scratch.toString());
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    DuckDBConnection writer =
        DriverManager.getConnection("jdbc:duckdb:" + file, settings).unwrap(DuckDBConnection.class);
    try {
      return new Database(file, writer, options.threads());
    } catch (SQLException e) {
      writer.close();
      throw e;
    }
  }

  /**
   * Reads, beside whatever is being written. Reading happens in native code, which would hold the
   * carrier of a virtual thread meanwhile: it is done by a thread of the store's own then.
   */
  <T extends @Nullable Object> T read(Work<T> work) {
    if (!Thread.currentThread().isVirtual()) {
      return readHere(work);
    }
    try {
      return reading.submit(() -> readHere(work)).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(file + ": interrupted while reading", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof StoreException failure
          ? failure
          : new StoreException(file + ": " + e.getCause(), e);
    }
  }

  private <T extends @Nullable Object> T readHere(Work<T> work) {
    Session session = take();
    try {
      return work.on(session);
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      readers.add(session);
    }
  }

  /** Writes all that the change does, or nothing; when this returns it is on disk. */
  void write(Change change) {
    write(change, () -> {});
  }

  /** As {@link #write(Change)}; {@code then} follows once it is on disk, before the next change. */
  void write(Change change, Runnable then) {
    writing.lock();
    try {
      transaction(writer, change);
      then.run();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      writing.unlock();
    }
  }

  /**
   * Writes as {@link #write} does, but on a connection of its own: others write meanwhile, and the
   * change sees nothing of theirs.
   */
  void writeBeside(Change change) {
    try (DuckDBConnection connection = writer.duplicate()) {
      transaction(connection, change);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private static void transaction(DuckDBConnection connection, Change change) throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      change.on(connection);
      connection.commit();
      done = true;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
    connection.setAutoCommit(true);
  }

  private static void rollBack(DuckDBConnection connection) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException alreadyGone) {
      // A transaction that failed while committing is gone; what failed first is what is told.
    }
  }

  static void execute(DuckDBConnection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private Session take() {
    try {
      return readers.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException(file + ": interrupted while reading", e);
    }
  }

  StoreException failure(SQLException e) {
    return new StoreException(file + ": " + cause(e), e);
  }

  /** What went wrong and what to do, in one line. */
  static String cause(SQLException e) {
    String text = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.contains("no space left") || lower.contains("disk is full")) {
      return "the disk is full; free some space and start again";
    }
    if (lower.contains("conflicting lock") || lower.contains("could not set lock")) {
      return "another process has this data folder open; stop it, or name another --data";
    }
    if (lower.contains("permission denied") || lower.contains("read-only file system")) {
      return "cannot be written; make the data folder writable, or name another --data";
    }
    if (lower.contains("newer") && lower.contains("version")) {
      return "was written by a newer version; use that version, or name another --data";
    }
    if (lower.contains("corrupt")) {
      return "is damaged; put a copy of it in its place, or name another --data";
    }
    if (lower.contains("not a valid duckdb")) {
      return "is no store of dimout's; move it away, or name another --data";
    }
    return "the store failed: " + text;
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (writer.isClosed()) {
        return;
      }
      reading.shutdown();
      for (Session session : sessions) {
        session.connection.close();
      }
      writer.close();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      writing.unlock();
    }
  }
}
