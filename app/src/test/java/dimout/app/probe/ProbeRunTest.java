package dimout.app.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.error.UserError;
import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import dimout.probing.History;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run on the loopback, by whatever way of asking this machine allows. */
@Timeout(60)
class ProbeRunTest {
  @TempDir private Path folder;

  private ProbeRun run(String history) throws IOException {
    Path targets = Files.writeString(folder.resolve("targets"), "127.0.0.0/24,country/KZ\n");
    ProbePlan plan =
        new ProbePlan(
            targets, null, folder.resolve(history), List.of(), 2, 200, 5000, 1, Duration.ZERO);
    return new ProbeRun(plan, address -> List.of(), new Vantages());
  }

  private long answering(String history) throws IOException {
    BlockTable blocks = new BlockTable(new int[] {0x7f000000});
    try (InputStream in = Files.newInputStream(folder.resolve(history))) {
      History.read(blocks, in);
    }
    return blocks.everActive(0);
  }

  @Test
  void whoeverStopsItKeepsTheHistory() throws IOException, InterruptedException {
    AtomicReference<Throwable> ended = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform()
            .start(() -> {
              Thread me = Thread.currentThread();
              try (ProbeRun run = run("history")) {
                run.run(0, bin -> me.interrupt());
              } catch (IOException | InterruptedException | RuntimeException e) {
                ended.set(e);
              }
            });
    thread.join();
    assertThat(ended.get()).isInstanceOf(InterruptedException.class);
    assertThat(answering("history")).isPositive();
    assertThat(folder.resolve("history.next")).doesNotExist();
  }

  @Test
  void oneThatComesToItsEndKeepsTheHistory() throws IOException, InterruptedException {
    try (ProbeRun run = run("history")) {
      run.run(1, bin -> assertThat(bin.count(BlockState.SURVEY)).isOne());
    }
    assertThat(answering("history")).isPositive();
  }

  @Test
  void aHistoryThatCannotBeKeptIsSaidBeforeAnythingIsAsked() {
    assertThatThrownBy(() -> run("no/folder/history"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("history cannot be written: its folder does not exist");
  }

  @Test
  void aHistoryThatCouldNotBeKeptAtTheEndIsAnError() throws IOException {
    Path place = Files.createDirectory(folder.resolve("place"));
    try (ProbeRun run = run("place/history")) {
      assertThatThrownBy(() -> run.run(4, bin -> remove(place)))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("history cannot be written");
    }
  }

  /** Also while a history is just being written there. */
  private static void remove(Path place) {
    while (Files.exists(place)) {
      try {
        Files.deleteIfExists(place.resolve("history.next"));
        Files.deleteIfExists(place.resolve("history"));
        Files.delete(place);
      } catch (IOException e) {
        // One was begun in between: again.
      }
    }
  }
}
