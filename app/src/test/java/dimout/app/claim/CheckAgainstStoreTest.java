package dimout.app.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.article.Article;
import dimout.app.claim.model.CheckedArticle;
import dimout.app.claim.model.CheckedClaim;
import dimout.app.claim.model.Publication;
import dimout.app.claim.model.Verdict;
import dimout.app.claim.verdict.Measurements;
import dimout.app.claim.verdict.StoreMeasurements;
import dimout.app.duckdb.DuckOptions;
import dimout.app.duckdb.DuckStore;
import dimout.app.text.Phrases;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import dimout.store.Batch;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An observatory's store on disk gives the verdicts that the same measurements in memory give. */
class CheckAgainstStoreTest {
  private static final String COUNTRY = "country/KZ";
  private static final String SIGNAL = "probing-up-slash24";
  private static final Instant PUBLISHED = Instant.parse("2022-01-20T00:00:00Z");
  private static final String TEXT =
      """
      The internet in Kazakhstan was cut at around 4:45 p.m. local time on Wednesday.

      The internet in Kazakhstan has been blocked for 60 hours.

      Traffic in Kazakhstan fell to 5 % of usual.

      The internet in Kazakhstan has been down for 20 hours.

      WhatsApp is blocked in Kazakhstan.

      The internet in Belarus has been cut for 3 days.
      """;

  @TempDir private Path folder;

  @Test
  void allVerdicts() {
    fill();
    try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
      List<CheckedClaim> kept = check(new StoreMeasurements(store.series(), store.incidents()));
      assertThat(kept).isEqualTo(check(KazakhstanFixture.measurements()));
      assertThat(kept)
          .extracting(CheckedClaim::verdict)
          .containsExactly(
              Verdict.SUPPORTED,
              Verdict.SUPPORTED_WITH_CONTEXT,
              Verdict.METRIC_MISMATCH,
              Verdict.CONTRADICTED,
              Verdict.NO_DATA,
              Verdict.NO_DATA);
    }
  }

  private void fill() {
    Measurements known = KazakhstanFixture.measurements();
    List<JudgedPoint> judged = known.points(COUNTRY, SIGNAL, Instant.EPOCH, PUBLISHED);
    List<SignalPoint> points =
        judged.stream()
            .map(point -> new SignalPoint(COUNTRY, SIGNAL, point.time(), 900, point.value(), 1.0))
            .toList();
    try (DuckStore store = DuckStore.open(folder, DuckOptions.DEFAULT)) {
      store.series().commit(Batch.ofPoints(points));
      store.series().commit(Batch.ofJudged(judged));
      for (Incident incident : known.incidents(COUNTRY)) {
        store.incidents().publish(incident, PUBLISHED);
      }
    }
  }

  private static List<CheckedClaim> check(Measurements measurements) {
    Publication published = Publication.parse("2022-01-08").orElseThrow();
    CheckedArticle checked =
        ClaimCheck.check(
            new Article(TEXT, null), published, null, measurements, Phrases.of(Locale.ENGLISH));
    return checked.claims();
  }
}
