package dimout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dimout.pipeline.Catalog.MethodEntry;
import dimout.pipeline.Catalog.SignalEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/signals.md} and {@code docs/detectors.md} say what the catalogue says. With {@code
 * -Ddimout.docs=write} they are written anew.
 */
class CatalogPagesTest {
  private static final String GENERATED =
      "Written from `dimout.pipeline.Catalog` by `CatalogPagesTest`; never edited.\n\n";

  @Test
  void signalsAreWhatThePageSays() throws IOException {
    holds("signals.md", signals());
  }

  @Test
  void methodsAreWhatThePageSays() throws IOException {
    holds("detectors.md", methods());
  }

  @Test
  void everyMethodIsAClassOfOurs() {
    for (MethodEntry method : Catalog.methods()) {
      assertThat(List.of("detect", "incident"))
          .anySatisfy(home ->
              assertThatCode(() -> Class.forName("dimout." + home + "." + method.name()))
                  .doesNotThrowAnyException());
    }
  }

  private static void holds(String name, String text) throws IOException {
    Path page = Path.of("../docs", name);
    if ("write".equals(System.getProperty("dimout.docs"))) {
      Files.writeString(page, text);
    }
    assertThat(page).hasContent(text);
  }

  private static String signals() {
    String head =
        "# Signals\n\n"
            + GENERATED
            + "| signal | kind | counted in | meaning |\n|---|---|---|---|\n";
    return Catalog.signals().stream()
        .map(CatalogPagesTest::row)
        .collect(Collectors.joining("", head, ""));
  }

  private static String row(SignalEntry signal) {
    return "| `%s` | %s | %s | %s |\n"
        .formatted(signal.name(), signal.kind().word(), signal.unit(), signal.meaning());
  }

  private static String methods() {
    String head =
        "# Detectors\n\n" + GENERATED + "| step | what it does | after |\n|---|---|---|\n";
    return Catalog.methods().stream()
        .map(method ->
            "| `%s` | %s | %s |\n".formatted(method.name(), method.meaning(), method.source()))
        .collect(Collectors.joining("", head, ""));
  }
}
