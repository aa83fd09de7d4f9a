package dimout.app.claim.grammar;

import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** What a text claims, every place being at UTC. */
final class Told {
  private Told() {}

  /**
   * The claims of a text.
   *
   * @param day of publication, as 2024-08-30
   */
  static List<Claim> on(String day, String text) {
    return ClaimFinder.find(
        text,
        LanguageGuess.of(text).language(),
        Publication.parse(day).orElseThrow(),
        null,
        place -> ZoneOffset.UTC);
  }

  /** The claims of a kind. */
  static Stream<Claim> of(String day, String text, Predicate predicate) {
    return on(day, text).stream().filter(claim -> claim.predicate() == predicate);
  }

  /** Where, or who, is out; a list for each claim. */
  static List<List<String>> extents(String day, String text) {
    return of(day, text, Predicate.EXTENT).map(Claim::scope).toList();
  }

  /** Since or until when, by the claims of a kind. */
  static List<Instant> times(String day, String text, Predicate predicate) {
    return of(day, text, predicate).map(claim -> claim.span().from()).toList();
  }

  /** What all claims of a kind tell, see {@link #value}. */
  static List<String> values(String day, String text, String predicate) {
    return of(day, text, Predicate.valueOf(predicate)).map(Told::value).toList();
  }

  /** What a claim tells: when, how much or how long, or else of what. */
  private static String value(Claim claim) {
    if (claim.span() != null && claim.value() == null) {
      return claim.span().from().toString();
    }
    return claim.value() == null ? String.join(", ", claim.scope()) : claim.value().toString();
  }
}
