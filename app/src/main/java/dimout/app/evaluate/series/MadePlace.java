package dimout.app.evaluate.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * A country of made series: its zone, and the public holidays on which its people do otherwise.
 * Deliberately not the detector's calendar: what the detector believes must not make its own test.
 */
enum MadePlace {
  KZ("Asia/Almaty", "--01-01 --01-02 --01-07 --03-08 --03-21 --03-22 --03-23 --05-01 --05-07"),
  DE("Europe/Berlin", "--01-01 --05-01 --10-03 --12-24 --12-25 --12-26 --12-31"),
  US("America/New_York", "--01-01 --07-04 --12-24 --12-25"),
  BR("America/Sao_Paulo", "--01-01 --04-21 --05-01 --09-07 --10-12 --11-02 --11-15 --12-25"),
  IN("Asia/Kolkata", "--01-26 --08-15 --10-02"),
  KE("Africa/Nairobi", "--01-01 --05-01 --06-01 --10-20 --12-12 --12-25 --12-26");

  private final ZoneId zone;

  /** Days of every year, as {@link MonthDay#toString()}. */
  private final String fixed;

  MadePlace(String zone, String fixed) {
    this.zone = ZoneId.of(zone);
    this.fixed = fixed;
  }

  ZoneId zone() {
    return zone;
  }

  String entity() {
    return "country/" + name();
  }

  boolean holiday(LocalDate day) {
    return fixed.contains(MonthDay.from(day).toString()) || moving(day);
  }

  private boolean moving(LocalDate day) {
    return switch (this) {
      case US -> thanksgiving(day) || mondayHoliday(day);
      case DE -> easter(day, -2) || easter(day, 1) || easter(day, 39) || easter(day, 50);
      case BR -> easter(day, -48) || easter(day, -47) || easter(day, -2);
      case KE -> easter(day, -2) || easter(day, 1);
      case KZ, IN -> false;
    };
  }

  private static boolean thanksgiving(LocalDate day) {
    LocalDate thursday =
        LocalDate.of(day.getYear(), Month.NOVEMBER, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
    return day.equals(thursday) || day.equals(thursday.plusDays(1));
  }

  private static boolean mondayHoliday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.MONDAY
        && ((day.getMonth() == Month.MAY && day.getDayOfMonth() > 24)
            || (day.getMonth() == Month.SEPTEMBER && day.getDayOfMonth() <= 7));
  }

  private static boolean easter(LocalDate day, int offset) {
    return day.minusDays(offset).equals(easterSunday(day.minusDays(offset).getYear()));
  }

  /** The Gregorian computus of Meeus, Jones and Butcher. */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
