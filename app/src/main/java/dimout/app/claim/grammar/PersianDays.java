package dimout.app.claim.grammar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of the Iranian solar calendar, by which Persian articles date. */
final class PersianDays {
  private static final ULocale IRANIAN = new ULocale("fa@calendar=persian");

  private PersianDays() {}

  /**
   * The last such day up to a date.
   *
   * @param month 1 is Farvardin, 12 Esfand
   */
  static LocalDate before(LocalDate date, int month, int day) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, IRANIAN);
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    int year = calendar.get(Calendar.YEAR);
    LocalDate found = of(year, month, day);
    return found.isAfter(date) ? of(year - 1, month, day) : found;
  }

  private static LocalDate of(int year, int month, int day) {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, IRANIAN);
    calendar.clear();
    calendar.set(year, month - 1, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneOffset.UTC).toLocalDate();
  }
}
