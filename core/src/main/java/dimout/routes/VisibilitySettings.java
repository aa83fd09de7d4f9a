package dimout.routes;

import java.util.function.Predicate;

/**
 * What of visibility is wanted.
 *
 * @param binSeconds length of a bin, at least 1
 * @param wanted which entities, by name such as {@code country/KZ}
 * @param from start of the first bin that is written, epoch seconds; earlier records still count
 * @param until bins from here on are not written, epoch seconds
 * @param mostBytes about what the tables of one family may take; prefixes and peers beyond are left
 *     out
 */
public record VisibilitySettings(
    int binSeconds, Predicate<String> wanted, long from, long until, long mostBytes) {
  /** As large as they are: for input that ends. */
  public VisibilitySettings(int binSeconds, Predicate<String> wanted, long from, long until) {
    this(binSeconds, wanted, from, until, Long.MAX_VALUE);
  }

  public VisibilitySettings {
    if (binSeconds < 1) {
      throw new IllegalArgumentException("a bin has at least one second");
    }
  }

  /** Bins of this length, everything in them. */
  public static VisibilitySettings all(int binSeconds) {
    return new VisibilitySettings(binSeconds, entity -> true, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  long binOf(long time) {
    return Math.floorDiv(time, (long) binSeconds) * binSeconds;
  }

  boolean writes(long bin) {
    return bin >= from && bin < until;
  }
}
