package dimout.app.cli;

import dimout.app.claim.ClaimCheck;
import dimout.app.claim.article.ArticleReader;
import dimout.app.claim.model.Publication;
import dimout.app.claim.report.CheckHtml;
import dimout.app.claim.verdict.Measurements;
import dimout.app.site.SiteParts;
import dimout.app.text.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Claims that visitors paste, held against the observatory's own measurements. */
final class CheckDesk implements SiteParts.ClaimDesk {
  private final Measurements measurements;

  CheckDesk(Measurements measurements) {
    this.measurements = measurements;
  }

  @Override
  public String check(String article, String published, Locale reader) {
    Phrases phrases = Phrases.of(reader);
    Publication date =
        published.isEmpty()
            ? null
            : Publication.parse(published)
                .orElseThrow(() ->
                    new IllegalArgumentException(
                        "'" + published + "' is no date; write it as 2022-01-08"));
    return CheckHtml.body(
        ClaimCheck.check(ArticleReader.of(article), date, null, measurements, phrases),
        measurements,
        phrases);
  }

  /** The scorecard that came with this version, in Markdown; empty where there is none. */
  static String scorecard() {
    try (@Nullable InputStream in =
        CheckDesk.class.getResourceAsStream("/dimout/docs/scorecard.md")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
