package dimout.source;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What collectors heard in the past, for a source that goes on with what they hear now. */
public interface RouteHistory {
  /**
   * What was handed in.
   *
   * @param until up to which time, epoch seconds
   * @param missing collectors of which no table was had
   */
  record Replayed(long until, Set<String> missing) {}

  /**
   * Hands in tables, then updates in the order of time, waiting for those that are not there yet.
   * What is missing of a collector makes its peers missing until its next table.
   *
   * @param from tables as of this time or before, epoch seconds; null for the newest
   * @param until at least to this time
   * @param told hears what is missing, a line each
   * @throws SourceFailure when nothing can be had
   */
  Replayed replay(@Nullable Long from, long until, RouteLine line, Consumer<String> told)
      throws InterruptedException;

  /** Tries whether it could be had. */
  SourceTrial trial(Duration patience) throws InterruptedException;
}
