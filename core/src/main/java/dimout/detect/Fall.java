package dimout.detect;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Whether the newest bins of a calm series have fallen, and since when. */
final class Fall {
  /** How many times as deep a fall must be to be said before it has lasted, or if unseen. */
  private static final double BRIEF = 2.4;

  /**
   * How much of the least fall, and of this one, two bins must show where habits may explain it.
   */
  private static final double STEEP = 0.7;

  private static final double SUDDEN = 0.4;

  /** How many times as deep as calm bins fall a fall is that says more than habits do. */
  static final double CLEAR = 1.5;

  private static final int FOUR_HOURS = 4 * 3600;
  private static final int HOUR = 3600;

  /** How much of a fall the newest bins must show. */
  private static final double LASTS = 0.8;

  /** Fewer counts a bin that are lost are but a few; and a level that almost none are left at. */
  private static final double FEW = 2.5;

  private static final double ALMOST_ALL = Math.log(0.2);

  /** From so far above usual on, in ln, what a fall reaches may be usual. */
  static final double ABOVE = 0.1;

  /** Share of the deviation from usual that must have come at once. */
  private static final double AT_ONCE = 0.4;

  /** A fall is at most so many times as deep as what it reaches lies below usual. */
  private static final double RUSH = 2;

  /** A fall, or a rise, is at most so many times as deep as its edge. */
  static final double EDGE = 1.5;

  /** A fall to this share of usual may take an hour. */
  private static final double DEEP = Math.log(0.35);

  private static final double WITHIN_AN_HOUR = 0.6;

  private static final double UNTRACKABLE = Math.log1p(-Detectable.UNTRACKABLE);

  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final Steps steps;
  private final Trigger trigger;
  private final Sensitivity sensitivity;
  private final Habits habits;
  private final int step;

