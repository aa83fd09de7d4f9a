package dimout.detect;

import dimout.model.SignalKind;
import java.util.Arrays;

/**
 * The second detector: a drop so slow that usual would follow it, as when a service is throttled
 * over weeks.
 *
 * <p>The level of each day, free of its weekly rhythm, is compared with the median of eight weeks
 * that ended a week before, by a cumulative sum (Page 1954). Days that are dark, holidays, or that
 * lack a quarter of their bins are left out.
 */
public final class SlowLevel {
  private static final int GAP = 7;
  private static final int DAYS = 63;
  private static final int ENOUGH = 28;

  /** Days that say what level is lasting, and how many of them must be known. */
  private static final int LASTING = 35;

  private static final int FEWEST = 5;

  private static final double SLACK = 0.75;
  private static final double EVIDENCE = 6;

  /** A single day says no more, however far down it is. */
  private static final double LOUDEST = 2;

  private static final double QUIETEST = 0.05;
  private static final double COMPLETE = 0.75;
  private static final double SCALE = 1000;

  /** Levels of the last days in thousandths of ln, newest first. */
  public short[] days = new short[0];

  public int known;

  /** The level that all of them are relative to, in ln: the first day's. */
  public double base;

  public int day = Integer.MIN_VALUE;
  public double sum;
  public int bins;
  public double evidence;

  /** First local day of the fall. */
  public int since;

  /** Median level of the eight weeks, in ln. */
  public double reference;

  public SlowLevel() {}

  /** Forgets all days: the level is a new one. */
  void clear() {
    known = 0;
    evidence = 0;
    leaveOut();
  }

  /** Leaves out the day so far: it has turned dark. */
  void leaveOut() {
    sum = 0;
    bins = 0;
  }

  /** What bins are measured by has changed: all levels move by so much, in ln. */
  void move(double by) {
    base += by;
    reference += by;
    sum += by * bins;
  }

  /**
   * Takes one calm bin.
   *
   * @param level of the bin in ln, without its weekly shape
   * @return whether this bin begins a day that a slow drop is found on
   */
  boolean add(long localDay, int step, double level, SignalKind kind) {
    boolean found = false;
    if (localDay != day) {
      if (bins >= COMPLETE * LocalClock.DAY / step) {
        found = close(sum / bins, kind);
      }
      day = (int) localDay;
      sum = 0;
      bins = 0;
    }
    sum += level;
    bins++;
    return found;
  }

  /** The level of most of the last five weeks, in ln; NaN while few days are known. */
  double lasting() {
    int last = Math.min(known, LASTING);
    return last < FEWEST ? Double.NaN : base + median(Arrays.copyOf(days, last)) / SCALE;
  }

  private boolean close(double level, SignalKind kind) {
    if (known == 0) {
      base = level;
      days = days.length == 0 ? new short[DAYS] : days;
    }
    boolean falls = known >= GAP + ENOUGH && falls(level, kind);
    System.arraycopy(days, 0, days, 1, DAYS - 1);
    days[0] = (short) Math.max(-32_000, Math.min(32_000, (level - base) * SCALE));
    known = Math.min(DAYS, known + 1);
    return falls;
  }

  private boolean falls(double level, SignalKind kind) {
    short[] past = Arrays.copyOfRange(days, GAP, known);
    double median = median(past);
    for (int i = 0; i < past.length; i++) {
      past[i] = (short) Math.abs(past[i] - median);
    }
    double spread = Math.max(QUIETEST, 1.4826 * median(past) / SCALE);
    reference = base + median / SCALE;
    if (evidence <= 0) {
      since = day;
    }
    evidence = Math.max(0, evidence + Math.min(LOUDEST, (reference - level) / spread - SLACK));
    return evidence >= EVIDENCE && level - reference <= Math.log1p(-smallestDrop(kind));
  }

  private static double smallestDrop(SignalKind kind) {
    return switch (kind) {
      case BGP -> 0.05;
      case PROBING -> 0.1;
      case TRAFFIC, TELESCOPE -> 0.3;
    };
  }

  private static double median(short[] values) {
    short[] sorted = values.clone();
    Arrays.sort(sorted);
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2.0;
  }
}
