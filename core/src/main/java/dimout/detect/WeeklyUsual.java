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
 * usual. Values are kept in 1/1024 of ln: 3.4 KB for half-hour slots.
 */
public final class WeeklyUsual {
  static final int WEEKS = 5;

  /** Weeks from which on a slot speaks for itself. */
  private static final int SETTLED = 3;

  private static final int SHORTEST_SLOT = 1800;
  private static final int HOUR = 3600;

  /** Bins up to this length are spread over hours, so that a changed clock moves them too. */
  private static final int WIDE = 6 * HOUR;

  private static final double SCALE = 1024;

  /** In ln: less than a fifth of this hour of other days, of which there must be enough. */
  static final double DARK = Math.log(0.2);

  private static final int FEWEST_DAYS = 5;
  private static final short EMPTY = Short.MIN_VALUE;
  private static final long UNKNOWN = Long.MIN_VALUE;

  /** Days from which on one may be a weekly day of rest: Friday, Saturday, Sunday. */
  static final int RESTS = 4;

  public int slotSeconds;

  /** Where long bins are slots: by how much they begin after midnight or a multiple, local. */
  public long begins = UNKNOWN;

  public short[] history = new short[0];

  /** Slot being gathered, or -1; sum and number of its bins. */
  public int open = -1;

  public double sum;
  public int bins;

  /** The slots last looked up, and what they held. */
  public int looked = Integer.MIN_VALUE;

  public double left;
  public double right;

  public WeeklyUsual() {}

