package dimout.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written into coded slots is read again, beside a plain array as the reference. */
class SlotBlocksTest {
  private static final int WEEKS = WeeklyUsual.WEEKS;

  /** Half hours, hours, days of a week, and slots that fill no block. */
  @ParameterizedTest
  @ValueSource(ints = {336, 168, 7, 25, 16, 17})
  void whatIsWrittenIsReadAgain(int slots) {
    Random random = new Random(slots);
    short[] plain = new short[slots * WEEKS];
    Arrays.fill(plain, SlotCode.EMPTY);
    byte[] coded = SlotBlocks.none(slots);
    for (int i = 0; i < 40 * slots; i++) {
      int slot = random.nextInt(slots);
      boolean forgets = random.nextInt(40) == 0;
      short value = value(random, i);
      change(plain, slot * WEEKS, value, forgets);
      SlotBlocks blocks = new SlotBlocks(coded, slots);
      SlotCode block = blocks.read(SlotBlocks.of(slot));
      change(block.values, SlotBlocks.base(slot), value, forgets);
      coded = blocks.with(SlotBlocks.of(slot), block.rewritten());
      assertThat(weeks(coded, slots, slot)).isEqualTo(weeks(plain, slot));
    }
    for (int slot = 0; slot < slots; slot++) {
      assertThat(weeks(coded, slots, slot)).isEqualTo(weeks(plain, slot));
    }
  }

  /** Calm for a while, then wild, then as far apart as can be. */
  private static short value(Random random, int i) {
    int size = new int[] {1, 30, 400, Short.MAX_VALUE}[i / 50 % 4];
    return (short) (random.nextInt(2 * size + 1) - size);
  }

  private static void change(short[] values, int base, short value, boolean forgets) {
    if (forgets) {
      Arrays.fill(values, base, base + WEEKS, SlotCode.EMPTY);
    } else {
      System.arraycopy(values, base, values, base + 1, WEEKS - 1);
      values[base] = value;
    }
  }

  private static short[] weeks(short[] plain, int slot) {
    return Arrays.copyOfRange(plain, slot * WEEKS, (slot + 1) * WEEKS);
  }

  /** Read no farther than this slot. */
  private static short[] weeks(byte[] coded, int slots, int slot) {
    SlotCode code = new SlotBlocks(coded, slots).reading(SlotBlocks.of(slot));
    code.readTo(SlotBlocks.base(slot));
    return Arrays.copyOfRange(code.values, SlotBlocks.base(slot), SlotBlocks.base(slot) + WEEKS);
  }
}
