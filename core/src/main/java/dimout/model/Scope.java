package dimout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an entity is missing in an incident: the smallest entity whose loss explains it.
 *
 * @param entity the network or region that alone explains the loss; the incident's own entity where
 *     none does
 * @param signal the signal that losses are counted in
 * @param shareOfLossPercent what {@code entity} lost of all that was lost, 0 to 100; null where the
 *     values of parts and whole cannot be added up
 * @param restPercentOfUsual the level of all but {@code entity}; null where it is the incident's
 *     own
 * @param measured how many networks and regions beneath were measured
 * @param down how many of them fell and were under 80 % of usual from then on
 * @param breadth how much of them fell, and when
 * @param stayedUp the others, the largest first; at most fifty
 */
public record Scope(
    String entity,
    String signal,
    @Nullable Double shareOfLossPercent,
    @Nullable Double restPercentOfUsual,
    int measured,
    int down,
    Breadth breadth,
    List<Standing> stayedUp) {
  public Scope {
    stayedUp = List.copyOf(stayedUp);
  }
}
