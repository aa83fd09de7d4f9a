package dimout.app.claim.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconEntriesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"ar", "de", "en", "es", "fa", "fr", "kk", "pt", "ru", "tr", "names", "places"})
  void noEntryStandsTwice(String lexicon) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (String line : lines("/dimout/claim/" + lexicon + ".lex")) {
      int colon = line.indexOf(':');
      if (!line.startsWith("#") && colon > 0) {
        for (String entry : line.substring(colon + 1).split(" \\| ", -1)) {
          String whole = line.substring(0, colon).strip() + ": " + entry.strip();
          if (!seen.add(whole)) {
            twice.add(whole);
          }
        }
      }
    }
    assertThat(seen).isNotEmpty();
    assertThat(twice).isEmpty();
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in =
            Objects.requireNonNull(LexiconEntriesTest.class.getResourceAsStream(resource));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    }
  }
}
