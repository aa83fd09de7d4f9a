package dimout.app.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.claim.article.Article;
import dimout.app.claim.article.ArticleReader;
import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Metric;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import dimout.app.claim.model.Verdict;
import dimout.app.claim.verdict.Measurements;
import dimout.app.text.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimCheckTest {
  private static final Phrases ENGLISH = Phrases.of(Locale.ENGLISH);

  private static final Measurements KAZAKHSTAN = KazakhstanFixture.measurements();

  private static CheckedArticle check(String text, @Nullable String published) {
    Publication date = published == null ? null : Publication.parse(published).orElseThrow();
    return ClaimCheck.check(new Article(text, null), date, null, KAZAKHSTAN, ENGLISH);
  }

  private static CheckedClaim only(String text, String published) {
    CheckedArticle article = check(text, published);
    assertThat(article.claims()).as(text).hasSize(1);
    return article.claims().get(0);
  }

  @Test
  void theArticleOfTheFirstDay() throws IOException {
    String root =
        Objects.requireNonNullElse(System.getenv("DIMOUT_TEST_DATA"), "../../shared/data");
    Path file = Path.of(root, "articles", "kazakhstan-2022-01-08.txt");
    assumeTrue(Files.exists(file), "skipped: no test data at " + root);
    String text;
    try (InputStream in = Files.newInputStream(file)) {
      text = ArticleReader.read(in, file.toString()).text();
    }
    CheckedArticle article = check(text, "2022-01-08");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.claims()).hasSize(2);
    CheckedClaim hours = article.claims().get(0);
    assertThat(hours.claim().predicate()).isEqualTo(Predicate.DURATION);
    assertThat(hours.claim().value()).isEqualTo(60);
    assertThat(hours.claim().asOf()).hasToString("2022-01-08T00:00:00Z/2022-01-08T06:00:00Z");
    assertThat(hours.verdict()).isEqualTo(Verdict.SUPPORTED_WITH_CONTEXT);
    assertThat(hours.measured().grossHours()).isCloseTo(61.25, within(0.01));
    assertThat(hours.measured().netHours()).isCloseTo(49.75, within(0.01));
    assertThat(hours.measured().restoredSince()).isEqualTo("2022-01-08T02:30:00Z");
    CheckedClaim level = article.claims().get(1);
    assertThat(level.claim().comparator()).isEqualTo(Comparator.ONLY);
    assertThat(level.claim().metric()).isEqualTo(Metric.TRAFFIC);
    assertThat(level.claim().attribution()).isEqualTo("NetBlocks");
    assertThat(level.verdict()).isEqualTo(Verdict.METRIC_MISMATCH);
    for (CheckedClaim claim : article.claims()) {
      assertThat(cut(text, claim.claim())).isEqualTo(claim.claim().text());
    }
  }

  private static String cut(String text, Claim claim) {
    int[] points = text.codePoints().toArray();
    return new String(points, claim.start(), claim.end() - claim.start());
  }

  @Test
  void offsetsCountCodePoints() {
    String text = "\uD83D\uDCC9 Update: Kazakhstan has been offline for 60 hours.";
    CheckedClaim claim = only(text, "2022-01-08");
    assertThat(cut(text, claim.claim())).isEqualTo(claim.claim().text()).contains("60 hours");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet in Kazakhstan has been cut for 10 hours. | 2022-01-08 | CONTRADICTED",
        "Internet in Kazakhstan has been cut for 65 hours. | 2022-01-08 | SUPPORTED_WITH_CONTEXT",
        "Internet in Kazakhstan has been cut since Wednesday. | 2022-01-08 | SUPPORTED_WITH_CONTEXT",
        "Internet in Kazakhstan has been cut since Monday. | 2022-01-08 | CONTRADICTED",
        "Connectivity in Kazakhstan is at 5% of ordinary levels. | 2022-01-07T20:00:00Z | SUPPORTED",
        "Connectivity in Kazakhstan is at 60% of ordinary levels. | 2022-01-07 | CONTRADICTED",
        "Kazakhstan went offline around 5 pm local time on Wednesday. | 2022-01-06 | SUPPORTED",
        "Kazakhstan went offline around 9 am local time on Wednesday. | 2022-01-06 | CONTRADICTED",
        "Internet access was restored in Kazakhstan on Tuesday morning. | 2022-01-12 | SUPPORTED",
        "Kazakhstan has been offline for 5 hours. | 2021-12-24 | CONTRADICTED",
        "Kazakhstan has been offline for 5 hours. | 2023-03-01 | NO_DATA",
        "Iran has been offline for 60 hours. | 2022-01-08 | NO_DATA",
        "Telegram is blocked in Kazakhstan. | 2022-01-08 | NO_DATA",
      })
  void verdicts(String text, String published, Verdict verdict) {
    CheckedClaim claim = only(text, published);
    assertThat(claim.verdict()).as(claim.explanation()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"65, SUPPORTED_WITH_CONTEXT", "9, NO_DATA"})
  void ofACityTheLengthIsTheCountrysAndThatItIsThereIsNotMeasured(int hours, Verdict verdict) {
    List<CheckedClaim> claims =
        check("Almaty has been offline for " + hours + " hours.", "2022-01-08").claims();

    assertThat(claims)
        .extracting(checked -> checked.claim().predicate())
        .containsExactly(Predicate.DURATION, Predicate.EXTENT);
    assertThat(claims).extracting(CheckedClaim::verdict).containsExactly(verdict, Verdict.NO_DATA);
  }

  @Test
  void withoutDateNothingIsCompared() {
    CheckedArticle article = check("Kazakhstan has been offline for 60 hours.", null);
    assertThat(article.claims()).hasSize(1);
    assertThat(article.claims().get(0).verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(article.claims().get(0).explanation()).contains("date is unknown");
  }

  @Test
  void downNinetyFiveIsFiveLeft() {
    Claim claim =
        only("Traffic in Kazakhstan is down more than 95 %, Cloudflare said.", "2022-01-08")
            .claim();
    assertThat(claim.value()).isEqualTo(5);
    assertThat(claim.comparator()).isEqualTo(Comparator.AT_MOST);
  }

  @Test
  void theClockIsThePlacesOfThatDay() {
    Claim claim =
        only("The internet in Kazakhstan was cut at 17:00 local time on 5 January.", "2022-01-06")
            .claim();
    assertThat(Objects.requireNonNull(claim.span()).from())
        .isEqualTo(Instant.parse("2022-01-05T11:00:00Z"));
  }
}
