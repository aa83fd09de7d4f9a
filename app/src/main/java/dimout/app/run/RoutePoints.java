package dimout.app.run;

import dimout.model.SignalPoint;
import dimout.routes.Series;
import dimout.routes.VisibilitySink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Visibility as points. A series that was there before a restart, and of which nothing is visible
 * since, is at zero, and is not forgotten. What was kept of the last bin before it is compared with
 * what that bin is when it is counted now, by another table of places perhaps.
 */
final class RoutePoints implements VisibilitySink {
  private static final char BETWEEN = ' ';

  /** One signal's coverage in the bin at hand. */
  private record Covered(boolean measured, double coverage) {}

  /** What is kept of a series in a bin; null when that is not known. */
  interface Kept {
    @Nullable Double value(Series series, long time);
  }

  private final int binSeconds;
  private final Kept kept;
  private final Set<String> known;
  private final Set<String> unseen;
  private final Set<Series> seen = new HashSet<>();
  private final Map<String, Covered> covered = new HashMap<>();

  /** By how much series count more or less than before a restart, until they are told. */
  private final Map<Series, Double> moved = new HashMap<>();

  /** Signals of the bin that was counted again, and what a series was in the bin before. */
  private final Set<String> countedAgain = new HashSet<>();

  private long again = Long.MIN_VALUE;
  private @Nullable Double asBefore;
  private List<SignalPoint> points = new ArrayList<>();
  private long bin = Long.MIN_VALUE;

  /**
   * @param known series from before a restart, as {@link #known} told them
   */
  RoutePoints(int binSeconds, Set<String> known, Kept kept) {
    this.binSeconds = binSeconds;
    this.kept = kept;
    this.known = new TreeSet<>(known);
    this.unseen = new TreeSet<>(known);
  }

  @Override
  public boolean compares() {
    return true;
  }

  @Override
  public void again(Series series, long time, long value) {
    again = time;
    countedAgain.add(series.signal());
    compare(series, value);
  }

  private void compare(Series series, long value) {
    Double before = kept.value(series, again);
    if (before != null && before != value) {
      moved.put(series, value - before);
    }
  }

  @Override
  public void recounted(Series series, long time, long was, long is) {
    asBefore = (double) was;
  }

  @Override
  public void point(Series series, long time, long value, double coverage) {
    begin(series, time, new Covered(true, coverage));
    measured(series, time, value, coverage);
  }

  private void measured(Series series, long time, long value, double coverage) {
    Double since = moved.remove(series);
    Double before = asBefore;
    asBefore = null;
    if (since != null) {
      before = Math.max(0, (before == null ? value : before) - since);
    }
    points.add(
        new SignalPoint(
            series.entity(), series.signal(), time, binSeconds, (double) value, coverage, before));
  }

  @Override
  public void noData(Series series, long time, double coverage) {
    begin(series, time, new Covered(false, coverage));
    missing(series, time, coverage);
  }

  private void missing(Series series, long time, double coverage) {
    points.add(new SignalPoint(series.entity(), series.signal(), time, binSeconds, null, coverage));
  }

  private void begin(Series series, long time, Covered how) {
    if (time != bin) {
      endBin();
      bin = time;
    }
    if (seen.add(series)) {
      String name = series.entity() + BETWEEN + series.signal();
      known.add(name);
      unseen.remove(name);
    }
    covered.putIfAbsent(series.signal(), how);
  }

  private void endBin() {
    if (covered.isEmpty()) {
      return;
    }
    for (String name : unseen) {
      int between = name.indexOf(BETWEEN);
      Series series = new Series(name.substring(0, between), name.substring(between + 1));
      Covered how = covered.getOrDefault(series.signal(), new Covered(false, 0));
      if (countedAgain.contains(series.signal())) {
        compare(series, 0);
      }
      if (how.measured()) {
        measured(series, bin, 0, how.coverage());
      } else {
        missing(series, bin, how.coverage());
      }
    }
    covered.clear();
    countedAgain.clear();
  }

  /** How many points are gathered. */
  int waiting() {
    return points.size();
  }

  /** The points of all bins that are over, gathered since the last call. */
  List<SignalPoint> taken() {
    endBin();
    List<SignalPoint> all = points;
    points = new ArrayList<>();
    return all;
  }

  /** Every series that ever had a point. */
  Set<String> known() {
    return known;
  }
}
