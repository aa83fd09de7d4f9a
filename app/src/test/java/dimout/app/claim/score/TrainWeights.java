package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Writes the weights anew; no test of the build, as its name does not end so. */
class TrainWeights {
  private static final Path FOLDER = Path.of("src/main/resources/dimout/claim/weights");
  private static final Path EVENTS =
      Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"), "events");

  /** What is only reported on. */
  private static final Set<Part> KEPT_BACK = EnumSet.of(Part.TWENTYFIRST, Part.THIRTYSIXTH);

  /** No rule was mended for them. */
  private static final Set<Part> FRESH =
      EnumSet.of(Part.THIRTYFOURTH, Part.THIRTYFIFTH, Part.THIRTYSEVENTH, Part.THIRTYEIGHTH);

  @Test
  void fromAllThatMayBeBuiltOn() throws IOException {
    assertThat(EVENTS).as("published texts").isDirectory();
    Set<Part> parts = EnumSet.complementOf(EnumSet.copyOf(KEPT_BACK));
    Map<String, Map<String, Double>> files = new WeightTraining(parts, FRESH, EVENTS).train();

    for (Map.Entry<String, Map<String, Double>> file : files.entrySet()) {
      write(file.getValue(), FOLDER.resolve(file.getKey()));
    }

    assertThat(files).isNotEmpty();
  }

  private static void write(Map<String, Double> weights, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Trained on the labelled texts by TrainWeights; see docs/claim-labels.md.");
    new TreeMap<>(weights)
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", name, weight)));
    Files.write(file, lines);
  }
}
