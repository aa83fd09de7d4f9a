package dimout.app.claim.grammar;

import dimout.app.claim.model.Interval;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A time expression; its interval is null when it could not be resolved.
 *
 * @param clock a time of day was named, not only a day or a part of one
 * @param dated a day was named
 * @param part a part of the day was named whose day is clear where none is: a morning, an evening
 * @param assumed neither its sentence nor its paragraph names the day: taken to be publication's
 * @param from first token
 * @param to token after the last
 */
record Moment(
    @Nullable Interval interval,
    boolean clock,
    boolean dated,
    boolean part,
    boolean assumed,
    int from,
    int to) {

  /** The same time of another day. */
  Moment on(LocalDate day, ZoneId zone) {
    if (interval == null) {
      return this;
    }
    LocalDate read = interval.from().atZone(zone).toLocalDate();
    Duration moved = Duration.ofDays(ChronoUnit.DAYS.between(read, day));
    Interval there = new Interval(interval.from().plus(moved), interval.until().plus(moved));
    return new Moment(there, clock, dated, part, false, from, to);
  }
}
