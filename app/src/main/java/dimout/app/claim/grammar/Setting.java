package dimout.app.claim.grammar;

import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Publication;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence's words for times are relative to.
 *
 * @param published null when unknown: then only full dates resolve
 * @param zone of the place the sentence is about
 * @param told the day that the paragraph last spoke of: that of a clock time without one
 */
record Setting(@Nullable Publication published, ZoneId zone, @Nullable LocalDate told) {
  @Nullable LocalDate today() {
    return published == null ? null : published.dateIn(zone);
  }

  /** The day of publication there. */
  @Nullable Interval day() {
    return published == null ? null : published.dayIn(zone);
  }

  Interval dayOf(LocalDate date) {
    return new Interval(
        date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant());
  }
}
