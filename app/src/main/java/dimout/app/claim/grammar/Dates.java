package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days: weekdays (the last one up to publication), dates with or without a year, yesterday. */
final class Dates {
  /** A day that was read; its date is null when publication is unknown. */
  record Day(@Nullable LocalDate date, int from, int to) {}

  /** Of "last", that it is before the day told last: "the previous Monday". */
  private static final String BEFORE = "before";

  /** An Arabic "في الثاني عشر من الشهر الجاري", of the month of publication. */
  private static final String THIS = "this";

  /** What the number of days begins with that a day lies behind the one told last. */
  private static final String AHEAD = "+";

  private static final String EVE = "-";

  /** "Wahltag am Mittwoch", "election day, 29 October". */
  private static final int APPOSED = 4;

  /** "Until Sunday", told so many days after a Sunday or less, may still be that one. */
  private static final int JUST_PAST = 2;

  /** From one day of a range to the other, with a time of day each. */
  private static final int WIDEST = 8;

  /** What a number is of that is no day. */
  private static final Tag[] AMOUNTS = {
    Tag.PERCENT, Tag.HOUR, Tag.MINUTE, Tag.DAY, Tag.AM, Tag.PM, Tag.CLOCK, Tag.MONTHNAME
  };

  /** Between "until" and a day. */
  private static final int ARTICLES = 3;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final @Nullable LocalDate today;
  private final @Nullable LocalDate vote;
  private final FigureDates figures;

  /** The day read last, or the one that the sentence before left its readers with. */
  private @Nullable LocalDate spoken;

