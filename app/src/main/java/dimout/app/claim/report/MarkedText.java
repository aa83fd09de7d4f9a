package dimout.app.claim.report;

import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** An article's words as HTML, those that bear a claim marked and linked to its verdict. */
final class MarkedText {
  private final CheckedArticle article;
  private final boolean[] named;
  private final StringBuilder html = new StringBuilder();

  private MarkedText(CheckedArticle article) {
    this.article = article;
    this.named = new boolean[article.claims().size()];
  }

  /** The text, cut where a claim begins or ends; claims may overlap. */
  static String of(CheckedArticle article) {
    MarkedText marked = new MarkedText(article);
    int[] points = article.text().codePoints().toArray();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, points.length));
    for (CheckedClaim checked : article.claims()) {
      cuts.add(checked.claim().start());
      cuts.add(checked.claim().end());
    }
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        marked.segment(new String(points, from, to - from), from);
      }
      from = to;
    }
    return marked.html.toString();
  }

  private void segment(String words, int at) {
    String text = escaped(words).replace("\n\n", "<br><br>").replace("\n", "<br>\n");
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < article.claims().size(); i++) {
      Claim claim = article.claims().get(i).claim();
      if (claim.start() <= at && at < claim.end()) {
        numbers.add(i + 1);
      }
    }
    if (numbers.isEmpty()) {
      html.append(text);
      return;
    }
    for (int number : numbers) {
      if (!named[number - 1]) {
        html.append("<span id=\"words-").append(number).append("\"></span>");
        named[number - 1] = true;
      }
    }
    html.append("<mark><a href=\"#claim-").append(numbers.get(0)).append("\">");
    html.append(text).append("</a></mark>");
  }

  /** Words that nobody's browser takes for markup; control characters are left out. */
  static String escaped(String words) {
    return words
        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
