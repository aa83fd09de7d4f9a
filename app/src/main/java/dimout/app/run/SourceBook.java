package dimout.app.run;

import dimout.model.SignalPoint;
import dimout.source.SourceHealth;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How every source is that ever brought points. */
public final class SourceBook {
  private final Map<String, SourceHealth> sources = new TreeMap<>();

  /** A source that is known from before the start, or that is expected. */
  public synchronized void know(String source) {
    sources.putIfAbsent(source, new SourceHealth(source, null, null, 0, 0, null));
  }

  /** Points came. */
  synchronized void came(String source, List<SignalPoint> points, Instant now) {
    know(source);
    Instant data =
        points.stream()
            .filter(point -> point.value() != null)
            .mapToLong(point -> point.time() + point.stepSeconds())
            .mapToObj(Instant::ofEpochSecond)
            .max(Instant::compareTo)
            .orElse(null);
    sources.computeIfPresent(
        source,
        (name, old) ->
            new SourceHealth(
                name,
                now,
                later(old.lastData(), data),
                old.points() + points.size(),
                old.rejected(),
                null));
  }

  /** Rows could not be read. */
  public synchronized void rejected(String source, int rows, String why) {
    know(source);
    sources.computeIfPresent(
        source,
        (name, old) ->
            new SourceHealth(
                name, old.lastArrival(), old.lastData(), old.points(), old.rejected() + rows, why));
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }

  /** All, by name. */
  public synchronized List<SourceHealth> all() {
    return List.copyOf(sources.values());
  }
}
