package dimout.app.series;

import dimout.app.error.UserError;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads times written as {@code --time-format} says, with English names of months. */
final class PatternTimeReader implements TimeForm {
  private static final Map<Character, String> STRFTIME =
      Map.ofEntries(
          Map.entry('Y', "uuuu"),
          Map.entry('y', "uu"),
          Map.entry('m', "M"),
          Map.entry('d', "d"),
          Map.entry('H', "H"),
          Map.entry('I', "h"),
          Map.entry('M', "mm"),
          Map.entry('S', "ss"),
          Map.entry('f', "[SSSSSS][SSS]"),
          Map.entry('p', "[a]"),
          Map.entry('b', "MMM"),
          Map.entry('B', "MMMM"),
          Map.entry('a', "EEE"),
          Map.entry('A', "EEEE"),
          Map.entry('j', "DDD"),
          Map.entry('z', "[XXX][XX][X]"),
          Map.entry('Z', "z"),
          Map.entry('%', "'%'"));

  private final DateTimeFormatter form;

  private PatternTimeReader(DateTimeFormatter form) {
    this.form = form;
  }

  static PatternTimeReader of(String pattern) {
    try {
      return new PatternTimeReader(
          new DateTimeFormatterBuilder()
              .parseCaseInsensitive()
              .appendPattern(pattern.indexOf('%') >= 0 ? fromStrftime(pattern) : pattern)
              .toFormatter(Locale.ENGLISH));
    } catch (IllegalArgumentException e) {
      throw UserError.usage(
          "--time-format '"
              + pattern
              + "' is no pattern ("
              + e.getMessage()
              + "); write it as dd-MMM-yyyy HH:mm:ss or %d-%b-%Y %H:%M:%S",
          e);
    }
  }

  @Override
  public @Nullable Moment read(String written) {
    try {
      return moment(form.parse(written.strip()));
    } catch (DateTimeException notThisForm) {
      return null;
    }
  }

  private static @Nullable Moment moment(TemporalAccessor parsed) {
    LocalDate date = parsed.query(TemporalQueries.localDate());
    LocalTime time = parsed.query(TemporalQueries.localTime());
    if (date == null) {
      return parsed.isSupported(ChronoField.INSTANT_SECONDS)
          ? Moment.utc(parsed.getLong(ChronoField.INSTANT_SECONDS))
          : null;
    }
    LocalDateTime written = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    long local = written.toEpochSecond(ZoneOffset.UTC);
    ZoneId zone = parsed.query(TemporalQueries.zone());
    return zone == null
        ? Moment.local(local)
        : Moment.at(local, zone.getRules().getOffset(written).getTotalSeconds());
  }

  /** One digit is enough for a month, unless the next field follows without anything between. */
  private static String fromStrftime(String pattern) {
    StringBuilder java = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%') {
        i++;
        String field = i < pattern.length() ? STRFTIME.get(pattern.charAt(i)) : null;
        if (field == null) {
          throw new IllegalArgumentException("unknown field at character " + i);
        }
        boolean touching = i + 1 < pattern.length() && pattern.charAt(i + 1) == '%';
        java.append(touching && field.length() == 1 ? field + field : field);
      } else {
        java.append(c == '\'' ? "''" : "'" + c + "'");
      }
    }
    return java.toString();
  }
}
