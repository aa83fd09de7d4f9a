package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What papers ordinarily write, language by language, and near it what is no claim. */
class NewsTest {
  private static final String FOLDER = "/dimout/claim/news/";
  private static final String ANYTHING = "*";

  /** No sentence begins with it, as one may with a quotation mark. */
  private static final char QUOTE = '`';

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "told.txt", delimiter = '|', quoteCharacter = QUOTE)
  void told(String day, String text, String predicate, String value) {
    assertThat(Told.values(day, paragraphs(text), predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvFileSource(resources = FOLDER + "not.txt", delimiter = '|', quoteCharacter = QUOTE)
  void not(String day, String text, String predicate, String value) {
    if (value.equals(ANYTHING)) {
      assertThat(Told.values(day, paragraphs(text), predicate)).as(text).isEmpty();
    } else {
      assertThat(Told.values(day, paragraphs(text), predicate)).as(text).doesNotContain(value);
    }
  }

  private static String paragraphs(String text) {
    return text.replace(" ¶ ", "\n\n");
  }
}
