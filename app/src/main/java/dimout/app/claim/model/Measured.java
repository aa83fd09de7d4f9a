package dimout.app.claim.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was measured for a claim's place, up to its as-of time; absent knowledge is null.
 *
 * @param grossHours from onset to the start of the as-of interval
 * @param netHours dark hours of those
 * @param longestHours the longest dark spell of those
 * @param percentOfUsual level in the last dark spell begun before the as-of interval ends
 * @param signal whose level it is
 * @param restoredSince since when service was back within the as-of interval
 */
public record Measured(
    @Nullable Double grossHours,
    @Nullable Double netHours,
    @Nullable Double longestHours,
    @Nullable Double percentOfUsual,
    @Nullable Double low,
    @Nullable Double high,
    @Nullable String signal,
    @Nullable Instant restoredSince) {
  /** Nothing was measured. */
  public static final Measured NOTHING =
      new Measured(null, null, null, null, null, null, null, null);
}
