package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.Language;
import dimout.app.claim.model.Publication;
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

  /** Read in order, the first label would take the second's claim, and both would be wrong. */
  @Test
  void aLabelTakesNoClaimThatIsRightForAnother() {
    LabelledText text =
        new LabelledText(
            "en",
            Publication.parse("2022-01-08").orElseThrow(),
            "The internet in Kazakhstan has been down for 60 hours.",
            Label.list("duration 3 days; duration 60 hours"),
            Part.BUILD);

    ClaimScore.Row row = ClaimScore.one(text);

    assertThat(row.found()).isEqualTo(1);
    assertThat(row.values()).isEqualTo(1);
  }

  /** The labels list every place of a text; a place of its own sentence is a claim of its own. */
  @Test
  void aLabelsNamesMayBeToldOneAfterTheOther() {
    ClaimScore.Row row = score("restoration; extent Punjab,Moga,Sangrur");

    assertThat(row.found()).isEqualTo(2);
    assertThat(row.values()).isEqualTo(2);
    assertThat(row.invented()).isZero();
  }

  @Test
  void whatNamesMoreThanTheLabelDoesIsInvented() {
    ClaimScore.Row row = score("restoration; extent Punjab,Moga");

    assertThat(row.values()).isEqualTo(1);
    assertThat(row.invented()).isEqualTo(1);
  }

  /** A list that holds all it should is right, but that it holds more is counted. */
  @Test
  void aNameTooManyIsCounted() {
    assertThat(score("restoration; extent Punjab; extent Moga").wide()).isEqualTo(1);
    assertThat(score("restoration; extent Punjab; extent Moga,Sangrur").wide()).isZero();
  }

  private static ClaimScore.Row score(String labels) {
    return ClaimScore.one(
        new LabelledText(
            "en",
            Publication.parse("2023-03-21").orElseThrow(),
            "The internet is back in Punjab. Moga and Sangrur are still without internet.",
            Label.list(labels),
            Part.BUILD));
  }
}
