package dimout.detect;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The weeks of a {@link WeeklyUsual} laid open, as far as they are asked for. */
final class SlotTable {
  /** Weeks from which on a slot speaks for itself. */
  private static final int SETTLED = 3;

  /** Of an hour, seven days. */
  private static final int FEWEST_DAYS = 5;

  private static final int SATURDAY = 5;

  /** In ln: so far days of one kind do not lie apart. */
  private static final double APART = 0.35;

  /** Where a day has fewer slots, an odd one is the whole day. */
  private static final int FEWEST_A_DAY = 4;

  private static final int WEEKS = WeeklyUsual.WEEKS;

  private final WeeklyUsual week;
  private final int slots;

  /** Slots of a day that are its own hours. */
  private final int perDay;

  private final SlotBlocks blocks;
  private final @Nullable SlotCode[] open;

  /** By day, as {@link #apart(int)} has it; NaN until it is asked for. */
  private final double[] apart;

  SlotTable(WeeklyUsual week) {
    this.week = week;
    this.slots = week.slots();
    this.perDay = Math.max(1, (int) (LocalClock.DAY / week.slotSeconds));
    this.blocks = week.blocks();
    this.open = new SlotCode[blocks.count()];
    this.apart = new double[days()];
    Arrays.fill(apart, Double.NaN);
  }

  /** As {@link WeeklyUsual#at}. */
  double at(long secondOfWeek, int step) {
    if (WeeklyUsual.isWhole(step)) {
      return value(week.nearest(secondOfWeek));
    }
    if (step > week.slotSeconds) {
      return over(secondOfWeek, step);
    }
    double position = (secondOfWeek + step / 2.0) / week.slotSeconds - 0.5;
    int before = (int) Math.floor(position);
    return between(value(before), value(before + 1), position - before);
  }

  private double over(long secondOfWeek, int step) {
    double total = 0;
    int n = 0;
    for (int slot = week.first(secondOfWeek); week.covers(secondOfWeek, step, slot); slot++) {
      double value = value(slot);
      if (!Double.isNaN(value)) {
        total += value;
        n++;
      }
    }
    return n == 0 ? Double.NaN : total / n;
  }

  static double between(double left, double right, double share) {
    if (Double.isNaN(left)) {
      return right;
    }
    return Double.isNaN(right) ? left : left + share * (right - left);
  }

  /**
   * The median of a slot, drawn towards this hour of alike days: the less, the more weeks it has
   * been seen, and not at all where its day is of another kind; NaN when none has been seen.
   *
   * @param any slot, counted on beyond the week
   */
  double value(int any) {
    int slot = Math.floorMod(any, slots);
    int weeks = weeks(slot);
    double own = median(slot, weeks);
    if (weeks >= SETTLED) {
      return own;
    }
    double pooled = pooled(slot);
    if (Double.isNaN(pooled) || (weeks > 0 && isApart(slot / perDay))) {
      return own;
    }
    if (weeks == 0) {
      return pooled;
    }
    double trust = (double) weeks / SETTLED;
    double kept = isWeekend(slot) ? 0.5 + 0.5 * trust : trust;
    return pooled + Math.max(kept, 0.5) * (own - pooled);
  }

  /**
   * Whether a day is of another kind than those it is pooled with: a Friday where people rest on
   * it, a Sunday after a Saturday on which they work.
   */
  private boolean isApart(int day) {
    if (perDay < FEWEST_A_DAY) {
      return false;
    }
    if (Double.isNaN(apart[day])) {
      apart[day] = apart(day);
    }
    return Math.abs(apart[day]) > APART;
  }

  /** How far the hours from six to six of a day lie off those of others, in ln, on average. */
  private double apart(int day) {
    int until = Math.min(slots, day * perDay + perDay * 3 / 4);
    double sum = 0;
    int n = 0;
    for (int slot = day * perDay + perDay / 4; slot < until; slot++) {
      double apart = median(slot, weeks(slot)) - pooled(slot);
      sum += Double.isNaN(apart) ? 0 : apart;
      n += Double.isNaN(apart) ? 0 : 1;
    }
    return n == 0 ? 0 : sum / n;
  }

  /** What this hour of alike days has, or, where none was seen, of any; NaN when none has. */
  private double pooled(int slot) {
    double[] others = new double[days()];
    int n = 0;
    int alike = 0;
    double near = 0;
    for (int other = slot % perDay; other < slots; other += perDay) {
      int seen = weeks(other);
      if (other == slot || seen == 0) {
        continue;
      }
      double value = median(other, seen);
      others[n++] = value;
      if (isWeekend(other) == isWeekend(slot)) {
        near += value;
        alike++;
      }
    }
    return n == 0 ? Double.NaN : alike > 0 ? near / alike : middle(others, n);
  }

  private boolean isWeekend(int slot) {
    return slot / perDay >= SATURDAY;
  }

  int perDay() {
    return perDay;
  }

  /** Whether half of the slots between nine and six o'clock that were seen are dark, or more. */
  boolean isDarkAtWork(int day) {
    int from = day * perDay;
    int until = Math.min(slots, from + (perDay * 3 + 3) / 4);
    int seen = 0;
    int dark = 0;
    for (int slot = from + perDay * 3 / 8; slot < until; slot++) {
      seen += weeks(slot) > 0 ? 1 : 0;
      dark += isDark(slot) ? 1 : 0;
    }
    return 2 * dark >= seen;
  }

  /** Whether a slot lies far below this hour of most other days. */
  boolean isDark(int slot) {
    return median(slot, weeks(slot)) < middleOfDays(slot % perDay) + WeeklyUsual.DARK;
  }

  /** How many slots may have one hour; where slots do not divide a day, more than seven. */
  private int days() {
    return (slots + perDay - 1) / perDay;
  }

  /** NaN where too few days have been seen. */
  private double middleOfDays(int hour) {
    double[] days = new double[days()];
    int n = 0;
    for (int slot = hour; slot < slots; slot += perDay) {
      int seen = weeks(slot);
      if (seen > 0) {
        days[n++] = median(slot, seen);
      }
    }
    return n < FEWEST_DAYS ? Double.NaN : middle(days, n);
  }

  private static double middle(double[] values, int n) {
    Arrays.sort(values, 0, n);
    return (values[(n - 1) / 2] + values[n / 2]) / 2;
  }

  /** How many weeks have been seen of a slot. */
  int weeks(int slot) {
    short[] block = block(slot);
    int base = SlotBlocks.base(slot);
    int n = 0;
    while (n < WEEKS && block[base + n] != SlotCode.EMPTY) {
      n++;
    }
    return n;
  }

  private double median(int slot, int n) {
    if (n == 0) {
      return Double.NaN;
    }
    int base = SlotBlocks.base(slot);
    short[] sorted = Arrays.copyOfRange(block(slot), base, base + n);
    Arrays.sort(sorted);
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0 / WeeklyUsual.SCALE;
  }

  /** The block of a slot, read as far as that. */
  private short[] block(int slot) {
    int at = SlotBlocks.of(slot);
    SlotCode code = open[at];
    if (code == null) {
      code = blocks.reading(at);
      open[at] = code;
    }
    code.readTo(SlotBlocks.base(slot));
    return code.values;
  }
}
