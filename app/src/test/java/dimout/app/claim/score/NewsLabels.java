package dimout.app.claim.score;

import dimout.app.claim.grammar.Candidate;
import dimout.app.claim.grammar.ClaimFinder;
import dimout.app.claim.grammar.Reading;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Publication;
import dimout.app.claim.score.ReadText.Judged;
import dimout.app.text.PlaceZone;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The sentences of the news tests, and texts that are only taught, each of which tells of one
 * candidate whether it is claimed; where it is, what else the rules say of such plain sentences is,
 * too. Of a sentence that does not claim one thing it may yet claim another.
 */
final class NewsLabels {
  private NewsLabels() {}

  static List<ReadText> all() {
    List<ReadText> all = new ArrayList<>();
    read("told.txt", true, place -> ZoneOffset.UTC, all);
    read("not.txt", false, place -> ZoneOffset.UTC, all);
    read("taught-told.txt", true, PlaceZone::orUtc, all);
    read("taught-not.txt", false, PlaceZone::orUtc, all);
    return all;
  }

  private static void read(
      String file, boolean claimed, Function<String, ZoneId> zones, List<ReadText> all) {
    try (InputStream in =
            Objects.requireNonNull(
                NewsLabels.class.getResourceAsStream("/dimout/claim/news/" + file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> all.add(sentence(line.split(" \\| ", -1), claimed, zones)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Columns: day of publication, text, kind of claim, what it tells or * for anything. */
  private static ReadText sentence(
      String[] columns, boolean claimed, Function<String, ZoneId> zones) {
    String text = columns[1].strip().replace(" ¶ ", "\n\n");
    Reading reading =
        ClaimFinder.reading(
            text,
            LanguageGuess.of(text).language(),
            Publication.parse(columns[0].strip()).orElseThrow(),
            null,
            zones);
    List<Judged> judged = new ArrayList<>();
    for (Candidate candidate : reading.candidates()) {
      boolean kind = candidate.claim().predicate().name().equals(columns[2].strip());
      if (kind && told(candidate.claim(), columns[3].strip())) {
        judged.add(new Judged(candidate, claimed));
      } else if (claimed && candidate.said()) {
        judged.add(new Judged(candidate, true));
      }
    }
    return new ReadText(reading, judged, claimed ? true : null, false, 0);
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
