package dimout.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class NameOrderTest {
  private static final List<Long> NUMBERS =
      LongStream.concat(
              LongStream.of(0, 1, 9, 10, 100, 19, 2, 20, 4_294_967_295L, 429_496_729L),
              new Random(1).longs(2_000, 0, 1L << 32).map(n -> n >>> (n & 31)))
          .distinct()
          .boxed()
          .toList();

  @Test
  void keysSortAsTheTextOfTheNumbers() {
    assertEquals(
        NUMBERS.stream().sorted(Comparator.comparing(n -> Long.toString(n))).toList(),
        NUMBERS.stream().sorted(Comparator.comparing(NameOrder::key)).toList());
  }

  @Test
  void aKeyGivesItsNumberBack() {
    for (long number : NUMBERS) {
      assertEquals(number, NameOrder.asn(NameOrder.key(number)));
    }
  }
}
