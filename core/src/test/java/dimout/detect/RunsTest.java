package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Levels of runs of bins. */
class RunsTest {
  private static Recent of(double... values) {
    Recent recent = Recent.empty();
    for (int i = 0; i < values.length; i++) {
      recent.add(300L * i, values[i], Math.log(100));
    }
    return recent;
  }

  @Test
  void aRunIsComparedAsAWhole() {
    Runs runs = Runs.of(of(100, 100, 0, 100), 0);
    assertThat(runs.level(0, 2)).isEqualTo(Math.log(0.5), within(1e-6));
    assertThat(runs.level(2, 4)).isEqualTo(0, within(1e-6));
    assertThat(runs.lost(2)).isEqualTo(50, within(1e-3));
  }

  @Test
  void dropsArePutIntoTheBinsThatAreAsked() {
    Runs runs = Runs.of(of(100, 100, 100, 100), 0, 1, 3, 0.5);
    assertThat(runs.size()).isEqualTo(3);
    assertThat(runs.level(0, 2)).isEqualTo(Math.log(0.5), within(1e-6));
    assertThat(runs.level(2, 3)).isEqualTo(0, within(1e-6));
  }

  @Test
  void anOutlierHidesNothingForLong() {
    Runs runs = Runs.of(of(1e300, 100, 100), 0);
    assertThat(runs.level(0, 2)).isEqualTo(0, within(1e-6));
    assertThat(runs.level(2, 3)).isFinite();
  }
}