  WeeklyUsual(int stepSeconds) {
    slotSeconds = slotFor(stepSeconds);
    history = new short[slots() * WEEKS];
    Arrays.fill(history, EMPTY);
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
    int seen = 0;
    for (int slot = 0; slot < slots(); slot++) {
      seen += history[slot * WEEKS] == EMPTY ? 0 : 1;
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
    if (isWhole(step)) {
      return slot(nearest(secondOfWeek));
    }
    return step > slotSeconds ? over(secondOfWeek, step) : at(secondOfWeek + step / 2.0);
  }

  private double over(long secondOfWeek, int step) {
    double total = 0;
    int n = 0;
    for (int slot = first(secondOfWeek); covers(secondOfWeek, step, slot); slot++) {
      double value = slot(slot % slots());
      if (!Double.isNaN(value)) {
        total += value;
        n++;
      }
    }
    return n == 0 ? Double.NaN : total / n;
  }

  /** The first slot whose middle lies in a bin, and whether one after it does. */
  private int first(long secondOfWeek) {
    return (int) Math.ceil((double) secondOfWeek / slotSeconds - 0.5);
  }

  private boolean covers(long secondOfWeek, int step, int slot) {
    return (slot + 0.5) * slotSeconds < secondOfWeek + step;
  }

  /** The slot that begins nearest to a bin. */
  private int nearest(long secondOfWeek) {
    long since = secondOfWeek - (begins == UNKNOWN ? 0 : begins);
    return Math.floorMod((int) Math.round((double) since / slotSeconds), slots());
  }

  private double at(double middle) {
    double position = middle / slotSeconds - 0.5;
    int before = (int) Math.floor(position);
    double share = position - before;
    if (before != looked) {
      left = slot(Math.floorMod(before, slots()));
      right = slot(Math.floorMod(before + 1, slots()));
      looked = before;
    }
    if (Double.isNaN(left)) {
      return right;
    }
    return Double.isNaN(right) ? left : left + share * (right - left);
  }

  /** Gathers a calm bin; a slot is written once a bin of another comes. */
  void learn(long secondOfWeek, int step, double shape) {
    if (isWhole(step)) {
      if (begins == UNKNOWN) {
        long after = secondOfWeek % slotSeconds;
        begins = 2 * after > slotSeconds ? after - slotSeconds : after;
      }
      write(nearest(secondOfWeek), shape);
      return;
    }
    if (step > slotSeconds) {
      for (int slot = first(secondOfWeek); covers(secondOfWeek, step, slot); slot++) {
        write(slot % slots(), shape);
      }
      return;
    }
    int slot = (int) (secondOfWeek / slotSeconds);
    if (slot != open) {
      close();
      open = slot;
    }
    sum += shape;
    bins++;
  }

  /** Forgets the slot being gathered: it turned out not to be calm. */
  void forgetOpen() {
    open = -1;
    sum = 0;
    bins = 0;
  }

  private void close() {
    if (open >= 0 && bins > 0) {
      write(open, sum / bins);
    }
    forgetOpen();
  }

  private void write(int slot, double shape) {
    int base = slot * WEEKS;
    System.arraycopy(history, base, history, base + 1, WEEKS - 1);
    double value = Math.rint(shape * SCALE);
    history[base] = (short) Math.max(-32_767, Math.min(32_767, value));
    looked = Integer.MIN_VALUE;
  }

  /**
   * The median of a slot, drawn towards this hour of the other days: the less, the more weeks it
   * has been seen and the more it differs from them every week.
   */
  private double slot(int slot) {
    int perDay = Math.max(1, (int) (LocalClock.DAY / slotSeconds));
    int weeks = weeks(slot);
    double own = median(slot * WEEKS, weeks);
    if (weeks >= SETTLED) {
      return own;
    }
    double[] others = new double[days(perDay)];
    int n = 0;
    int alike = 0;
    double near = 0;
    int weekend = slot / perDay >= 5 ? 1 : 0;
    for (int other = slot % perDay; other < slots(); other += perDay) {
      int seen = weeks(other);
      if (other == slot || seen == 0) {
        continue;
      }
      double value = median(other * WEEKS, seen);
      others[n++] = value;
      if ((other / perDay >= 5 ? 1 : 0) == weekend) {
        near += value;
        alike++;
      }
    }
    if (n == 0) {
      return own;
    }
    double pooled = alike > 0 ? near / alike : middle(others, n);
    if (weeks == 0) {
      return pooled;
    }
    double trust = (double) weeks / SETTLED;
    double kept = weekend == 1 ? 0.5 + 0.5 * trust : trust;
    return pooled + Math.max(kept, 0.5) * (own - pooled);
  }

  /**
   * Forgets what lies far below this hour of most other days: a series that has only just been
   * learnt may have begun with an outage, which is no usual. A day of rest that is low in working
   * hours is a habit: offices and schools are as good as empty on it.
   */
  void forgetDark() {
    int perDay = Math.max(1, (int) (LocalClock.DAY / slotSeconds));
    double[] middles = new double[perDay];
    for (int hour = 0; hour < perDay; hour++) {
      middles[hour] = middleOfDays(hour, perDay);
    }
    for (int day = 0; day < days(perDay); day++) {
      if (day < RESTS || !isDarkAtWork(day * perDay, middles)) {
        forgetDark(day * perDay, Math.min(slots(), (day + 1) * perDay), middles);
      }
    }
    looked = Integer.MIN_VALUE;
  }

  private void forgetDark(int from, int until, double[] middles) {
    for (int slot = from; slot < until; slot++) {
      if (isDark(slot, middles)) {
        Arrays.fill(history, slot * WEEKS, (slot + 1) * WEEKS, EMPTY);
      }
    }
  }

  /** Whether half of the slots between nine and six o'clock that were seen are, or more. */
  private boolean isDarkAtWork(int from, double[] middles) {
    int perDay = middles.length;
    int until = Math.min(slots(), from + (perDay * 3 + 3) / 4);
    int seen = 0;
    int dark = 0;
    for (int slot = from + perDay * 3 / 8; slot < until; slot++) {
      seen += weeks(slot) > 0 ? 1 : 0;
      dark += isDark(slot, middles) ? 1 : 0;
    }
    return 2 * dark >= seen;
  }

  private boolean isDark(int slot, double[] middles) {
    return median(slot * WEEKS, weeks(slot)) < middles[slot % middles.length] + DARK;
  }

  /** How many slots may have one hour; where slots do not divide a day, more than seven. */
  private int days(int perDay) {
    return (slots() + perDay - 1) / perDay;
  }

  /** NaN where too few days have been seen. */
  private double middleOfDays(int hour, int perDay) {
    double[] days = new double[days(perDay)];
    int n = 0;
    for (int slot = hour; slot < slots(); slot += perDay) {
      int seen = weeks(slot);
      if (seen > 0) {
        days[n++] = median(slot * WEEKS, seen);
      }
    }
    return n < FEWEST_DAYS ? Double.NaN : middle(days, n);
  }

  private static double middle(double[] values, int n) {
    Arrays.sort(values, 0, n);
    return (values[(n - 1) / 2] + values[n / 2]) / 2;
  }

  private int weeks(int slot) {
    int n = 0;
    while (n < WEEKS && history[slot * WEEKS + n] != EMPTY) {
      n++;
    }
    return n;
  }

  private double median(int base, int n) {
    if (n == 0) {
      return Double.NaN;
    }
    short[] sorted = Arrays.copyOfRange(history, base, base + n);
    Arrays.sort(sorted);
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0 / SCALE;
  }
}
