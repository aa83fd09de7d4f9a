package dimout.store;

import dimout.model.Incident;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where incidents are kept, in every version. Safe for use by many threads.
 *
 * <p>Every method may throw {@link StoreException}.
 */
public interface IncidentStore {
  /**
   * Keeps a version, if it says anything new: of an incident that goes on, the mere passing of time
   * is a version once an hour. Once this returns, it outlives the process.
   *
   * @return the version kept; null when there is nothing new to say
   */
  @Nullable IncidentVersion publish(Incident incident, Instant at);

  /** The newest version of every incident, latest onset first, then by entity. */
  List<IncidentVersion> newest();

  /** Every version of one incident, oldest first; empty when there is none of this id. */
  List<IncidentVersion> versions(String id);

  /**
   * Versions kept after a serial, oldest first: what a reader missed.
   *
   * @param limit at most so many
   */
  List<IncidentVersion> since(long serial, int limit);

  /** The serial of the newest version; 0 when nothing is kept. */
  long serial();
}
