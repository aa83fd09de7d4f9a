package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Russian papers ordinarily write, and near it what is no claim. */
class RussianNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Связь пропала у абонентов МТС, «Билайна» и Т2 в Крыму во вторник. | EXTENT | Crimea",
        "Связь пропала у абонентов «МТС», «Билайна» и Т2 в Крыму во вторник. | ONSET | 2025-09-30T00:00:00Z",
        "Абоненты «Билайн Узбекистан» остались без интернета. | EXTENT | Beeline Uzbekistan",
        "Абоненты Beeline Казахстан остались без интернета. | EXTENT | Beeline Kazakhstan"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.on(DAY, text).stream()
            .filter(claim -> claim.predicate().name().equals(predicate))
            .map(Told::value))
        .as(text)
        .contains(value);
  }
}
