package dimout.app.claim.weighing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.app.claim.language.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinearWeightsTest {
  private static final LinearWeights WEIGHTS = LinearWeights.of(Map.of("cut", 3.0, "plan", -1.0));

  @Test
  void whatHasNoWeightCountsNothing() {
    assertThat(WEIGHTS.of("cut")).isEqualTo(3);
    assertThat(WEIGHTS.of("net")).isZero();
    assertThat(WEIGHTS.sum(List.of("cut", "plan", "net"))).isEqualTo(2);
  }

  @Test
  void ofManyWordsEachCountsLess() {
    assertThat(WEIGHTS.mean(List.of("cut", "plan", "net", "in"))).isEqualTo(1);
    assertThat(WEIGHTS.mean(List.of())).isZero();
  }

  @Test
  void oddsAreAProbability() {
    assertThat(LinearWeights.probability(0)).isEqualTo(0.5);
    assertThat(LinearWeights.probability(Math.log(9))).isCloseTo(0.9, within(1e-9));
  }

  /** Numbers are written as a sign that opens a file's remark, too. */
  @Test
  void everyLanguageShipsWeightsOfWordsAndNumbers() {
    for (Language language : Language.ALL) {
      LinearWeights text = LinearWeights.shipped("text-" + language.code() + ".tsv");
      LinearWeights near = LinearWeights.shipped("near-" + language.code() + ".tsv");
      assertThat(text.of("#")).as(language.code()).isNotZero();
      assertThat(near.of("#")).as(language.code()).isNotZero();
    }
  }

  @Test
  void withoutAFileNothingIsWeighed() {
    assertThat(LinearWeights.shipped("text-xx.tsv").sum(List.of("cut", "net"))).isZero();
  }
}
