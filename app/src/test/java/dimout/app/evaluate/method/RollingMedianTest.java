package dimout.app.evaluate.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RollingMedianTest {
  @Test
  void isTheMedianOfTheLastValues() {
    Random random = new Random(1);
    double[] values = IntStream.range(0, 500).mapToDouble(i -> random.nextInt(20)).toArray();
    RollingMedian rolling = new RollingMedian(15);
    for (int i = 0; i < values.length; i++) {
      rolling.add(values[i]);
      double[] window =
          IntStream.rangeClosed(Math.max(0, i - 14), i)
              .mapToDouble(j -> values[j])
              .sorted()
              .toArray();
      int n = window.length;
      assertThat(rolling.median()).isEqualTo((window[(n - 1) / 2] + window[n / 2]) / 2);
    }
  }

  @Test
  void missingValuesTakeAPlaceOnly() {
    RollingMedian rolling = new RollingMedian(2);
    rolling.add(4);
    rolling.add(Double.NaN);
    assertThat(rolling.median()).isEqualTo(4);
    rolling.add(Double.NaN);
    assertThat(rolling.median()).isNaN();
    assertThat(rolling.count()).isZero();
  }
}
