package dimout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.TrialSeries;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InjectionTest {
  private final TrialSeries series = Flat.of(100, 1000);

  @Test
  void dropsBeginAtFullLocalHoursInThePartAndApart() {
    List<Injection> drops = Injection.plan(series, Part.REPORTING, 3 * 3600, 0.5, new Dice(1));
    assertThat(drops).hasSize(12);
    for (Injection drop : drops) {
      Instant onset = Instant.ofEpochSecond(series.time(drop.onset()));
      assertThat(onset.atZone(series.label().zone()).getMinute()).isZero();
      assertThat(drop.onset()).isGreaterThanOrEqualTo(series.split());
      assertThat(drop.length()).isEqualTo(6);
    }
    for (int i = 1; i < drops.size(); i++) {
      assertThat(drops.get(i).onset() - drops.get(i - 1).end()).isGreaterThan(12);
    }
  }

  @Test
  void dropsOfTheTuningPartStayInIt() {
    Injection.plan(series, Part.TUNING, 48 * 3600, 0.5, new Dice(1))
        .forEach(drop -> assertThat(drop.end()).isLessThanOrEqualTo(series.split()));
  }

  @Test
  void countsAreThinnedToWholeNumbersWithTheirNoise() {
    Injection drop = new Injection(1000, 480, 0.95);
    TrialSeries injected = Injection.into(series, List.of(drop), new Dice(7));
    double[] kept = Arrays.copyOfRange(injected.values(), 1000, 1480);
    double mean = Arrays.stream(kept).average().orElseThrow();
    double variance = Arrays.stream(kept).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
    assertThat(Arrays.stream(kept)).allMatch(v -> v == Math.rint(v));
    assertThat(mean).isCloseTo(50, within(1.0));
    assertThat(variance).isCloseTo(1000 * 0.05 * 0.95, within(10.0));
    assertThat(injected.at(999)).isEqualTo(1000);
    assertThat(injected.at(1480)).isEqualTo(1000);
  }

  @Test
  void theSameSeedGivesTheSameDrops() {
    assertThat(Injection.plan(series, Part.REPORTING, 3600, 0.3, new Dice(5)))
        .isEqualTo(Injection.plan(series, Part.REPORTING, 3600, 0.3, new Dice(5)));
  }
}
