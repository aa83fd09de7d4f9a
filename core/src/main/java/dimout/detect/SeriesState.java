package dimout.detect;

import dimout.model.LevelShift;
import dimout.model.Outage;
import dimout.model.SeriesProfile;
import dimout.model.SignalPoint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is remembered of one series: 2.7 to 3.6 KB while it is calm, the more the noisier it is;
 * within 12 hours of a shallow fall of a noisy one, 24 bytes more for each bin since. Of it, 14
 * bytes are for each half hour of the last week that was in doubt, at most 32.
 *
 * <p>Fields are public and mutable because the state of a stage may be kept by whatever runs it.
 */
public final class SeriesState {
  public @Nullable SeriesProfile profile;

  /** Points that have come and whose time has not; null when there are none. */
  public @Nullable List<SignalPoint> pending;

  public boolean started;
  public long first;
  public long newest;
  public long firstData = Long.MIN_VALUE;
  public long lastData;
  public int points;
  public int missing;

  /** Bins without data since the last that had some. */
  public int unseen;

  public boolean learnt;

  public LocalClock clock = new LocalClock();
  public DayKind today = new DayKind();
  public WeeklyUsual week = new WeeklyUsual();
  public Phase phase = new Phase();
  public Recent recent = new Recent();
  public Spread spread = new Spread();
  public Tail tail = new Tail();
  public SlowLevel slow = new SlowLevel();
  public Detectable detectable = new Detectable();

  /** Level in ln; the weekly shape is relative to it. */
  public double level;

  /** Whether all values so far were whole numbers: then they are counts. */
  public boolean counts = true;

  /** How much of the deviation of some bins the next ones show, too. */
  public double carryOver = 0.5;

  /** Bins compared with usual while calm. */
  public int compared;

  /** What the last deviations announce of the next. */
  public Autoregression regression = new Autoregression();

  public double covariance;
  public double variance;

  /** ln of the bin before, while learning. */
  public double before = Double.NaN;

  /** Until when bins are a fault after a change of unit. */
  public long faultUntil = Long.MIN_VALUE;

  /** Deviation over the last half day, unclipped, and since when it has been a large rise. */
  public double halfDay;

  /** Deviation over the last four hours, in ln. */
  public double fourHours;

  public long risenSince = Long.MIN_VALUE;

  public @Nullable Episode episode;

  /** A fall that may yet turn out to be the first edge of an outage. */
  public @Nullable Dip dip;

  /** How high pulses of calm days are, by their length; null where bins are short. */
  public @Nullable Tail pulses;

  /** The outage that ended last, while a fall may yet be dated back to within 12 h of it. */
  public @Nullable Episode last;

  public long lastRecovery = Long.MIN_VALUE;
  public long lastReport = Long.MIN_VALUE;

  /** What changed since the last report; null when nothing has. */
  public @Nullable List<Outage> changed;

  public @Nullable List<LevelShift> shifted;

  public SeriesState() {}
}
