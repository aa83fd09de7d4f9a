package dimout.detect;

/** What calm bins teach: the shape of the week, the level, and how far they lie off. */
final class Lessons {
  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final Trigger trigger;
  private final int step;

  Lessons(SeriesState state, Usual usual, Noise noise, Trigger trigger, int step) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.trigger = trigger;
    this.step = step;
  }

  /** A bin that there is nothing yet to compare with. */
  void first(long time, double value) {
    rehearse(time, value);
    double shape = tamed(Math.log(value + usual.offset())) - s.level;
    s.week.learn(s.clock.ofWeek(time), step, shape);
  }

  /** The last day of learning can already be compared: it tells how far calm bins lie off. */
  private void rehearse(long time, double value) {
    if (time < s.firstData + Usual.LEARNING - LocalClock.DAY) {
      return;
    }
    long second = s.clock.ofWeek(time);
    double ln = s.week.at(second, step) + s.level;
    if (!Double.isNaN(ln)) {
      noise.learn(second, usual.deviation(value, ln));
    }
  }

  /** While there is nothing to compare with: a bin rises from the one before only so far. */
  private double tamed(double ln) {
    double most = Double.isNaN(s.before) ? ln : s.before + (step <= 900 ? 0.7 : 1.5);
    s.before = Math.min(ln, most);
    return s.before;
  }

  /** A calm bin; on a holiday it says nothing of other days. */
  void calm(long second, double u, double lnUsual) {
    if (s.today.holiday) {
      return;
    }
    noise.learn(second, u);
    if (!usual.isLearnt()) {
      return;
    }
    double spread = noise.spread(second);
    double pace = Math.min(0.5, step / (1.5 * LocalClock.DAY));
    s.level += pace * Math.max(-2 * spread, Math.min(2 * spread, u));
    rise(u);
    if (s.cusum.sum < trigger.evidence() / 2) {
      double calm = Math.max(-4 * spread, Math.min(4 * spread, u));
      s.week.learn(second, step, calm + (float) lnUsual - s.level);
    }
  }

  /** A lasting rise is a new level at once: it can hide nothing. */
  private void rise(double u) {
    s.halfDay +=
        (1 - Math.exp(-step / (0.5 * LocalClock.DAY)))
            * (Math.max(-1, Math.min(40, u)) - s.halfDay);
    if (s.halfDay < Math.log(1.5)) {
      s.risenSince = Long.MIN_VALUE;
    } else if (s.risenSince == Long.MIN_VALUE) {
      s.risenSince = s.lastData;
    } else if (s.lastData - s.risenSince >= LocalClock.DAY) {
      s.level += s.halfDay;
      s.slow.clear();
      s.halfDay = 0;
      s.recentDeviation = 0;
      s.risenSince = Long.MIN_VALUE;
    }
  }
}
