package dimout.app.reconstruction;

import dimout.app.reconstruction.Fact.What;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of something a network has left, over time: a step function of shares, 1 being usual.
 *
 * <p>Of facts about one thing and one group of networks, the latest holds; of several groups that a
 * network belongs to, the one that leaves least. With {@link What#UPDATES} it is the one that asks
 * for most.
 */
final class Levels {
  private final long[] times;
  private final double[] shares;

  private Levels(long[] times, double[] shares) {
    this.times = times;
    this.shares = shares;
  }

  /** The level of one thing, as far as these facts concern the network. */
  static Levels of(List<Fact> facts, What what, Network network) {
    List<Fact> own =
        facts.stream().filter(fact -> fact.what() == what && fact.concerns(network)).toList();
    long[] times =
        own.stream().mapToLong(fact -> fact.time().getEpochSecond()).distinct().toArray();
    double[] shares = new double[times.length];
    Map<String, Double> latest = new TreeMap<>();
    int next = 0;
    for (int i = 0; i < times.length; i++) {
      while (next < own.size() && own.get(next).time().getEpochSecond() == times[i]) {
        latest.put(own.get(next).networks(), own.get(next).level() / 100);
        next++;
      }
      var all = latest.values().stream().mapToDouble(share -> share);
      shares[i] = what == What.UPDATES ? all.max().orElse(1) : all.min().orElse(1);
    }
    return new Levels(times, shares);
  }

  /** The share at one moment, epoch seconds. */
  double at(long time) {
    int step = step(time);
    return step < 0 ? 1 : shares[step];
  }

  /** The mean share over {@code [from, until)}. */
  double mean(long from, long until) {
    double sum = 0;
    long time = from;
    for (int step = step(from); time < until; step++) {
      long end = step + 1 < times.length ? Math.min(until, times[step + 1]) : until;
      sum += (step < 0 ? 1 : shares[step]) * (end - time);
      time = end;
    }
    return sum / (until - from);
  }

  /** The moments at which it changes, epoch seconds. */
  long[] changes() {
    return times.clone();
  }

  private int step(long time) {
    int found = Arrays.binarySearch(times, time);
    return found >= 0 ? found : -found - 2;
  }
}
