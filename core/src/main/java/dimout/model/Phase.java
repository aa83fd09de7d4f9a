package dimout.model;

import java.time.Instant;

/**
 * A stretch of an incident in which the service was in one state.
 *
 * @param until start of the next phase, or the end of what is known
 */
public record Phase(ServiceState state, Instant from, Instant until) {}
