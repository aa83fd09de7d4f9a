package dimout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Series that measure nothing: a stated state, never an incident, never a crash. */
class NonsenseTest {
  private static final int STEP = 900;
  private static final long START = Scenario.START.getEpochSecond();

  private static Replay.Result replay(SignalKind kind, int days, LongFunction<Double> value) {
    List<SignalPoint> points = new ArrayList<>();
    for (long time = START; time < START + days * 86_400L; time += STEP) {
      points.add(new SignalPoint("asn/1", "x", time, STEP, value.apply(time), 1));
    }
    SeriesProfile profile = new SeriesProfile("asn/1", "x", kind, STEP, "UTC", null);
    return Replay.run(List.of(profile), points, Instant.MAX);
  }

  private static double rhythm(long time) {
    return 1000 * (1.2 + Math.sin(time % 86_400 * Math.PI / 43_200) + 0.01 * (time / 900 % 7));
  }

  @ParameterizedTest
  @EnumSource(SignalKind.class)
  void aConstantSeries(SignalKind kind) {
    Replay.Result result = replay(kind, 30, time -> 42.0);
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(result.points().get(result.points().size() - 1).state())
        .isEqualTo(PointState.NORMAL);
  }

  @ParameterizedTest
  @EnumSource(SignalKind.class)
  void allZeroIsNotTrackable(SignalKind kind) {
    Replay.Result result = replay(kind, 30, time -> 0.0);
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(result.analysis().series().get(0).trackable()).isFalse();
    assertThat(result.points().get(result.points().size() - 1).state())
        .isEqualTo(PointState.NOT_TRACKABLE);
  }

  @Test
  void allMissing() {
    Replay.Result result = replay(SignalKind.TRAFFIC, 30, time -> null);
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(result.analysis().series().get(0).points()).isZero();
    assertThat(result.analysis().series().get(0).first()).isNull();
  }

  @Test
  void onePoint() {
    SeriesProfile profile = new SeriesProfile("asn/1", "x", SignalKind.BGP, STEP, "UTC", null);
    Replay.Result result =
        Replay.run(
            List.of(profile), List.of(new SignalPoint("asn/1", "x", 0, STEP, 1.0, 1)), Instant.MAX);
    assertThat(result.points()).hasSize(1);
    assertThat(result.points().get(0).state()).isEqualTo(PointState.LEARNING);
    assertThat(result.analysis().series().get(0).trackable()).isFalse();
  }

  @Test
  void noPointAtAll() {
    SeriesProfile profile = new SeriesProfile("asn/1", "x", SignalKind.BGP, STEP, "UTC", null);
    assertThat(Replay.run(List.of(profile), List.of(), Instant.EPOCH).points()).isEmpty();
  }

  @Test
  void negativeValuesAreAFaultOfOurs() {
    Replay.Result result =
        replay(
            SignalKind.TRAFFIC,
            30,
            time -> time > START + 20 * 86_400L ? -rhythm(time) : rhythm(time));
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(result.points().get(result.points().size() - 1).state()).isEqualTo(PointState.FAULT);
  }

  @Test
  void outliersOfABillionTimes() {
    Replay.Result result =
        replay(SignalKind.TRAFFIC, 30, time -> rhythm(time) * (time / 900 % 331 == 0 ? 1e9 : 1));
    assertThat(result.analysis().incidents()).isEmpty();
  }

  @Test
  void oneOutlierAtTheVeryBeginning() {
    Replay.Result result =
        replay(SignalKind.TRAFFIC, 30, time -> rhythm(time) * (time == START ? 1e9 : 1));
    assertThat(result.analysis().incidents()).isEmpty();
  }

  @Test
  void anotherUnitUpwards() {
    Replay.Result result =
        replay(
            SignalKind.TRAFFIC,
            40,
            time -> rhythm(time) * (time > START + 20 * 86_400L ? 1000 : 1));
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(result.points().get(result.points().size() - 1).percentOfUsual())
        .isBetween(80.0, 125.0);
  }

  @Test
  void anotherUnitDownwards() {
    Replay.Result result =
        replay(
            SignalKind.TRAFFIC,
            40,
            time -> rhythm(time) / (time > START + 20 * 86_400L ? 1000 : 1));
    assertThat(result.analysis().incidents()).isEmpty();
  }

  @Test
  void timesCenturiesApart() {
    SeriesProfile profile = new SeriesProfile("asn/1", "x", SignalKind.BGP, 60, "UTC", null);
    List<SignalPoint> points = new ArrayList<>();
    for (long time : new long[] {-62_000_000_000L, 0, 60, 4_000_000_000L, 250_000_000_000L}) {
      points.add(new SignalPoint("asn/1", "x", time, 60, 5.0, 1));
    }
    assertThat(Replay.run(List.of(profile), points, Instant.MAX).points()).hasSize(5);
  }
}
