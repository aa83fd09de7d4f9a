package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Dates.Day;
import dimout.app.claim.language.Form;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days in figures alone: "05.01.2022", "16/6/2020", "2020-06-16", "1404/10/18", "on 4/12". English
 * puts the day first or the month, as its country does: where both are possible, the one that was
 * lately is meant, and none is read if both were.
 */
final class FigureDates {
  private static final Pattern DOTTED =
      Pattern.compile("([0-3]?[0-9])\\.([01]?[0-9])\\.((?:19|20)[0-9]{2})");

  /** Days back that a day without its year, or one of two, may lie. */
  private static final int LATELY = 60;

  private static final int SOON = 7;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final @Nullable LocalDate today;

  FigureDates(Sentence sentence, @Nullable LocalDate today) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.today = today;
  }

  /** The day whose figures begin at a token, without a date if it cannot be known; or null. */
  @Nullable Day at(int at) {
    Matcher dotted = DOTTED.matcher(tokens.get(at).word());
    if (dotted.matches()) {
      int month = Integer.parseInt(dotted.group(2));
      int day = Integer.parseInt(dotted.group(1));
      LocalDate date = date(Integer.parseInt(dotted.group(3)), month, day);
      return date == null ? null : new Day(date, at, at + 1);
    }
    if (whole(at) && parted(at + 1) && whole(at + 2)) {
      boolean three =
          at + 4 < tokens.size()
              && tokens.get(at + 3).is(tokens.get(at + 1).word())
              && whole(at + 4);
      return three ? withYear(at) : tokens.get(at + 1).is("/") && led(at) ? yearless(at) : null;
    }
    return null;
  }

  /** "2025/9/10", "10/9/2025", "1404/10/18": the year first or last. */
  private @Nullable Day withYear(int at) {
    int first = number(at);
    int last = number(at + 4);
    int year = Math.max(first, last);
    int day = Math.min(first, last);
    CalendarDays calendar = CalendarDays.ofLanguage(sentence.language());
    int month = number(at + 2);
    if (calendar.year(year) && day > 0 && day < 32 && month > 0 && month < 13) {
      return new Day(calendar.of(year, month, day), at, at + 5);
    }
    if (year < 1900 || year >= 2100) {
      return null;
    }
    List<LocalDate> dates = dates(year, first != year, day, month);
    return dates.isEmpty() ? null : new Day(only(dates), at, at + 5);
  }

  /** "On 4/12", which is no fraction. */
  private @Nullable Day yearless(int at) {
    if (today == null) {
      return null;
    }
    List<LocalDate> dates =
        Stream.of(today.getYear(), today.getYear() - 1)
            .flatMap(year -> dates(year, true, number(at), number(at + 2)).stream())
            .filter(this::lately)
            .toList();
    return dates.isEmpty() ? null : new Day(only(dates), at, at + 3);
  }

  /** Behind what leads to a day, and not before what is counted. */
  private boolean led(int at) {
    return (sentence.before(at, Tag.SINCE, Tag.FROM, Tag.UNTIL, Tag.WEEKDAY) != null
            || sentence.before(at, Tag.DAY) != null
            || sentence.is(Form.MEDIUM, at - 1)
            || sentence.is(Form.WHERE, at - 1)
            || (at > 0 && tokens.get(at - 1).is("(")))
        && sentence.at(at + 3, ClockSigns.UNITS) == null
        && !sentence.is(Form.OFWHOLE, at + 3);
  }

  /** In the order of the language; in English both. */
  private List<LocalDate> dates(int year, boolean dayFirst, int day, int month) {
    boolean both = dayFirst && !sentence.language().decimalComma() && day != month;
    return Stream.of(date(year, month, day), both ? date(year, day, month) : null)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private @Nullable LocalDate only(List<LocalDate> dates) {
    List<LocalDate> near = dates.size() == 1 ? dates : dates.stream().filter(this::lately).toList();
    return near.size() == 1 ? near.getFirst() : null;
  }

  private boolean lately(LocalDate date) {
    return today != null
        && !date.isAfter(today.plusDays(SOON))
        && date.isAfter(today.minusDays(LATELY));
  }

  private boolean parted(int at) {
    return at + 1 < tokens.size() && (tokens.get(at).is("/") || DayRange.dash(tokens.get(at)));
  }

  private boolean whole(int at) {
    return tokens.get(at).word().matches("[0-9]{1,4}");
  }

  private int number(int at) {
    return Integer.parseInt(tokens.get(at).word());
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
