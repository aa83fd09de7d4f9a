package dimout.app.claim.report;

import com.ibm.icu.util.ULocale;
import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.verdict.Measurements;
import dimout.app.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A checked article as a page that needs nothing else: its words marked, each mark linked to its
 * verdict, each verdict to its time in the chart. No script; every word of the article is escaped.
 */
public final class CheckHtml {
  private static final String STYLE =
      """
      body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;max-width:60rem;margin:1rem auto;\
      padding:0 1rem;color:#222;background:#fff}
      mark{background:#fff3bf;border-bottom:2px solid #b35c00}mark a{color:inherit;text-decoration:none}
      .claim{border-left:4px solid #888;padding:.2rem 1rem;margin:1rem 0}
      .claim:target,mark:target{outline:3px solid #0b6e99}
      .supported{border-color:#2e7d32}.supported_with_context{border-color:#9a7d00}
      .metric_mismatch{border-color:#b35c00}.contradicted{border-color:#c62828}
      .chart{position:relative}.chart svg{width:100%;height:auto;display:block}
      .chart .marks{position:absolute;inset:0;height:100%}
      .at line{stroke:#333;stroke-width:2;stroke-dasharray:6 4}.at:target line{stroke:#c62828;\
      stroke-width:4}
      """;

  private final CheckedArticle article;
  private final Measurements measurements;
  private final Phrases phrases;
  private final ClaimWords words;
  private final StringBuilder html = new StringBuilder();

  private CheckHtml(CheckedArticle article, Measurements measurements, Phrases phrases) {
    this.article = article;
    this.measurements = measurements;
    this.phrases = phrases;
    this.words = new ClaimWords(phrases);
  }

  /** The whole page, in a language of ours. */
  public static String page(CheckedArticle article, Measurements measurements, Phrases phrases) {
    String language = phrases.locale().getLanguage();
    boolean leftwards = ULocale.forLocale(phrases.locale()).isRightToLeft();
    String title = MarkedText.escaped(phrases.say("claim.page"));
    return "<!doctype html>\n<html lang=\""
        + language
        + (leftwards ? "\" dir=\"rtl" : "")
        + "\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width\">"
        + "<meta name=\"robots\" content=\"noindex\"><title>"
        + title
        + "</title>\n<style>"
        + STYLE
        + "</style>\n<script type=\"application/ld+json\">"
        + ClaimReview.of(article, phrases)
        + "</script></head>\n<body>\n<h1>"
        + title
        + "</h1>\n"
        + body(article, measurements, phrases)
        + "</body></html>\n";
  }

  /** What stands between the page's heading and its end, for a page that has its own. */
  public static String body(CheckedArticle article, Measurements measurements, Phrases phrases) {
    return new CheckHtml(article, measurements, phrases).parts();
  }

  private String parts() {
    List<CheckedClaim> claims = article.claims();
    html.append("<p>").append(MarkedText.escaped(words.found(claims.size()))).append(' ');
    html.append(MarkedText.escaped(published())).append("</p>\n");
    if (!article.source().isEmpty()) {
      html.append("<p><b>")
          .append(MarkedText.escaped(words.say("claim.against", "source", article.source())))
          .append("</b></p>\n");
    }
    for (int i = 0; i < claims.size(); i++) {
      card(claims.get(i), i + 1);
    }
    charts();
    html.append("<h2>")
        .append(MarkedText.escaped(words.say("claim.article")))
        .append("</h2>\n<div lang=\"")
        .append(article.language())
        .append("\" dir=\"auto\">");
    return html.append(MarkedText.of(article)).append("</div>\n").toString();
  }

  private String published() {
    return article.published() == null
        ? words.say("claim.published.unknown")
        : words.say("claim.published", "date", article.published().date().toString());
  }

  private void card(CheckedClaim checked, int number) {
    Claim claim = checked.claim();
    html.append("<section class=\"claim ")
        .append(checked.verdict().word())
        .append("\" id=\"claim-")
        .append(number)
        .append("\">\n<p><b>")
        .append(number)
        .append(". ")
        .append(MarkedText.escaped(words.verdict(checked.verdict())))
        .append("</b>: <q dir=\"auto\"><a href=\"#words-")
        .append(number)
        .append("\">")
        .append(MarkedText.escaped(claim.text()))
        .append("</a></q></p>\n<p>")
        .append(MarkedText.escaped(words.title(claim)));
    if (claim.attribution() != null) {
      String source = words.say("claim.source", "source", claim.attribution());
      html.append(", ").append(MarkedText.escaped(source));
    }
    Interval asOf = claim.asOf();
    if (asOf != null) {
      html.append(", <a href=\"#at-")
          .append(number)
          .append("\">")
          .append(MarkedText.escaped(words.say("claim.at", "time", asOf.toString())))
          .append("</a>");
    }
    html.append("</p>\n<p>")
        .append(MarkedText.escaped(checked.explanation()))
        .append("</p>\n</section>\n");
  }

  private void charts() {
    Map<String, List<CheckedClaim>> places = new TreeMap<>();
    for (CheckedClaim checked : article.claims()) {
      String place = checked.claim().place();
      if (place != null) {
        places.computeIfAbsent(measured(place), any -> new ArrayList<>()).add(checked);
      }
    }
    places.forEach((entity, claims) -> {
      ClaimChart chart = ClaimChart.of(entity, claims, measurements, phrases);
      if (chart != null) {
        chart(chart, claims);
      }
    });
  }

  private String measured(String place) {
    boolean country = place.startsWith("region/") && measurements.covered(place) == null;
    return country ? "country/" + place.substring(7, 9) : place;
  }

  private void chart(ClaimChart chart, List<CheckedClaim> claims) {
    html.append("<div class=\"chart\">").append(chart.svg()).append("<svg class=\"marks\">");
    for (CheckedClaim checked : claims) {
      Interval asOf = checked.claim().asOf();
      int number = article.claims().indexOf(checked) + 1;
      if (asOf != null) {
        mark(number, String.format(Locale.ROOT, "%.2f%%", chart.position(asOf.from())));
      }
    }
    html.append("</svg></div>\n");
  }

  /** Placed by attributes: a page's policy lets no style stand in an element. */
  private void mark(int number, String at) {
    html.append("<a class=\"at\" id=\"at-")
        .append(number)
        .append("\" href=\"#claim-")
        .append(number)
        .append("\"><line y2=\"100%\" x1=\"")
        .append(at)
        .append("\" x2=\"")
        .append(at)
        .append("\"/><text dx=\"4\" dy=\"14\" x=\"")
        .append(at)
        .append("\">")
        .append(number)
        .append("</text></a>");
  }
}
