package dimout.app.claim.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void choicesSpellEveryPhrase() {
    assertThat(Lexicon.spelledOut("[cut / shut] off from the [web / net]"))
        .containsExactly(
            "cut off from the web",
            "cut off from the net",
            "shut off from the web",
            "shut off from the net");
    assertThat(Lexicon.spelledOut("cut off")).isEqualTo(List.of("cut off"));
  }
}
