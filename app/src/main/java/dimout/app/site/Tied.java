package dimout.app.site;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence in a page, every word of it escaped: a figure and what it counts stay on one line, and
 * an interval is not broken in two.
 */
record Tied(String words) implements Content {
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\(?\\p{Nd}[\\p{Nd}.,٫٬:–]*(?: ?(?:[%٪]|\\p{L}{1,3} \\p{Nd}+ \\p{L}{1,3}|\\p{L}+))?\\)?");

  @Override
  public void writeTo(TemplateOutput output) {
    Matcher figures = FIGURE.matcher(words);
    int done = 0;
    while (figures.find()) {
      Escape.htmlContent(words.substring(done, figures.start()), output);
      output.writeContent("<span class=\"nb\">");
      Escape.htmlContent(figures.group(), output);
      output.writeContent("</span>");
      done = figures.end();
    }
    Escape.htmlContent(words.substring(done), output);
  }
}
