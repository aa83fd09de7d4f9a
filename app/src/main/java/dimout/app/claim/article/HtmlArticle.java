package dimout.app.claim.article;

import dimout.app.claim.model.Publication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The main text of a page: its {@code article} or {@code main} where it says so, else the element
 * that holds most of the running text.
 */
final class HtmlArticle {
  private static final String FURNITURE =
      "script,style,noscript,template,nav,aside,footer,form,iframe,svg,button,select,figure,"
          + "[hidden],[aria-hidden=true]";
  private static final String MARKED = "[itemprop=articleBody],article,main,[role=main]";

  /** Where pages say when they were published, the surest first. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time],meta[name=article:published_time]",
          "[itemprop=datePublished]",
          "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|dc\\.date(\\.issued)?"
              + "|dcterms\\.(date|issued|created)|parsely-pub-date|sailthru\\.date)$]",
          "article time[datetime],main time[datetime]",
          "time[datetime]",
          "meta[name~=(?i)^last-modified$]");

  /** What stands in the page's linked data is surer than the places after so many. */
  private static final int SURER = 2;

  private static final Pattern LINKED_DATA =
      Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{8,40})\"");
  private static final int LEAST = 200;

  private HtmlArticle() {}

  static Article read(String html) {
    Document page = Jsoup.parse(html);
    Publication published = published(page);
    page.select(FURNITURE).remove();
    Element main = main(page);
    String heading = "";
    if (main.select("h1").isEmpty()) {
      Element first = page.selectFirst("h1");
      heading = first == null ? page.title() : first.text();
    }
    String body = paragraphs(main);
    return new Article(heading.isBlank() ? body : heading + "\n\n" + body, published);
  }

  private static Element main(Document page) {
    Element best = null;
    for (Element candidate : page.select(MARKED)) {
      if (length(candidate) > (best == null ? LEAST - 1 : length(best))) {
        best = candidate;
      }
    }
    return best == null ? densest(page) : best;
  }

  /** The parent or grandparent whose paragraphs are longest in sum. */
  private static Element densest(Document page) {
    Map<Element, Integer> sums = new LinkedHashMap<>();
    for (Element paragraph : page.select("p")) {
      Element parent = paragraph.parent();
      int length = paragraph.wholeOwnText().length();
      if (parent != null && length > 40) {
        sums.merge(parent, length, Integer::sum);
        Element above = parent.parent();
        if (above != null) {
          sums.merge(above, length / 2, Integer::sum);
        }
      }
    }
    return sums.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(entry -> entry.getValue() >= LEAST)
        .map(Map.Entry::getKey)
        .orElse(page.body());
  }

  private static int length(Element element) {
    return element.wholeText().length();
  }

  /** Blocks become paragraphs; walked without recursion, however deep. */
  private static String paragraphs(Element main) {
    StringBuilder text = new StringBuilder();
    NodeTraversor.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(text, words.getWholeText());
            } else if (breaks(node)) {
              newParagraph(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaks(node)) {
              newParagraph(text);
            }
          }
        },
        main);
    return text.toString().strip() + "\n";
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
  }

  private static void newParagraph(StringBuilder text) {
    while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
  }

  private static void append(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean space = c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
      boolean open = !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1));
      if (!space) {
        text.append(c);
      } else if (open) {
        text.append(' ');
      }
    }
  }

  private static @Nullable Publication published(Document page) {
    for (int i = 0; i < DATES.size(); i++) {
      Publication date = i == SURER ? linked(page) : null;
      date = date == null ? dated(page, DATES.get(i)) : date;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private static @Nullable Publication dated(Document page, String where) {
    for (Element element : page.select(where)) {
      String value =
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
      Optional<Publication> date = Publication.parse(value);
      if (date.isPresent()) {
        return date.get();
      }
    }
    return null;
  }

  private static @Nullable Publication linked(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher matcher = LINKED_DATA.matcher(script.data());
      if (matcher.find()) {
        return Publication.parse(matcher.group(1)).orElse(null);
      }
    }
    return null;
  }
}
