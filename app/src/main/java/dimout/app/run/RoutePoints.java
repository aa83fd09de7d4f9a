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
 * since, is at zero, and is not forgotten.
 */
final class RoutePoints implements VisibilitySink {
  private static final char BETWEEN = ' ';

  /** One signal's coverage in the bin at hand. */
  private record Covered(boolean measured, double coverage) {}

  private final int binSeconds;
  private final Set<String> known;
  private final Set<String> unseen;
  private final Set<Series> seen = new HashSet<>();
  private final Map<String, Covered> covered = new HashMap<>();
  private List<SignalPoint> points = new ArrayList<>();
  private long bin = Long.MIN_VALUE;

  /**
   * @param known series from before a restart, as {@link #known} told them
   */
  RoutePoints(int binSeconds, Set<String> known) {
    this.binSeconds = binSeconds;
    this.known = new TreeSet<>(known);
    this.unseen = new TreeSet<>(known);
  }

  @Override
  public void point(Series series, long time, long value, double coverage) {
    begin(series, time, new Covered(true, coverage));
    points.add(point(series.entity(), series.signal(), time, (double) value, coverage));
  }

  @Override
  public void noData(Series series, long time, double coverage) {
    begin(series, time, new Covered(false, coverage));
    points.add(point(series.entity(), series.signal(), time, null, coverage));
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

  private SignalPoint point(
      String entity, String signal, long time, @Nullable Double value, double coverage) {
    return new SignalPoint(entity, signal, time, binSeconds, value, coverage);
  }

  private void endBin() {
    if (covered.isEmpty()) {
      return;
    }
    for (String name : unseen) {
      int between = name.indexOf(BETWEEN);
      String signal = name.substring(between + 1);
      Covered how = covered.getOrDefault(signal, new Covered(false, 0));
      Double value = how.measured() ? 0.0 : null;
      points.add(point(name.substring(0, between), signal, bin, value, how.coverage()));
    }
    covered.clear();
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
