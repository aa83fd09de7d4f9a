package dimout.app.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StepTest {
  @Test
  void gapsDoNotHideTheStep() {
    long[] times =
        LongStream.range(0, 2000)
            .filter(i -> i % 3 != 1 && (i < 500 || i > 900))
            .map(i -> i * 660)
            .toArray();
    assertThat(Step.of(times)).isEqualTo(660);
  }

  @Test
  void halfOfTheValuesMayBeMissingAtRandom() {
    Random random = new Random(1);
    long[] times =
        LongStream.range(0, 2000).filter(i -> random.nextInt(100) < 45).map(i -> i * 300).toArray();
    assertThat(Step.of(times)).isEqualTo(300);
  }

  @Test
  void wanderingClocksGiveTheUsualLength() {
    Random random = new Random(2);
    long[] times = LongStream.range(0, 2000).map(i -> i * 300 + random.nextInt(15)).toArray();
    assertThat(Step.of(times)).isEqualTo(300);
    Grid grid = Grid.of(300, times);
    assertThat(Arrays.stream(times).map(grid::bin).toArray())
        .isEqualTo(LongStream.range(0, 2000).map(i -> i * 300).toArray());
  }

  @Test
  void daysOfSummerTimeAreDays() {
    long[] times = {0, 86_400, 172_800, 255_600, 342_000, 428_400, 518_400, 604_800};
    assertThat(Step.of(times)).isEqualTo(86_400);
    Grid grid = Grid.of(86_400, times);
    assertThat(Arrays.stream(times).map(grid::bin).distinct().count()).isEqualTo(8);
  }

  @Test
  void regularTimesStayAsTheyAre() {
    long[] times = LongStream.range(0, 100).map(i -> i * 300 + 173).toArray();
    Grid grid = Grid.of(Step.of(times), times);
    assertThat(Arrays.stream(times).map(grid::bin).toArray()).isEqualTo(times);
  }

  @Test
  void oneTimeTellsNothing() {
    assertThat(Step.of(new long[] {5})).isEqualTo(Step.UNKNOWN);
  }
}
