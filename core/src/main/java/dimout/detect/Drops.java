package dimout.detect;

import java.util.Arrays;

/** Puts drops into the hour that has passed, to see which would have been found. */
final class Drops {
  private final SeriesState s;
  private final Usual usual;
  private final Noise noise;
  private final Trigger trigger;
  private final int step;

  Drops(SeriesState state, Usual usual, Noise noise, Trigger trigger, int step) {
    this.s = state;
    this.usual = usual;
    this.noise = noise;
    this.trigger = trigger;
    this.step = step;
  }

  /** Once an hour. */
  void tryAll(long time) {
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
      u[back] = usual.deviation(back < bins ? value * (1 - depth) : value, s.recent.usual[i]);
      if (back < bins) {
        double sigma = noise.surprise(s.clock.ofWeek(s.recent.time[i]));
        trigger.add(cusum, noise.unannounced(u[back]) / sigma, u[back], s.recentDeviation);
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
}
