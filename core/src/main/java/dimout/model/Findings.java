package dimout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found out about an incident beside its hours and levels.
 *
 * @param scope null where nothing beneath the entity was measured
 * @param phases from onset to the last return, oldest first
 * @param evidence what speaks for an order or for an accident; never a verdict
 * @param campaign what it belongs to; null where it did not come back at one local time
 */
public record Findings(
    @Nullable Scope scope,
    List<Phase> phases,
    List<Evidence> evidence,
    @Nullable Campaign campaign) {
  public Findings {
    phases = List.copyOf(phases);
    evidence = List.copyOf(evidence);
  }

  /** Nothing found out. */
  public static final Findings NONE = new Findings(null, List.of(), List.of(), null);
}