  Dates(Sentence sentence, Setting setting) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.today = setting.today();
    this.vote = setting.vote();
    this.figures = new FigureDates(sentence, today);
    this.spoken = setting.told() == null ? null : setting.told().day();
  }

  /** A Turkish "28 Eylül pazar": right behind a date, the day of the week that it was. */
  static boolean weekday(Sentence sentence, Day day, Day second) {
    Mark name = sentence.at(second.from(), Tag.WEEKDAY);
    LocalDate date = day.date();
    return name != null
        && date != null
        && day.to() == second.from()
        && sentence.at(day.from(), Tag.WEEKDAY) == null
        && String.valueOf(date.getDayOfWeek().getValue()).equals(name.value());
  }

  /** The day that begins at a token, or null; asked of one token after another. */
  @Nullable Day at(int at) {
    Day day = read(at);
    spoken = day == null || day.date() == null ? spoken : day.date();
    return day;
  }

  private @Nullable Day read(int at) {
    Mark mark = sentence.at(at, Tag.WEEKDAY, Tag.TODAY, Tag.YESTERDAY, Tag.MONTHNAME);
    Mark election = sentence.at(at, Tag.VOTE);
    if (election != null && !election.value().isEmpty() && !dated(election)) {
      boolean eve = election.value().equals(Votes.EVE);
      if (eve && behindDay(at)) {
        return null;
      }
      return new Day(vote != null && eve ? vote.minusDays(1) : vote, at, election.to());
    }
    if (mark == null || ordinal(mark)) {
      Day worded = worded(at);
      Day numeric = worded == null ? numeric(at) : worded;
      return numeric == null ? ofMonth(at) : numeric;
    }
    return switch (mark.tag()) {
      case TODAY -> new Day(today, at, mark.to());
      case YESTERDAY -> mark.value().startsWith(AHEAD) ? ahead(mark) : ago(mark);
      case WEEKDAY -> ofWeek(mark);
      default -> monthFirst(mark);
    };
  }

  /**
   * A Portuguese "quinta noite" is the fifth night, "quinta à noite" Thursday's; an Arabic "اليوم
   * الخامس" is a fifth day, not today; a Persian "دو روز گذشته" the last two days, not yesterday.
   */
  private boolean ordinal(Mark day) {
    boolean nth =
        sentence.at(day.from(), Tag.ORDINAL) != null
            && sentence.at(day.to(), Tag.DAY, Tag.WEEK, Tag.NIGHT, Tag.MORNING) != null;
    boolean counted =
        day.tag() == Tag.TODAY
            && sentence.at(day.from(), Tag.DAY) != null
            && sentence.at(day.to(), Tag.ORDINAL) != null;
    boolean days =
        day.tag() == Tag.YESTERDAY
            && sentence.at(day.from(), Tag.DAY) != null
            && day.from() > 0
            && Numbers.at(sentence, day.from() - 1) != null
            && sentence.before(day.from() - 1, Tag.CLOCK) == null;
    boolean running = // "هفدهمین جمعه پیاپی"
        day.tag() == Tag.WEEKDAY
            && sentence.before(day.from(), Tag.ORDINAL) != null
            && sentence.at(day.to(), Tag.RUNNING) != null;
    return nth || counted || days || running;
  }

  /** "On Wednesday, the day before the vote,": which day it was is said. */
  private boolean behindDay(int at) {
    int comma = at > 1 && sentence.article(at - 1) ? at - 2 : at - 1;
    return comma > 0 && tokens.get(comma).is(",") && sentence.before(comma, Tag.WEEKDAY) != null;
  }

  /** "Election day on Wednesday". */
  private boolean dated(Mark vote) {
    return sentence
        .in(vote.to(), vote.to() + APPOSED, Tag.WEEKDAY, Tag.YESTERDAY, Tag.MONTHNAME)
        .isPresent();
  }

  private Day ago(Mark mark) {
    if (mark.value().startsWith(EVE)) {
      return eve(mark);
    }
    int days = Integer.parseInt(mark.value());
    return new Day(today == null ? null : today.minusDays(days), mark.from(), mark.to());
  }

  /** A Portuguese "voltou na quarta-feira, após cair na véspera": before the day told last. */
  private Day eve(Mark mark) {
    LocalDate next = spoken == null ? today : spoken;
    int days = -Integer.parseInt(mark.value());
    return new Day(next == null ? null : next.minusDays(days), mark.from(), mark.to());
  }

  /** "It fell on Monday and was back the next day": so many days after the one told last. */
  private @Nullable Day ahead(Mark mark) {
    LocalDate date = spoken == null ? null : spoken.plusDays(Integer.parseInt(mark.value()));
    return date == null || today == null || date.isAfter(today)
        ? null
        : new Day(date, mark.from(), mark.to());
  }

  private Day ofWeek(Mark mark) {
    Mark week = new LastWeek(sentence).beside(mark);
    return week == null || today == null
        ? new NumberedWeekday(sentence).of(mark, weekday(mark))
        : new Day(
            LastWeek.of(week, dayOfWeek(mark), today), mark.from(), Math.max(mark.to(), week.to()));
  }

  private static DayOfWeek dayOfWeek(Mark weekday) {
    return DayOfWeek.of(Integer.parseInt(weekday.value()));
  }

  private @Nullable LocalDate weekday(Mark mark) {
    if (today == null) {
      return null;
    }
    DayOfWeek day = dayOfWeek(mark);
    Mark behind = sentence.at(mark.to(), Tag.LAST);
    Mark which = behind == null ? sentence.before(mark.from(), Tag.LAST) : behind;
    boolean last = which != null;
    if (which != null && which.value().equals(BEFORE) && spoken != null) {
      return spoken.with(TemporalAdjusters.previous(day));
    }
    LocalDate before =
        today.with(last ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    return !last && until(mark) && !ranges(mark) && before.isBefore(today.minusDays(JUST_PAST))
        ? before.plusWeeks(1)
        : before;
  }

  /** "Suspended until Sunday": the next one, unless the last is just past. */
  private boolean until(Mark weekday) {
    int from = weekday.from();
    return sentence
        .all(Tag.UNTIL)
        .anyMatch(until ->
            until.to() <= from
                && from - until.to() < ARTICLES
                && sentence.in(until.to(), from, Tag.CLOCK, Tag.ORDINAL, Tag.BREAK).isEmpty());
  }

  /** "Was out from Sunday to Monday": the second day of what is over is not to come. */
  private boolean ranges(Mark weekday) {
    int from = weekday.from();
    return !sentence.has(Tag.HYP)
        && sentence
            .all(Tag.WEEKDAY)
            .filter(first -> first.to() < from && from - first.to() < WIDEST)
            .anyMatch(first ->
                sentence
                    .in(first.from() - ARTICLES, first.from(), Tag.FROM, Tag.SINCE)
                    .isPresent());
  }

  /** "Desde o dia 2", "el día 15": of the month that it is, or of the last. */
  private @Nullable Day ofMonth(int at) {
    Mark day = sentence.at(at, Tag.DAY);
    boolean led = day != null && sentence.at(at, Tag.DAYCOUNT) != null && article(at - 1);
    if (!led || day == null || today == null || day.to() >= tokens.size()) {
      return null;
    }
    Token number = tokens.get(day.to());
    int date = number.word().matches("[1-9]|[12][0-9]|3[01]") ? Integer.parseInt(number.word()) : 0;
    boolean more =
        sentence.in(day.to() + 1, day.to() + ARTICLES, Tag.MONTHNAME, Tag.DARK).isPresent();
    if (date == 0 || more || date > today.lengthOfMonth()) {
      return null;
    }
    LocalDate said = today.withDayOfMonth(date);
    return new Day(said.isAfter(today) ? said.minusMonths(1) : said, at, day.to() + 1);
  }

  private boolean article(int at) {
    return at >= 0
        && (sentence.is(Form.WHERE, at)
            || sentence.is(Form.OFWHOLE, at)
            || sentence.before(at + 1, Tag.SINCE) != null);
  }

  /** "Пятого января", "دوم ژوئیه". */
  private @Nullable Day worded(int at) {
    Mark word = sentence.at(at, Tag.ORDINAL, Tag.NUMBER);
    double day = word == null ? 0 : Double.parseDouble(word.value());
    Mark month =
        word == null ? null : sentence.in(word.to(), word.to() + 2, Tag.MONTHNAME).orElse(null);
    boolean read = month != null && day == Math.rint(day) && day >= 1 && day <= 31;
    return read && month != null && word != null && only(word.to(), month.from())
        ? dated((int) day, month, at, month.to())
        : null;
  }

  /** "5 January 2022", "5 de enero", "05.01.2022". */
  private @Nullable Day numeric(int at) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.NUMBER) {
      return null;
    }
    Day last = last(at);
    if (last != null) {
      return last;
    }
    Day day = figures.at(at);
    if (day != null) {
      return day;
    }
    if (!token.word().matches("[0-3]?[0-9]")) {
      return null;
    }
    for (int skip = 1; skip <= 3; skip++) {
      Mark month = sentence.at(at + skip, Tag.MONTHNAME);
      boolean hour = sentence.at(at + 1, Tag.AM, Tag.PM) != null; // "6 am on February 11"
      if (month != null && !hour && only(at + 1, at + skip)) {
        return dated(Integer.parseInt(token.word()), month, at, month.to());
      }
    }
    return first(at);
  }

  /** "From 7 to 10 May": the first of two days, whose month is told with the second. */
  private @Nullable Day first(int at) {
    int link = at + 1 < tokens.size() && tokens.get(at + 1).is(".") ? at + 2 : at + 1;
    int last = link + 1;
    boolean range = last < tokens.size() && whole(last) && DayRange.links(sentence, link, at);
    Day end = range && whole(at) && number(at) < number(last) ? numeric(last) : null;
    Mark month = end == null ? null : sentence.in(last + 1, end.to(), Tag.MONTHNAME).orElse(null);
    Day day = month == null ? null : dated(number(at), month, at, month.to());
    return day == null ? null : new Day(day.date(), at, at + 1);
  }

  /** "May 7-10", "from May 7 to 10": the last of some days, whose month is told with the first. */
  private @Nullable Day last(int at) {
    int first = sentence.at(at - 2, Tag.ORDSUFFIX) == null ? at - 2 : at - 3;
    int point = first > 0 && tokens.get(first - 1).is(".") ? first - 1 : first;
    Mark month = first > 0 && whole(first) ? sentence.before(point, Tag.MONTHNAME) : null;
    boolean range =
        month != null
            && whole(at)
            && number(first) < number(at)
            && DayRange.links(sentence, at - 1, month.from())
            && sentence.at(at + 1, AMOUNTS) == null
            && !(at + 1 < tokens.size() && tokens.get(at + 1).is(":"));
    return range && month != null ? dated(number(at), month, at, at + 1) : null;
  }

  private boolean whole(int at) {
    return tokens.get(at).word().matches("[0-9]{1,4}");
  }

  private int number(int at) {
    return Integer.parseInt(tokens.get(at).word());
  }

  /** Between a day's number and its month stand at most a point, an ending or "de". */
  private boolean only(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NUMBER || token.word().length() > 2 || token.is(",")) {
        return false;
      }
    }
    return true;
  }

  /** "January 5, 2022", "Jan. 5". */
  private @Nullable Day monthFirst(Mark month) {
    if (CalendarDays.ofMonth(month.value()).isPresent()) {
      return null; // "آبان ۹۸" is a year's
    }
    int end = month.to();
    int next = end < tokens.size() && tokens.get(end).is(".") ? end + 1 : end;
    if (next < tokens.size() && tokens.get(next).word().matches("[0-3]?[0-9]")) {
      Mark suffix = sentence.at(next + 1, Tag.ORDSUFFIX);
      return dated(
          Integer.parseInt(tokens.get(next).word()),
          month,
          month.from(),
          suffix == null ? next + 1 : suffix.to());
    }
    return null;
  }

  private @Nullable Day dated(int day, Mark month, int from, int to) {
    CalendarDays calendar = CalendarDays.ofMonth(month.value()).orElse(null);
    if (calendar != null) {
      return dated(calendar, day, month, from, to);
    }
    int year = today == null ? 0 : today.getYear();
    if (month.value().equals(THIS)) {
      return today == null
          ? new Day(null, from, to)
          : day(year, today.getMonthValue(), day, from, to);
    }
    int end = to;
    for (int i = to; i < Math.min(to + 3, tokens.size()); i++) {
      String word = tokens.get(i).word();
      if (word.matches("(19|20)[0-9]{2}")) {
        int behind = i == to + 2 && DayRange.links(sentence, to, from) ? to : i + 1;
        return day(Integer.parseInt(word), Integer.parseInt(month.value()), day, from, behind);
      }
    }
    Day found = year == 0 ? null : day(year, Integer.parseInt(month.value()), day, from, end);
    if (found == null || found.date == null || today == null) {
      return new Day(null, from, end);
    }
    boolean ahead = found.date.isAfter(today.plusDays(31));
    return ahead ? new Day(found.date.minusYears(1), from, end) : found;
  }

  /** "18 دی", "18 دی 1404", "18 دی سال 1404", but not "28 خرداد 97 درصد". */
  private Day dated(CalendarDays calendar, int day, Mark month, int from, int to) {
    int number = Integer.parseInt(month.value().substring(month.value().indexOf(' ') + 1));
    for (int i = to; i < Math.min(to + 2, tokens.size()); i++) {
      boolean share = sentence.at(i + 1, Tag.PERCENT) != null;
      if (whole(i) && calendar.year(number(i)) && !share) {
        return new Day(calendar.of(number(i), number, day), from, i + 1);
      }
    }
    return new Day(today == null ? null : calendar.before(today, number, day), from, to);
  }

  private static @Nullable Day day(int year, int month, int day, int from, int to) {
    try {
      return new Day(LocalDate.of(year, month, day), from, to);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
