package dimout.app.claim.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The regions of countries, a line each: their code, then their names in the languages that the
 * first line lists.
 */
final class Regions {
  private static final String TABLE = "/dimout/claim/regions.tsv";

  private Regions() {}

  /**
   * What a language calls each region, by its entity and English name: {@code region/PE-PUN Puno}.
   */
  static Map<String, Set<String>> names(String language) {
    try (InputStream in = Regions.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + TABLE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<List<String>> rows =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> Arrays.asList(line.split("\t", -1)))
              .toList();
      return names(rows, Math.max(1, rows.get(0).indexOf(language)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In English where a language has no name of its own. */
  private static Map<String, Set<String>> names(List<List<String>> rows, int column) {
    Map<String, Set<String>> names = new LinkedHashMap<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      String english = row.get(1);
      String own = column < row.size() ? row.get(column) : "";
      Set<String> both = new TreeSet<>(List.of(english));
      if (!own.isEmpty()) {
        both.add(own);
      }
      names.put("region/" + row.get(0) + " " + english, both);
    }
    return names;
  }
}
