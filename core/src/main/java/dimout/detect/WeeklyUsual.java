package dimout.detect;

import java.util.Arrays;

/**
 * The shape of the local week: for each slot the median of its last five weeks, in ln, relative to
 * the level of the time.
 *
 * <p>A slot is half an hour, or a bin where bins are longer. Weeks in which a slot was dark,
 * without data or a holiday are left out and older ones stand in, so that last month's outage never
 * comes back as this month's usual. Values are kept in 1/1024 of ln: 3.4 KB for half-hour slots.
 */
public final class WeeklyUsual {
  static final int WEEKS = 5;
  private static final int SHORTEST_SLOT = 1800;
  private static final double SCALE = 1024;
  private static final short EMPTY = Short.MIN_VALUE;

  public int slotSeconds;
  public short[] history = new short[0];

  /** Slot being gathered, or -1; sum and number of its bins. */
  public int open = -1;

  public double sum;
  public int bins;

  public WeeklyUsual() {}

  WeeklyUsual(int stepSeconds) {
    slotSeconds = (int) Math.min(LocalClock.DAY, Math.max(SHORTEST_SLOT, stepSeconds));
    history = new short[slots() * WEEKS];
    Arrays.fill(history, EMPTY);
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
   * The shape in the middle of a bin, by interpolation between the middles of slots; NaN when
   * neither of the two slots nor their hour on other days has been seen.
   *
   * @param middle seconds since local Monday
   */
  double at(double middle) {
    double position = middle / slotSeconds - 0.5;
    int before = (int) Math.floor(position);
    double share = position - before;
    double left = slot(Math.floorMod(before, slots()));
    double right = share == 0 ? left : slot(Math.floorMod(before + 1, slots()));
    if (Double.isNaN(left)) {
      return right;
    }
    return Double.isNaN(right) ? left : left + share * (right - left);
  }

  /** Gathers a calm bin; a slot is written once a bin of another comes. */
  void learn(long secondOfWeek, double shape) {
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
      int base = open * WEEKS;
      System.arraycopy(history, base, history, base + 1, WEEKS - 1);
      double value = Math.rint(sum / bins * SCALE);
      history[base] = (short) Math.max(-32_767, Math.min(32_767, value));
    }
    forgetOpen();
  }

  private double slot(int slot) {
    double own = median(slot * WEEKS);
    return Double.isNaN(own) ? sameHour(slot) : own;
  }

  private double median(int base) {
    short[] sorted = new short[WEEKS];
    int n = 0;
    while (n < WEEKS && history[base + n] != EMPTY) {
      short value = history[base + n];
      int at = n++;
      while (at > 0 && sorted[at - 1] > value) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = value;
    }
    if (n == 0) {
      return Double.NaN;
    }
    return (sorted[(n - 1) / 2] + sorted[n / 2]) / 2.0 / SCALE;
  }

  /** Mean over the other days' medians at this hour. */
  private double sameHour(int slot) {
    int perDay = Math.max(1, (int) (LocalClock.DAY / slotSeconds));
    double total = 0;
    int seen = 0;
    for (int other = slot % perDay; other < slots(); other += perDay) {
      double value = median(other * WEEKS);
      if (!Double.isNaN(value)) {
        total += value;
        seen++;
      }
    }
    return seen == 0 ? Double.NaN : total / seen;
  }
}
