package dimout.detect;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Arrays;
import java.util.List;

/**
 * One rule of a {@link HolidayCalendar}.
 *
 * <p>As a word: {@code 05-09} a day of every year; {@code 05-09*} the same, and the Monday after or
 * Friday before when it falls on a weekend; {@code E-2}, {@code O+1} days from western and orthodox
 * Easter Sunday; {@code 11.4.4} the fourth Thursday of November, {@code 5.1.-1} the last Monday of
 * May; {@code H10.1.3} days 1 to 3 of the tenth Hijri month; {@code L-1.3} from the day before
 * Lunar New Year to the third after it.
 */
@FunctionalInterface
interface HolidayRule {
  /** Days of Lunar New Year from 2000 on, as month × 100 + day; computed for none beyond. */
  List<Integer> LUNAR_NEW_YEAR =
      List.of(
          205, 124, 212, 201, 122, 209, 129, 218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128,
          216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208);

  /** Whether the day is one. */
  boolean holds(LocalDate day);

  static HolidayRule parse(String word) {
    char first = word.charAt(0);
    String rest = word.substring(1);
    if (first == 'E' || first == 'O') {
      int offset = Integer.parseInt(rest);
      boolean western = first == 'E';
      return day -> isEaster(day.minusDays(offset), western);
    }
    if (first == 'H') {
      int[] p = numbers(rest);
      return day -> around(day, p);
    }
    if (first == 'L') {
      int[] p = numbers(rest);
      return day -> lunar(day, p[0], p[1]);
    }
    if (word.indexOf('.') > 0) {
      int[] p = numbers(word);
      return day -> weekday(day, p[0], DayOfWeek.of(p[1]), p[2]);
    }
    return fixed(word);
  }

  private static int[] numbers(String text) {
    return Arrays.stream(text.split("\\.", -1)).mapToInt(Integer::parseInt).toArray();
  }

  private static HolidayRule fixed(String word) {
    int month = Integer.parseInt(word.substring(0, 2));
    int date = Integer.parseInt(word.substring(3, 5));
    boolean moves = word.endsWith("*");
    return day -> isOn(day, month, date) || (moves && isMakeUp(day, month, date));
  }

  private static boolean isOn(LocalDate day, int month, int date) {
    return day.getMonthValue() == month && day.getDayOfMonth() == date;
  }

  /** A Monday after a Saturday or Sunday that would have been free anyway, or a Friday before. */
  private static boolean isMakeUp(LocalDate day, int month, int date) {
    return switch (day.getDayOfWeek()) {
      case MONDAY -> isOn(day.minusDays(1), month, date) || isOn(day.minusDays(2), month, date);
      case FRIDAY -> isOn(day.plusDays(1), month, date);
      default -> false;
    };
  }

  private static boolean weekday(LocalDate day, int month, DayOfWeek weekday, int which) {
    if (day.getMonthValue() != month || day.getDayOfWeek() != weekday) {
      return false;
    }
    int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
    return which > 0 ? fromStart == which : day.getDayOfMonth() + 7 > day.lengthOfMonth();
  }

  private static boolean around(LocalDate day, int[] p) {
    return hijri(day, p[0], p[1], p[2])
        || hijri(day.plusDays(1), p[0], p[1], p[2])
        || hijri(day.minusDays(1), p[0], p[1], p[2]);
  }

  /** Whether a day lies within days of a Hijri month; never where the calendar is not known. */
  static boolean hijri(LocalDate day, int month, int from, int to) {
    try {
      HijrahDate date = HijrahDate.from(day);
      int dayOfMonth = date.get(ChronoField.DAY_OF_MONTH);
      return date.get(ChronoField.MONTH_OF_YEAR) == month && dayOfMonth >= from && dayOfMonth <= to;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean lunar(LocalDate day, int from, int to) {
    int index = day.getYear() - 2000;
    if (index < 0 || index >= LUNAR_NEW_YEAR.size()) {
      return false;
    }
    int newYear = LUNAR_NEW_YEAR.get(index);
    LocalDate first = LocalDate.of(day.getYear(), newYear / 100, newYear % 100);
    return !day.isBefore(first.plusDays(from)) && !day.isAfter(first.plusDays(to));
  }

  private static boolean isEaster(LocalDate day, boolean western) {
    return day.getDayOfWeek() == DayOfWeek.SUNDAY
        && day.equals(western ? easter(day.getYear()) : orthodoxEaster(day.getYear()));
  }

  /** Western Easter Sunday, by Gauss's rule as completed by Lichtenberg. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    int sun = 2 - (3 * century + 3) / 4;
    int a = year % 19;
    int seed = (19 * a + moon) % 30;
    int correction = (seed + a / 11) / 29;
    int full = 21 + seed - correction;
    int sunday = 7 - (year + year / 4 + sun) % 7;
    return march(year, full + 7 - Math.floorMod(full - sunday, 7));
  }

  /** Orthodox Easter Sunday in the Gregorian calendar, by Gauss's rule for the Julian one. */
  static LocalDate orthodoxEaster(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * moon + 6) % 7;
    int behind = year / 100 - year / 400 - 2;
    return march(year, 22 + moon + sunday + behind);
  }

  private static LocalDate march(int year, int day) {
    return LocalDate.of(year, 3, 1).plusDays(day - 1L);
  }
}
