package dimout.detect;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Local time by the zone rules of the time in question, kept so that most look-ups cost a
 * comparison.
 */
public final class LocalClock {
  static final long DAY = 86_400;
  static final long WEEK = 7 * DAY;

  /** The epoch day 0 was a Thursday: seconds from Monday to it. */
  private static final long MONDAY = 3 * DAY;

  public String zone = "UTC";
  public long validFrom = Long.MAX_VALUE;
  public long validUntil = Long.MIN_VALUE;
  public int offset;

  /** Seconds by which the rhythm of the series is early against local time. */
  public long early;

  public LocalClock() {}

  LocalClock(String zone) {
    this.zone = zone;
  }

  /** Local seconds since the local epoch. */
  long local(long time) {
    if (time < validFrom || time >= validUntil) {
      look(time);
    }
    return time + offset;
  }

  /** Local seconds since Monday 00:00. */
  long ofWeek(long time) {
    return Math.floorMod(local(time) + early + MONDAY, WEEK);
  }

  /** Local day since the epoch. */
  long day(long time) {
    return Math.floorDiv(local(time), DAY);
  }

  private void look(long time) {
    ZoneRules rules = ZoneId.of(zone).getRules();
    Instant at = Instant.ofEpochSecond(time);
    ZoneOffset now = rules.getOffset(at);
    ZoneOffsetTransition next = rules.nextTransition(at);
    offset = now.getTotalSeconds();
    validFrom = time;
    validUntil = next == null ? Long.MAX_VALUE : next.toEpochSecond();
  }
}
