package dimout.app.duckdb;

import dimout.model.Incident;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import dimout.store.MemoryIncidentStore;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Incidents in DuckDB, every version; all of them are also held in memory, for they are few. */
final class DuckIncidentStore implements IncidentStore {
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final Database database;
  private final MemoryIncidentStore known = new MemoryIncidentStore();
  private final ReentrantLock publishing = new ReentrantLock();

  DuckIncidentStore(Database database) {
    this.database = database;
    database.write(this::load);
  }

  private void load(DuckDBConnection connection) throws SQLException {
    String sql =
        "SELECT serial, version, published, changed, incident FROM incidents ORDER BY serial";
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        known.add(
            new IncidentVersion(
                rows.getLong(1),
                rows.getInt(2),
                Instant.parse(rows.getString(3)),
                List.of(JSON.readValue(rows.getString(4), String[].class)),
                JSON.readValue(rows.getString(5), Incident.class)));
      }
    }
  }

  @Override
  public @Nullable IncidentVersion publish(Incident incident, Instant at) {
    publishing.lock();
    try {
      IncidentVersion version = known.next(incident, at);
      if (version != null) {
        database.write(connection -> insert(connection, version));
        known.add(version);
      }
      return version;
    } finally {
      publishing.unlock();
    }
  }

  private static void insert(DuckDBConnection connection, IncidentVersion version)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO incidents VALUES (?, ?, ?, ?, ?)")) {
      insert.setLong(1, version.serial());
      insert.setInt(2, version.version());
      insert.setString(3, version.published().toString());
      insert.setString(4, JSON.writeValueAsString(version.changed()));
      insert.setString(5, JSON.writeValueAsString(version.incident()));
      insert.execute();
    }
  }

  @Override
  public List<IncidentVersion> newest() {
    return known.newest();
  }

  @Override
  public List<IncidentVersion> versions(String id) {
    return known.versions(id);
  }

  @Override
  public List<IncidentVersion> since(long serial, int limit) {
    return known.since(serial, limit);
  }

  @Override
  public long serial() {
    return known.serial();
  }
}
