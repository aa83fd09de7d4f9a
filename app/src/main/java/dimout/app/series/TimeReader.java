package dimout.app.series;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads a time: ISO 8601 with or without an offset, {@code YYYY-MM-DD hh:mm[:ss[.fff]]}, a date, or
 * epoch seconds. Fractions of a second are dropped; without an offset it is local.
 */
final class TimeReader implements TimeForm {
  private static final long EARLIEST = LocalDate.of(1900, 1, 1).toEpochDay() * 86_400;
  private static final long LATEST = LocalDate.of(10_000, 1, 1).toEpochDay() * 86_400 - 1;

  private String text = "";
  private int at;

  @Override
  public @Nullable Moment read(String written) {
    text = written.strip();
    at = 0;
    Moment moment = isEpoch() ? epoch() : calendar();
    return moment == null || moment.seconds() < EARLIEST || moment.seconds() > LATEST
        ? null
        : moment;
  }

  /** Digits, perhaps signed, perhaps with a fraction, and nothing else. */
  private boolean isEpoch() {
    int dots = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign = i == 0 && text.length() > 1 && c == '-';
      dots += c == '.' ? 1 : 0;
      if (!sign && c != '.' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return !text.isEmpty() && dots <= 1 && Character.isDigit(text.charAt(text.length() - 1));
  }

  private @Nullable Moment epoch() {
    int dot = text.indexOf('.');
    String whole = dot < 0 ? text : text.substring(0, dot);
    if (whole.length() > 13 || whole.isEmpty() || whole.equals("-")) {
      return null;
    }
    return Moment.utc(Long.parseLong(whole));
  }

  private @Nullable Moment calendar() {
    boolean basic = text.length() > 8 && (text.charAt(8) == 'T' || text.charAt(8) == 't');
    int year = digits(4);
    boolean separated = basic || take('-');
    int month = digits(2);
    separated = separated && (basic || take('-'));
    int day = digits(2);
    if (!separated || year < 0 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return clock(LocalDate.of(year, month, day).toEpochDay() * 86_400, basic);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private @Nullable Moment clock(long midnight, boolean basic) {
    if (at == text.length()) {
      return Moment.local(midnight);
    }
    if (!take('T') && !take('t') && !take(' ')) {
      return null;
    }
    int hour = digits(2);
    boolean separated = basic || take(':');
    int minute = digits(2);
    int second = seconds(basic);
    boolean midnightAtEnd = hour == 24 && minute == 0 && second == 0;
    if (!separated || hour < 0 || minute < 0 || minute > 59 || second < 0 || second > 60) {
      return null;
    }
    if (hour > 23 && !midnightAtEnd) {
      return null;
    }
    return offset(midnight + hour * 3600L + minute * 60L + Math.min(second, 59));
  }

  /** Seconds and their fraction, 0 where the text has none, -1 where they are no number. */
  private int seconds(boolean basic) {
    boolean follow = basic ? at < text.length() && digitAt(at) : take(':');
    if (!follow) {
      return 0;
    }
    int second = digits(2);
    if (take('.') || take(',')) {
      int from = at;
      while (at < text.length() && digitAt(at)) {
        at++;
      }
      return at == from ? -1 : second;
    }
    return second;
  }

  private @Nullable Moment offset(long local) {
    take(' ');
    if (at == text.length()) {
      return Moment.local(local);
    }
    if (take('Z') || take('z')) {
      return at == text.length() ? Moment.utc(local) : null;
    }
    int sign = take('+') ? 1 : take('-') || take('\u2212') ? -1 : 0;
    int hours = digits(2);
    boolean colon = take(':');
    int minutes = at < text.length() || colon ? digits(2) : 0;
    if (sign == 0 || hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
      return null;
    }
    return at == text.length() ? Moment.at(local, sign * (hours * 3600 + minutes * 60)) : null;
  }

  private boolean take(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private boolean digitAt(int index) {
    char c = text.charAt(index);
    return c >= '0' && c <= '9';
  }

  private int digits(int count) {
    if (at + count > text.length()) {
      at = text.length();
      return -1;
    }
    int value = 0;
    for (int end = at + count; at < end; at++) {
      if (!digitAt(at)) {
        return -1;
      }
      value = value * 10 + (text.charAt(at) - '0');
    }
    return value;
  }
}
