package dimout.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is published for one entity: its outages across signals, fused.
 *
 * @param id stable over versions: entity and onset
 * @param recovery null while ongoing
 * @param lastData end of the last bin that any of its signals has data for
 * @param leadSignal the signal whose level is the headline's
 * @param reasons machine-readable: why this status and why not a higher one
 */
public record Incident(
    String id,
    String entity,
    IncidentStatus status,
    boolean ongoing,
    Instant onset,
    @Nullable Instant recovery,
    Instant lastData,
    String leadSignal,
    List<IncidentSignal> signals,
    Hours hours,
    List<Spell> spells,
    boolean routedButDark,
    boolean inUseButUnpingable,
    List<String> reasons) {
  public Incident {
    signals = List.copyOf(signals);
    spells = List.copyOf(spells);
    reasons = List.copyOf(reasons);
  }

  /** The same with later data that changes nothing but the states that its signals are in now. */
  public Incident upTo(Instant later, List<IncidentSignal> now) {
    return new Incident(
        id,
        entity,
        status,
        ongoing,
        onset,
        recovery,
        later,
        leadSignal,
        now,
        hours,
        spells,
        routedButDark,
        inUseButUnpingable,
        reasons);
  }
}
