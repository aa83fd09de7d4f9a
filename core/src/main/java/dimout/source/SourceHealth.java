package dimout.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one source is.
 *
 * @param lastArrival when it last brought anything, by the clock; null: not since the start
 * @param lastData end of the newest bin it ever brought; null: not known
 * @param points taken since the start
 * @param rejected rows of it that could not be read, since the start
 * @param note what is wrong with it, in words; null when nothing is
 */
public record SourceHealth(
    String source,
    @Nullable Instant lastArrival,
    @Nullable Instant lastData,
    long points,
    long rejected,
    @Nullable String note) {}
