package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import java.util.List;
import java.util.Random;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A week with one day of rest, Friday (4) or Sunday (6), known from its second week on, wherever in
 * the week it is.
 */
class DayOfRestTest {
  private static final long START = 1_730_073_600L; // Monday 28 October 2024, UTC
  private static final long HOUR = 3600;

  private static final double[] WORK = {
    .35, .22, .15, .11, .1, .12, .3, .6, .9, 1, .95, .9, .9, .9, .9, .9, .95, 1, 1, 1, .95, .85, .7,
    .5, .35
  };

  private static final double[] REST = {
    .35, .33, .29, .24, .16, .11, .13, .2, .32, .45, .55, .6, .64, .66, .68, .68, .66, .65, .62, .6,
    .57, .53, .48, .42, .35
  };

  private final Random random = new Random(5);

  @ParameterizedTest
  @CsvSource({
    "4, 300", "4, 600", "4, 1800", "4, 3600", "6, 300", "6, 600", "6, 1800", "6, 3600",
  })
  void itIsNoOutage(int rest, int step) {
    assertThat(Judged.dark(judged(step, t -> people(t, rest)))).isEmpty();
  }

  /** Half of its people are gone for three hours of the second such day. */
  @ParameterizedTest
  @CsvSource({"4, 300", "4, 1800", "6, 300", "6, 1800"})
  void aCutOnItIsOne(int rest, int step) {
    long onset = START + (7 + rest) * Judged.DAY + 13 * HOUR;
    long end = onset + 3 * HOUR;
    assertThat(Judged.dark(judged(step, t -> people(t, rest) * (t >= onset && t < end ? 0.5 : 1))))
        .hasSize((int) (3 * HOUR / step))
        .allMatch(t -> t >= onset && t < end);
  }

  /** On it usual is of such days already: below it no habit explains a noisy series' fall. */
  @Test
  void aShallowCutOnItIsOne() {
    long onset = START + (35 + 6) * Judged.DAY + 10 * HOUR;
    long end = onset + 8 * HOUR;
    long found = 0;
    for (int i = 0; i < 40; i++) {
      double[] off = {0};
      List<Long> dark =
          Judged.dark(
              judged(
                  3600,
                  t -> {
                    off[0] = 0.7 * (off[0] + 0.1 * random.nextGaussian());
                    return people(t, 6) * Math.exp(off[0]) * (t >= onset && t < end ? 0.68 : 1);
                  }));
      found += dark.stream().filter(t -> t >= onset && t < end).count() >= 7 ? 1 : 0;
    }
    assertThat(found).isGreaterThan(20);
  }

  private List<JudgedPoint> judged(int step, LongToDoubleFunction course) {
    SeriesProfile profile =
        new SeriesProfile("asn/64500", "any", SignalKind.TRAFFIC, step, "UTC", null);
    return Judged.of(
        profile, START, 50, t -> course.applyAsDouble(t) * (1 + 0.03 * random.nextGaussian()));
  }

  private static double people(long t, int rest) {
    long second = Math.floorMod(t - START, Judged.DAY);
    double[] day = Math.floorDiv(t - START, Judged.DAY) % 7 == rest ? REST : WORK;
    int hour = (int) (second / HOUR);
    double part = second % HOUR / (double) HOUR;
    return 20_000 * (day[hour] + part * (day[hour + 1] - day[hour]));
  }
}
