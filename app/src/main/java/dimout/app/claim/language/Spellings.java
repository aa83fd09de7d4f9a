package dimout.app.claim.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** How English papers spell the names that the gazetteer spells otherwise: Gomel, not Homyel'. */
public final class Spellings {
  private static final String RESOURCE = "/dimout/claim/spellings.tsv";
  private static final Map<String, String> USUAL = read();

  private Spellings() {}

  /** A place's usual English name, by the gazetteer's. */
  public static String usual(String name) {
    return USUAL.getOrDefault(name, name);
  }

  private static Map<String, String> read() {
    try (InputStream in = Spellings.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + RESOURCE);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
