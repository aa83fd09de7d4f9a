package dimout.app.claim.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  /** The letters that only one language writes count as written, and not as the Swiss do. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "New rules for bloggers: https://www.example.org/press/asia/russia-vpns.html | en",
        "#Stryi #Sambir #Skole #Khust: loss of signal on ISPs Viasat, Briz, Assist | en",
        "Großstörung: Netz in Kassel gestört | de",
      })
  void lettersOfOneLanguageTellIt(String text, String language) {
    assertThat(LanguageGuess.of(text).language().code()).isEqualTo(language);
  }
}
