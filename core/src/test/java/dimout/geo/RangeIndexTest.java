package dimout.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RangeIndexTest {
  static Stream<long[]> keys() {
    Random random = new Random(5);
    return Stream.of(
            LongStream.of(0),
            LongStream.of(0, -1),
            LongStream.of(0, 0, 0, 1, 1),
            LongStream.range(0, 70_000).map(i -> i << 44),
            LongStream.range(0, 5000).map(i -> random.nextLong()),
            LongStream.range(0, 5000).map(i -> 0x2a00L << 48 | random.nextLong() >>> 12),
            LongStream.range(0, 5000).map(i -> random.nextInt(9) << 8 | 0x2001L << 48))
        .map(some ->
            LongStream.concat(LongStream.of(0), some)
                .map(key -> key ^ Long.MIN_VALUE)
                .sorted()
                .map(key -> key ^ Long.MIN_VALUE)
                .toArray());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void findsWhatALookAtAllFinds(long[] keys) {
    RangeIndex index = new RangeIndex(keys);
    Random random = new Random(6);
    for (int i = 0; i < 2000; i++) {
      long near = keys[random.nextInt(keys.length)] + random.nextInt(3) - 1;
      long wanted = i % 3 == 0 ? random.nextLong() : near;
      int floor = 0;
      for (int k = 0; k < keys.length; k++) {
        floor = Long.compareUnsigned(keys[k], wanted) <= 0 ? k : floor;
      }
      assertThat(index.floor(wanted)).isEqualTo(floor);
    }
    assertThat(index.floor(-1)).isEqualTo(keys.length - 1);
  }
}
