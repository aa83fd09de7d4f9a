package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.score.LogisticTraining.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticTrainingTest {
  private static final int MANY = 40;
  private static final LogisticTraining TRAINING = new LogisticTraining(20, 0.5, 0.0001, 3, 0);

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      examples.add(Example.of(List.of("cut", "net"), 1, true));
      examples.add(Example.of(List.of("planned", "net"), 1, false));
    }
    examples.add(Example.of(List.of("seen once"), 1, true));
    return examples;
  }

  @Test
  void whatTellsIsLearnedAndWhatIsSeldomIsNot() {
    Map<String, Double> weights = TRAINING.train(examples());

    assertThat(weights.get("cut")).isGreaterThan(1);
    assertThat(weights.get("planned")).isLessThan(-1);
    assertThat(weights.get("net")).isBetween(-0.5, 0.5);
    assertThat(weights).doesNotContainKey("seen once");
  }

  @Test
  void aNumberCountsByItsSize() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      examples.add(new Example(Map.of("odds", i / 10.0), true));
      examples.add(new Example(Map.of("odds", -i / 10.0), false));
    }

    assertThat(TRAINING.train(examples).get("odds")).isGreaterThan(1);
  }

  @Test
  void whatTellsLittleIsNotKept() {
    LogisticTraining sure = new LogisticTraining(20, 0.5, 0.0001, 3, 1);

    assertThat(sure.train(examples())).containsOnlyKeys("cut", "planned");
  }

  @Test
  void theSameExamplesGiveTheSameWeights() {
    assertThat(TRAINING.train(examples())).isEqualTo(TRAINING.train(examples()));
  }
}
