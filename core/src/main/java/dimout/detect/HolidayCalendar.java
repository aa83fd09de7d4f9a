package dimout.detect;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which days the people of a place keep a public holiday, as far as rules can tell.
 *
 * <p>For each country its fixed days, those that hang on western or orthodox Easter, on a weekday
 * of a month, on the Hijri month (Umm al-Qura, with a day on either side, for local practice
 * differs) and the Lunar New Year. It knows nothing of days that a government gives for once, and
 * nothing of Hindu and Buddhist calendars. A day too many costs little: on it a series may be as
 * quiet as on a Sunday without alarm.
 */
public final class HolidayCalendar {
  private static final Map<String, HolidayCalendar> KNOWN =
      Collections.synchronizedMap(new HashMap<>());

  private final List<HolidayRule> rules;
  private final boolean ramadan;
  private final boolean fridays;
  private final Map<Integer, BitSet> years = Collections.synchronizedMap(new HashMap<>());

  private HolidayCalendar(List<HolidayRule> rules, boolean ramadan, boolean fridays) {
    this.rules = rules;
    this.ramadan = ramadan;
    this.fridays = fridays;
  }

  /**
   * The calendar of an entity's place; without holidays where it has none that is known.
   *
   * @param entity as {@link dimout.model.Entity#toString()}
   */
  public static HolidayCalendar of(String entity) {
    return KNOWN.computeIfAbsent(place(entity), HolidayCalendar::read);
  }

  /** Country, or country and region, of an entity; empty when its name tells none. */
  private static String place(String entity) {
    int slash = entity.indexOf('/');
    String code = entity.substring(slash + 1);
    return switch (entity.substring(0, Math.max(0, slash))) {
      case "country", "region" -> code;
      case "geoasn" -> code.substring(code.lastIndexOf('-') + 1);
      default -> "";
    };
  }

  private static HolidayCalendar read(String place) {
    List<HolidayRule> rules = new ArrayList<>();
    boolean ramadan = false;
    for (String word : HolidayTable.words(place)) {
      if (word.equals("ramadan")) {
        ramadan = true;
      } else {
        rules.add(HolidayRule.parse(word));
      }
    }
    return new HolidayCalendar(List.copyOf(rules), ramadan, HolidayTable.restsOnFridays(place));
  }

  /**
   * Whether a day is a holiday.
   *
   * @param day local date of the place
   */
  public boolean isHoliday(LocalDate day) {
    return years.computeIfAbsent(day.getYear(), this::days).get(day.getDayOfYear());
  }

  private BitSet days(int year) {
    BitSet days = new BitSet(367);
    LocalDate first = LocalDate.of(year, 1, 1);
    for (int i = 0; i < Year.of(year).length(); i++) {
      LocalDate day = first.plusDays(i);
      if (rules.stream().anyMatch(rule -> rule.holds(day))) {
        days.set(i + 1);
      }
    }
    return days;
  }

  /** Whether people fast on a day: nights are livelier, and the hour of sunset is quiet. */
  public boolean isRamadan(LocalDate day) {
    return ramadan && HolidayRule.hijri(day, 9, 1, 30);
  }

  /** Whether Friday is the weekly day of rest, and not Sunday. */
  public boolean restsOnFridays() {
    return fridays;
  }
}
