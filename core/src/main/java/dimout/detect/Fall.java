package dimout.detect;

/** Whether the newest bins of a calm series have fallen, and since when. */
final class Fall {
  /** How many times as deep a fall on a holiday must be. */
  private static final double UNSTEADY = 2.5;

  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final Trigger trigger;
  private final Sensitivity sensitivity;
  private final int step;

  Fall(
      SeriesState state,
      Usual usual,
      Noise noise,
      Trigger trigger,
      Sensitivity sensitivity,
      int step) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.trigger = trigger;
    this.sensitivity = sensitivity;
    this.step = step;
  }

  /** Takes one bin into what is remembered of the last hours. */
  void add(long second, double u) {
    trigger.add(s.cusum, noise.unannounced(u) / noise.surprise(second), u, s.recentDeviation);
    double clipped = Math.max(-3, Math.min(1, u));
    s.fourHours += (1 - Math.exp(-step / 14_400.0)) * (clipped - s.fourHours);
  }

  /** How many of the newest bins lie below a fall that is an outage; 0 when there is none. */
  int bins(long time, boolean trackable) {
    if (trackable && isSustained(time)) {
      return Math.min(s.recent.size(), Math.max(1, 14_400 / step));
    }
    if (!trigger.isSurprised(s.cusum)) {
      return 0;
    }
    double[] u = usual.deviations();
    int bins = asked(time, trackable).sudden(u, u.length);
    long second = s.clock.ofWeek(time);
    if (bins == 0 && trackable && s.today.isUnsteady(second) && !DayKind.changesNear(second)) {
      bins = trigger.abrupt(u, u.length);
    }
    return bins > 0 && isHabit(u, bins) ? 0 : bins;
  }

  /** A deep fall that was not sudden. */
  private boolean isSustained(long time) {
    double deep = Math.min(3 * sensitivity.smallestDrop(), 0.5);
    double spread = s.below.at(s.clock.ofWeek(time));
    return !s.today.holiday
        && !s.today.near
        && s.fourHours <= Math.min(Math.log1p(-deep), -2.5 * spread)
        && (s.lastRecovery == Long.MIN_VALUE || time - s.lastRecovery > LocalClock.DAY);
  }

  /** On an unsteady day, and in a series that cannot be tracked, only a deeper fall will do. */
  private Trigger asked(long time, boolean trackable) {
    if (!trackable) {
      Double smallest = s.detectable.smallest();
      if (smallest != null && smallest >= 1) {
        return Trigger.NONE;
      }
      return trigger.deeper(Detectable.UNTRACKABLE / trigger.smallestDrop());
    }
    return s.today.isUnsteady(s.clock.ofWeek(time)) ? trigger.deeper(UNSTEADY) : trigger;
  }

  /**
   * Where bins are wide, nothing tells a shallow fall at once from a new habit but that the habit
   * was there yesterday at this hour, too.
   */
  private boolean isHabit(double[] u, int bins) {
    int day = (int) (LocalClock.DAY / step);
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

  /** Whether the newest bins are not fewer but written in another unit. */
  boolean isUnitChange(int bins, long time) {
    double[] u = new double[bins];
    for (int back = 0; back < bins; back++) {
      int i = s.recent.index(back);
      u[back] = Math.log(s.recent.value[i]) - s.recent.usual[i];
    }
    return usual.isLearnt() && UnitChange.is(u, bins, noise.spread(s.clock.ofWeek(time)));
  }

  /** Mean deviation from usual of the newest bins. */
  double mean(int bins) {
    double sum = 0;
    for (int back = 0; back < bins; back++) {
      int i = s.recent.index(back);
      sum += Math.log(s.recent.value[i]) - s.recent.usual[i];
    }
    return sum / bins;
  }

  Onset onset(int fallen) {
    double[] u = usual.deviations();
    double[] sigma = new double[u.length];
    for (int back = 0; back < u.length; back++) {
      sigma[back] = noise.surprise(s.clock.ofWeek(s.recent.time[s.recent.index(back)]));
    }
    int until = Math.min(u.length, fallen + trigger.before());
    double before = until > fallen ? Math.min(0.2, Trigger.mean(u, fallen, until)) : 0;
    return Onset.find(u, sigma, before, Trigger.mean(u, 0, fallen));
  }
}
