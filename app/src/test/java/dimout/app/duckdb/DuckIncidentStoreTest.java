package dimout.app.duckdb;

import dimout.store.IncidentStore;
import dimout.store.IncidentStoreContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class DuckIncidentStoreTest implements IncidentStoreContract {
  @TempDir Path folder;
  private final List<DuckStore> opened = new ArrayList<>();

  @Override
  public IncidentStore open() {
    opened.add(DuckStore.open(folder, DuckOptions.DEFAULT));
    return opened.getLast().incidents();
  }

  @Override
  public IncidentStore reopen(IncidentStore store) {
    close();
    return open();
  }

  @AfterEach
  void close() {
    opened.forEach(DuckStore::close);
  }
}
