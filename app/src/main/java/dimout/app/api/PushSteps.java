package dimout.app.api;

import dimout.model.SignalPoint;
import dimout.store.SeriesHead;
import dimout.store.SeriesKey;
import dimout.store.SeriesStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/**
 * How long a pushed point's bin is: as the row says, else as the configuration says, else as the
 * series' bins were before, else the smallest step between the pushed times, else the default. Its
 * time becomes the start of the bin that it lies in.
 */
public final class PushSteps {
  private final SeriesStore store;
  private final ToIntFunction<String> configured;
  private final int otherwise;

  /**
   * @param configured seconds by signal; 0 where the configuration does not tell
   * @param otherwise the default, seconds
   */
  public PushSteps(SeriesStore store, ToIntFunction<String> configured, int otherwise) {
    this.store = store;
    this.configured = configured;
    this.otherwise = otherwise;
  }

  List<SignalPoint> points(List<PushReader.Row> rows) {
    Map<SeriesKey, TreeSet<Long>> times = new HashMap<>();
    for (PushReader.Row row : rows) {
      SeriesKey key = new SeriesKey(row.entity(), row.signal());
      times.computeIfAbsent(key, any -> new TreeSet<>()).add(row.time());
    }
    Map<SeriesKey, Integer> steps = new HashMap<>();
    times.forEach((key, own) -> steps.put(key, step(key, own)));
    List<SignalPoint> points = new ArrayList<>(rows.size());
    for (PushReader.Row row : rows) {
      int known = steps.getOrDefault(new SeriesKey(row.entity(), row.signal()), otherwise);
      int step = row.step() > 0 ? row.step() : known;
      long start = Math.floorDiv(row.time(), step) * step;
      points.add(
          new SignalPoint(row.entity(), row.signal(), start, step, row.value(), row.coverage()));
    }
    return points;
  }

  private int step(SeriesKey key, SortedSet<Long> times) {
    int said = configured.applyAsInt(key.signal());
    if (said > 0) {
      return said;
    }
    SeriesHead head = store.head(key);
    return head != null && head.stepSeconds() > 0 ? head.stepSeconds() : smallest(times);
  }

  private int smallest(SortedSet<Long> times) {
    long smallest = Long.MAX_VALUE;
    long before = Long.MIN_VALUE;
    for (long time : times) {
      if (before != Long.MIN_VALUE) {
        smallest = Math.min(smallest, time - before);
      }
      before = time;
    }
    return smallest > 86_400 ? otherwise : (int) smallest;
  }
}
