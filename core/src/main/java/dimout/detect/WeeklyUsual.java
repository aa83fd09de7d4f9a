package dimout.detect;

import java.util.Arrays;

/**
 * The shape of the local week: for each slot the median of its last five weeks, in ln, relative to
 * the level of the time.
 *
 * <p>A slot is half an hour, an hour where bins are longer, or one bin where these are longer than
 * a quarter of a day: then slots begin where the first bin did, so that a clock that is put back
 * leaves a day's bin in its slot. Weeks in which a slot was dark, without data or a holiday are
 * left out and older ones stand in, so that last month's outage never comes back as this month's
 * usual. Values are kept in 1/1024 of ln, coded: half-hour slots take 1 to 2.4 KB.
 */
public final class WeeklyUsual {
  static final int WEEKS = 5;

  private static final int SHORTEST_SLOT = 1800;
  private static final int HOUR = 3600;

  /** Bins up to this length are spread over hours, so that a changed clock moves them too. */
  private static final int WIDE = 6 * HOUR;

  static final double SCALE = 1024;

  /** In ln: less than a fifth of this hour of other days, of which there must be enough. */
  static final double DARK = Math.log(0.2);

  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** Days from which on one may be a weekly day of rest: Friday, Saturday, Sunday. */
  static final int RESTS = 4;

  public int slotSeconds;

  /** Where long bins are slots: by how much they begin after midnight or a multiple, local. */
  public int begins = UNKNOWN;

  /** The weeks of all slots, as {@link SlotBlocks} has them. */
  public byte[] coded = new byte[0];

  /** Slot being gathered, or -1; sum and number of its bins. */
  public int open = -1;

  public double sum;
  public int bins;

  /** Likewise of bins that may yet turn out to be dark. */
  public double sumInDoubt;

  public int binsInDoubt;

  /** Slots that wait for the week after. */
  public Doubts doubts = new Doubts();

  /** The slots last looked up, and what they held. */
  public int looked = Integer.MIN_VALUE;

  public double left;
  public double right;

  public WeeklyUsual() {}

  WeeklyUsual(int stepSeconds) {
    slotSeconds = slotFor(stepSeconds);
    coded = SlotBlocks.none(slots());
  }

  SlotBlocks blocks() {
    return new SlotBlocks(coded, slots());
  }

  /** What is known, to be asked more than once. */
  SlotTable table() {
    return new SlotTable(this);
  }

  private static int slotFor(int step) {
    if (step <= SHORTEST_SLOT) {
      return SHORTEST_SLOT;
    }
    return step <= WIDE ? HOUR : (int) Math.min(LocalClock.DAY, step);
  }

  /** Whether every bin of this length is a slot of its own, wherever the clock puts it. */
  static boolean isWhole(int step) {
    return step > WIDE;
  }

  int slots() {
    return (int) ((LocalClock.WEEK + slotSeconds - 1) / slotSeconds);
  }

  /** Share of slots that have been seen at least once, 0 to 1. */
  double filled() {
    SlotTable table = table();
    int seen = 0;
    for (int slot = 0; slot < slots(); slot++) {
      seen += table.weeks(slot) > 0 ? 1 : 0;
    }
    return (double) seen / slots();
  }

  /**
   * The shape over a bin: by interpolation between the middles of slots, or the mean of the slots
   * that it covers; NaN when neither they nor their hour on other days have been seen.
   *
   * @param secondOfWeek local start of the bin
   */
  double at(long secondOfWeek, int step) {
    return isWhole(step) || step > slotSeconds
        ? table().at(secondOfWeek, step)
        : at(secondOfWeek + step / 2.0);
  }

  /** The first slot whose middle lies in a bin, and whether one after it does. */
  int first(long secondOfWeek) {
    return (int) Math.ceil((double) secondOfWeek / slotSeconds - 0.5);
  }

  boolean covers(long secondOfWeek, int step, int slot) {
    return (slot + 0.5) * slotSeconds < secondOfWeek + step;
  }

