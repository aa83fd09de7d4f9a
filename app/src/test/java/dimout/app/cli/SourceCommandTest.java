package dimout.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.live.ArchiveServer;
import dimout.app.live.RisLiveServer;
import dimout.app.run.RouteWorld;
import dimout.source.SourceTrial;
import dimout.store.MemorySeriesStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code dimout source test}: what it says, and its exit status. */
@Timeout(120)
class SourceCommandTest {
  @TempDir Path folder;

  private Path config(String text) throws IOException {
    return Files.writeString(folder.resolve("dimout.toml"), text);
  }

  private SourceTrial trial(String text, int seconds) throws IOException, InterruptedException {
    return SourceWiring.of(
            dimout.app.config.Settings.read(config(text)), new MemorySeriesStore(), folder)
        .getLast()
        .trial(Duration.ofSeconds(seconds));
  }

  private static String risLive(String live, String archive) {
    return "[ris_live]\naddress = \""
        + live
        + "\"\nclient = \"test\"\ncollectors = [\"rrc00\"]\n"
        + "[archive]\nris = \""
        + archive
        + "\"\n";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Test
  void aWrongConfigurationOrNameIsTwo() throws IOException {
    String file = config("[bmp]\nlisten = \"127.0.0.1:0\"\n").toString();
    assertThat(Main.run("source", "test", "bmp")).as("without a configuration").isEqualTo(2);
    assertThat(Main.run("source", "test", "other", "--config", file)).isEqualTo(2);
    assertThat(Main.run("source", "test", "bmp", "--config", folder + "/none")).isEqualTo(2);
    assertThat(Main.run("source", "test", "bmp", "--config", config("").toString())).isEqualTo(2);
  }

  @Test
  void noRouterIsOne() throws IOException, InterruptedException {
    String text = "[bmp]\nlisten = \"127.0.0.1:0\"\n";
    assertThat(
            Main.run("source", "test", "bmp", "--wait", "1", "--config", config(text).toString()))
        .isEqualTo(1);
    assertThat(trial(text, 1).lines()).anyMatch(line -> line.startsWith("No router connected"));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String other = "[bmp]\nlisten = \"127.0.0.1:" + taken.getLocalPort() + "\"\n";
      assertThat(trial(other, 1).lines()).anyMatch(line -> line.contains("cannot be listened on"));
    }
  }

  @Test
  void whyRisLiveDoesNotWorkIsSaid() throws IOException, InterruptedException {
    String nobody = "127.0.0.1:" + freePort();
    SourceTrial refused = trial(risLive("ws://" + nobody + "/v1/ws/", "http://" + nobody), 20);
    assertThat(refused.works()).isFalse();
    assertThat(refused.lines()).hasSize(2).allMatch(line -> line.contains("connection refused"));
    try (RisLiveServer live = new RisLiveServer();
        ArchiveServer archive = new ArchiveServer()) {
      String wrong = live.address().replace("/v1/ws/", "/v2/");
      assertThat(trial(risLive(wrong, archive.address()), 20).lines())
          .anyMatch(line -> line.contains("no such path"))
          .anyMatch(line -> line.contains("the archive has no table of it"));
      assertThat(trial(risLive(live.address(), archive.address()), 1).lines())
          .anyMatch(line -> line.contains("nothing came within 1 s"));
      String tls = live.address().replace("ws://", "wss://");
      assertThat(trial(risLive(tls, archive.address()), 20).lines())
          .anyMatch(line -> line.contains("TLS failed"));
    }
  }

  @Test
  void whatWorksIsZero() throws IOException, InterruptedException {
    Instant hour = Instant.ofEpochSecond(Instant.now().getEpochSecond() / 3600 * 3600);
    String stamp =
        DateTimeFormatter.ofPattern("yyyy.MM/'bview.'yyyyMMdd.HHmm'.gz'")
            .withZone(ZoneOffset.UTC)
            .format(hour);
    RouteWorld.Event event = new RouteWorld.Event(hour.getEpochSecond(), 0, 0, true);
    try (RisLiveServer live = new RisLiveServer();
        ArchiveServer archive = new ArchiveServer()) {
      archive.put("/rrc00/" + stamp, new byte[] {1});
      Thread telling =
          Thread.ofVirtual()
              .start(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                  live.tell(RouteWorld.message(event, ""));
                  java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
                }
              });
      try {
        SourceTrial trial = trial(risLive(live.address(), archive.address()), 60);
        assertThat(trial.lines()).anyMatch(line -> line.contains("messages come"));
        assertThat(trial.works()).isTrue();
      } finally {
        telling.interrupt();
        telling.join();
      }
    }
  }
}
