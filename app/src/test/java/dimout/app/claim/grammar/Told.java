package dimout.app.claim.grammar;

import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Publication;
import java.time.ZoneOffset;
import java.util.List;

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

  /** What all claims of a kind tell, see {@link #value}. */
  static List<String> values(String day, String text, String predicate) {
    return on(day, text).stream()
        .filter(claim -> claim.predicate().name().equals(predicate))
        .map(Told::value)
        .toList();
  }

  /** What a claim tells: when, how much or how long, or else of what. */
  private static String value(Claim claim) {
    if (claim.span() != null && claim.value() == null) {
      return claim.span().from().toString();
    }
    return claim.value() == null ? String.join(", ", claim.scope()) : claim.value().toString();
  }
}
