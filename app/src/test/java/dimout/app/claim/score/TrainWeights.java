package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Writes the weights anew; no test of the build, as its name does not end so. */
class TrainWeights {
  private static final Path FILE = Path.of("src/main/resources/dimout/claim/weights.tsv");

  /** What is only reported on. */
  private static final Set<Part> KEPT_BACK = EnumSet.of(Part.TWENTYFIRST, Part.THIRTYFOURTH);

  @Test
  void fromAllThatMayBeBuiltOn() throws IOException {
    Map<String, Double> weights =
        WeightTraining.weights(EnumSet.complementOf(EnumSet.copyOf(KEPT_BACK)));

    WeightTraining.write(weights, FILE);

    assertThat(weights).isNotEmpty();
  }
}
