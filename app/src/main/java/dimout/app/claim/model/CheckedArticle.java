package dimout.app.claim.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article and what became of its claims.
 *
 * @param text that the claims' offsets point into
 * @param published null when unknown
 * @param language two letters
 * @param source what it was held against, where that must be said; else empty
 * @param claims in the order of the text
 */
public record CheckedArticle(
    String text,
    @Nullable Publication published,
    String language,
    String source,
    List<CheckedClaim> claims) {
  public CheckedArticle {
    claims = List.copyOf(claims);
  }
}
