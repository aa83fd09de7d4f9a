package dimout.app.duckdb;

import dimout.store.SeriesKey;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The number that stands for each series in the file. */
final class Directory {
  private final Map<SeriesKey, Integer> numbers = new ConcurrentHashMap<>();
  private final Map<Integer, SeriesKey> keys = new ConcurrentHashMap<>();

  void load(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id, entity, signal FROM series")) {
      while (rows.next()) {
        learn(Map.of(new SeriesKey(rows.getString(2), rows.getString(3)), rows.getInt(1)));
      }
    }
  }

  @Nullable Integer find(SeriesKey key) {
    return numbers.get(key);
  }

  int number(SeriesKey key) {
    return Objects.requireNonNull(numbers.get(key));
  }

  SeriesKey key(int number) {
    return Objects.requireNonNull(keys.get(number));
  }

  Map<Integer, SeriesKey> byNumber() {
    return Collections.unmodifiableMap(keys);
  }

  /** Writes down the series that are new; {@link #learn} makes them known once that is on disk. */
  Map<SeriesKey, Integer> write(DuckDBConnection connection, Collection<SeriesKey> keys)
      throws SQLException {
    Map<SeriesKey, Integer> fresh = new LinkedHashMap<>();
    for (SeriesKey key : keys) {
      if (!numbers.containsKey(key) && !fresh.containsKey(key)) {
        fresh.put(key, numbers.size() + fresh.size() + 1);
      }
    }
    if (!fresh.isEmpty()) {
      insert(connection, fresh);
    }
    return fresh;
  }

  private static void insert(DuckDBConnection connection, Map<SeriesKey, Integer> fresh)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO series VALUES (?, ?, ?)")) {
      for (Map.Entry<SeriesKey, Integer> series : fresh.entrySet()) {
        insert.setInt(1, series.getValue());
        insert.setString(2, series.getKey().entity());
        insert.setString(3, series.getKey().signal());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  void learn(Map<SeriesKey, Integer> fresh) {
    numbers.putAll(fresh);
    fresh.forEach((key, number) -> keys.put(number, key));
  }
}
