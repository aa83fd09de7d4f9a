package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SignalPoint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the bins of one series in order of time and says what each is. */
final class Judge {
  private static final double LEAST_COVERAGE = 0.7;
  private static final long FORGOTTEN = 90 * LocalClock.DAY;

  private final SeriesState s;
  private final SeriesProfile profile;
  private final int step;
  private final Usual usual;
  private final Lessons lessons;
  private final Fall fall;
  private final Drops drops;
  private final Surge surge;
  private final OldClock oldClock;
  private final Dips dips;
  private final Pulses pulses;
  private final Course course;

  /** By how much the newest value differs because our measurement changed. */
  double recounted;

  /** What is to be said of these bins. */
  final List<JudgedPoint> points = new ArrayList<>();

  Judge(SeriesState state, SeriesProfile profile) {
    this.s = state;
    this.profile = profile;
    this.step = profile.stepSeconds();
    Trigger trigger = Trigger.of(profile.kind(), step);
    Sensitivity sensitivity = Sensitivity.of(profile.kind());
    Noise noise = new Noise(s, sensitivity, step);
    this.usual = new Usual(s, profile);
    Steps steps = new Steps(s, trigger, step);
    this.fall = new Fall(s, usual, noise, steps, trigger, sensitivity, step);
    this.lessons = new Lessons(s, usual, noise, steps, fall, trigger, step);
    this.surge = new Surge(s, trigger);
    this.drops = new Drops(s, usual, fall, step);
    this.oldClock = new OldClock(s, usual, noise, step);
    Rises rises = new Rises(s, usual, noise, steps, fall, trigger, step);
    this.dips = new Dips(s, usual, fall, rises, trigger, step);
    this.pulses = new Pulses(s, noise, fall, trigger, step);
    this.course = new Course(s, usual, noise, fall, rises, trigger, sensitivity, step, points);
  }

  void take(SignalPoint point) {
    long time = point.time();
    if (s.started) {
      passOver(time);
    }
    s.started = true;
    s.newest = time;
    Double value = point.value();
    if (value == null || !Double.isFinite(value) || point.coverage() < LEAST_COVERAGE) {
      missing(time, null, PointState.NO_DATA);
    } else if (value < 0) {
      missing(time, value, PointState.FAULT);
    } else {
      data(time, value, point.asBefore());
    }
  }

  /** The outage that is open, or that the bin closed. */
  @Nullable Outage outage() {
    return course.outage;
  }

  /** An open outage as it stands. */
  Outage open(Episode episode) {
    return course.asItStands(episode);
  }

  /** Whether an outage would be found: usual is known, and drops put into the series were. */
  boolean canBeTracked() {
    return (usual.isLearnt() ? s.learnt : s.points > 0) && s.detectable.isTrackable();
  }

  /** Says of the bins between the newest and {@code time} that they are missing. */
  private void passOver(long time) {
    if (time - s.newest > FORGOTTEN) {
      forget();
      return;
    }
    long bins = Math.round((double) (time - s.newest) / step);
    for (long i = 1; i < bins; i++) {
      missing(s.newest + i * step, null, PointState.NO_DATA);
    }
  }

  /** After a gap this long the series is a new one. */
  private void forget() {
    if (s.episode != null) {
      course.close(s.episode, null);
    }
    s.week = new WeeklyUsual(step);
    s.recent.clear();
    s.last = null;
    s.firstData = Long.MIN_VALUE;
  }

  private void missing(long time, @Nullable Double value, PointState state) {
    if (s.points > 0) {
      s.unseen++;
    }
    blank(time, value, state);
  }

  private void blank(long time, @Nullable Double value, PointState state) {
    points.add(Level.blank(profile.entity(), profile.signal(), time, value, state));
  }

  private void data(long time, double value, @Nullable Double asBefore) {
    s.today.look(profile.entity(), day(time));
    if (asBefore != null && s.points > 0 && usual.isLearnt()) {
      recounted = value - asBefore;
      Recount.follow(s, usual.ln(time), asBefore, value);
    }
    count(time, value);
    double lnUsual = usual.ln(time);
    if (Double.isNaN(lnUsual)) {
      lessons.first(time, value);
      blank(time, value, PointState.LEARNING);
      return;
    }
    s.recent.add(time, value, lnUsual);
    if (s.episode != null) {
      course.settle(s.episode, time);
    }
    if (s.episode != null) {
      course.take(s.episode, time, value, lnUsual);
    } else {
      calm(time, value, lnUsual);
    }
  }

