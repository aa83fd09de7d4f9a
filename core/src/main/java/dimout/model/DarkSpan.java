package dimout.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A spell as it is summed up bin by bin.
 *
 * @param from epoch seconds
 * @param until epoch seconds
 * @param unknown seconds of no data in it
 * @param sum of percent of usual over its bins with data
 * @param bins with data
 */
public record DarkSpan(long from, long until, long unknown, double sum, int bins) {
  /** The spell as it is published. */
  public Spell spell() {
    return new Spell(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until), mean());
  }

  /** Mean percent of usual; null when none of its bins could be compared. */
  public @Nullable Double mean() {
    return bins == 0 ? null : sum / bins;
  }

  /** This span with one more bin, of no data when {@code percent} is null. */
  public DarkSpan plus(long end, @Nullable Double percent) {
    long added = end - until;
    return percent == null
        ? new DarkSpan(from, end, unknown + added, sum, bins)
        : new DarkSpan(from, end, unknown, sum + percent, bins + 1);
  }
}
