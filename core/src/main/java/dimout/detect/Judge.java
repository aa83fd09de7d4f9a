package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.LevelShift;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the bins of one series in order of time and says what each is. */
final class Judge {
  static final long DAY = LocalClock.DAY;
  static final long LEARNING = 8 * DAY;
  private static final double LEAST_COVERAGE = 0.7;
  private static final long FORGOTTEN = 90 * DAY;
  private static final double FEWEST_SLOTS = 0.5;
  private static final double UNTRACKABLE = 0.8;

  /** How often a bin is rarely low, and at how many sigmas a normal one would be. */
  private static final double RARE = 0.02;

  static final double TAIL = 2.05;

  /** How many times as deep a fall on a holiday must be, and how much wider its interval is. */
  private static final double UNSTEADY = 2.5;

  private static final double WIDER = 1.5;

  private final SeriesState s;
  private final SeriesProfile profile;
  private final int step;
  private final Trigger trigger;
  private final Sensitivity sensitivity;

  /** What is to be said of these bins. */
  final List<JudgedPoint> points = new ArrayList<>();

  @Nullable Outage outage;

  Judge(SeriesState state, SeriesProfile profile) {
    this.s = state;
    this.profile = profile;
    this.step = profile.stepSeconds();
    this.trigger = Trigger.of(profile.kind(), step);
    this.sensitivity = Sensitivity.of(profile.kind());
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
      data(time, value);
    }
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
    close(null);
    s.week = new WeeklyUsual(step);
    s.recent.clear();
    s.cusum.reset();
    s.firstData = Long.MIN_VALUE;
  }

  private void missing(long time, @Nullable Double value, PointState state) {
    if (s.points > 0) {
      s.unseen++;
    }
    points.add(Level.blank(profile.entity(), profile.signal(), time, value, state));
  }

  private void data(long time, double value) {
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
    s.today.look(profile.entity(), s.clock.day(time));
    double lnUsual = lnUsual(time);
    if (Double.isNaN(lnUsual)) {
      rehearse(time, value);
      s.week.learn(s.clock.ofWeek(time), step, tamed(Math.log(value + offset())) - s.level);
      points.add(Level.blank(profile.entity(), profile.signal(), time, value, PointState.LEARNING));
      return;
    }
    s.recent.add(time, value, lnUsual);
    if (s.episode != null) {
      inEpisode(s.episode, time, value, lnUsual);
    } else {
      calm(time, value, lnUsual);
    }
  }

  /** While there is nothing to compare with: a bin rises from the one before only so far. */
  private double tamed(double ln) {
    double most = Double.isNaN(s.before) ? ln : s.before + (step <= 900 ? 0.7 : 1.5);
    s.before = Math.min(ln, most);
    return s.before;
  }

  /** NaN while there is none. */
  private double lnUsual(long time) {
    Double constant = profile.constantUsual();
    if (constant != null) {
      return Math.log(constant);
    }
    if (time < s.firstData + LEARNING || (!s.learnt && s.week.filled() < FEWEST_SLOTS)) {
      return Double.NaN;
    }
    s.learnt = true;
    long second = s.clock.ofWeek(time);
    double usual = s.week.at(second, step);
    if (s.today.holiday) {
      usual = Math.min(usual, s.week.at(s.today.rest(second), step));
    }
    return usual + s.level;
  }

  /** Added before taking ln, so that zero has one. */
  private double offset() {
    return s.counts ? 0.5 : 0.002 * Math.exp(s.level);
  }

  boolean trackable() {
    Double smallest = s.detectable.smallest();
    return smallest == null || smallest <= UNTRACKABLE;
  }

  /** Whether an outage would be found: usual is known, and drops put into the series were. */
  boolean canBeTracked() {
    return (s.learnt || (profile.constantUsual() != null && s.points > 0)) && trackable();
  }

  /** An open outage as it stands. */
  Outage open(Episode episode) {
    return episode.outage(dataEnd(), null, step);
  }

  private Level level(double value, double lnUsual, long time) {
    long second = s.clock.ofWeek(time);
    double wider = s.today.isUnsteady(second) ? WIDER : 1;
    double usual = Math.exp(lnUsual);
    if (s.counts) {
      double sigma = (s.above.at(second) + s.below.at(second)) / 3.3;
      usual = Math.max(usual / 2, usual - 0.5 * Math.max(0, 1 - sigma * sigma * usual));
    }
    return new Level(value, usual, wider * s.above.at(second), wider * s.below.at(second));
  }

  private JudgedPoint judged(int index, PointState state) {
    double value = s.recent.value[index];
    long time = s.recent.time[index];
    return level(value, s.recent.usual[index], time)
        .point(profile.entity(), profile.signal(), time, state);
  }

  private double deviation(double value, double lnUsual) {
    return Math.log(value + offset()) - lnUsual;
  }

  /** The last day of learning can already be compared: it tells how far calm bins lie off. */
  private void rehearse(long time, double value) {
    if (time < s.firstData + LEARNING - DAY) {
      return;
    }
    long second = s.clock.ofWeek(time);
    double usual = s.week.at(second, step) + s.level;
    if (!Double.isNaN(usual)) {
      double u = deviation(value, usual);
      double e = u - s.carryOver * s.recentDeviation;
      spread(second, u, e, sigma(second));
    }
  }

  // --- calm ---

  private void calm(long time, double value, double lnUsual) {
    long second = s.clock.ofWeek(time);
    double u = deviation(value, lnUsual);
    if (slowlyFallen(time, u)) {
      openSlow(time, value, lnUsual);
      return;
    }
    double e = u - s.carryOver * s.recentDeviation;
    double sigma = sigma(second);
    trigger.add(s.cusum, e / sigma, u, s.recentDeviation);
    sustain(u);
    boolean trackable = trackable();
    int fallen = fallen(time, trackable);
    if (fallen > 0 && !rebased(fallen, time)) {
      open(onset(fallen));
      return;
    }
    if (time < s.faultUntil) {
      points.add(Level.blank(profile.entity(), profile.signal(), time, value, PointState.FAULT));
      return;
    }
    learn(second, u, e, sigma);
    tryDrops(time);
    Level level = level(value, lnUsual, time);
    points.add(level.point(profile.entity(), profile.signal(), time, calmState(level, trackable)));
  }

  private boolean slowlyFallen(long time, double u) {
    double tamed = Math.max(-1.5, Math.min(1.5, u));
    return profile.constantUsual() == null
        && !s.today.holiday
        && s.slow.add(s.clock.day(time), step, s.level + tamed, profile.kind());
  }

  /** Usual goes back to what it was before it followed the drop; the outage begins here. */
  private void openSlow(long time, double value, double lnUsual) {
    double moved = s.slow.reference - s.level;
    s.level = s.slow.reference;
    s.recent.clear();
    s.recent.add(time, value, lnUsual + moved);
    open(new Onset(1, 1));
    Episode episode = s.episode;
    if (episode != null) {
      episode.onsetEarliest = Math.min(time, time - (s.clock.day(time) - s.slow.since) * DAY);
      outage = open(episode);
    }
    s.slow.evidence = 0;
  }

  private static PointState calmState(Level level, boolean trackable) {
    if (!trackable) {
      return PointState.NOT_TRACKABLE;
    }
    return level.high() < 99.9 ? PointState.BELOW : PointState.NORMAL;
  }

  /** How many of the newest bins lie below a fall that is an outage; 0 when there is none. */
  private int fallen(long time, boolean trackable) {
    if (trackable && sustained(time)) {
      return Math.min(s.recent.size(), Math.max(1, 14_400 / step));
    }
    if (!trigger.isSurprised(s.cusum)) {
      return 0;
    }
    double[] u = deviations();
    int bins = asked(time, trackable).sudden(u, u.length);
    long second = s.clock.ofWeek(time);
    if (bins == 0 && trackable && s.today.isUnsteady(second) && !DayKind.changesNear(second)) {
      bins = trigger.abrupt(u, u.length);
    }
    return bins > 0 && isHabit(u, bins) ? 0 : bins;
  }

  /** Takes a change of unit for what it is: the level moves, and a day of bins is a fault. */
  private boolean rebased(int fallen, long time) {
    double[] u = new double[fallen];
    for (int back = 0; back < fallen; back++) {
      int i = s.recent.index(back);
      u[back] = Math.log(s.recent.value[i]) - s.recent.usual[i];
    }
    if (profile.constantUsual() != null || !UnitChange.is(u, fallen, spread(time))) {
      return false;
    }
    s.level += Trigger.mean(u, 0, fallen);
    s.slow.clear();
    s.faultUntil = time + DAY;
    s.cusum.reset();
    s.fourHours = 0;
    s.recent.clear();
    return true;
  }

  /**
   * Where bins are wide, nothing tells a shallow fall at once from a new habit but that the habit
   * was there yesterday at this hour, too.
   */
  private boolean isHabit(double[] u, int bins) {
    int day = (int) (DAY / step);
    if (!s.today.concerned || !trigger.isWide() || day + bins > u.length) {
      return false;
    }
    double now = Trigger.mean(u, 0, bins);
    double then = Trigger.mean(u, day, day + bins);
    boolean same =
        s.recent.time[s.recent.index(0)] - s.recent.time[s.recent.index(day)] == (long) day * step;
    return same
        && now > Math.log(0.5)
        && now - Math.min(0, then) > Math.log1p(-0.75 * trigger.smallestDrop());
  }

  /** On an unsteady day, and in a series that cannot be tracked, only a deeper fall will do. */
  private Trigger asked(long time, boolean trackable) {
    if (!trackable) {
      Double smallest = s.detectable.smallest();
      if (smallest != null && smallest >= 1) {
        return Trigger.NONE;
      }
      return trigger.deeper(UNTRACKABLE / trigger.smallestDrop());
    }
    return s.today.isUnsteady(s.clock.ofWeek(time)) ? trigger.deeper(UNSTEADY) : trigger;
  }

  /** Deviations of the last bins from usual, newest first. */
  private double[] deviations() {
    double[] u = new double[s.recent.size()];
    for (int back = 0; back < u.length; back++) {
      int i = s.recent.index(back);
      u[back] = deviation(s.recent.value[i], s.recent.usual[i]);
    }
    return u;
  }

  /**
   * Scale of surprise: of most bins, or of the rare ones where these are wilder than that tells.
   */
  private double sigma(long second) {
    return Math.max(sensitivity.quietest(), s.surprise.at(second) / 1.036) * s.tail / TAIL;
  }

  private void learn(long second, double u, double e, double sigma) {
    if (!s.today.holiday) {
      spread(second, u, e, sigma);
    }
    double spread = (s.above.at(second) + s.below.at(second)) / 3.3;
    double pace = Math.min(0.5, step / (1.5 * DAY));
    if (profile.constantUsual() == null && !s.today.holiday) {
      double kept = Math.max(-2 * spread, Math.min(2 * spread, u));
      s.level += pace * kept;
      rise(u);
      if (s.cusum.sum < trigger.evidence() / 2) {
        double calm = Math.max(-4 * spread, Math.min(4 * spread, u));
        s.week.learn(second, step, calm + s.recent.usual[s.recent.index(0)] - s.level);
      }
    }
  }

  private void spread(long second, double u, double e, double sigma) {
    s.surprise.learn(second, Math.abs(e));
    double rare = (-e / sigma * s.tail / TAIL > s.tail ? 1 : 0) - RARE;
    s.tail = Math.max(TAIL, Math.min(3 * TAIL, s.tail * (1 + 0.05 * rare)));
    s.above.learn(second, u);
    s.below.learn(second, -u);
    double weight = Math.max(step / (7.0 * DAY), 1.0 / (20 + s.compared++));
    double about = (s.above.at(second) + s.below.at(second)) / 3.3;
    double clipped = Math.max(-3 * about, Math.min(3 * about, u));
    s.covariance += weight * (clipped * s.recentDeviation - s.covariance);
    s.variance += weight * (s.recentDeviation * s.recentDeviation - s.variance);
    if (s.variance > 0) {
      s.carryOver = Math.max(0, Math.min(0.95, s.covariance / s.variance));
    }
    double nearly = 1 - Math.exp(-step / 7200.0);
    double moved = Math.max(-2 * sigma, Math.min(2 * sigma, u - s.recentDeviation));
    s.recentDeviation += nearly * moved;
  }

  /** A lasting rise is a new level at once: it can hide nothing. */
  private void rise(double u) {
    s.halfDay += (1 - Math.exp(-step / (0.5 * DAY))) * (Math.max(-1, Math.min(40, u)) - s.halfDay);
    if (s.halfDay < Math.log(1.5)) {
      s.risenSince = Long.MIN_VALUE;
    } else if (s.risenSince == Long.MIN_VALUE) {
      s.risenSince = s.lastData;
    } else if (s.lastData - s.risenSince >= DAY) {
      s.level += s.halfDay;
      s.slow.clear();
      s.halfDay = 0;
      s.recentDeviation = 0;
      s.risenSince = Long.MIN_VALUE;
    }
  }

  private void sustain(double u) {
    double clipped = Math.max(-3, Math.min(1, u));
    s.fourHours += (1 - Math.exp(-step / 14_400.0)) * (clipped - s.fourHours);
  }

  /** A deep fall that was not sudden. */
  private boolean sustained(long time) {
    double deep = Math.max(3 * sensitivity.smallestDrop(), 0);
    double spread = s.below.at(s.clock.ofWeek(time));
    return !s.today.holiday
        && !s.today.near
        && s.fourHours <= Math.min(Math.log1p(-Math.min(deep, 0.5)), -2.5 * spread)
        && (s.lastRecovery == Long.MIN_VALUE || time - s.lastRecovery > DAY);
  }

  // --- how small a drop would have been found ---

  private void tryDrops(long time) {
    int bins = Math.max(1, Math.min(3600 / step, Recent.LENGTH / 2));
    if (s.detectable.next == Long.MIN_VALUE) {
      s.detectable.next = time + 3600;
    }
    if (time < s.detectable.next || s.recent.size() < bins) {
      return;
    }
    s.detectable.next = time + Math.max(3600, step);
    int low = 0;
    int high = Detectable.DEPTHS.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (found(Detectable.DEPTHS[middle], bins)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    s.detectable.add(low);
  }

  /** Whether the trigger would have fired within the last {@code bins}, had they lost a share. */
  private boolean found(double depth, int bins) {
    Cusum cusum = new Cusum();
    double[] u = new double[s.recent.size()];
    for (int back = u.length - 1; back >= 0; back--) {
      int i = s.recent.index(back);
      double value = s.recent.value[i];
      u[back] = deviation(back < bins ? value * (1 - depth) : value, s.recent.usual[i]);
      if (back < bins) {
        double sigma = sigma(s.clock.ofWeek(s.recent.time[i]));
        double e = u[back] - s.carryOver * s.recentDeviation;
        trigger.add(cusum, e / sigma, u[back], s.recentDeviation);
        if (trigger.isSurprised(cusum) && trigger.sudden(newest(u, back), u.length - back) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  private static double[] newest(double[] u, int from) {
    return Arrays.copyOfRange(u, from, u.length);
  }

  // --- outage ---

  private void open(Onset onset) {
    Episode episode = new Episode();
    s.episode = episode;
    episode.onset = s.recent.time[s.recent.index(onset.bins() - 1)];
    episode.onsetEarliest = s.recent.time[s.recent.index(onset.earliestBins() - 1)];
    for (int back = onset.bins() - 1; back >= 0; back--) {
      JudgedPoint bin = judged(s.recent.index(back), PointState.OUTAGE);
      points.add(bin);
      if (back == onset.bins() - 1) {
        episode.beginSpell(bin, step);
      } else {
        episode.addDark(bin, step);
      }
    }
    s.week.forgetOpen();
    s.cusum.reset();
    outage = episode.outage(dataEnd(), null, step);
  }

  private Onset onset(int fallen) {
    double[] u = deviations();
    double[] sigma = new double[u.length];
    for (int back = 0; back < u.length; back++) {
      sigma[back] = sigma(s.clock.ofWeek(s.recent.time[s.recent.index(back)]));
    }
    int until = Math.min(u.length, fallen + trigger.before());
    double before = until > fallen ? Math.min(0.2, Trigger.mean(u, fallen, until)) : 0;
    return Onset.find(u, sigma, before, Trigger.mean(u, 0, fallen));
  }

  private long dataEnd() {
    return s.lastData + step;
  }

  private void inEpisode(Episode episode, long time, double value, double lnUsual) {
    Level level = level(value, lnUsual, time);
    Turn.Side side = Turn.next(episode, level.share(), spread(time), trigger, step);
    PointState calm = calmState(level, true);
    PointState state = episode.dark ? PointState.OUTAGE : calm;
    JudgedPoint bin = level.point(profile.entity(), profile.signal(), time, state);
    switch (side) {
      case STAYS -> stays(episode, bin);
      case LEANS -> {
        episode.run.add(bin);
        points.add(bin);
      }
      case TURNS -> turns(episode, bin);
    }
    follow(episode, time, level.share());
    keepShape(episode, time, level.share(), lnUsual);
    if (s.episode != null) {
      outage = episode.outage(dataEnd(), null, step);
      endIfOver(episode, time);
    }
  }

  /**
   * A shallow fall that comes back week after week at one hour is a change of habit: within its
   * first day it may move the shape a little, which the median of five weeks shrugs off once.
   */
  private void keepShape(Episode episode, long time, double share, double lnUsual) {
    if (profile.constantUsual() == null
        && episode.dark
        && episode.level >= 0.5
        && time - episode.onset < DAY) {
      double moved = Math.max(-2 * spread(time), Math.min(0, Math.log(Math.max(share, 0.01))));
      s.week.learn(s.clock.ofWeek(time), step, lnUsual + moved - s.level);
    }
  }

  private double spread(long time) {
    long second = s.clock.ofWeek(time);
    return (s.above.at(second) + s.below.at(second)) / 3.3;
  }

  private void stays(Episode episode, JudgedPoint bin) {
    episode.run.add(bin);
    if (episode.dark) {
      episode.run.forEach(each -> episode.addDark(each, step));
    } else {
      episode.up.addAll(episode.run);
    }
    episode.run.clear();
    points.add(bin);
  }

  private void turns(Episode episode, JudgedPoint bin) {
    episode.run.add(bin);
    List<JudgedPoint> run = List.copyOf(episode.run);
    episode.run.clear();
    episode.turn = 0;
    if (episode.dark) {
      episode.endSpell(run.get(0).time());
      for (JudgedPoint each : run) {
        JudgedPoint risen =
            Turn.as(each, Turn.isBelow(each) ? PointState.BELOW : PointState.NORMAL);
        episode.up.add(risen);
        points.add(risen);
      }
    } else {
      episode.up.forEach(each -> points.add(Turn.as(each, PointState.RESTORATION)));
      episode.countUp(step);
      for (JudgedPoint each : run) {
        JudgedPoint fallen = Turn.as(each, PointState.OUTAGE);
        points.add(fallen);
        if (episode.dark) {
          episode.addDark(fallen, step);
        } else {
          episode.beginSpell(fallen, step);
        }
      }
    }
  }

  private void follow(Episode episode, long time, double share) {
    if (!episode.dark) {
      return;
    }
    if (Double.isNaN(episode.dayLevel)) {
      episode.dayLevel = share;
    }
    episode.dayLevel += (1 - Math.exp(-step / (double) DAY)) * (share - episode.dayLevel);
    if (episode.dayLevel < 0.5) {
      episode.shallowSince = Long.MIN_VALUE;
    } else if (episode.shallowSince == Long.MIN_VALUE) {
      episode.shallowSince = time;
    }
  }

  private void endIfOver(Episode episode, long time) {
    long end = time + step;
    if (!episode.dark && episode.run.isEmpty() && end - episode.upSince >= Turn.RECOVERED) {
      if (Turn.isFull(episode, sensitivity.smallestDrop(), spread(time))) {
        recover(episode);
      } else {
        stillDark(episode);
      }
    } else if (episode.dark
        && episode.shallowSince != Long.MIN_VALUE
        && end - Math.max(episode.onset, episode.shallowSince) >= Turn.SHIFTED) {
      shift(episode);
    }
  }

  private void recover(Episode episode) {
    s.lastRecovery = episode.upSince;
    close(OutageEnd.RECOVERY);
  }

  /** A partial return that lasted is the outage, at another level. */
  private void stillDark(Episode episode) {
    List<JudgedPoint> up = List.copyOf(episode.up);
    episode.up.clear();
    episode.dark = true;
    episode.levelBins = 0;
    for (JudgedPoint each : up) {
      JudgedPoint dark = Turn.as(each, PointState.OUTAGE);
      points.add(dark);
      episode.addDark(dark, step);
    }
    outage = episode.outage(dataEnd(), null, step);
  }

  private void shift(Episode episode) {
    s.level += Math.log(Math.max(episode.dayLevel, 0.1));
    s.slow.clear();
    s.shifted.add(new LevelShift(Instant.ofEpochSecond(episode.onset), 100 * episode.dayLevel));
    close(OutageEnd.LEVEL_SHIFT);
  }

  private void close(@Nullable OutageEnd ended) {
    Episode episode = s.episode;
    if (episode == null) {
      return;
    }
    Outage last = episode.outage(dataEnd(), ended, step);
    outage = last;
    s.changed.add(last);
    s.episode = null;
    s.recentDeviation = 0;
    s.fourHours = 0;
    s.cusum.reset();
  }
}
