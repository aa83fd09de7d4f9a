package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** When a shallow outage begins and ends in a series that wanders meanwhile. */
class ReturnTest {
  private static final long START = 1_704_067_200L; // a Monday, UTC
  private static final long DAY = Judged.DAY;
  private static final int STEP = 300;
  private static final long ONSET = START + 40 * DAY + 36_000;
  private static final long END = ONSET + 6 * 3600;

  /** What creeps up while a third is cut has not returned before the cut is undone at once. */
  @Test
  void theRiseThatUndoesTheFallEndsIt() {
    SeriesProfile profile =
        new SeriesProfile("country/KE", "any", SignalKind.TRAFFIC, STEP, "Africa/Nairobi", null);
    Random random = new Random(3);
    List<JudgedPoint> points =
        Judged.of(
            profile,
            START,
            43,
            time -> 20_000 * rhythm(time) * course(time) * (1 + 0.03 * random.nextGaussian()));
    List<Long> dark = Judged.dark(points);
    assertThat(dark.get(0)).isEqualTo(ONSET);
    assertThat(dark.get(dark.size() - 1)).isBetween(END - 3 * STEP, END);
    assertThat(dark).hasSize((int) ((dark.get(dark.size() - 1) - ONSET) / STEP) + 1);
  }

  /** It wanders from usual to a third above it within three hours, and back within twelve. */
  private static double course(long time) {
    if (time < ONSET || time >= END + 12 * 3600) {
      return 1;
    }
    boolean cut = time < END;
    double above =
        cut ? Math.min(1, (time - ONSET) / (3 * 3600.0)) : 1 - (time - END) / (12 * 3600.0);
    return (1 + above / 3) * (cut ? 0.68 : 1);
  }

  private static double rhythm(long time) {
    return 1.2 + Math.sin(2 * Math.PI * (time % DAY) / DAY);
  }

  /** Bins that lay a little low, then clearly up, then fell: it began with the last of these. */
  @Test
  void anOutageBeginsAfterTheLastBinsThatWereClearlyUp() {
    double[] newestFirst = new double[26];
    Arrays.fill(newestFirst, 0, 3, -0.33);
    Arrays.fill(newestFirst, 3, 12, 0.05);
    Arrays.fill(newestFirst, 12, 26, -0.2);
    double[] surprise = new double[26];
    Arrays.fill(surprise, 0.03);
    assertThat(Onset.find(newestFirst, surprise, 0.05, -0.33).bins()).isEqualTo(3);
  }
}
