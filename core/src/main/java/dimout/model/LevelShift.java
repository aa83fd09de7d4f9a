package dimout.model;

import java.time.Instant;

/**
 * A shallow drop that became the new usual.
 *
 * @param at when the drop began
 * @param percentOfUsual of the usual before it
 */
public record LevelShift(Instant at, double percentOfUsual) {}
