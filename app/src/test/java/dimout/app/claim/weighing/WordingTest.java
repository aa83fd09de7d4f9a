package dimout.app.claim.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.Language;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static List<Sentence> read(String text) {
    return Sentences.of(text, Language.ALL.getFirst());
  }

  @Test
  void aTextIsItsStemsWordsAndPairs() {
    assertThat(Wording.of(read("Blackout in Kabul. 60 hours!")))
        .containsExactlyInAnyOrder(
            "black", "=blackout", "in", "kabul", "#", "hours", "black_in", "in_kabul", "#_hours");
  }

  @Test
  void aroundANameItCountsWhereAWordStands() {
    Sentence sentence = read("The net in Kabul is cut").getFirst();

    assertThat(Wording.around(sentence, 3, 4))
        .contains(
            "net", "< net", "<0 in", "<1 net", ">0 is", "> cut", "= kabul", "net_in", "is_cut")
        .doesNotContain("> net", "< cut", "in_is", "kabul");
  }

  @Test
  void onlyPairsAreOfTwoWords() {
    assertThat(Wording.pair("net_in")).isTrue();
    assertThat(Wording.pair("< net")).isFalse();
  }

  /** What a sentence without an end costs is bounded. */
  @Test
  void farWordsDoNotCount() {
    String text = "far " + "net ".repeat(70) + "Kabul";
    Sentence sentence = read(text).getFirst();
    int last = sentence.tokens().size() - 1;

    assertThat(Wording.around(sentence, last, last + 1)).contains("net").doesNotContain("far");
  }
}
