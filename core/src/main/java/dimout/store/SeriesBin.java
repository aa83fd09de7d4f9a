package dimout.store;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of one series, summed up so that a drop within it stays visible.
 *
 * @param time its start, epoch seconds; a multiple of {@code stepSeconds}
 * @param min of the values; null without data
 * @param mean of the values
 * @param max of the values
 * @param percentMin of percent of usual; null where nothing could be compared
 * @param points bins with data in it
 * @param dark bins in outage in it
 * @param missing bins without data in it
 */
public record SeriesBin(
    long time,
    int stepSeconds,
    @Nullable Double min,
    @Nullable Double mean,
    @Nullable Double max,
    @Nullable Double percentMin,
    @Nullable Double percentMean,
    @Nullable Double percentMax,
    long points,
    long dark,
    long missing) {}