  Fall(
      SeriesState state,
      Usual usual,
      Noise noise,
      Steps steps,
      Trigger trigger,
      Sensitivity sensitivity,
      int step) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.steps = steps;
    this.trigger = trigger;
    this.sensitivity = sensitivity;
    this.habits = new Habits(state, usual, trigger, step);
    this.step = step;
  }

  /** Takes one bin into what is remembered of the last hours. */
  void sustain(double u) {
    double clipped = Math.max(-3, Math.min(1, u));
    s.fourHours += (1 - Math.exp(-(double) step / FOUR_HOURS)) * (clipped - s.fourHours);
  }

  /**
   * How far the runs that end with the newest bin lie below what the bins before them announced, in
   * ln, one for each width; 0 where too little is remembered.
   *
   * <p>A fall to near usual, as at the end of a rush, counts little; and so does one that came
   * little by little.
   */
  double[] falls(Runs runs) {
    double[] falls = new double[trigger.widths()];
    for (int i = 0; i < falls.length; i++) {
      int width = trigger.width(i);
      if (isComparable(runs, width)) {
        falls[i] = fall(runs, width);
      }
    }
    return falls;
  }

  private double fall(Runs runs, int width) {
    double most = -RUSH * runs.level(0, width);
    return most <= 0 ? most : Math.min(drop(runs, width), most);
  }

  /** Likewise, wherever it ends. */
  private double drop(Runs runs, int width) {
    double before = announced(runs, width);
    double fall = Math.min(before - runs.level(0, width), EDGE * edge(runs, width));
    return fall <= 0 || byLevels() ? fall : Math.min(fall, steps.down(runs, width, before));
  }

  /** How far the shortest run lies off what was announced of it, either way, in ln. */
  double surprise(Runs runs) {
    int width = trigger.shortest();
    double before = announced(runs, width);
    return Math.abs(byLevels() ? before - runs.level(0, width) : steps.down(runs, width, before));
  }

  /**
   * Whether levels alone are asked: where usual is given nothing is learnt, and where bins hold a
   * handful of counts each says little until they are added up.
   */
  boolean byLevels() {
    return !usual.isLearnt() || near() > trigger.near(Double.POSITIVE_INFINITY);
  }

  /** How many bins before a fall of so many it is compared with. */
  int before(int width) {
    return trigger.before(width, near());
  }

  int near() {
    int newest = s.recent.index(0);
    return trigger.near(s.counts ? s.recent.expected[newest] : Double.POSITIVE_INFINITY);
  }

  /** Whether enough is remembered of before; a usual that was given needs no before. */
  private boolean isComparable(Runs runs, int width) {
    return width + (usual.isLearnt() ? before(width) : 0) <= runs.size();
  }

  /** What of a fall came within a few bins. */
  private double edge(Runs runs, int width) {
    int near = near();
    double after = runs.level(Math.max(0, width - near), width);
    return announced(runs, width, near) - after;
  }

  /**
   * How many of the newest bins lie below a fall that is an outage; 0 when there is none. In a
   * series that cannot be tracked only a fall deeper than any that was tried is one.
   */
  int bins(long time, Runs runs, double[] falls) {
    int bins = sudden(time, runs, falls, leastFall());
    if (bins == 0 && s.detectable.isTrackable() && isSustained(time)) {
      return Math.min(s.recent.size(), Math.max(1, FOUR_HOURS / step));
    }
    return bins == 0 ? silent(time) : habits.wereYesterday(bins) ? 0 : bins;
  }

  /** In counts that nothing at all is left of; what people do may stop on a holiday. */
  private int silent(long time) {
    long second = s.clock.ofWeek(time);
    boolean told = s.counts && usual.isLearnt() && !s.today.isUnsteady(second);
    return told ? Silence.of(s.recent).told(s.spread.above(second)) : 0;
  }

  private double leastFall() {
    return s.detectable.isTrackable() ? trigger.level() : UNTRACKABLE;
  }

  /** How many of the newest bins lie below a sudden fall that may be told; 0 for none. */
  int sudden(long time, Runs runs, double[] falls) {
    return sudden(time, runs, falls, trigger.level());
  }

  private int sudden(long time, Runs runs, double[] falls, double least) {
    return sudden(runs, falls, least, i -> isDeepEnough(time, runs, i, falls[i]));
  }

  /**
   * How many of the newest bins lie below a fall that is one edge of an outage if there is another;
   * 0 for none, and on days on which habits change.
   *
   * @param times how many times as deep as the smallest drop worth saying it must be
   */
  int shallow(long time, Runs runs, double[] falls, double times) {
    long second = s.clock.ofWeek(time);
    if (Arrays.stream(falls).noneMatch(fall -> fall >= -trigger.level())
        || s.today.isUnsteady(second)) {
      return 0;
    }
    double least = trigger.least(times);
    double surprise = noise.surprise(second);
    return sudden(
        runs,
        falls,
        trigger.level(),
        i -> falls[i] >= Math.max(least, surprise * s.tail.edge(i, step)));
  }

  /**
   * Likewise for a fall from above usual to wherever it ends: a rush may be over, or what was busy
   * may be cut, which its other edge tells.
   */
  int fromAbove(long time, Runs runs, double times) {
    long second = s.clock.ofWeek(time);
    double least = trigger.least(times);
    double surprise = noise.surprise(second);
    int widths = s.today.isUnsteady(second) ? 0 : trigger.widths();
    for (int i = 0; i < widths; i++) {
      int width = trigger.width(i);
      double before = isComparable(runs, width) ? announced(runs, width) : 0;
      if (before >= ABOVE
          && drop(runs, width) >= Math.max(least, surprise * s.tail.edge(i, step))
          && isMoreThanAFew(runs, width)
          && isLasting(runs, width, before + trigger.level())) {
        return width;
      }
    }
    return 0;
  }

  private int sudden(Runs runs, double[] falls, double least, IntPredicate isDeepEnough) {
    for (int i = 0; i < falls.length; i++) {
      int width = trigger.width(i);
      if (width <= runs.size()
          && runs.level(0, width) <= least
          && isDeepEnough.test(i)
          && isMoreThanAFew(runs, width)
          && isLasting(runs, width, trigger.level() / 2)
          && isAtOnce(runs, width, falls[i])) {
        return width;
      }
    }
    return 0;
  }

  /** Deeper than what is worth saying at this time of the week, and than calm bins fall. */
  private boolean isDeepEnough(long time, Runs runs, int i, double fall) {
    long second = s.clock.ofWeek(time);
    int width = trigger.width(i);
    double calm = noise.surprise(second) * s.tail.threshold(i, step);
    double brief = trigger.least(trigger.isBrief(i, step) ? BRIEF : 1);
    double least = Math.max(brief, habits.least(width, fall >= CLEAR * calm));
    return fall >= least
        && fall >= calm
        && (fall >= trigger.least(BRIEF) || !isUnseen(width))
        && (!habits.areUnsteady(width) || edge(runs, width) >= least)
        && !habits.mayExplain(runs, width, Math.max(STEEP * least, SUDDEN * fall), near());
  }

  /**
   * Whether habits change while these bins last, or may explain a fall that they begin with.
   *
   * @param least how far two bins side by side must have fallen, in ln, to be no habit
   */
  boolean mayBeHabit(Runs runs, int bins, double least) {
    return habits.areUnsteady(bins)
        || habits.mayExplain(runs, bins, least, near())
        || (step > HOUR && habits.areThoseOfRest(bins));
  }

  /** Whether bins are missing where a fall is: what came little by little looks sudden there. */
  private boolean isUnseen(int width) {
    return usual.isLearnt() && s.recent.isBroken(width + before(width), step);
  }

  /** One or two things fewer are no outage, however quiet they are otherwise; all of them are. */
  private boolean isMoreThanAFew(Runs runs, int width) {
    return !s.counts || runs.lost(width) >= FEW || runs.level(0, width) <= ALMOST_ALL;
  }

  /** Every one of the newest bins is down, too: it is neither one bin nor over yet. */
  private boolean isLasting(Runs runs, int width, double down) {
    int newest = trigger.shortest();
    double before = announced(runs, width);
    for (int i = 0; i < newest; i++) {
      if (runs.level(i, i + 1) > down) {
        return false;
      }
    }
    double fall = Math.min(before - runs.level(0, width), -ALMOST_ALL);
    return width == newest || before - runs.level(0, newest) >= LASTS * fall;
  }

  private boolean isAtOnce(Runs runs, int width, double fall) {
    double reached = runs.level(0, width);
    return fall >= -AT_ONCE * reached || isDeep(runs, width, reached);
  }

  private double announced(Runs runs, int width) {
    return announced(runs, width, before(width));
  }

  private double announced(Runs runs, int width, int before) {
    int until = Math.min(runs.size(), width + before);
    return until > width ? noise.announced(runs.level(width, until)) : 0;
  }

  /** A deep fall may take an hour. */
  private boolean isDeep(Runs runs, int width, double reached) {
    int earlier = width + trigger.hour();
    int until = Math.min(runs.size(), earlier + 4);
    return reached <= DEEP
        && earlier < until
        && reached - noise.announced(runs.level(earlier, until)) <= WITHIN_AN_HOUR * reached;
  }

  /** A deep fall that was not sudden. */
  private boolean isSustained(long time) {
    double deep = Math.min(3 * sensitivity.smallestDrop(), 0.5);
    double spread = s.spread.below(s.clock.ofWeek(time));
    return !s.today.holiday
        && !s.today.near
        && s.fourHours <= -2.5 * spread
        && s.fourHours <= Math.log1p(-deep)
        && !habits.areThoseOfRest(FOUR_HOURS / step)
        && (s.lastRecovery == Long.MIN_VALUE || time - s.lastRecovery > LocalClock.DAY);
  }

  /** Whether the newest bins may yet turn out to be dark: these teach nothing of the week. */
  boolean isSuspicious(long second, double[] falls) {
    double surprise = noise.surprise(second);
    for (int i = 0; i < falls.length; i++) {
      if (falls[i] >= 0.5 * surprise * s.tail.threshold(i, step)) {
        return true;
      }
    }
    return false;
  }

  /** Remembers how deep calm bins fall. */
  void learn(long time, double[] falls) {
    long second = s.clock.ofWeek(time);
    if (!s.today.isUnsteady(second)) {
      double surprise = noise.surprise(second);
      double[] scaled = new double[falls.length];
      for (int i = 0; i < falls.length; i++) {
        scaled[i] = falls[i] / surprise;
      }
      s.tail.add(s.clock.local(time), step, scaled);
    }
  }

  /** Whether the newest bins are not fewer but written in another unit. */
  boolean isUnitChange(int bins, long time) {
    double spread = noise.spread(s.clock.ofWeek(time));
    return usual.isLearnt() && UnitChange.is(s.recent.besideUsual(bins), bins, spread);
  }

  /** Mean deviation from usual of the newest bins. */
  double mean(int bins) {
    return Trigger.mean(s.recent.besideUsual(bins), 0, bins);
  }

  /** What the bins before the fall announced: the level that a recovery comes back to, in ln. */
  double before(Onset onset, Runs runs) {
    return announced(runs, onset.bins());
  }

  /** A second fall after a return that is no recovery yet; null when there is none. */
  @Nullable Onset again(long time) {
    Runs runs = Runs.of(s.recent, usual.offset());
    int fallen = sudden(time, runs, falls(runs), leastFall());
    return fallen > 0 && fallen < sinceSpell() && !habits.wereYesterday(fallen)
        ? onset(fallen, runs)
        : null;
  }

  /** Of how many of the last bins an outage may begin in: those after the first of a return. */
  private int sinceSpell() {
    Episode last = s.episode != null ? s.episode : s.last;
    int bins = s.recent.size();
    while (last != null && bins > 1 && s.recent.time(bins - 1) <= last.upSince) {
      bins--;
    }
    return bins;
  }

  Onset onset(int fallen, Runs runs) {
    double[] u = Arrays.copyOf(usual.deviations(), sinceSpell());
    double[] sigma = new double[u.length];
    for (int back = 0; back < u.length; back++) {
      sigma[back] = noise.surprise(s.clock.ofWeek(s.recent.time(back)));
    }
    int until = Math.min(u.length, fallen + before(fallen));
    double reached = runs.level(0, fallen);
    double level = until > fallen ? Math.min(0.2, runs.level(fallen, until)) : 0;
    double before = level > reached ? level : 0; // what sank slowly may have been lower
    return Onset.find(u, sigma, before, reached);
  }
}
