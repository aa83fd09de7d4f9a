package dimout.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.article.Article;
import dimout.app.claim.article.ArticleReader;
import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Publication;
import dimout.app.claim.report.CheckHtml;
import dimout.app.claim.report.CheckJson;
import dimout.app.claim.report.CheckText;
import dimout.app.claim.verdict.Measurements;
import dimout.app.error.UserError;
import dimout.app.text.Phrases;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Seeded damage: an article is refused in one line, or its claims are its own words. */
class DamagedArticleTest {
  private static final Phrases ENGLISH = Phrases.of(Locale.ENGLISH);

  private static final int ROUNDS = 500;
  private static final Publication DAY = Publication.parse("2022-01-08").orElseThrow();
  private static final Measurements KAZAKHSTAN = KazakhstanFixture.measurements();
  private static final String[] ARTICLES = {
    "The internet in Kazakhstan has been down for 60 hours. Traffic is at 5 % of usual, NetBlocks said.",
    "<!doctype html><title>x</title><article><p>Internet coupé depuis mercredi vers 17 h à Almaty.</p>",
    "Интернета в Казахстане нет третий день, работает лишь каждый десятый узел, пишет «Kentik».",
    "انقطع الإنترنت عن ألماتي منذ مساء الأربعاء، وبلغ الاتصال ٥٪ من المعتاد.",
    "Seit halb sechs am Mittwochabend schaltete Kcell in Almaty die Netze ab; zwei Drittel sind offline.",
    "Қазақстанда интернет 36 сағаттан бері жоқ. İnternet yüzde 95 azaldı; 5 Ocak'ta saat 17.00'de kesildi."
  };
  private static final String[] NASTY = {
    "%",
    "٪",
    "½",
    "60",
    "٣",
    "-",
    "–",
    "\u200f",
    "\u0000",
    "\n\n",
    "<p>",
    "</",
    "&#x",
    "1e9",
    "99:99",
    "31 February",
    "24:00",
    "😀",
    "\ud800",
    "since ",
    "no ",
    "سال ",
    "day ",
    "to ",
    ",,,",
    "'",
    "\""
  };

  static void check(byte[] bytes) {
    Article article;
    try {
      article = ArticleReader.read(new ByteArrayInputStream(bytes), "fuzz");
    } catch (UserError e) {
      assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
      return;
    }
    CheckedArticle checked = ClaimCheck.check(article, DAY, null, KAZAKHSTAN, ENGLISH);
    int[] points = checked.text().codePoints().toArray();
    for (CheckedClaim one : checked.claims()) {
      Claim claim = one.claim();
      assertThat(new String(points, claim.start(), claim.end() - claim.start()))
          .isEqualTo(claim.text());
      assertThat(one.explanation()).isNotBlank();
    }
    assertThat(CheckText.of(checked, ENGLISH)).endsWith("\n");
    assertThat(CheckJson.of(checked)).contains("dimout/check/1");
    assertThat(CheckHtml.page(checked, KAZAKHSTAN, ENGLISH)).endsWith("</html>\n");
  }

  @Test
  void damagedArticles() {
    for (int round = 0; round < ROUNDS; round++) {
      Random random = new Random(round);
      StringBuilder text = new StringBuilder(ARTICLES[round % ARTICLES.length]);
      for (int i = random.nextInt(6); i >= 0; i--) {
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(5));
        text.replace(at, end, NASTY[random.nextInt(NASTY.length)]);
      }
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(3); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      check(random.nextInt(8) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
    }
  }
}
