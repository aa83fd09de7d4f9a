package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimScoreTest {
  @Test
  void thePartItIsBuiltOnIsRead() {
    for (ClaimScore.Row row : ClaimScore.compute(Set.of(Part.BUILD))) {
      assertThat(row.precision()).as(row.toString()).isGreaterThanOrEqualTo(0.9);
      assertThat(row.recall()).as(row.toString()).isGreaterThanOrEqualTo(0.9);
      assertThat(row.valuesRight()).as(row.toString()).isGreaterThanOrEqualTo(0.9);
    }
  }

  @Test
  void theSetIsAsLargeAndAsHardAsSaid() {
    List<LabelledText> all =
        Language.ALL.stream().flatMap(language -> LabelledText.of(language).stream()).toList();
    long articles = all.stream().filter(LabelledText::article).count();
    long silent = all.stream().filter(text -> text.labels().isEmpty()).count();
    assertThat(all.size() - articles).isGreaterThanOrEqualTo(400);
    assertThat(articles).isGreaterThanOrEqualTo(20);
    assertThat(silent * 2).isBetween(all.size() * 9L / 10, all.size() * 11L / 10);
  }
}
