package dimout.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One signal's part in an incident.
 *
 * @param state its state at the incident's last data
 * @param onset of its own outage; null when it had none
 * @param percentOfUsual median over its own dark bins, or over the incident's where it has none
 */
public record IncidentSignal(
    String signal,
    SignalKind kind,
    PointState state,
    @Nullable Instant onset,
    @Nullable Instant recovery,
    @Nullable Double percentOfUsual,
    @Nullable Double low,
    @Nullable Double high) {
  /** The same in another state. */
  public IncidentSignal in(PointState other) {
    return new IncidentSignal(signal, kind, other, onset, recovery, percentOfUsual, low, high);
  }
}
