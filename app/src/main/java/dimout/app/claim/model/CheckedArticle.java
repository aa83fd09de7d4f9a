package dimout.app.claim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and what became of its claims.
 *
 * @param text that the claims' offsets point into
 * @param published null when unknown
 * @param language two letters
 * @param claims in the order of the text
 */
public record CheckedArticle(
    String text, @Nullable Publication published, String language, List<CheckedClaim> claims) {
  public CheckedArticle {
    claims = List.copyOf(claims);
  }
}
