package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.grammar.Candidate;
import dimout.app.claim.model.ExtentClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightTrainingTest {
  private static final int MANY = 40;

  private static Candidate operator(Set<String> signs) {
    return new Candidate(Candidate.Kind.OPERATOR, ExtentClaim.of(0, "Digicel"), false, 0, signs);
  }

  private static List<Map.Entry<Candidate, Boolean>> examples() {
    List<Map.Entry<Candidate, Boolean>> examples = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      examples.add(Map.entry(operator(Set.of("of DARK")), true));
      examples.add(Map.entry(operator(Set.of("is source")), false));
    }
    examples.add(Map.entry(operator(Set.of("seen once")), true));
    return examples;
  }

  @Test
  void whatTellsIsLearnedAndWhatIsSeldomIsNot() {
    Map<String, Double> weights = new WeightTraining(examples()).train();

    assertThat(weights.get("OPERATOR of DARK")).isPositive();
    assertThat(weights.get("OPERATOR unsaid is source")).isNegative();
    assertThat(weights).doesNotContainKey("OPERATOR seen once");
  }

  @Test
  void theSameTextsGiveTheSameWeights() {
    assertThat(new WeightTraining(examples()).train())
        .isEqualTo(new WeightTraining(examples()).train());
  }

  @Test
  void theNewsTellsOfBoth() {
    assertThat(NewsLabels.all()).anyMatch(Map.Entry::getValue).anyMatch(each -> !each.getValue());
  }
}
