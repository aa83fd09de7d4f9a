package dimout.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drop of one series: its spells and the restorations between them.
 *
 * @param onset start of the first dark bin
 * @param onsetEarliest start of the earliest bin it may have begun in
 * @param recovery start of the first bin of the return that lasted; null while ongoing
 * @param endedAs null while ongoing
 * @param lowestPercentOfUsual over dark bins
 * @param meanPercentOfUsual over dark bins
 */
public record Outage(
    Instant onset,
    Instant onsetEarliest,
    @Nullable Instant recovery,
    @Nullable OutageEnd endedAs,
    @Nullable Double lowestPercentOfUsual,
    @Nullable Double meanPercentOfUsual,
    Hours hours,
    HoursBelow hoursBelow,
    List<Spell> spells) {
  public Outage {
    spells = List.copyOf(spells);
  }
}
