package dimout.app.evaluate;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Everything counted for one method on some series; tallies add up. */
final class Tally {
  int series;
  double years;

  /** Bins of which a method says that an outage would not be seen in them. */
  long untrackedBins;

  /** Bins of the part that counts. */
  long bins;

  long falseAlarms;
  double falseDarkHours;
  final Map<Cell, Share> recall = new TreeMap<>();

  /** Absolute errors in bins, of drops that were found. */
  final Sample onsetErrors = new Sample();

  final Sample recoveryErrors = new Sample();

  /** Bins of data until outage was said, as if live. */
  final Sample latencies = new Sample();

  /** Absolute errors of a drop's percent of usual, in percentage points. */
  final Sample percentErrors = new Sample();

  /** How often the 90 % interval holds the truth, by level in percent. */
  final Map<Integer, Share> coverage = new TreeMap<>();

  void add(Tally other) {
    series += other.series;
    years += other.years;
    untrackedBins += other.untrackedBins;
    bins += other.bins;
    falseAlarms += other.falseAlarms;
    falseDarkHours += other.falseDarkHours;
    other.recall.forEach((cell, share) -> recall.merge(cell, share, Share::plus));
    onsetErrors.addAll(other.onsetErrors);
    recoveryErrors.addAll(other.recoveryErrors);
    latencies.addAll(other.latencies);
    percentErrors.addAll(other.percentErrors);
    other.coverage.forEach((level, share) -> coverage.merge(level, share, Share::plus));
  }

  /** Whether most of it was said not to be trackable. */
  boolean untracked() {
    return 2 * untrackedBins > bins;
  }

  /** NaN without exposure. */
  double falseAlarmsPerYear() {
    return falseAlarms / years;
  }

  double falseDarkHoursPerYear() {
    return falseDarkHours / years;
  }

  Share recall(Predicate<Cell> of) {
    return recall.entrySet().stream()
        .filter(entry -> of.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .reduce(Share.NONE, Share::plus);
  }

  Share coverage(int level) {
    return coverage.getOrDefault(level, Share.NONE);
  }
}
