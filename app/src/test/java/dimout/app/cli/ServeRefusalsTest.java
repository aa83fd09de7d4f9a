package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dimout.app.cli.Processes.Ended;
import dimout.app.cli.Processes.Server;
import dimout.app.duckdb.DuckOptions;
import dimout.app.duckdb.DuckStore;
import dimout.model.SignalPoint;
import dimout.store.SeriesKey;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Data folders that {@code serve} cannot work with: one clear line each, exit 2. */
@Timeout(300)
class ServeRefusalsTest {
  private static final int ROWS = 5_000;
  private static final int WITHIN_HEADER = 12;

  /** Root may write everywhere, so it gives that up first. */
  private static final List<String> WITHOUT_RIGHTS =
      List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all");

  @TempDir Path folder;
  private final Processes processes = new Processes();

  @AfterEach
  void endAll() {
    processes.close();
  }

  private void refused(List<String> before, Path data, String why)
      throws IOException, InterruptedException {
    Ended ended =
        processes.ended(processes.start(before, "serve", "--data", data.toString(), "--port", "0"));
    assertThat(ended.status()).as(ended.errors()).isEqualTo(2);
    assertThat(ended.errors()).startsWith("dimout: " + data).contains(why).doesNotContain("\n");
  }

  @Test
  void aFolderThatMayNotBeWritten() throws IOException, InterruptedException {
    assumeThat(Path.of("/usr/bin/setpriv")).as("skipped: needs setpriv").exists();
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    refused(WITHOUT_RIGHTS, closed, "make the data folder writable, or name another --data");
    refused(WITHOUT_RIGHTS, closed.resolve("inner"), "name another --data");
  }

  @Test
  void aFolderThatAnotherProcessHas() throws IOException, InterruptedException {
    Server first = processes.serve(folder);
    refused(List.of(), folder, "another process has this data folder open");
    assertThat(get(first, "/readyz")).isEqualTo("ready\n");
  }

  @Test
  void aStoreOfANewerVersionAndADamagedOne()
      throws IOException, InterruptedException, SQLException {
    DuckStore.open(folder, DuckOptions.DEFAULT).close();
    Path file = folder.resolve("dimout.duckdb");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      connection.createStatement().execute("UPDATE store SET version = 99");
    }
    refused(List.of(), folder, "is a store of version 99");
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(WITHIN_HEADER);
      bytes.write(99);
    }
    refused(List.of(), folder, "is damaged");
  }

  @Test
  void aDiskThatIsFull() throws IOException, InterruptedException {
    assumeThat(run("mount", "-t", "tmpfs", "-o", "size=1500k", "tmpfs", folder.toString()))
        .as("skipped: only root may make a small disk")
        .isZero();
    try {
      String token = processes.token(folder);
      Server server = processes.serve(folder);
      int acknowledged = 0;
      while (push(server, token, acknowledged) == 200) {
        acknowledged++;
      }
      Ended ended = processes.ended(server.process());
      assertThat(ended.status()).isEqualTo(2);
      assertThat(ended.errors()).contains("the disk is full").doesNotContain("\n");
      run("mount", "-o", "remount,size=64m", folder.toString());
      try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
        List<SignalPoint> kept =
            store.series().points(new SeriesKey("country/KZ", "probing-x"), 0, Long.MAX_VALUE);
        assertThat(kept)
            .as("what was acknowledged")
            .hasSizeGreaterThanOrEqualTo(acknowledged * ROWS);
      }
    } finally {
      processes.close();
      while (run("umount", folder.toString()) != 0) {
        Thread.sleep(50);
      }
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  private static String get(Server server, String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(server.base() + path)).build();
      return client.send(request, BodyHandlers.ofString()).body();
    }
  }

  /** The status; 0 when the server is gone. */
  private static int push(Server server, String token, int batch) throws InterruptedException {
    long start = Instant.parse("2021-01-01T00:00:00Z").getEpochSecond() + batch * ROWS * 60L;
    StringBuilder csv = new StringBuilder("time,entity,signal,value,step\n");
    for (int row = 0; row < ROWS; row++) {
      double value = Math.sin(row * 12.9898 + batch) * 43_758.5453;
      csv.append(start + row * 60L).append(",country/KZ,probing-x,").append(value).append(",60\n");
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server.base() + "/api/v1/series"))
            .header("Authorization", "Bearer " + token)
            .POST(HttpRequest.BodyPublishers.ofString(csv.toString()))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString()).statusCode();
    } catch (IOException gone) {
      return 0;
    }
  }
}
