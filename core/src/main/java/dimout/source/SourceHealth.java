package dimout.source;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one source is.
 *
 * @param since when that began, by the clock; null: it was so at the start
 * @param lastArrival when it last brought anything, by the clock; null: not since the start
 * @param lastData end of the newest bin it ever brought; null: not known, or it brings no points
 * @param points taken since the start
 * @param rejected rows or messages of it that could not be read, since the start
 * @param note what is wrong with it, or what it is doing, in words; null when nothing is to be said
 */
public record SourceHealth(
    String source,
    SourceState state,
    @Nullable Instant since,
    @Nullable Instant lastArrival,
    @Nullable Instant lastData,
    long points,
    long rejected,
    @Nullable String note) {}
