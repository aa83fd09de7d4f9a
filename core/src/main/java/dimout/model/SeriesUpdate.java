package dimout.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one step of time changed in what is known of a series.
 *
 * @param time start of the newest bin that was looked at, epoch seconds
 * @param recounted by how much the newest bin's value is larger, or smaller, because our
 *     measurement changed; 0 mostly
 * @param minimumDetectableDrop share of usual, 0 to 1; null when not measured yet
 * @param points upserts by (entity, signal, bin), oldest first: the newest bin, bins that were
 *     missing before it, and earlier bins seen otherwise now
 * @param outage the outage that is open, or that this step closed
 * @param withdrawn onset of an outage that was said before and is taken back: it was our own fault;
 *     null mostly
 * @param report the series so far; its lists hold only what changed since the report before
 */
public record SeriesUpdate(
    String entity,
    String signal,
    SignalKind kind,
    int stepSeconds,
    long time,
    double recounted,
    @Nullable Double minimumDetectableDrop,
    List<JudgedPoint> points,
    @Nullable Outage outage,
    @Nullable Instant withdrawn,
    @Nullable SeriesReport report) {}
