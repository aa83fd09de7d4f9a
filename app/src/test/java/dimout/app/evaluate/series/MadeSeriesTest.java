package dimout.app.evaluate.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.SignalKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MadeSeriesTest {
  private static final MadeSeries RECIPE =
      new MadeSeries(
          "t", MadePlace.US, SignalKind.TRAFFIC, 1800, 1000, LocalDate.of(2023, 10, 1), 60);

  @Test
  void theSameSeedMakesTheSameSeries() {
    assertThat(RECIPE.make(1).values()).isEqualTo(RECIPE.make(1).values());
    assertThat(RECIPE.make(1).values()).isNotEqualTo(RECIPE.make(2).values());
  }

  @Test
  void valuesAreCountsAroundTheirSizeWithGaps() {
    double[] values = RECIPE.make(1).values();
    double[] present = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    assertThat(Arrays.stream(present)).allMatch(v -> v >= 0 && v == Math.rint(v));
    assertThat(Arrays.stream(present).average().orElseThrow()).isCloseTo(1000, within(120.0));
    assertThat(present.length).isBetween((int) (0.95 * values.length), values.length - 5);
  }

  @Test
  void theRhythmKeepsLocalTimeWhenClocksChange() {
    TrialSeries series = RECIPE.make(1);
    assertThat(mean(series, 21, 10)).isGreaterThan(2 * mean(series, 5, 10));
    assertThat(mean(series, 21, 11)).isGreaterThan(2 * mean(series, 5, 11));
  }

  @Test
  void holidaysAreQuieter() {
    TrialSeries series = RECIPE.make(1);
    long thanksgiving =
        LocalDate.of(2023, 11, 23).atTime(11, 0).atZone(series.label().zone()).toEpochSecond();
    double before = series.at(series.bin(thanksgiving - 7 * 86_400));
    assertThat(series.at(series.bin(thanksgiving))).isLessThan(0.85 * before);
  }

  @Test
  void easter() {
    assertThat(MadePlace.easterSunday(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(MadePlace.easterSunday(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
  }

  private static double mean(TrialSeries series, int hour, int month) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < series.size(); i++) {
      ZonedDateTime local = Instant.ofEpochSecond(series.time(i)).atZone(series.label().zone());
      if (local.getHour() == hour
          && local.getMonthValue() == month
          && !Double.isNaN(series.at(i))) {
        sum += series.at(i);
        count++;
      }
    }
    return sum / count;
  }
}
