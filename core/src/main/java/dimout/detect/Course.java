package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.LevelShift;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import dimout.model.PointState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of an outage from its onset to its end: spells, returns, recovery or level shift. */
final class Course {
  private static final double LEAST_BEFORE = 0.3;

  /** From this share of usual on, a drop that lasts is a level shift. */
  private static final double SHALLOW = 0.5;

  /** A fall that is deeper, in ln, is not undone but by a return to where the series was. */
  private static final double DEEP = 1;

  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final Fall fall;
  private final Rises rises;
  private final Trigger trigger;
  private final Sensitivity sensitivity;
  private final int step;
  private final List<JudgedPoint> points;

  /** The outage that is open, or that this bin closed. */
  @Nullable Outage outage;

  /**
   * The course of one series' outages.
   *
   * @param points what is said of bins is added here
   */
  Course(
      SeriesState state,
      Usual usual,
      Noise noise,
      Fall fall,
      Rises rises,
      Trigger trigger,
      Sensitivity sensitivity,
      int step,
      List<JudgedPoint> points) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.fall = fall;
    this.rises = rises;
    this.trigger = trigger;
    this.sensitivity = sensitivity;
    this.step = step;
    this.points = points;
  }

  /**
   * Begins an outage, or goes on with the last one when its return has not lasted.
   *
   * @param before deviation from usual before it, in ln
   */
  Episode open(Onset onset, double before) {
    s.dip = null;
    long from = s.recent.time(onset.bins() - 1);
    Episode last = s.last;
    if (last != null && from - last.upSince < Turn.RECOVERED) {
      s.last = null;
      s.episode = last;
      last.up.addAll(usual.newest(1, PointState.OUTAGE));
      turnsDark(last, from);
      outage = asItStands(last);
      return last;
    }
    Episode episode = begun(before, from, s.recent.time(onset.earliestBins() - 1));
    double depth = before - Runs.of(s.recent, usual.offset()).level(0, onset.bins());
    episode.depth = usual.isLearnt() && depth <= DEEP ? depth : 0;
    s.episode = episode;
    for (JudgedPoint bin : usual.newest(onset.bins(), PointState.OUTAGE)) {
      dark(episode, bin);
    }
    outage = asItStands(episode);
    return episode;
  }

  /** Tells of an outage of which only the newest bins, those after it, show that it was one. */
  void openPast(Dips.Over past) {
    Dip dip = past.dip();
    Episode episode = resumed(dip.onset());
    if (episode == null) {
      episode = begun(dip.before, dip.onset(), dip.earliest);
    }
    s.last = null;
    s.dip = null;
    s.episode = episode;
    for (int i = 0; i < dip.size; i++) {
      JudgedPoint bin = usual.point(dip.time[i], dip.value[i], dip.lnUsual[i], PointState.OUTAGE);
      if (i < dip.size - past.up()) {
        dark(episode, bin);
      } else {
        episode.run.add(bin);
      }
    }
    turnsUp(episode, past.up());
    episode.undone = true;
    outage = asItStands(episode);
  }

  /** The last outage, if its return did not last until a time; its bins since are a return. */
  private @Nullable Episode resumed(long from) {
    Episode last = s.last;
    if (last == null || from - last.upSince >= Turn.RECOVERED) {
      return null;
    }
    last.up.removeIf(bin -> bin.time() >= from);
    turnsDark(last, from);
    return last;
  }

  private Episode begun(double before, long onset, long earliest) {
    Episode episode = new Episode();
    episode.before = Math.max(LEAST_BEFORE, Math.exp(before));
    episode.announced = usual.isLearnt() ? episode.before : 1;
    episode.onset = onset;
    episode.onsetEarliest = earliest;
    s.week.forgetOpen(onset);
    s.slow.leaveOut();
    return episode;
  }

  Outage asItStands(Episode episode) {
    return episode.outage(s.lastData + step, null, step);
  }

  /** One more bin while an outage is open. */
  void take(Episode episode, long time, double value, double lnUsual) {
    Level level = usual.level(time, value, lnUsual);
    double surprise = noise.surprise(s.clock.ofWeek(time));
    Turn.Side side = Turn.next(episode, time, level.share(), surprise, trigger, step);
    PointState state = episode.dark ? PointState.OUTAGE : level.state();
    JudgedPoint bin = usual.point(time, value, lnUsual, state);
    if (episode.dark) {
      takeDark(episode, bin, side);
    } else {
      takeUp(episode, bin, side);
    }
    follow(episode, time, level.share());
    keepShape(episode, time, level.share(), lnUsual);
    outage = asItStands(episode);
    settle(episode, time + step);
    if (s.episode != null && level.share() >= SHALLOW && Turn.isShifted(episode, time + step)) {
      shift(episode);
    }
  }

  /**
   * A shallow fall that comes back week after week at one hour is a change of habit: within its
   * first day it may move the shape a little, which the median of five weeks shrugs off once.
   */
  private void keepShape(Episode episode, long time, double share, double lnUsual) {
    if (usual.isLearnt()
        && episode.dark
        && episode.level >= SHALLOW
        && time - episode.onset < LocalClock.DAY) {
      long second = s.clock.ofWeek(time);
      double most = 2 * noise.spread(second);
      double moved = Math.max(-most, Math.min(0, Math.log(Math.max(share, 0.01))));
      s.week.learn(time, second, step, lnUsual + moved - s.level, false);
    }
  }

  private void takeDark(Episode episode, JudgedPoint bin, Turn.Side side) {
    episode.run.add(bin);
    episode.leaning = side == Turn.Side.STAYS ? 0 : episode.leaning + 1;
    Runs runs = Runs.of(s.recent, usual.offset());
    int undoing = undoing(episode, bin.time(), runs);
    if (side == Turn.Side.TURNS) {
      turnsUp(episode, episode.leaning);
      episode.undone = undoing > 0;
    } else if (undoing > 0 && undoing <= episode.run.size()) {
      comesBackTo(episode, bin.time(), runs.level(0, undoing));
      turnsUp(episode, undoing);
      episode.undone = true;
    } else {
      points.add(bin);
      if (side == Turn.Side.STAYS && !mayBeUp(episode, runs)) {
        episode.run.forEach(each -> episode.addDark(each, step));
        episode.run.clear();
      }
    }
  }

  /**
   * How many of the newest bins come after a rise that ends a shallow spell, though the series may
   * not be where it was: while it was dark usual may have moved, as before Christmas, but a rise as
   * sharp and as large as the fall undoes it. 0 for none.
   */
  private int undoing(Episode episode, long time, Runs runs) {
    int dark = sinceSpell(episode, time, runs);
    if (episode.depth > 0 && rises.isAnotherFall(episode.depth, runs, dark)) {
      episode.depth = 0;
    }
    return rises.undoing(episode.depth, time, runs, dark);
  }

  /** Likewise after the spell, where a further fall says nothing yet. */
  private int undone(Episode episode, long time) {
    Runs runs = Runs.of(s.recent, usual.offset());
    return rises.undoing(episode.depth, time, runs, sinceSpell(episode, time, runs));
  }

  /** How many of the newest bins have come since the last spell began. */
  private int sinceSpell(Episode episode, long time, Runs runs) {
    long bins = (time - episode.spans.get(episode.spans.size() - 1).from()) / step + 1;
    return (int) Math.min(runs.size(), bins);
  }

  /** From now on what there was before the fall is this level, in ln of usual. */
  private static void comesBackTo(Episode episode, long time, double level) {
    double before = Turn.beforeOf(episode, time, Math.exp(level));
    episode.before = Math.max(LEAST_BEFORE, Math.min(episode.before, before));
  }

  /** Whether the newest bins may turn out to come after a rise; not for longer than is kept. */
  private boolean mayBeUp(Episode episode, Runs runs) {
    int bins = episode.run.size();
    return episode.depth > 0
        && bins < Recent.LENGTH
        && rises.maybe(episode.depth, runs, Math.min(bins, runs.size()));
  }

  /** The spell is over since some of the bins that were in doubt; those before them were dark. */
  private void turnsUp(Episode episode, int bins) {
    List<JudgedPoint> dark = episode.run.subList(0, episode.run.size() - bins);
    dark.forEach(each -> episode.addDark(each, step));
    dark.clear();
    episode.leaning = 0;
    episode.endSpell(episode.run.get(0).time());
    for (JudgedPoint each : episode.run) {
      JudgedPoint risen = Turn.as(each, Turn.isBelow(each) ? PointState.BELOW : PointState.NORMAL);
      episode.up.add(risen);
      points.add(risen);
    }
    episode.run.clear();
  }

  private void takeUp(Episode episode, JudgedPoint bin, Turn.Side side) {
    episode.up.add(bin);
    int undoing = episode.undone ? 0 : undone(episode, bin.time());
    if (undoing > 0 && Turn.isShort(episode, undoing)) {
      turnsUpLater(episode, undoing);
      return;
    }
    if (side == Turn.Side.STAYS) {
      episode.leansSince = Long.MAX_VALUE;
    } else {
      episode.leansSince = Math.min(episode.leansSince, bin.time());
    }
    if (side == Turn.Side.TURNS && !isDrift(episode, bin)) {
      turnsDark(episode, episode.leansSince);
      return;
    }
    Onset again = fall.again(bin.time());
    if (again != null) {
      turnsDark(episode, s.recent.time(again.bins() - 1));
    } else {
      points.add(bin);
    }
  }

  /** The spell is over since the newest bins only. */
  private void turnsUpLater(Episode episode, int newest) {
    List<JudgedPoint> up = List.copyOf(episode.up);
    int until = up.size() - newest;
    episode.up.clear();
    episode.dark = true;
    up.subList(0, until).forEach(each -> dark(episode, each));
    episode.run.addAll(up.subList(until, up.size()));
    turnsUp(episode, newest);
    episode.undone = true;
  }

  /** After a fall that was undone, only what falls at once, or deep, is dark again. */
  private static boolean isDrift(Episode episode, JudgedPoint bin) {
    return episode.undone && Episode.percent(bin) >= 100 * SHALLOW * episode.before;
  }

  /** The bins since the last spell are dark from {@code from} on; before it, they were a return. */
  private void turnsDark(Episode episode, long from) {
    List<JudgedPoint> bins = List.copyOf(episode.up);
    episode.up.clear();
    episode.turn = 0;
    for (JudgedPoint bin : bins) {
      if (bin.time() < from) {
        points.add(Turn.as(bin, PointState.RESTORATION));
        episode.countBelow(bin, step);
      } else {
        dark(episode, bin);
      }
    }
  }

  /** One more bin that is dark beyond doubt. */
  private void dark(Episode episode, JudgedPoint bin) {
    JudgedPoint dark = Turn.as(bin, PointState.OUTAGE);
    points.add(dark);
    if (episode.dark) {
      episode.addDark(dark, step);
    } else {
      episode.beginSpell(dark, step);
    }
  }

  private void follow(Episode episode, long time, double share) {
    if (!episode.dark) {
      return;
    }
    if (Double.isNaN(episode.dayLevel)) {
      episode.dayLevel = share;
    }
    double weight = 1 - Math.exp(-step / (double) LocalClock.DAY);
    episode.dayLevel += weight * (share - episode.dayLevel);
    if (episode.dayLevel < SHALLOW) {
      episode.shallowSince = Long.MIN_VALUE;
    } else if (episode.shallowSince == Long.MIN_VALUE) {
      episode.shallowSince = time;
    }
  }

  /** A return that has lasted until {@code end} is the recovery, if it is a full one. */
  void settle(Episode episode, long end) {
    if (episode.dark || end - episode.upSince < Turn.RECOVERED) {
      return;
    }
    double spread = noise.spread(s.clock.ofWeek(end - step));
    if (episode.undone || Turn.isFull(episode, end, sensitivity.smallestDrop(), spread)) {
      s.lastRecovery = episode.upSince;
      close(episode, OutageEnd.RECOVERY);
      s.last = episode;
    } else {
      stillDark(episode);
    }
  }

  /** A partial return that lasted is the outage, at another level. */
  private void stillDark(Episode episode) {
    List<JudgedPoint> up = List.copyOf(episode.up);
    episode.up.clear();
    episode.dark = true;
    episode.levelBins = 0;
    up.forEach(each -> dark(episode, each));
    outage = asItStands(episode);
  }

  /** Keeps a calm bin after an outage while a fall may be dated back to within 12 h of it. */
  void remember(JudgedPoint calm) {
    Episode last = s.last;
    if (last == null) {
      return;
    }
    last.up.add(calm);
    long oldest = s.recent.time(s.recent.size() - 1);
    if (oldest - last.upSince >= Turn.RECOVERED) {
      s.last = null;
    }
  }

  private void shift(Episode episode) {
    s.level += Math.log(Math.max(episode.dayLevel, 0.1));
    s.recent.clear(); // compared with the old level, its bins would be another outage
    s.slow.clear();
    s.shifted =
        plus(
            s.shifted,
            new LevelShift(Instant.ofEpochSecond(episode.onset), 100 * episode.dayLevel));
    close(episode, OutageEnd.LEVEL_SHIFT);
  }

  /** Ends the outage; nothing is left of it in what calm bins are compared with. */
  void close(Episode episode, @Nullable OutageEnd ended) {
    Outage last = episode.outage(s.lastData + step, ended, step);
    outage = last;
    s.changed = plus(s.changed, last);
    s.episode = null;
    s.fourHours = 0;
  }

  private static <T> List<T> plus(@Nullable List<T> some, T one) {
    List<T> all = some == null ? new ArrayList<>(1) : some;
    all.add(one);
    return all;
  }
}
