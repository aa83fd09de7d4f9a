package dimout.app.chart;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line cut to a stretch of time, with its gaps made explicit and no more points than can be told
 * apart: of each bucket the lowest and the highest bin, as they were measured and in their order,
 * so that no drop is hidden, and the newest of all.
 *
 * @param points in the order of time; one without a value where there is nothing
 */
record Trace(List<JudgedPoint> points) {
  /**
   * Cuts a line.
   *
   * @param from epoch seconds
   * @param until excluded
   * @param buckets how many at most
   */
  static Trace of(ChartLine line, long from, long until, int buckets) {
    List<JudgedPoint> whole = explicit(line, from, until);
    return new Trace(whole.size() <= 2 * buckets ? whole : thinned(whole, from, until, buckets));
  }

  /** What lies in the stretch, with one empty point at the beginning of every gap. */
  private static List<JudgedPoint> explicit(ChartLine line, long from, long until) {
    List<JudgedPoint> whole = new ArrayList<>();
    long expected = Long.MIN_VALUE;
    boolean empty = true;
    for (JudgedPoint point : line.points()) {
      if (point.time() < from || point.time() >= until) {
        continue;
      }
      if (!empty && point.time() > expected) {
        whole.add(nothing(point, expected));
        empty = true;
      }
      if (figure(point) != null || !empty) {
        whole.add(point);
      }
      empty = figure(point) == null;
      expected = point.time() + line.stepSeconds();
    }
    return whole;
  }

  private static JudgedPoint nothing(JudgedPoint like, long time) {
    return new JudgedPoint(
        like.entity(), like.signal(), time, null, null, null, null, null, PointState.NO_DATA);
  }

  private static List<JudgedPoint> thinned(
      List<JudgedPoint> whole, long from, long until, int buckets) {
    List<JudgedPoint> kept = new ArrayList<>(3 * buckets);
    int begin = 0;
    while (begin < whole.size()) {
      long bucket = bucket(whole.get(begin), from, until, buckets);
      int end = begin;
      while (end < whole.size() && bucket(whole.get(end), from, until, buckets) == bucket) {
        end++;
      }
      keep(kept, whole, begin, end);
      begin = end;
    }
    if (!kept.getLast().equals(whole.getLast())) {
      kept.add(whole.getLast());
    }
    return kept;
  }

  private static long bucket(JudgedPoint point, long from, long until, int buckets) {
    return (point.time() - from) * buckets / (until - from);
  }

  /** Of the bins of a bucket the lowest, the highest, and the first that is empty. */
  private static void keep(List<JudgedPoint> kept, List<JudgedPoint> whole, int begin, int end) {
    int lowest = -1;
    int highest = -1;
    int empty = -1;
    for (int i = begin; i < end; i++) {
      Double figure = figure(whole.get(i));
      if (figure == null) {
        empty = empty < 0 ? i : empty;
      } else {
        lowest = lowest < 0 || figure < at(whole, lowest) ? i : lowest;
        highest = highest < 0 || figure > at(whole, highest) ? i : highest;
      }
    }
    for (int i = begin; i < end; i++) {
      if (i == lowest || i == highest || i == empty) {
        kept.add(whole.get(i));
      }
    }
  }

  private static double at(List<JudgedPoint> whole, int index) {
    Double figure = figure(whole.get(index));
    return figure == null ? Double.NaN : figure;
  }

  /** Where nothing could be compared, what was measured. */
  private static @Nullable Double figure(JudgedPoint point) {
    return point.percentOfUsual() == null ? point.value() : point.percentOfUsual();
  }
}
