package dimout.app.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.error.UserError;
import dimout.model.SignalPoint;
import dimout.store.Batch;
import dimout.store.SeriesKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckStoreTest {
  @TempDir Path folder;

  @Test
  void aStoreOfANewerVersionIsOneLine() throws SQLException {
    open().close();
    try (Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("dimout.duckdb"))) {
      connection.createStatement().execute("UPDATE store SET version = 99");
    }
    assertOneLine(this::open, "dimout.duckdb: is a store of version 99");
  }

  /** What a version before wrote is made what this one writes. */
  @Test
  void aStoreOfVersionOneGoesOn() throws SQLException {
    SignalPoint old = new SignalPoint("country/KZ", "bgp-visible-slash24", 300, 300, 90.0, 1);
    SignalPoint moved =
        new SignalPoint("country/KZ", "bgp-visible-slash24", 600, 300, 80.0, 1, 90.0);
    try (DuckStore store = open()) {
      store.series().commit(Batch.ofPoints(List.of(old)));
    }
    try (Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("dimout.duckdb"))) {
      connection.createStatement().execute("ALTER TABLE points DROP COLUMN as_before");
      connection.createStatement().execute("ALTER TABLE points_hot DROP COLUMN as_before");
      connection.createStatement().execute("UPDATE store SET version = 1");
    }
    try (DuckStore store = open()) {
      store.series().commit(Batch.ofPoints(List.of(moved)));
      store.series().tidy(Instant.ofEpochSecond(900), store.series().serial());
      assertThat(store.series().points(SeriesKey.of(old), 0, 1000)).containsExactly(old, moved);
    }
  }

  @Test
  void aFileThatIsNoStoreIsOneLine() throws IOException {
    Files.writeString(folder.resolve("dimout.duckdb"), "no database at all\n".repeat(1000));
    assertOneLine(this::open, "dimout.duckdb: is no store of dimout's");
  }

  @Test
  void aFolderThatCannotBeMadeIsOneLine() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertOneLine(
        () -> DuckStore.open(file.resolve("data"), DuckOptions.DEFAULT),
        "the data folder cannot be made");
  }

  private DuckStore open() {
    return DuckStore.open(folder, DuckOptions.DEFAULT);
  }

  private static void assertOneLine(ThrowingCallable opening, String text) {
    assertThatThrownBy(opening)
        .isInstanceOf(UserError.class)
        .message()
        .contains(text)
        .doesNotContain("\n");
  }
}
