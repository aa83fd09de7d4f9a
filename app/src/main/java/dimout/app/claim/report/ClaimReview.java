package dimout.app.claim.report;

import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Verdict;
import dimout.app.text.Phrases;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Verdicts as schema.org ClaimReview, JSON-LD; claims that nobody measured are not rated. */
public final class ClaimReview {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ClaimReview() {}

  /** An array of reviews, safe to stand in a script element. */
  public static String of(CheckedArticle article, Phrases phrases) {
    ClaimWords words = new ClaimWords(phrases);
    ArrayNode reviews = NODES.arrayNode();
    for (CheckedClaim checked : article.claims()) {
      if (checked.verdict() != Verdict.NO_DATA) {
        reviews.add(review(article, checked, words));
      }
    }
    return MAPPER.writeValueAsString(reviews).replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private static ObjectNode review(CheckedArticle article, CheckedClaim checked, ClaimWords words) {
    ObjectNode review = NODES.objectNode();
    review.put("@context", "https://schema.org").put("@type", "ClaimReview");
    review.put("claimReviewed", checked.claim().text());
    review.put("reviewBody", checked.explanation());
    review.putObject("author").put("@type", "Organization").put("name", "Dimout");
    ObjectNode item = review.putObject("itemReviewed").put("@type", "Claim");
    if (article.published() != null) {
      item.put("datePublished", article.published().date().toString());
    }
    if (checked.claim().attribution() != null) {
      item.putObject("author")
          .put("@type", "Organization")
          .put("name", Objects.requireNonNull(checked.claim().attribution()));
    }
    review
        .putObject("reviewRating")
        .put("@type", "Rating")
        .put("ratingValue", rating(checked.verdict()))
        .put("bestRating", 5)
        .put("worstRating", 1)
        .put("alternateName", words.verdict(checked.verdict()));
    return review;
  }

  private static int rating(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> 5;
      case SUPPORTED_WITH_CONTEXT -> 4;
      case METRIC_MISMATCH -> 3;
      case CONTRADICTED, NO_DATA -> 1;
    };
  }
}
