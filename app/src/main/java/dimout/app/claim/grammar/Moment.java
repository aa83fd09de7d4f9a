package dimout.app.claim.grammar;

import dimout.app.claim.model.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A time expression; its interval is null when it could not be resolved.
 *
 * @param clock a time of day was named, not only a day or a part of one
 * @param dated a day was named
 * @param from first token
 * @param to token after the last
 */
record Moment(@Nullable Interval interval, boolean clock, boolean dated, int from, int to) {}
