package dimout.store;

import dimout.model.JudgedPoint;
import org.jspecify.annotations.Nullable;

/**
 * The newest of one series.
 *
 * @param stepSeconds length of its newest bin; 0 when only judged points are kept
 * @param first start of the oldest bin ever kept, epoch seconds
 * @param last start of the newest bin, with data or without
 * @param lastData start of the newest bin with data; null when there was none
 * @param newest what the detector said last; null when it has not spoken
 */
public record SeriesHead(
    SeriesKey key,
    int stepSeconds,
    long first,
    long last,
    @Nullable Long lastData,
    @Nullable JudgedPoint newest) {

  /** Both taken together; {@code later} is the later word on what both know. */
  public SeriesHead with(SeriesHead later) {
    return new SeriesHead(
        key,
        stepAfter(later),
        Math.min(first, later.first),
        Math.max(last, later.last),
        newer(lastData, later.lastData),
        newer(newest, later.newest));
  }

  private int stepAfter(SeriesHead later) {
    boolean newer = stepSeconds == 0 || later.last >= last;
    return newer && later.stepSeconds != 0 ? later.stepSeconds : stepSeconds;
  }

  private static @Nullable Long newer(@Nullable Long one, @Nullable Long other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Math.max(one, other);
  }

  private static @Nullable JudgedPoint newer(
      @Nullable JudgedPoint earlier, @Nullable JudgedPoint later) {
    if (earlier == null || later == null) {
      return earlier == null ? later : earlier;
    }
    return later.time() >= earlier.time() ? later : earlier;
  }
}
