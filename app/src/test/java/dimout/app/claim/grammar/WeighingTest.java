package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.grammar.Candidate.Kind;
import dimout.app.claim.language.Language;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.ExtentClaim;
import dimout.app.claim.weighing.LinearWeights;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeighingTest {
  private static final LinearWeights NONE = LinearWeights.of(Map.of());
  private static final Likelihood BY_SIGNS =
      new Likelihood(
          LinearWeights.of(
              Map.of("PLACE likely", 2.0, "PLACE doubtful", -3.0, "OPERATOR likely", 2.0)),
          NONE,
          NONE,
          LinearWeights.of(Map.of("by signs", 1.0)));

  private static Candidate candidate(Kind kind, boolean said, String sign, Claim claim) {
    return new Candidate(kind, claim, said, 0, Set.of(sign), Set.of());
  }

  private static List<List<String>> scopes(List<Claim> claims, Candidate... candidates) {
    return new Weighing(BY_SIGNS, reading(candidates))
        .of(claims).stream().map(Claim::scope).toList();
  }

  private static Reading reading(Candidate... candidates) {
    return new Reading(Language.ALL.getFirst(), Arrays.asList(candidates), Set.of("planned"));
  }

  @Test
  void whatIsLikelyIsClaimedWhereItStands() {
    assertThat(
            scopes(
                List.of(ExtentClaim.of(1, "Kabul"), ExtentClaim.of(9, "Herat")),
                candidate(Kind.OPERATOR, false, "likely", ExtentClaim.of(5, "Roshan"))))
        .containsExactly(List.of("Kabul"), List.of("Roshan"), List.of("Herat"));
  }

  @Test
  void placesOfASentenceAreOneClaim() {
    assertThat(
            scopes(
                List.of(),
                candidate(Kind.PLACE, false, "likely", ExtentClaim.of(5, "Kunduz")),
                candidate(Kind.PLACE, false, "likely", ExtentClaim.of(9, "Herat")),
                candidate(Kind.OPERATOR, false, "likely", ExtentClaim.of(12, "Roshan"))))
        .containsExactly(List.of("Herat", "Kunduz"), List.of("Roshan"));
  }

  @Test
  void aNameThatIsDoubtfulLeavesTheOthersOfItsList() {
    assertThat(
            scopes(
                List.of(ExtentClaim.of(1, "Kabul", "Herat")),
                candidate(Kind.PLACE, true, "likely", ExtentClaim.of(1, "Kabul")),
                candidate(Kind.PLACE, true, "doubtful", ExtentClaim.of(1, "Herat"))))
        .containsExactly(List.of("Kabul"));
  }

  @Test
  void aClaimWithoutANameLeftIsNone() {
    assertThat(
            scopes(
                List.of(ExtentClaim.of(1, "Herat")),
                candidate(Kind.PLACE, true, "doubtful", ExtentClaim.of(1, "Herat"))))
        .isEmpty();
  }

  @Test
  void whatIsAsLikelyAsNotStaysAsTheRulesSay() {
    assertThat(
            scopes(
                List.of(ExtentClaim.of(1, "Herat")),
                candidate(Kind.PLACE, true, "unknown", ExtentClaim.of(1, "Herat")),
                candidate(Kind.PLACE, false, "unknown", ExtentClaim.of(2, "Kabul"))))
        .containsExactly(List.of("Herat"));
  }

  @Test
  void aSingleSentenceIsTheRulesAlone() {
    assertThat(Told.extents("2025-10-02", "Internet has been cut in Kabul.")).hasSize(1);
  }

  @Test
  void theWordsOfATextTellAgainstIt() {
    LinearWeights planned = LinearWeights.of(Map.of("planned", -9.0));
    Likelihood byText =
        new Likelihood(
            NONE,
            NONE,
            planned,
            LinearWeights.of(Map.of("by words of text", 1.0, "said by rules", 2.0)));
    Candidate kabul = candidate(Kind.PLACE, true, "none", ExtentClaim.of(1, "Kabul"));

    assertThat(byText.of(kabul, byText.told(reading(kabul)))).isLessThan(0.2);
    assertThat(byText.of(kabul, 0)).isGreaterThan(0.8);
  }

  @Test
  void aLanguageWithoutWeightsIsWeighedBySigns() {
    Likelihood other = Likelihood.shipped("xx");

    assertThat(other.told(reading())).isZero();
    assertThat(other.evidence(candidate(Kind.PLACE, true, "of DARK", ExtentClaim.of(1, "x")), 0))
        .containsEntry("by words around", 0.0)
        .containsEntry("said by rules", 1.0);
  }
}
