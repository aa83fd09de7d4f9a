package dimout.model;

import org.jspecify.annotations.Nullable;

/**
 * One bin of one series beside its usual.
 *
 * @param time start of the bin, epoch seconds
 * @param usual what the value would have been had nothing happened; null while learning
 * @param percentOfUsual 100 × value / usual
 * @param low lower bound of the 90 % interval of {@code percentOfUsual}
 * @param high upper bound of it
 */
public record JudgedPoint(
    String entity,
    String signal,
    long time,
    @Nullable Double value,
    @Nullable Double usual,
    @Nullable Double percentOfUsual,
    @Nullable Double low,
    @Nullable Double high,
    PointState state) {}