  /** The slot that begins nearest to a bin. */
  int nearest(long secondOfWeek) {
    long since = secondOfWeek - (begins == UNKNOWN ? 0 : begins);
    return Math.floorMod((int) Math.round((double) since / slotSeconds), slots());
  }

  private double at(double middle) {
    double position = middle / slotSeconds - 0.5;
    int before = (int) Math.floor(position);
    if (before != looked) {
      SlotTable table = table();
      left = table.value(before);
      right = table.value(before + 1);
      looked = before;
    }
    return SlotTable.between(left, right, position - before);
  }

  /**
   * Gathers a calm bin; a slot is written once a bin of another comes.
   *
   * @param time of the bin, epoch seconds
   * @param inDoubt whether it may yet turn out to be dark: a slot with no other bin waits a week
   */
  void learn(long time, long secondOfWeek, int step, double shape, boolean inDoubt) {
    if (isWhole(step)) {
      if (begins == UNKNOWN) {
        int after = (int) (secondOfWeek % slotSeconds);
        begins = 2L * after > slotSeconds ? after - slotSeconds : after;
      }
      take(nearest(secondOfWeek), shape, time, inDoubt);
      return;
    }
    if (step > slotSeconds) {
      for (int slot = first(secondOfWeek); covers(secondOfWeek, step, slot); slot++) {
        take(slot % slots(), shape, time, inDoubt);
      }
      return;
    }
    int slot = (int) (secondOfWeek / slotSeconds);
    if (slot != open) {
      close(time);
      open = slot;
    }
    if (inDoubt) {
      sumInDoubt += shape;
      binsInDoubt++;
    } else {
      sum += shape;
      bins++;
    }
  }

  private void take(int slot, double shape, long time, boolean inDoubt) {
    double sure = inDoubt ? doubts.take(slot, shape, time) : shape;
    if (!Double.isNaN(sure)) {
      write(slot, sure);
    }
  }

  /** Forgets the slot being gathered, and what was in doubt before: an outage has begun. */
  void forgetOpen(long onset) {
    doubts.outage(onset);
    empty();
  }

  private void empty() {
    open = -1;
    sum = 0;
    bins = 0;
    sumInDoubt = 0;
    binsInDoubt = 0;
  }

  private void close(long time) {
    if (open >= 0 && bins > 0) {
      write(open, sum / bins);
    } else if (open >= 0 && binsInDoubt > 0) {
      take(open, sumInDoubt / binsInDoubt, time, true);
    }
    empty();
  }

  private void write(int slot, double shape) {
    SlotBlocks blocks = blocks();
    SlotCode block = blocks.read(SlotBlocks.of(slot));
    int base = SlotBlocks.base(slot);
    System.arraycopy(block.values, base, block.values, base + 1, WEEKS - 1);
    double value = Math.rint(shape * SCALE);
    block.values[base] = (short) Math.max(-32_767, Math.min(32_767, value));
    coded = blocks.with(SlotBlocks.of(slot), block.rewritten());
    looked = Integer.MIN_VALUE;
  }

  /**
   * Forgets what lies far below this hour of most other days: a series that has only just been
   * learnt may have begun with an outage, which is no usual. A day of rest that is low in working
   * hours is a habit: offices and schools are as good as empty on it.
   */
  void forgetDark() {
    SlotTable table = table();
    for (int slot = 0; slot < slots(); slot++) {
      int day = slot / table.perDay();
      if (table.isDark(slot) && (day < RESTS || !table.isDarkAtWork(day))) {
        forget(slot);
      }
    }
    looked = Integer.MIN_VALUE;
  }

  private void forget(int slot) {
    SlotBlocks blocks = blocks();
    SlotCode block = blocks.read(SlotBlocks.of(slot));
    int base = SlotBlocks.base(slot);
    Arrays.fill(block.values, base, base + WEEKS, SlotCode.EMPTY);
    coded = blocks.with(SlotBlocks.of(slot), block.rewritten());
  }
}
