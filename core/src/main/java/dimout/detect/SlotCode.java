package dimout.detect;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The weeks of neighbouring slots in few bits, without loss.
 *
 * <p>A value is told by how far it lies off what the slot before it and the newer weeks make
 * likely, in a code of Golomb's (1966) and Rice's (Rice and Plaunt 1971): so many ones, a zero, and
 * the lowest bits as they are. How many these are stands first. Writing and reading are one walk,
 * so that they cannot disagree.
 */
final class SlotCode {
  /** Stands for no value; behind it none follows in its slot. */
  static final short EMPTY = Short.MIN_VALUE;

  private static final int WEEKS = WeeklyUsual.WEEKS;
  private static final int MOST = Short.MAX_VALUE;

  /** So many ones say that a number stands as it is, in so many bits. */
  private static final int ESCAPE = 20;

  private static final int PLAIN = 17;

  /** That a value can take, the number of values in its slot included. */
  private static final int MOST_BYTES = 6;

  /** Means of up to four, as a multiplication: a division would be most of the work. */
  private static final int[] MEAN = {0, 256, 128, 85, 64};

  private static final VarHandle BIG_ENDIAN =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final boolean writes;
  private final byte[] bytes;

  /** Slot by slot, the newest week first; known as far as was read. */
  final short[] values;

  /** Where the next slot begins, and how many weeks the one before it has. */
  private int base;

  private int known;

  /** Bits before the next number. */
  private int at;

  /** How many of a number's bits stand as they are. */
  private final int low;

  /** What the numbers read add up to, and how many they are. */
  private long sum;

  private int passed;

  private SlotCode(boolean writes, byte[] bytes, int from, int low, short[] values) {
    this.writes = writes;
    this.bytes = bytes;
    this.at = (from + 1) * Byte.SIZE;
    this.low = low;
    this.values = values;
  }

  /** Slots, each of {@link WeeklyUsual#WEEKS} values, of which nothing is known. */
  static byte[] none(int length) {
    short[] values = new short[length];
    Arrays.fill(values, EMPTY);
    return write(values, 0);
  }

  /**
   * What was written, nothing of it read as yet.
   *
   * @param from where it begins in the code
   * @param length of the array that it was
   */
  static SlotCode reading(byte[] code, int from, int length) {
    short[] values = new short[length];
    Arrays.fill(values, EMPTY);
    return new SlotCode(false, code, from, code[from], values);
  }

  /** Reads on up to this value. */
  void readTo(int index) {
    while (base <= index) {
      slot();
    }
  }

  /** The values, all of them read and some of them changed since, coded anew. */
  byte[] rewritten() {
    // Two thirds of the mean: the best of these codes for what falls off evenly.
    int mean = (int) (2 * sum / 3 / Math.max(1, passed));
    return write(values, Integer.SIZE - Integer.numberOfLeadingZeros(mean));
  }

  private static byte[] write(short[] values, int low) {
    byte[] bytes = new byte[1 + values.length * MOST_BYTES + Long.BYTES];
    bytes[0] = (byte) low;
    SlotCode written = new SlotCode(true, bytes, 0, low, values);
    while (written.base < values.length) {
      written.slot();
    }
    return Arrays.copyOf(bytes, (written.at + Byte.SIZE - 1) / Byte.SIZE);
  }

  private void slot() {
    int count = known + signed(pass(unsigned(count(base) - known), 0));
    weeks(count, known);
    known = count;
    base += WEEKS;
  }

  private int count(int base) {
    int n = 0;
    while (n < WEEKS && values[base + n] != EMPTY) {
      n++;
    }
    return n;
  }

  /** Each week is expected to differ from the slot before as the other weeks do. */
  private void weeks(int count, int beside) {
    int moved = 0;
    int newer = 0;
    for (int i = 0; i < count; i++) {
      int before = i < beside ? values[base - WEEKS + i] : 0;
      int likely = i < beside ? before + mean(moved, i) : mean(newer, i);
      int value = value(values[base + i], Math.max(-MOST, Math.min(MOST, likely)));
      values[base + i] = (short) value;
      newer += value;
      moved += value - before;
    }
  }

  private static int mean(int sum, int of) {
    return (sum * MEAN[of]) >> 8;
  }

  private int value(int value, int likely) {
    int off = pass(unsigned(value - likely), low);
    sum += off;
    passed++;
    return likely + signed(off);
  }

  private static int unsigned(int signed) {
    return (signed << 1) ^ (signed >> (Integer.SIZE - 1));
  }

  private static int signed(int unsigned) {
    return (unsigned >>> 1) ^ -(unsigned & 1);
  }

  /** Takes a number, or gives the one that was written. */
  private int pass(int number, int low) {
    if (!writes) {
      return read(low);
    }
    int high = number >>> low;
    if (high >= ESCAPE) {
      write((((1L << ESCAPE) - 1) << PLAIN) | number, ESCAPE + PLAIN);
    } else {
      long ones = (1L << (high + 1)) - 2;
      write((ones << low) | (number & ((1 << low) - 1)), high + 1 + low);
    }
    return number;
  }

  private void write(long number, int wide) {
    int from = at >>> 3;
    long there = (long) BIG_ENDIAN.get(bytes, from);
    BIG_ENDIAN.set(bytes, from, there | (number << (Long.SIZE - wide) >>> (at & 7)));
    at += wide;
  }

  private int read(int low) {
    long next = next();
    int high = Long.numberOfLeadingZeros(~next);
    if (high >= ESCAPE) {
      at += ESCAPE + PLAIN;
      return (int) (next << ESCAPE >>> (Long.SIZE - PLAIN));
    }
    at += high + 1 + low;
    // In two steps: a shift by all 64 bits would be none.
    return (high << low) | (int) (next << (high + 1) >>> 1 >>> (Long.SIZE - 1 - low));
  }

  /** The bits to come, from the highest on: 57 of them at least. */
  private long next() {
    int from = at >>> 3;
    if (from + Long.BYTES <= bytes.length) {
      return (long) BIG_ENDIAN.get(bytes, from) << (at & 7);
    }
    byte[] last = Arrays.copyOfRange(bytes, from, from + Long.BYTES);
    return (long) BIG_ENDIAN.get(last, 0) << (at & 7);
  }
}
