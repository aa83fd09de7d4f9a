package dimout.detect;

import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import java.time.LocalDate;

/**
 * What kind of day it is where a series is measured, looked up once a day.
 *
 * <p>On a public holiday usual is that of the weekly day of rest where that is less, and only a
 * much deeper fall is an outage; the day teaches nothing about others. Only what people do is
 * concerned: routing and probing know no holidays.
 */
public final class DayKind {
  private static final int SUNDAY = 6;
  private static final int FRIDAY = 4;

  /** Hours of the day, local, in which a month of fasting moves what people do. */
  private static final int SUNSET_FROM = 16;

  private static final int SUNSET_UNTIL = 21;
  private static final int DAWN_UNTIL = 6;

  public boolean concerned;
  public int day = Integer.MIN_VALUE;
  public boolean holiday;

  /** Whether the day before or after is one. */
  public boolean near;

  public boolean ramadan;

  /** Whether Friday is the weekly day of rest, and not Sunday. */
  public boolean fridays;

  public DayKind() {}

  static DayKind of(SeriesProfile profile) {
    DayKind kind = new DayKind();
    kind.concerned = profile.kind() == SignalKind.TRAFFIC || profile.kind() == SignalKind.TELESCOPE;
    return kind;
  }

  /** Looks the day up, unless it is the one that is known. */
  void look(String entity, long localDay) {
    if (concerned && localDay != day) {
      day = (int) localDay;
      HolidayCalendar calendar = HolidayCalendar.of(entity);
      LocalDate date = LocalDate.ofEpochDay(Math.max(-365_000, Math.min(365_000, localDay)));
      holiday = calendar.isHoliday(date);
      near = calendar.isHoliday(date.minusDays(1)) || calendar.isHoliday(date.plusDays(1));
      ramadan = calendar.isRamadan(date);
      fridays = calendar.restsOnFridays();
    }
  }

  /**
   * When a bin of the same hour begins on the weekly day of rest: the day that its middle is in.
   */
  long rest(long secondOfWeek, int step) {
    long middle = (secondOfWeek + step / 2) % LocalClock.DAY;
    long begins = (fridays ? FRIDAY : SUNDAY) * LocalClock.DAY + middle - step / 2;
    return Math.floorMod(begins, LocalClock.WEEK);
  }

  /** Whether a time is on the weekly day of rest, for which usual is of such days already. */
  boolean isOfRest(long secondOfWeek) {
    return secondOfWeek / LocalClock.DAY == (fridays ? FRIDAY : SUNDAY);
  }

  /** Whether the date changes within two hours, and with it what people do. */
  static boolean changesNear(long secondOfWeek) {
    long hour = secondOfWeek % LocalClock.DAY / 3600;
    return hour < 2 || hour >= 22;
  }

  /** Whether a fall at this time says less than on other days. */
  boolean isUnsteady(long secondOfWeek) {
    long hour = secondOfWeek % LocalClock.DAY / 3600;
    return holiday
        || (near && (hour >= SUNSET_FROM || hour < DAWN_UNTIL))
        || (ramadan && (hour < DAWN_UNTIL || (hour >= SUNSET_FROM && hour < SUNSET_UNTIL)));
  }
}
