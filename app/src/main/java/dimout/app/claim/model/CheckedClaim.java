package dimout.app.claim.model;

/**
 * A claim beside what was measured.
 *
 * @param explanation one or two plain sentences
 */
public record CheckedClaim(Claim claim, Verdict verdict, Measured measured, String explanation) {}
