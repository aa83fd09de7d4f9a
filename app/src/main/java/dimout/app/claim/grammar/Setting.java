package dimout.app.claim.grammar;

import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Publication;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence's words for times are relative to.
 *
 * @param published null when unknown: then only full dates resolve
 * @param zone of the place the sentence is about
 * @param zones the time zone of an entity, where a clock time names one
 * @param vote the day of the vote that the text speaks of
 * @param told the day that the paragraph last spoke of: that of a clock time without one
 */
record Setting(
    @Nullable Publication published,
    ZoneId zone,
    Function<String, ZoneId> zones,
    @Nullable LocalDate vote,
    @Nullable ToldDay told) {

  /** What names universal time instead of an entity, alone or before an offset from it. */
  static final String UTC = "UTC";

  ZoneId zoneOf(String entity) {
    return entity.startsWith(UTC) ? ZoneId.of(entity) : zones.apply(entity);
  }

  @Nullable LocalDate today() {
    return published == null ? null : published.dateIn(zone);
  }

  /** The day of publication there. */
  @Nullable Interval day() {
    return published == null ? null : published.dayIn(zone);
  }

  /** Whether it is after the day of publication: nothing has happened then yet. */
  boolean ahead(@Nullable Interval span) {
    Interval day = day();
    return span != null && day != null && !span.from().isBefore(day.until());
  }

  Interval dayOf(LocalDate date) {
    return new Interval(
        date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
