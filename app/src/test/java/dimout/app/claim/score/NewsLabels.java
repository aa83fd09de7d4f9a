package dimout.app.claim.score;

import dimout.app.claim.grammar.Candidate;
import dimout.app.claim.grammar.ClaimFinder;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Publication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The sentences of the news tests, each of which tells of one candidate whether it is claimed;
 * where it is, what else the rules say of such plain sentences is, too.
 */
final class NewsLabels {
  private NewsLabels() {}

  static List<Map.Entry<Candidate, Boolean>> all() {
    List<Map.Entry<Candidate, Boolean>> all = new ArrayList<>();
    read("told.txt", true, all);
    read("not.txt", false, all);
    return all;
  }

  private static void read(String file, boolean claimed, List<Map.Entry<Candidate, Boolean>> all) {
    try (InputStream in =
            Objects.requireNonNull(
                NewsLabels.class.getResourceAsStream("/dimout/claim/news/" + file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> sentence(line.split(" \\| ", -1), claimed, all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Columns: day of publication, text, kind of claim, what it tells or * for anything. */
  private static void sentence(
      String[] columns, boolean claimed, List<Map.Entry<Candidate, Boolean>> all) {
    String text = columns[1].strip().replace(" ¶ ", "\n\n");
    List<Candidate> candidates =
        ClaimFinder.candidates(
            text,
            LanguageGuess.of(text).language(),
            Publication.parse(columns[0].strip()).orElseThrow(),
            null,
            place -> ZoneOffset.UTC);
    for (Candidate candidate : candidates) {
      boolean kind = candidate.claim().predicate().name().equals(columns[2].strip());
      if (kind && told(candidate.claim(), columns[3].strip())) {
        all.add(Map.entry(candidate, claimed));
      } else if (claimed && candidate.said()) {
        all.add(Map.entry(candidate, true));
      }
    }
  }

  private static boolean told(Claim claim, String value) {
    if (value.equals("*")) {
      return true;
    }
    if (claim.value() != null) {
      return claim.value().toString().equals(value);
    }
    if (claim.span() != null) {
      return claim.span().from().toString().equals(value);
    }
    Set<String> names = new HashSet<>(Arrays.asList(value.split(", ", -1)));
    return names.containsAll(claim.scope());
  }
}
