package dimout.app.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconstructionTest {
  @TempDir Path folder;

  private static Map<String, Long> series(ReconstructionFiles files) throws IOException {
    Map<String, Long> values = new HashMap<>();
    try (var in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(files.series())),
                StandardCharsets.US_ASCII))) {
      in.readLine();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split(",", -1);
        values.put(cells[0] + " " + cells[1] + " " + cells[2], Long.parseLong(cells[3]));
      }
    }
    return values;
  }

  @Test
  void theSameTablesGiveTheSameBytesAndAreWrittenOnce() throws IOException {
    AtomicInteger written = new AtomicInteger();
    Reconstruction bundled = Reconstruction.bundled();

    Path first =
        ReconstructionFiles.of(bundled, folder.resolve("a"), written::incrementAndGet).folder();
    Path second =
        ReconstructionFiles.of(bundled, folder.resolve("b"), written::incrementAndGet).folder();

    assertThat(written).hasValue(2);
    assertThat(first.resolve("SHA256SUMS")).hasSameTextualContentAs(second.resolve("SHA256SUMS"));
    ReconstructionFiles.of(bundled, folder.resolve("a"), written::incrementAndGet);
    assertThat(written).hasValue(2);

    Files.writeString(first.resolve("series.csv.gz"), "damaged");
    ReconstructionFiles.of(bundled, folder.resolve("a"), written::incrementAndGet);
    assertThat(written).hasValue(3);
    assertThat(first.resolve("series.csv.gz"))
        .hasSameBinaryContentAs(second.resolve("series.csv.gz"));
    try (var left = Files.list(folder.resolve("a"))) {
      assertThat(left).hasSize(1);
    }
  }

  /** When this fails, the generator's bytes changed: raise its version, then mend the digest. */
  @Test
  void theBundledBytesBelongToTheVersion() throws IOException {
    ReconstructionFiles files = ReconstructionFiles.of(Reconstruction.bundled(), folder, () -> {});
    List<String> contents = new ArrayList<>();
    contents.add(content(files.series()));
    for (List<Path> ofCollector : files.routes().values()) {
      for (Path file : ofCollector) {
        contents.add(file.getFileName() + " " + content(file));
      }
    }

    assertThat(Reconstruction.VERSION + " " + Digest.of(contents))
        .isEqualTo("2 612517ccd66b72f82436489a86c7bf49f829a9858f75622e88ec35d90a1ed8cc");
  }

  private static String content(Path gzip) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
      return Digest.of(in.readAllBytes());
    }
  }

  @Test
  void theCountrysSeriesAreTheSumsOfItsNetworks() throws IOException {
    Reconstruction bundled = Reconstruction.bundled();
    Map<String, Long> values = series(ReconstructionFiles.of(bundled, folder, () -> {}));

    for (String signal : new String[] {SeriesWriter.PROBING, SeriesWriter.TRAFFIC}) {
      for (String time : new String[] {"2021-12-01T12:00:00Z", "2022-01-07T22:40:00Z"}) {
        long sum = 0;
        for (Network network : bundled.networks()) {
          sum += values.get(time + " " + network.entity() + " " + signal);
        }
        assertThat(values.get(time + " country/KZ " + signal)).isEqualTo(sum);
      }
    }
  }

  @Test
  void anotherTableOfFactsMovesTheMeasurements() throws IOException {
    Path mine = folder.resolve("mine.csv");
    Files.writeString(
        mine,
        """
        time,networks,what,level,source,note
        2019-06-12T08:00:00Z,all,connectivity,40,a report,
        2019-06-12T11:00:00Z,all,connectivity,100,a report,
        """);
    Map<String, Long> values =
        series(ReconstructionFiles.of(Reconstruction.from(mine), folder, () -> {}));

    String series = " country/KZ " + SeriesWriter.PROBING;
    double usual = values.get("2019-06-12T07:55:00Z" + series);
    assertThat(values.get("2019-06-12T08:00:00Z" + series) / usual).isBetween(.38, .42);
    assertThat(values.get("2019-06-12T10:55:00Z" + series) / usual).isBetween(.38, .42);
    assertThat(values.get("2019-06-12T11:00:00Z" + series) / usual).isBetween(.97, 1.03);
  }
}
