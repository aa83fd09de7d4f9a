package dimout.app.series;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns local times of one zone into seconds since 1970.
 *
 * <p>A local time that came twice, when clocks went back, is the earlier of the two unless the
 * series had already reached it: then it is the later. A local time that never was, when clocks
 * went forward, is moved on by what was left out. Both are counted.
 */
final class LocalClock {
  private final ZoneRules rules;
  private long calmFrom = Long.MAX_VALUE;
  private long calmUntil = Long.MIN_VALUE;
  private int calmOffset;
  private long twice;
  private long never;

  LocalClock(ZoneId zone) {
    this.rules = zone.getRules();
  }

  /**
   * The second that a local time means.
   *
   * @param local seconds since 1970 read off a local clock
   * @param previous the series' time before it in the file; {@link Long#MIN_VALUE} at its first
   */
  long resolve(long local, long previous) {
    if (local >= calmFrom && local < calmUntil) {
      return local - calmOffset;
    }
    LocalDateTime clock = LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC);
    ZoneOffsetTransition change = rules.getTransition(clock);
    if (change == null) {
      remember(local, rules.getOffset(clock).getTotalSeconds());
      return local - calmOffset;
    }
    long earlier = local - change.getOffsetBefore().getTotalSeconds();
    if (change.isGap()) {
      never++;
      return earlier;
    }
    twice++;
    long later = local - change.getOffsetAfter().getTotalSeconds();
    return previous >= earlier && previous < later ? later : earlier;
  }

  /** Times that clocks showed twice. */
  long twice() {
    return twice;
  }

  /** Times that clocks never showed. */
  long never() {
    return never;
  }

  /** Local times around this one that no change of the clocks touches. */
  private void remember(long local, int offset) {
    calmOffset = offset;
    Instant instant = Instant.ofEpochSecond(local - offset);
    ZoneOffsetTransition before = rules.previousTransition(instant.plusSeconds(1));
    ZoneOffsetTransition after = rules.nextTransition(instant);
    calmFrom = before == null ? Long.MIN_VALUE : latest(before);
    calmUntil = after == null ? Long.MAX_VALUE : earliest(after);
  }

  private static long latest(ZoneOffsetTransition change) {
    long seconds = change.toEpochSecond();
    return seconds
        + Math.max(
            change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
  }

  private static long earliest(ZoneOffsetTransition change) {
    long seconds = change.toEpochSecond();
    return seconds
        + Math.min(
            change.getOffsetBefore().getTotalSeconds(), change.getOffsetAfter().getTotalSeconds());
  }
}
