package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.PointState;
import dimout.model.SeriesUpdate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is remembered of one series beside the others of its signal. */
public final class PanelMember {
  /** Why an outage is held back. */
  public enum Hold {
    NOTHING,
    /** Unrelated places fell with it. */
    COMMON,
    /** What it lost, others gained: it was counted to somebody else. */
    MOVED,
    /** Others who measure the same thing see nothing. */
    ALONE
  }

  /** No time. */
  static final long NEVER = Long.MIN_VALUE;

  /** An outage older than this is not taken back any more. */
  private static final int REMEMBERED = 24;

  /** Scales below usual from which on a bin is down: 3 against the 1.645 of the upper bound. */
  private static final double FAR = 3 / 1.645;

  /** Over so many bins without data what a place gained or lost is still told. */
  private static final int GAP = 6;

  private static final double HALF = 50;

  /** A fall of less than this is no fall, percent. */
  private static final double LEAST = 1;

  /** What it is counted as: a country, or itself where it has none. */
  public String place = "";

  /** The part of the world, by its zone. */
  public String region = "";

  /** Start of its newest bin, epoch seconds. */
  public long seen = NEVER;

  /** Of the newest bin with data. */
  public double value = Double.NaN;

  /** By how much our measurement of it changed since the newest bin with data. */
  public double recounted;

  /** Of its newest bin; not a number without data. */
  public double percent = Double.NaN;

  /** What that bin gained since the newest one with data; not a number without either. */
  public double change = Double.NaN;

  /** Start of the newest bin with data, and of the one before that. */
  public long last = NEVER;

  public long lastBut = NEVER;

  public boolean dark;

  /** Of its open outage. */
  public long onset = NEVER;

  /** Of the newest outage that was ever open: bins without data have none; and when it opened. */
  public long newest = NEVER;

  public long opened = NEVER;

  /** Whether that bin is far below usual, an outage or not, and since when. */
  public boolean down;

  public long downSince = NEVER;

  /** When and to what percent it last fell by being counted to somebody else. */
  public long movedAt = NEVER;

  public double movedTo;

  public Hold hold = Hold.NOTHING;

  /** Start of the newest bin in which enough others saw it up. */
  public long witnessed = NEVER;

  /** Whether it was up again since it was held back. */
  public boolean returned;

  /** Onset of the outage that was held back and is one after all. */
  public long cleared = NEVER;

  /** Onset of the outage that was let through, and its points, while it may be taken back. */
  public long said = NEVER;

  public List<JudgedPoint> shown = new ArrayList<>();

  public PanelMember() {}

  void note(SeriesUpdate update) {
    Outage outage = update.outage();
    boolean open = outage != null && outage.endedAs() == null;
    onset = outage != null && open ? outage.onset().getEpochSecond() : NEVER;
    if (onset != NEVER && onset != newest) {
      hold = Hold.NOTHING;
      newest = onset;
      opened = update.time();
    }
    JudgedPoint bin = newest(update);
    if (bin != null) {
      seen = bin.time();
      recounted += update.recounted();
      counted(bin, update.stepSeconds());
      dark = bin.state() == PointState.OUTAGE;
      percent = number(bin.percentOfUsual());
      returned = hold != Hold.NOTHING && (returned || (!dark && !Double.isNaN(percent)));
      boolean isDown = isDown(bin);
      downSince = isDown ? (down ? downSince : bin.time()) : NEVER;
      down = isDown;
    }
  }

  /**
   * What was nearly dark gains nothing by its return: a curfew may end where another begins. What
   * was a little lower may have been counted to somebody else.
   */
  private void counted(JudgedPoint bin, int step) {
    double now = bin.state() == PointState.NO_DATA ? Double.NaN : number(bin.value());
    double before = seen - last <= (long) GAP * step ? value + recounted : Double.NaN;
    boolean returns = (dark || down) && hold != Hold.MOVED && percent < HALF;
    change = returns ? Math.min(0, now - before) : now - before;
    if (!Double.isNaN(now)) {
      value = now;
      recounted = 0;
      lastBut = last;
      last = seen;
    }
  }

  private static @Nullable JudgedPoint newest(SeriesUpdate update) {
    List<JudgedPoint> points = update.points();
    for (int i = points.size() - 1; i >= 0; i--) {
      if (points.get(i).time() == update.time()) {
        return points.get(i);
      }
    }
    return null;
  }

  private static double number(@Nullable Double value) {
    return value == null ? Double.NaN : value;
  }

  private static boolean isDown(JudgedPoint point) {
    Double level = point.percentOfUsual();
    Double high = point.high();
    if (level == null || high == null) {
      return false;
    }
    double least = Math.max(level, 0.01);
    return least * Math.pow(Math.max(1, high / least), FAR) < 100 - LEAST;
  }

  boolean isFresh(long now, int step) {
    return seen != NEVER && now - seen <= 2L * step;
  }

  /** Whether it fell, or its outage began, within so many seconds. */
  boolean fellWithin(long now, long seconds) {
    return (down && now - downSince <= seconds) || beganWithin(now, seconds);
  }

  boolean beganWithin(long now, long seconds) {
    return dark && onset != NEVER && now - onset <= seconds;
  }

  /**
   * Holds its outage back, or lets go of one that is an outage after all.
   *
   * @param common whether unrelated places fell as it did
   * @param moved whether its counts moved as it fell
   * @param after whether it is an outage after all, by what it was held back for
   */
  void settle(boolean common, boolean moved, boolean after) {
    boolean over = after && (hold == Hold.COMMON || hold == Hold.MOVED);
    if (!over && hold != Hold.NOTHING) {
      return;
    }
    boolean may = onset != NEVER && onset != cleared;
    hold = may && common ? Hold.COMMON : may && moved ? Hold.MOVED : Hold.NOTHING;
    if (over && hold == Hold.NOTHING) {
      cleared = onset;
    }
  }

  /**
   * Holds its outage back, or lets go of it, by what others see who measure the same thing.
   *
   * @param up how many see it up; negative when one sees it down
   * @param needed how many must
   * @param lasts for how many seconds that is believed
   */
  void judgeAlone(int up, int needed, long lasts) {
    witnessed = up >= needed ? seen : up < 0 ? NEVER : witnessed;
    boolean believed = witnessed != NEVER && seen - witnessed <= lasts;
    boolean alone = dark && (hold == Hold.ALONE ? believed : up >= needed);
    hold = alone || (hold == Hold.ALONE && !dark) ? Hold.ALONE : Hold.NOTHING;
  }

  /** Remembers what is let through, as long as it may have to be taken back. */
  void remember(SeriesUpdate update) {
    if (newest == NEVER || update.time() - newest > (long) REMEMBERED * update.stepSeconds()) {
      shown.clear();
      said = NEVER;
      return;
    }
    if (onset != NEVER && said != newest) {
      shown.clear();
      said = newest;
    }
    for (JudgedPoint point : update.points()) {
      if (point.state() == PointState.OUTAGE || point.state() == PointState.RESTORATION) {
        shown.add(point);
      }
    }
  }
}
