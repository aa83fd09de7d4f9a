package dimout.app.claim.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.claim.score.PublishedTexts.Half;
import dimout.app.error.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedTextsTest {
  private static final Path EVENTS =
      Path.of(System.getenv().getOrDefault("DIMOUT_TEST_DATA", "../../shared/data"), "events");

  @ParameterizedTest
  @EnumSource
  void whatWatchersOfTheNetworkWriteIsRead(Half half) {
    assumeTrue(Files.isDirectory(EVENTS), "skipped: no published texts at " + EVENTS);

    ClaimScore.Row row = PublishedTexts.rows(EVENTS).get(half);

    assertThat(row.texts()).isEqualTo(texts(half));
    assertThat(row.recognised()).as(row.toString()).isGreaterThanOrEqualTo(texts(half) - 5);
    assertThat(row.precision()).as(row.toString()).isGreaterThanOrEqualTo(0.9);
    assertThat(row.recall()).as(row.toString()).isGreaterThanOrEqualTo(0.75);
    assertThat(row.valuesRight()).as(row.toString()).isGreaterThanOrEqualTo(0.85);
  }

  private static int texts(Half half) {
    return switch (half) {
      case BUILT_ON -> 375;
      case TRAINED_ON -> 358;
      case REPORTED -> 225;
      case REPORTED_SECOND -> 150;
    };
  }

  @Test
  void withoutThemThereIsNothingToScore() {
    assertThat(PublishedTexts.rows(Path.of("no-such-folder")).values())
        .allMatch(row -> row.texts() == 0);
  }

  @Test
  void aFileWithoutTheTextsIsNamed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("netblocks_tweets_broken.csv");
    Files.writeString(file, "date,url,words\n2022-01-05,x,y\n");

    assertThatThrownBy(() -> PublishedTexts.rows(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("netblocks_tweets_broken.csv, line 1: has no column 'content'");
  }
}