  private void count(long time, double value) {
    if (s.points == 0) {
      s.first = time;
    }
    if (s.firstData == Long.MIN_VALUE) {
      s.firstData = time;
      s.level = Math.log(Math.max(value, 0.5));
    }
    s.points++;
    s.missing += s.unseen;
    s.unseen = 0;
    s.lastData = time;
    s.counts &= value == Math.rint(value);
  }

  private void calm(long time, double value, double lnUsual) {
    double u = usual.deviation(value, lnUsual);
    boolean told = course.outage != null;
    if (isSlowlyFallen(time, u) && !told) {
      openSlow(time, value, lnUsual);
      return;
    }
    fall.sustain(u);
    Newest newest = newest(time, lnUsual, told);
    if (newest.fallen > 0 && usual.isLearnt() && surge.isForgotten()) {
      newest = newest(time, usual.ln(time), told);
    }
    if (newest.fallen > 0 && usual.isLearnt() && oldClock.isKept(time)) {
      newest = newest(time, usual.ln(time), told);
    }
    if (newest.fallen > 0 && !rebased(newest.fallen, time)) {
      Onset onset = fall.onset(newest.fallen, newest.runs);
      course.open(onset, fall.before(onset, newest.runs));
      return;
    }
    if (time < s.faultUntil) {
      blank(time, value, PointState.FAULT);
      return;
    }
    Dips.Over past = over(time, value, newest);
    if (past != null && !told) {
      course.openPast(past);
      return;
    }
    double usually = newest.lnUsual;
    lessons.calm(time, usual.deviation(value, usually), usually, newest.runs, newest.falls);
    drops.tryAll(time);
    PointState state =
        s.detectable.isTrackable()
            ? usual.level(time, value, usually).state()
            : PointState.NOT_TRACKABLE;
    JudgedPoint point = usual.point(time, value, usually, state);
    points.add(point);
    course.remember(point);
  }

  /** An outage that only its end shows. */
  private Dips.@Nullable Over over(long time, double value, Newest newest) {
    Dips.Over dip = dips.take(time, value, newest.lnUsual, newest.runs, newest.falls);
    Dips.Over pulse = pulses.take(time, newest.runs);
    return dip == null ? pulse : dip;
  }

  /**
   * What the newest bins say.
   *
   * @param lnUsual usual of the newest, which may have moved since it came
   * @param fallen how many of them lie below a fall that is an outage
   */
  private record Newest(double lnUsual, Runs runs, double[] falls, int fallen) {}

  private Newest newest(long time, double lnUsual, boolean told) {
    Runs runs = Runs.of(s.recent, usual.offset());
    double[] falls = fall.falls(runs);
    return new Newest(lnUsual, runs, falls, told ? 0 : fall.bins(time, runs, falls));
  }

  /** The local day that the middle of a bin is in. */
  private long day(long time) {
    return s.clock.day(time + step / 2);
  }

  private boolean isSlowlyFallen(long time, double u) {
    double tamed = Math.max(-1.5, Math.min(1.5, u));
    return usual.isLearnt()
        && !s.today.holiday
        && s.detectable.isTrackable()
        && s.slow.add(day(time), step, s.level + tamed, profile.kind())
        && tamed < 0;
  }

  /** Usual goes back to what it was before it followed the drop; the outage begins here. */
  private void openSlow(long time, double value, double lnUsual) {
    double moved = s.slow.reference - s.level;
    s.level = s.slow.reference;
    s.recent.clear();
    s.recent.add(time, value, lnUsual + moved);
    Episode episode = course.open(new Onset(1, 1), 0);
    episode.depth = 0;
    if (episode.onset == time) {
      long days = day(time) - s.slow.since;
      episode.onsetEarliest = Math.min(time, time - days * LocalClock.DAY);
      course.outage = course.asItStands(episode);
    }
    s.slow.evidence = 0;
  }

  /** Takes a change of unit for what it is: the level moves, and a day of bins is a fault. */
  private boolean rebased(int fallen, long time) {
    if (!fall.isUnitChange(fallen, time)) {
      return false;
    }
    s.level += fall.mean(fallen);
    s.slow.clear();
    s.faultUntil = time + LocalClock.DAY;
    s.fourHours = 0;
    s.recent.clear();
    return true;
  }
}
