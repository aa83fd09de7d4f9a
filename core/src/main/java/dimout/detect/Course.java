package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.LevelShift;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import dimout.model.PointState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The course of an outage from its onset to its end: spells, returns, recovery or level shift. */
final class Course {
  private static final double LEAST_BEFORE = 0.3;

  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
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
      Trigger trigger,
      Sensitivity sensitivity,
      int step,
      List<JudgedPoint> points) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.trigger = trigger;
    this.sensitivity = sensitivity;
    this.step = step;
    this.points = points;
  }

  /**
   * Begins an outage.
   *
   * @param before deviation from usual before it, in ln
   */
  Episode open(Onset onset, double before) {
    Episode episode = new Episode();
    episode.before = Math.max(LEAST_BEFORE, Math.min(1, Math.exp(before)));
    s.episode = episode;
    episode.onset = s.recent.time[s.recent.index(onset.bins() - 1)];
    episode.onsetEarliest = s.recent.time[s.recent.index(onset.earliestBins() - 1)];
    for (int back = onset.bins() - 1; back >= 0; back--) {
      int i = s.recent.index(back);
      JudgedPoint bin =
          usual.point(
              s.recent.time[i],
              s.recent.value[i],
              Math.log(s.recent.expected[i]),
              PointState.OUTAGE);
      points.add(bin);
      if (back == onset.bins() - 1) {
        episode.beginSpell(bin, step);
      } else {
        episode.addDark(bin, step);
      }
    }
    s.week.forgetOpen();
    outage = asItStands(episode);
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
    outage = asItStands(episode);
    endIfOver(episode, time);
  }

  /**
   * A shallow fall that comes back week after week at one hour is a change of habit: within its
   * first day it may move the shape a little, which the median of five weeks shrugs off once.
   */
  private void keepShape(Episode episode, long time, double share, double lnUsual) {
    if (usual.isLearnt()
        && episode.dark
        && episode.level >= 0.5
        && time - episode.onset < LocalClock.DAY) {
      long second = s.clock.ofWeek(time);
      double most = 2 * noise.spread(second);
      double moved = Math.max(-most, Math.min(0, Math.log(Math.max(share, 0.01))));
      s.week.learn(second, step, lnUsual + moved - s.level);
    }
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
      turnsUp(episode, run);
    } else {
      turnsDark(episode, run);
    }
  }

  private void turnsUp(Episode episode, List<JudgedPoint> run) {
    episode.endSpell(run.get(0).time());
    for (JudgedPoint each : run) {
      JudgedPoint risen = Turn.as(each, Turn.isBelow(each) ? PointState.BELOW : PointState.NORMAL);
      episode.up.add(risen);
      points.add(risen);
    }
  }

  private void turnsDark(Episode episode, List<JudgedPoint> run) {
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

  private void follow(Episode episode, long time, double share) {
    if (!episode.dark) {
      return;
    }
    if (Double.isNaN(episode.dayLevel)) {
      episode.dayLevel = share;
    }
    double weight = 1 - Math.exp(-step / (double) LocalClock.DAY);
    episode.dayLevel += weight * (share - episode.dayLevel);
    if (episode.dayLevel < 0.5) {
      episode.shallowSince = Long.MIN_VALUE;
    } else if (episode.shallowSince == Long.MIN_VALUE) {
      episode.shallowSince = time;
    }
  }

  private void endIfOver(Episode episode, long time) {
    long end = time + step;
    if (!episode.dark && episode.run.isEmpty() && end - episode.upSince >= Turn.RECOVERED) {
      double spread = noise.spread(s.clock.ofWeek(time));
      if (Turn.isFull(episode, time, sensitivity.smallestDrop(), spread)) {
        s.lastRecovery = episode.upSince;
        close(episode, OutageEnd.RECOVERY);
      } else {
        stillDark(episode);
      }
    } else if (episode.dark
        && episode.shallowSince != Long.MIN_VALUE
        && end - Math.max(episode.onset, episode.shallowSince) >= Turn.SHIFTED) {
      shift(episode);
    }
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
    outage = asItStands(episode);
  }

  private void shift(Episode episode) {
    s.level += Math.log(Math.max(episode.dayLevel, 0.1));
    s.recent.clear(); // compared with the old level, its bins would be another outage
    s.slow.clear();
    s.shifted.add(new LevelShift(Instant.ofEpochSecond(episode.onset), 100 * episode.dayLevel));
    close(episode, OutageEnd.LEVEL_SHIFT);
  }

  /** Ends the outage; nothing is left of it in what calm bins are compared with. */
  void close(Episode episode, @Nullable OutageEnd ended) {
    Outage last = episode.outage(s.lastData + step, ended, step);
    outage = last;
    s.changed.add(last);
    s.episode = null;
    s.fourHours = 0;
  }
}
