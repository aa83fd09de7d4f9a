package dimout.app.claim;

import dimout.app.claim.article.Article;
import dimout.app.claim.grammar.ClaimFinder;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.Publication;
import dimout.app.claim.verdict.Judge;
import dimout.app.claim.verdict.Measurements;
import dimout.app.text.Phrases;
import dimout.app.text.PlaceZone;
import org.jspecify.annotations.Nullable;

/** An article to claims to verdicts. */
public final class ClaimCheck {
  private ClaimCheck() {}

  /**
   * Checks an article. Nothing of it is kept.
   *
   * @param published null to go by the article's own metadata
   * @param place an entity that sentences without a place are about; null to go by the article
   * @param phrases of the language to explain in
   */
  public static CheckedArticle check(
      Article article,
      @Nullable Publication published,
      @Nullable String place,
      Measurements measurements,
      Phrases phrases) {
    String text = article.text();
    Publication date = published == null ? article.published() : published;
    Language language = LanguageGuess.of(text).language();
    Judge judge = new Judge(measurements, phrases);
    return new CheckedArticle(
        text,
        date,
        language.code(),
        measurements.source(),
        ClaimFinder.find(text, language, date, place, PlaceZone::orUtc).stream()
            .map(judge::judge)
            .toList());
  }
}
