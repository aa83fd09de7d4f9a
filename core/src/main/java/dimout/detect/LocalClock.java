package dimout.detect;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Local time by the zone rules of the time in question. Most look-ups cost a comparison; the clocks
 * of a zone share what they compare with.
 */
public final class LocalClock {
  static final long DAY = 86_400;
  static final long WEEK = 7 * DAY;

  /** The epoch day 0 was a Thursday: seconds from Monday to it. */
  private static final long MONDAY = 3 * DAY;

  /** Newest stretch that was looked up in a zone. */
  private static final Map<String, Stretch> KNOWN = Collections.synchronizedMap(new HashMap<>());

  /**
   * Seconds between two changes of a zone's offset.
   *
   * @param from first of them, epoch seconds
   * @param until first of the next
   * @param offset seconds east of Greenwich
   * @param forward by how many seconds clocks went forward at its beginning
   */
  private record Stretch(long from, long until, int offset, int forward) {
    boolean holds(long time) {
      return time >= from && time < until;
    }

    static Stretch of(String zone, long time) {
      ZoneRules rules = ZoneId.of(zone).getRules();
      Instant at = Instant.ofEpochSecond(time);
      ZoneOffsetTransition last = rules.previousTransition(at.plusSeconds(1));
      ZoneOffsetTransition next = rules.nextTransition(at);
      return new Stretch(
          last == null ? Long.MIN_VALUE : last.toEpochSecond(),
          next == null ? Long.MAX_VALUE : next.toEpochSecond(),
          rules.getOffset(at).getTotalSeconds(),
          last == null ? 0 : (int) last.getDuration().toSeconds());
    }
  }

  public String zone = "UTC";

  /** Seconds by which the rhythm of the series is early against local time. */
  public long early;

  /** The one that was last asked for; no state, for any other clock of the zone has it, too. */
  private transient @Nullable Stretch stretch;

  public LocalClock() {}

  LocalClock(String zone) {
    this.zone = zone;
  }

  /** Local seconds since the local epoch. */
  long local(long time) {
    return time + known(time).offset();
  }

  /** When clocks were last changed before a time, or at it, epoch seconds. */
  long changedAt(long time) {
    return known(time).from();
  }

  /** By how many seconds they went forward then; negative when back. */
  int changedBy(long time) {
    return known(time).forward();
  }

  private Stretch known(long time) {
    Stretch known = stretch;
    if (known == null || !known.holds(time)) {
      known = look(time);
      stretch = known;
    }
    return known;
  }

  /** Local seconds since Monday 00:00. */
  long ofWeek(long time) {
    return Math.floorMod(local(time) + early + MONDAY, WEEK);
  }

  /** Local day since the epoch. */
  long day(long time) {
    return Math.floorDiv(local(time), DAY);
  }

  private Stretch look(long time) {
    Stretch newest = KNOWN.get(zone);
    if (newest == null || !newest.holds(time)) {
      newest = Stretch.of(zone, time);
      KNOWN.put(zone, newest);
    }
    return newest;
  }
}
