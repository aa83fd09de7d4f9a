package dimout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dimout.app.evaluate.method.Dimout;
import dimout.app.evaluate.series.RealSets;
import dimout.app.evaluate.series.TrialSeries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shallow falls of a real series that falls as far by itself: their two edges tell. */
class ShallowDipsTest {
  private static final Path SERIES = Path.of("../../shared/data/series");

  /** Without the second edge 7 of these 16 drops of 30 % for an hour were found. */
  @Test
  void dropsOfAThirdForAnHourAreFoundInTheBackbone() throws Exception {
    assumeTrue(Files.isDirectory(SERIES), "no real series here");
    TrialSeries backbone =
        new RealSets(SERIES)
            .all().stream()
                .filter(series -> series.label().name().startsWith("UK academic"))
                .findFirst()
                .orElseThrow();
    Dimout dimout = new Dimout();
    Contest contest =
        Contest.run(List.of(dimout), List.of(backbone), new Scorer(Part.TUNING, 20220105));
    Tally tally = contest.sum(dimout, series -> true);
    Share hour = tally.recall(cell -> cell.depth() == 30 && cell.hours() == 1);
    assertThat(hour.value()).isGreaterThan(0.6);
    assertThat(tally.falseAlarms).isZero();
  }
}
