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

  /** A fall of less than this is no fall, percent. */
  private static final double LEAST = 1;

  /** What it is counted as: a country, or itself where it has none. */
  public String place = "";

  /** The part of the world, by its zone. */
  public String region = "";

  /** Start of its newest bin, epoch seconds. */
  public long seen = NEVER;

  /** Of that bin; not a number without data. */
  public double value = Double.NaN;

  public double percent = Double.NaN;

  /** What it gained since the bin before; not a number where one of the two is missing. */
  public double change = Double.NaN;

  /** Start of the newest bin with data, and of the one before that. */
  public long last = NEVER;

  public long lastBut = NEVER;

  /** Whether that bin is lower than the one before by more than noise makes it. */
  public boolean fell;

  public boolean dark;

  /** Of its open outage. */
  public long onset = NEVER;

  /** Of the newest outage that was ever open: bins without data have none. */
  public long newest = NEVER;

  /** Whether that bin is far below usual, an outage or not, and since when. */
  public boolean down;

  public long downSince = NEVER;

  /** When and to what percent it last fell by being counted to somebody else. */
  public long movedAt = NEVER;

  public double movedTo;

  public Hold hold = Hold.NOTHING;

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
    }
    JudgedPoint bin = newest(update);
    boolean follows = bin != null && bin.time() - seen <= update.stepSeconds();
    double before = follows ? value : Double.NaN;
    if (bin != null) {
      seen = bin.time();
      dark = bin.state() == PointState.OUTAGE;
      value = bin.state() == PointState.NO_DATA ? Double.NaN : number(bin.value());
      percent = number(bin.percentOfUsual());
      if (!Double.isNaN(value)) {
        lastBut = last;
        last = seen;
      }
      change = dark || down ? Math.min(0, value - before) : value - before;
      returned = hold != Hold.NOTHING && (returned || (!dark && !Double.isNaN(percent)));
      fell = -change > 2 * scale(bin) * before;
      boolean isDown = isDown(bin);
      downSince = isDown ? (down ? downSince : bin.time()) : NEVER;
      down = isDown;
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

  /** Of the noise, in ln; without end where it is not known. */
  private static double scale(JudgedPoint point) {
    Double level = point.percentOfUsual();
    Double high = point.high();
    if (level == null || high == null) {
      return Double.POSITIVE_INFINITY;
    }
    return level > 0 ? Math.log(Math.max(1, high / level)) / 1.645 : 0;
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

  boolean mayBeHeld() {
    return hold == Hold.NOTHING && onset != NEVER && onset != cleared;
  }

  void letGo() {
    hold = Hold.NOTHING;
    cleared = onset;
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
