package dimout.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.detect.SeriesStage;
import dimout.detect.SeriesState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.stage.Out;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

/**
 * What Flink stores of a series is of one size however long it has been fed: two years of noisy
 * 5-minute bins, with outages, gaps, a level that trebles and one that is cut for three weeks.
 */
class StateSizeTest {
  private static final long START = 1_640_995_200L;
  private static final int STEP = 300;
  private static final long DAY = 86_400;
  private static final int DAYS = 730;

  /** Bytes of the noisiest calm series, and while the bins since a return are held. */
  private static final int CALM = 3600;

  private static final int IN_AN_OUTAGE = 30_000;

  /** Bytes of a fall that is watched, and of each bin there is room for. */
  private static final int DIP = 80;

  private static final int BIN_OF_A_DIP = 24;

  private final TypeSerializer<SeriesState> serializer =
      TypeInformation.of(SeriesState.class).createSerializer(new SerializerConfigImpl());
  private final Random random = new Random(8);

  @Test
  void twoYearsTakeNoMoreThanThreeMonths() throws IOException {
    SeriesStage stage = new SeriesStage(StateSizeTest::profile);
    SeriesState state = stage.initial("any");
    Outages out = new Outages();
    List<Integer> calm = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      for (long t = START + day * DAY; t < START + (day + 1) * DAY; t += STEP) {
        if (!isMissing(day, t)) {
          stage.accept(state, point(t, value(day, t)), out);
          stage.wake(state, t, out);
        }
      }
      int size = size(state);
      assertThat(size).isLessThan(IN_AN_OUTAGE);
      if (state.episode == null && state.last == null) {
        assertThat(size - watched(state)).as("day %d", day).isLessThan(CALM);
        calm.add(size);
      }
    }
    assertThat(out.seen).as("outages").isGreaterThan(20);
    assertThat(calm).as("calm days").hasSizeGreaterThan(600);
    assertThat(mean(calm, calm.size() - 90)).isLessThan(1.02 * mean(calm, 60));
  }

  private static double mean(List<Integer> sizes, int from) {
    return sizes.subList(from, from + 90).stream().mapToInt(size -> size).average().orElseThrow();
  }

  private static int watched(SeriesState state) {
    return state.dip == null ? 0 : DIP + BIN_OF_A_DIP * state.dip.time.length;
  }

  private int size(SeriesState state) throws IOException {
    DataOutputSerializer bytes = new DataOutputSerializer(4096);
    serializer.serialize(state, bytes);
    return bytes.length();
  }

  /** Ten hours of every fiftieth day. */
  private static boolean isMissing(int day, long time) {
    return day % 50 == 20 && time % DAY < 36_000;
  }

  private double value(int day, long time) {
    double rhythm = 1 + 0.6 * Math.sin(time * 2 * Math.PI / DAY);
    double level = day < 400 ? 9000 : 27_000;
    return Math.rint(level * rhythm * left(day, time) * Math.exp(0.12 * random.nextGaussian()));
  }

  /** A week of nights in spring, six hours a month, and three weeks in the second year. */
  private static double left(int day, long time) {
    boolean night = day >= 90 && day < 97 && time % DAY < 28_800;
    boolean monthly = day % 30 == 15 && time % DAY >= 40_000 && time % DAY < 61_600;
    return day >= 600 && day < 621 ? 0 : night || monthly ? 0.05 : 1;
  }

  private static SignalPoint point(long time, double value) {
    return new SignalPoint("country/TJ", "traffic", time, STEP, value, 1);
  }

  private static SeriesProfile profile(SignalPoint first) {
    return new SeriesProfile(
        first.entity(), first.signal(), SignalKind.TRAFFIC, STEP, "Asia/Dushanbe", null);
  }

  /** Counts outages that have ended. */
  private static final class Outages implements Out<SeriesUpdate> {
    private int seen;

    @Override
    public void emit(SeriesUpdate update) {
      boolean ended = update.outage() != null && update.outage().endedAs() != null;
      seen += ended ? 1 : 0;
    }

    @Override
    public void wakeAt(long time) {}
  }
}
