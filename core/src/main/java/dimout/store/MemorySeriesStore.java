package dimout.store;

import dimout.model.JudgedPoint;
import dimout.model.SignalPoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps series while the process lives: for tests, for the demo, and as the reference. */
public final class MemorySeriesStore implements SeriesStore {
  private final Map<SeriesKey, NavigableMap<Long, SignalPoint>> points = new HashMap<>();
  private final Map<SeriesKey, NavigableMap<Long, JudgedPoint>> judged = new HashMap<>();
  private final NavigableMap<SeriesKey, SeriesHead> heads = new TreeMap<>();
  private final List<List<SignalPoint>> batches = new ArrayList<>();
  private final Map<String, String> offsets = new TreeMap<>();
  private final Map<String, byte[]> checkpoints = new HashMap<>();

  @Override
  public synchronized void commit(Batch batch) {
    for (SignalPoint point : batch.points()) {
      SeriesKey key = SeriesKey.of(point);
      points.computeIfAbsent(key, k -> new TreeMap<>()).put(point.time(), point);
    }
    for (JudgedPoint point : batch.judged()) {
      SeriesKey key = SeriesKey.of(point);
      judged.computeIfAbsent(key, k -> new TreeMap<>()).put(point.time(), point);
    }
    Heads.of(batch).forEach((key, head) -> heads.merge(key, head, SeriesHead::with));
    offsets.putAll(batch.offsets());
    batches.add(batch.points());
  }

  @Override
  public synchronized List<SignalPoint> points(SeriesKey key, long from, long until) {
    return between(points.get(key), from, until);
  }

  @Override
  public synchronized List<JudgedPoint> judged(SeriesKey key, long from, long until) {
    return between(judged.get(key), from, until);
  }

  @Override
  public List<SeriesBin> bins(SeriesKey key, long from, long until, int stepSeconds) {
    return SeriesBins.of(judged(key, from, until), stepSeconds);
  }

  @Override
  public synchronized List<SeriesHead> heads() {
    return List.copyOf(heads.values());
  }

  @Override
  public synchronized @Nullable SeriesHead head(SeriesKey key) {
    return heads.get(key);
  }

  @Override
  public synchronized long serial() {
    return batches.size();
  }

  @Override
  public synchronized List<SignalPoint> pointsAfter(long serial) {
    List<SignalPoint> after = new ArrayList<>();
    batches.subList((int) Math.min(serial, batches.size()), batches.size()).forEach(after::addAll);
    return after;
  }

  @Override
  public synchronized Map<String, String> offsets() {
    return new TreeMap<>(offsets);
  }

  @Override
  public synchronized void checkpoint(String name, byte[] state) {
    checkpoints.put(name, state.clone());
  }

  @Override
  public synchronized byte @Nullable [] checkpoint(String name) {
    byte[] state = checkpoints.get(name);
    return state == null ? null : state.clone();
  }

  /** Nothing to close. */
  @Override
  public void close() {}

  private static <T> List<T> between(
      @Nullable NavigableMap<Long, T> series, long from, long until) {
    return series == null || from >= until
        ? List.of()
        : new ArrayList<>(series.subMap(from, true, until, false).values());
  }
}
