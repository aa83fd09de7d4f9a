package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A series that lies off its usual for hours, up and down, as one company's network does. */
class WanderingTest {
  private static final long START = 1_704_067_200L; // a Monday, UTC
  private static final long DAY = Judged.DAY;
  private static final int DAYS = 71;
  private static final int CUTS = 9;

  /** What falls by 30 % at once for three hours is told, and what wanders by as much is not. */
  @ParameterizedTest
  @ValueSource(ints = {300, 600})
  void aCutIsToldFromWandering(int step) {
    List<Long> cut = new ArrayList<>();
    List<JudgedPoint> points = judged(step, 0.15, 10_800, cut);
    List<Long> dark = Judged.dark(points);
    assertThat(cut).hasSize(CUTS * 10_800 / step);
    assertThat(dark.stream().filter(cut::contains).count()).isGreaterThan(9L * cut.size() / 10);
    assertThat(dark.stream().filter(time -> !isNear(time, step)).toList()).isEmpty();
  }

  /** In bins of half an hour an hour has two, and is told by both of its edges. */
  @Test
  void aCutOfTwoBinsIsToldByBothEdges() {
    List<Long> cut = new ArrayList<>();
    List<Long> dark = Judged.dark(judged(1800, 0.12, 3600, cut));
    assertThat(cut).hasSize(2 * CUTS);
    assertThat(dark.stream().filter(cut::contains).count()).isGreaterThan(2L * cut.size() / 3);
    assertThat(Judged.dark(judged(1800, 0.12, 0, new ArrayList<>()))).isEmpty();
  }

  /** In a series that sinks for hours by itself a cut is over when it is undone, not days later. */
  @ParameterizedTest
  @ValueSource(longs = {2, 8})
  void aCutIsOverWhenItIsUndone(long seed) {
    List<Long> cut = new ArrayList<>();
    List<Long> dark = Judged.dark(judged(300, 0.2, 24, 14_400, seed, cut));
    assertThat(dark.stream().filter(cut::contains).count()).isGreaterThan(2L * cut.size() / 3);
    assertThat(dark.stream().filter(time -> !isCut(time, 15_300)).toList()).isEmpty();
  }

  private static List<JudgedPoint> judged(int step, double wander, int lasting, List<Long> cut) {
    return judged(step, wander, 6, lasting, 5, cut);
  }

  /** Of a series that comes back by {@code hours} of memory. */
  private static List<JudgedPoint> judged(
      int step, double wander, double hours, int lasting, long seed, List<Long> cut) {
    SeriesProfile profile =
        new SeriesProfile("country/KE", "any", SignalKind.TRAFFIC, step, "Africa/Nairobi", null);
    Random random = new Random(seed);
    double kept = Math.exp(-step / (hours * 3600));
    double[] off = {0};
    return Judged.of(
        profile,
        START,
        DAYS,
        time -> {
          off[0] = kept * off[0] + wander * Math.sqrt(1 - kept * kept) * random.nextGaussian();
          double noise = 0.01 * random.nextGaussian();
          boolean down = isCut(time, lasting);
          if (down) {
            cut.add(time);
          }
          return 20_000 * rhythm(time) * Math.exp(off[0] + noise) * (down ? 0.7 : 1);
        });
  }

  /** Every fourth day from the 35th on, at another hour each time. */
  private static boolean isCut(long time, int lasting) {
    long day = (time - START) / DAY;
    long cut = (day - 35) / 4;
    long from = START + (35 + 4 * cut) * DAY + (7 * cut % 20) * 3600;
    return day >= 35 && (day - 35) % 4 == 0 && time >= from && time < from + lasting;
  }

  private static boolean isNear(long time, int step) {
    return isCut(time, 10_800)
        || isCut(time - 3L * step, 10_800)
        || isCut(time + 2L * step, 10_800);
  }

  private static double rhythm(long time) {
    return 1.2 + Math.sin(2 * Math.PI * (time % DAY) / DAY);
  }
}
