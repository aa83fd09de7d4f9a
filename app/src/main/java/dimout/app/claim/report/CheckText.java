package dimout.app.claim.report;

import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.text.Phrases;
import org.jspecify.annotations.Nullable;

/** A checked article as plain text, a paragraph a claim. */
public final class CheckText {
  private CheckText() {}

  /** The report, with a line end at the end; its keywords are English, its sentences not. */
  public static String of(CheckedArticle article, Phrases phrases) {
    ClaimWords words = new ClaimWords(phrases);
    StringBuilder text = new StringBuilder();
    text.append(words.found(article.claims().size()))
        .append(" (language: ")
        .append(article.language())
        .append(", published: ")
        .append(article.published() == null ? "unknown" : article.published())
        .append(")\n");
    if (!article.source().isEmpty()) {
      text.append(words.say("claim.against", "source", article.source())).append('\n');
    }
    article.claims().forEach(checked -> append(text, checked, words));
    return text.toString();
  }

  private static void append(StringBuilder text, CheckedClaim checked, ClaimWords words) {
    Claim claim = checked.claim();
    text.append("\n“").append(oneLine(claim.text())).append("”\n");
    text.append("  claim        ").append(words.title(claim)).append('\n');
    line(text, "place", claim.place());
    line(text, "metric", claim.metric() == null ? null : claim.metric().word());
    line(text, "according to", claim.attribution());
    line(text, "as of", claim.asOf() == null ? null : claim.asOf().toString());
    text.append("  verdict      ").append(words.verdict(checked.verdict())).append('\n');
    text.append("  ").append(checked.explanation()).append('\n');
  }

  private static void line(StringBuilder text, String name, @Nullable String value) {
    if (value != null) {
      text.append("  %-12s ".formatted(name)).append(oneLine(value)).append('\n');
    }
  }

  /** Nothing of an article steers the reader's terminal. */
  private static String oneLine(String words) {
    return words.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ").strip();
  }
}
