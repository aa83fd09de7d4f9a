package dimout.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An uninterrupted run of dark bins.
 *
 * @param from start of its first bin
 * @param until start of the first bin that is up again; while it lasts, end of the last with data
 * @param percentOfUsual mean over its bins; null when none of them could be compared
 */
public record Spell(Instant from, Instant until, @Nullable Double percentOfUsual) {}
