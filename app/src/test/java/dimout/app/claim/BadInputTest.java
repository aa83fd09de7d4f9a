package dimout.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dimout.app.claim.article.Article;
import dimout.app.claim.article.ArticleReader;
import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.Publication;
import dimout.app.claim.report.CheckHtml;
import dimout.app.claim.report.CheckJson;
import dimout.app.claim.report.CheckText;
import dimout.app.claim.verdict.Measurements;
import dimout.app.error.UserError;
import dimout.app.text.Phrases;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class BadInputTest {
  private static final Phrases ENGLISH = Phrases.of(Locale.ENGLISH);

  private static final Publication DAY = Publication.parse("2022-01-08").orElseThrow();
  private static final Measurements KAZAKHSTAN = KazakhstanFixture.measurements();
  private static final String ARABIC = "انقطع الإنترنت في كازاخستان منذ 60 ساعة، بحسب نت بلوكس.";
  private static final String RUSSIAN =
      "Интернет в Казахстане отключён уже 60 часов, сообщает NetBlocks. Это уже третий день.";

  private static CheckedArticle check(String text) {
    return ClaimCheck.check(ArticleReader.of(text), DAY, null, KAZAKHSTAN, ENGLISH);
  }

  private static CheckedArticle check(byte[] bytes) {
    Article article = ArticleReader.read(new ByteArrayInputStream(bytes), "a");
    return ClaimCheck.check(article, DAY, null, KAZAKHSTAN, ENGLISH);
  }

  @Test
  void aHundredMegabytesAreOneLine() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThatThrownBy(() -> ArticleReader.read(endless, "long.txt"))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("long.txt")
        .hasMessageContaining("4 MiB");
  }

  @Test
  void deepPagesDoNotOverflow() {
    String page =
        "<html><body>"
            + "<div>".repeat(100_000)
            + "<p>The internet in Kazakhstan has been cut for 60 hours.</p>"
            + "</div>".repeat(100_000);
    assertThat(check(page).claims()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"internet cut for 60 hours ", "60 ", "% ", "since Wednesday ", ", ", "NetBlocks "})
  void longTextWithoutEndIsRead(String words) {
    CheckedArticle article = check(words.repeat(200_000 / words.length()));
    assertThat(article.claims()).hasSizeLessThanOrEqualTo(1100);
  }

  @Test
  void oneEndlessWord() {
    assertThat(check("a".repeat(1 << 20)).claims()).isEmpty();
    assertThat(check("9".repeat(1 << 20)).claims()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-16", "UTF-16LE", "UTF-8"})
  void encodingsAreRecognised(String charset) {
    CheckedArticle article = check(RUSSIAN.getBytes(Charset.forName(charset)));
    assertThat(article.language()).isEqualTo("ru");
    assertThat(article.claims()).isNotEmpty();
    assertThat(article.claims().get(0).claim().value()).isEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1256", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8"})
  void arabicEncodingsAreRecognised(String charset) {
    CheckedArticle article = check(ARABIC.getBytes(Charset.forName(charset)));
    assertThat(article.language()).isEqualTo("ar");
    assertThat(article.claims().get(0).claim().value()).isEqualTo(60);
  }

  @Test
  void aFewBrokenBytesSpoilNothing() {
    byte[] bytes = (RUSSIAN + " x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    assertThat(check(bytes).claims()).isNotEmpty();
  }

  @Test
  void binariesAreNoText() {
    byte[] noise = new byte[10_000];
    new Random(1).nextBytes(noise);
    assertThatThrownBy(() -> check(noise))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("no text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The int\u0435rnet in Kazakhstan has b\u0435en \u0441ut for 60 hours.",
        "The \u200Finternet\u200F in Kazakhstan has been cut for \u202A60\u202C hours.",
        "The internet in Kazakhstan has been cut for \uFF16\uFF10 hours.",
        "The internet in Kazakhstan has been cut for \u0666\u0660 hours.",
        "The inter\u00ADnet in Kazakhstan has been cut for 60\u00A0hours.",
      })
  void disguisesAreSeenThrough(String text) {
    CheckedArticle article = check(text);
    assertThat(article.claims()).hasSize(1);
    assertThat(article.claims().get(0).claim().value()).isEqualTo(60);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "The cat sat on the mat for 60 hours.",
        "قطة على السطح",
        "🙂",
        "\u0000"
      })
  void aboutNothing(String text) {
    CheckedArticle article = check(text);
    assertThat(article.claims()).isEmpty();
    assertThat(CheckText.of(article, ENGLISH)).startsWith("No claim");
    assertThat(CheckJson.of(article)).contains("\"claims\" : [ ]");
  }

  @Test
  void nothingOfAnArticleIsMarkup() {
    CheckedArticle article =
        check(
            "The internet in Kazakhstan <script>alert(1)</script> has been cut for 60 hours, said \"</script>\".");
    assertThat(article.claims()).hasSize(1);
    String page = CheckHtml.page(article, KAZAKHSTAN, ENGLISH);
    assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert");
    assertThat(page.split("</script>", -1)).hasSize(2);
    assertThat(page).contains("ClaimReview").contains("id=\"at-1\"").contains("<svg");
  }

  @Test
  void pagesGiveTheirTextAndDate() {
    Article article =
        ArticleReader.of(
            "<!doctype html><html><head><meta property='article:published_time'"
                + " content='2022-01-08T09:00:00+06:00'></head><body><nav>Internet cut for 99 hours</nav>"
                + "<article><h1>Kazakhstan</h1><p>The internet has been cut for <b>60</b> hours. "
                + "It was cut on Wednesday, and people could not call their families abroad, nor read"
                + " any news, nor pay with their cards in the shops of the larger cities.</p></article>"
                + "<footer>Internet cut for 98 hours</footer></body></html>");
    assertThat(article.published()).hasToString("2022-01-08T03:00:00Z");
    assertThat(article.text()).contains("for 60 hours").doesNotContain("99").doesNotContain("98");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta name='last-modified' content='2023-05-05'>"
            + "<meta property='article:published_time' content='2022-01-08T03:00:00Z'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":"
            + " \"2022-01-08T03:00:00+06:00\"}</script><time datetime='2023-05-05'>5 May</time>",
        "<aside><time datetime='2023-05-05'>5 May</time></aside>"
            + "<article><time datetime='2022-01-08'>8 January</time></article>",
      })
  void theSurestDateOfAPageCounts(String head) {
    Article article = ArticleReader.of("<!doctype html><html><body>" + head + "<p>Text</p>");
    assertThat(article.published()).isNotNull();
    assertThat(article.published().date()).hasToString("2022-01-08");
  }
}
