package dimout.app.claim.grammar;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dimout.app.claim.language.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Days of the calendars that Persian and Arabic articles date by beside ours: the Iranian solar
 * year and the Islamic lunar one, as Umm al-Qura counts it.
 *
 * @param name in ICU's locale, such as {@code persian}
 * @param firstYear of the years that articles of our time name
 */
record CalendarDays(String name, int firstYear) {
  private static final CalendarDays PERSIAN = new CalendarDays("persian", 1380);
  private static final CalendarDays ISLAMIC = new CalendarDays("islamic-umalqura", 1420);
  private static final String IRAN = "country/IR";
  private static final int YEARS = 60;

  /** The calendar of a month such as {@code persian 10}; none for one of ours. */
  static Optional<CalendarDays> ofMonth(String month) {
    if (month.startsWith("persian ")) {
      return Optional.of(PERSIAN);
    }
    return month.startsWith("islamic ") ? Optional.of(ISLAMIC) : Optional.empty();
  }

  /** The Iranian calendar where a language's articles are of Iran, else the Islamic one. */
  static CalendarDays ofLanguage(Language language) {
    return IRAN.equals(language.home()) ? PERSIAN : ISLAMIC;
  }

  /** Whether a number may be a year of this calendar. */
  boolean year(int number) {
    return number >= firstYear && number < firstYear + YEARS;
  }

  /** The last such day up to a date. */
  LocalDate before(LocalDate date, int month, int day) {
    int year = year(date);
    LocalDate found = of(year, month, day);
    return found.isAfter(date) ? of(year - 1, month, day) : found;
  }

  /** The year of this calendar on a date. */
  int year(LocalDate date) {
    Calendar calendar = calendar();
    calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar.get(Calendar.EXTENDED_YEAR);
  }

  /** A day; one that a month lacks is of the next. */
  LocalDate of(int year, int month, int day) {
    Calendar calendar = calendar();
    calendar.clear();
    calendar.set(year, month - 1, day);
    return Instant.ofEpochMilli(calendar.getTimeInMillis()).atZone(ZoneOffset.UTC).toLocalDate();
  }

  private Calendar calendar() {
    return Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=" + name));
  }
}
