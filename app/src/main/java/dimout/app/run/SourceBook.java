package dimout.app.run;

import dimout.model.SignalPoint;
import dimout.source.SourceHealth;
import dimout.source.SourceState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How every source is that is configured, or that ever brought points. */
public final class SourceBook {
  private static final Duration RENEWED_EVERY = Duration.ofSeconds(10);

  private final Map<String, SourceHealth> sources = new TreeMap<>();
  private final Set<String> refused = new TreeSet<>();
  private final AtomicLong serial = new AtomicLong();
  private final Clock clock;
  private Instant renewed = Instant.MIN;

  public SourceBook(Clock clock) {
    this.clock = clock;
  }

  /** A source that is known from before the start, or that is expected. */
  public synchronized void know(String source) {
    sources.putIfAbsent(
        source, new SourceHealth(source, SourceState.STARTING, null, null, null, 0, 0, null));
  }

  /** Points were kept. */
  synchronized void came(String source, List<SignalPoint> points) {
    Instant data =
        points.stream()
            .filter(point -> point.value() != null)
            .mapToLong(point -> point.time() + point.stepSeconds())
            .mapToObj(Instant::ofEpochSecond)
            .max(Instant::compareTo)
            .orElse(null);
    heard(source);
    SourceHealth before = sources.get(source);
    boolean starting = before != null && before.state() == SourceState.STARTING;
    if (refused.remove(source) || starting) {
      state(source, SourceState.OK, null);
    }
    change(
        source,
        old ->
            new SourceHealth(
                source,
                old.state(),
                old.since(),
                old.lastArrival(),
                later(old.lastData(), data),
                old.points() + points.size(),
                old.rejected(),
                old.note()));
  }

  /** Something came. */
  synchronized void heard(String source) {
    Instant now = clock.instant();
    change(
        source,
        old ->
            new SourceHealth(
                source,
                old.state(),
                old.since(),
                now,
                old.lastData(),
                old.points(),
                old.rejected(),
                old.note()));
    if (renewed.isBefore(now.minus(RENEWED_EVERY))) {
      renewed = now;
      serial.incrementAndGet();
    }
  }

  /** Rows or messages could not be read. */
  synchronized void rejected(String source, int count) {
    change(
        source,
        old ->
            new SourceHealth(
                source,
                old.state(),
                old.since(),
                old.lastArrival(),
                old.lastData(),
                old.points(),
                old.rejected() + count,
                old.note()));
  }

  /** How it is from now on. */
  synchronized void state(String source, SourceState state, @Nullable String note) {
    change(
        source,
        old ->
            new SourceHealth(
                source,
                state,
                state == old.state() ? old.since() : clock.instant(),
                old.lastArrival(),
                old.lastData(),
                old.points(),
                old.rejected(),
                note));
    serial.incrementAndGet();
  }

  /** What was pushed was refused. */
  public synchronized void refused(String source, int rows, String why) {
    rejected(source, rows);
    refused.add(source);
    state(source, SourceState.DEGRADED, why);
  }

  private void change(String source, UnaryOperator<SourceHealth> made) {
    know(source);
    sources.computeIfPresent(source, (name, old) -> made.apply(old));
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

  /** Changes with what a reader would see. */
  public long serial() {
    return serial.get();
  }
}
