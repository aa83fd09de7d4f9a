package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.stage.EmbeddedStage;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A series that is relative to a given usual needs no history: it may begin with an outage. */
class GivenUsualTest {
  private static final long START = 1_705_363_200L;
  private static final int CALM_AGAIN = 60;

  @ParameterizedTest
  @EnumSource
  void aFallInTheFirstBinsBeginsAndEndsWhereItDoes(SignalKind kind) {
    for (int step : new int[] {300, 1800, 3600}) {
      for (int onset = 0; onset < 8; onset++) {
        for (double share : new double[] {0, 0.05, 0.5}) {
          int end = onset + 6 + 10 * onset;
          List<Integer> expected = IntStream.range(onset, end).boxed().toList();
          assertThat(dark(kind, step, onset, end, share))
              .as("%d s, from bin %d on at %s", step, onset, share)
              .isEqualTo(expected);
        }
      }
    }
  }

  private static List<Integer> dark(SignalKind kind, int step, int onset, int end, double share) {
    SeriesProfile profile = new SeriesProfile("country/KZ", "any", kind, step, "UTC", 100.0);
    TreeMap<Long, PointState> states = new TreeMap<>();
    EmbeddedStage<SignalPoint, ?, SeriesUpdate> stage =
        new EmbeddedStage<>(
            new SeriesStage(first -> profile),
            update -> update.points().forEach(point -> put(states, point)));
    Random random = new Random(onset);
    for (int i = 0; i < end + CALM_AGAIN; i++) {
      double usual = 100 * (1 + 0.02 * random.nextGaussian());
      double value = i >= onset && i < end ? share * usual : usual;
      long time = START + (long) i * step;
      stage.accept(new SignalPoint("country/KZ", "any", time, step, value, 1));
      stage.watermark(time);
    }
    return states.entrySet().stream()
        .filter(each -> each.getValue() == PointState.OUTAGE)
        .map(each -> (int) ((each.getKey() - START) / step))
        .toList();
  }

  private static void put(TreeMap<Long, PointState> states, JudgedPoint point) {
    states.put(point.time(), point.state());
  }
}
