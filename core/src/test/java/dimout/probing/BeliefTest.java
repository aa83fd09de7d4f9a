package dimout.probing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures that follow from the paper's formulas, computed by hand. */
class BeliefTest {
  @ParameterizedTest
  @CsvSource({"0.1, 67", "0.2, 31", "0.3, 20", "0.5, 10", "0.8, 5", "0.97, 5"})
  void unansweredProbesUntilDown(float availability, int expected) {
    float belief = Belief.CERTAIN;
    int probes = 0;
    while (belief >= Belief.DOWN) {
      belief = Belief.after(belief, availability, false);
      probes++;
    }
    assertThat(probes).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0.1, 0.21", "0.2, 0.34", "0.5, 0.57", "0.8, 0.68"})
  void oneAnswerAloneDoesNotBringItBack(float availability, float expected) {
    assertThat(Belief.after(0.01f, availability, true)).isCloseTo(expected, within(0.01f));
  }

  @ParameterizedTest
  @CsvSource({"0.1, 16", "0.2, 8", "0.3, 5", "0.5, 3", "0.8, 1", "1.0, 1"})
  void recoveryProbes(float availability, int expected) {
    assertThat(Belief.recoveryProbes(availability)).isEqualTo(expected);
  }
}
