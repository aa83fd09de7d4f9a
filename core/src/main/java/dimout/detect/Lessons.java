package dimout.detect;

/** What calm bins teach: the shape of the week, the level, and how far they lie off. */
final class Lessons {
  /** Most of a deviation that the level follows at once. */
  private static final double QUICKEST = 0.2;

  /** Bins after the first for which a rise must have lasted, where bins are long. */
  private static final long FEWEST_RISEN = 3;

  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final Steps steps;
  private final Fall fall;
  private final Trigger trigger;
  private final int step;

  Lessons(
      SeriesState state,
      Usual usual,
      Noise noise,
      Steps steps,
      Fall fall,
      Trigger trigger,
      int step) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.steps = steps;
    this.fall = fall;
    this.trigger = trigger;
    this.step = step;
  }

  /** A bin that there is nothing yet to compare with. */
  void first(long time, double value) {
    double shape = tamed(Math.log(value + usual.offset())) - s.level;
    rehearse(time, value);
    s.week.learn(time, s.clock.ofWeek(time), step, shape, false);
  }

  /** The last day of learning can already be compared: it tells how far calm bins lie off. */
  private void rehearse(long time, double value) {
    long second = s.clock.ofWeek(time);
    double ln = s.week.at(second, step) + s.level;
    if (time >= s.firstData + Usual.LEARNING - LocalClock.DAY && !Double.isNaN(ln)) {
      s.recent.add(time, value, ln);
      Runs runs = Runs.of(s.recent, usual.offset());
      double u = usual.deviation(value, ln);
      if (s.counts) {
        noise.counting(Math.exp(ln));
      }
      if (u > WeeklyUsual.DARK) {
        double[] falls = fall.falls(runs);
        surprise(time, u, runs, falls, fall.isSuspicious(second, falls));
      }
    }
  }

  private void surprise(long time, double u, Runs runs, double[] falls, boolean inDoubt) {
    int run = trigger.shortest();
    int until = run + fall.before(run);
    if (until <= runs.size()) {
      long second = s.clock.ofWeek(time);
      double surprise = fall.surprise(runs);
      noise.learn(second, u, surprise, runs.level(0, run), runs.level(run, until));
      if (!inDoubt) {
        steps.learn(runs, noise.spread(second));
      }
      fall.learn(time, falls);
    }
  }

  /** While there is nothing to compare with: a bin rises from the one before only so far. */
  private double tamed(double ln) {
    double most = Double.isNaN(s.before) ? ln : s.before + (step <= 900 ? 0.7 : 1.5);
    s.before = Math.min(ln, most);
    return s.before;
  }

  /** A calm bin; on a holiday it says nothing of other days. */
  void calm(long time, double u, double lnUsual, Runs runs, double[] falls) {
    if (s.today.holiday || (s.counts && Silence.of(s.recent).isSuspicious())) {
      return;
    }
    long second = s.clock.ofWeek(time);
    boolean inDoubt = fall.isSuspicious(second, falls);
    surprise(time, u, runs, falls, inDoubt);
    if (!usual.isLearnt()) {
      return;
    }
    double spread = noise.spread(second);
    double pace = Math.min(QUICKEST, step / (1.5 * LocalClock.DAY));
    s.level += pace * Math.max(-2 * spread, Math.min(2 * spread, u));
    rise(u);
    if (!WeeklyUsual.isWhole(step) && !s.today.ramadan) { // a month of long nights is no late clock
      s.clock.early += s.phase.move(second, step, u + lnUsual - s.level, s.week);
    }
    if (u > WeeklyUsual.DARK) {
      double shown = inDoubt ? u : Math.max(-4 * spread, Math.min(4 * spread, u));
      s.week.learn(time, second, step, shown + lnUsual - s.level, inDoubt);
    }
  }

  /** A rise of a day is a new level; see {@link Surge} for when it does not last. */
  private void rise(double u) {
    s.halfDay +=
        (1 - Math.exp(-step / (0.5 * LocalClock.DAY)))
            * (Math.max(-1, Math.min(40, u)) - s.halfDay);
    if (s.halfDay < Math.log(1.5)) {
      s.risenSince = Long.MIN_VALUE;
    } else if (s.risenSince == Long.MIN_VALUE) {
      s.risenSince = s.lastData;
    } else if (s.lastData - s.risenSince >= Math.max(LocalClock.DAY, FEWEST_RISEN * step)) {
      s.level += s.halfDay;
      s.halfDay = 0;
      s.risenSince = Long.MIN_VALUE;
    }
  }
}
