package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Numbers.Figure;
import dimout.app.claim.language.Form;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Hours and their minutes as they are written: 17:30, 17.30, 1730 GMT, the fifth and a quarter. */
record Hours(Sentence sentence, ClockSigns signs) {
  /**
   * What may be an hour, if what stands beside it says so.
   *
   * @param minutes after midnight
   * @param to token after the last
   * @param colon whether it was written with its minutes and is sure to be a time
   */
  record Hour(int minutes, int to, boolean colon) {
    Hour and(int more, int end) {
      return new Hour(minutes + more, end, colon);
    }
  }

  /** "Past 15", "past -15": what words behind an hour add to it. */
  static final String PAST = "past ";

  /** Minutes that are told with no word for them. */
  private static final int FIVE = 5;

  private static final int HOUR = 60;

  /** Of a phrase, that it is of one hour. */
  private static final String ONE = "1";

  /** Four digits without a sign between them. */
  private static final String HUNDREDS = "[0-2][0-9][0-5][0-9]";

  /** From the first of two such times to the second: "0900 hrs and 1430 hrs". */
  private static final int PAIR = 3;

  /** From a time to the month of its day: "16.00 on the 1st of July". */
  private static final int DATE = 6;

  /**
   * The hour that begins at a token, or null.
   *
   * @param ordinals whether "the fifth" is one, whatever stands behind it
   */
  @Nullable Hour at(int at, boolean ordinals) {
    Mark ordinal = sentence.at(at, Tag.ORDINAL);
    if (ordinal != null && (ordinals || halfDay(at, ordinal))) {
      return ordinal(ordinal);
    }
    Token token = sentence.tokens().get(at);
    if (token.kind() == Token.Kind.NUMBER && token.word().matches("[0-2]?[0-9]\\.[0-5][0-9]")) {
      String[] parts = token.word().split("\\.", -1);
      return hour(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), at + 1, false);
    }
    if (token.word().matches(HUNDREDS) && (zoned(at + 1) || zoned(at + 3) || hundreds(at))) {
      int time = Integer.parseInt(token.word());
      return hour(time / 100, time % 100, at + 1, true);
    }
    if (colon(at)) {
      int minutes = Integer.parseInt(sentence.tokens().get(at + 2).word());
      return hour(Integer.parseInt(token.word()), minutes, at + 3, true);
    }
    Mark one = one(at);
    if (one != null) {
      return hour(1, 0, one.to(), !one.value().isEmpty());
    }
    Figure number = Numbers.at(sentence, at);
    return number == null ? null : hour(number.value(), number.to());
  }

  /** "۹ و ۴۵ دقیقه", "الخامسة والربع", "الخامسة إلا ربعا": with the minutes behind the hour. */
  Hour withMinutes(Hour hour) {
    if (hour.colon()) {
      return hour;
    }
    Mark quarter = quarter(hour.to());
    if (quarter != null) {
      return hour.and(past(quarter), quarter.to());
    }
    Figure minutes = signs.minutesPast(hour.to());
    return minutes == null ? hour : hour.and((int) minutes.value(), minutes.to() + 1);
  }

  /**
   * "17h30", "17 Uhr 30", "cinq heures et demie": with the minutes behind its unit, if any stand
   * there.
   */
  Hour behindUnit(Hour hour, int to) {
    Mark half = hour.colon() ? null : sentence.at(to, Tag.HALF);
    if (half != null) {
      return hour.and(30, half.to());
    }
    Mark quarter = hour.colon() ? null : quarter(to); // "deux heures et quart"
    if (quarter != null) {
      return hour.and(past(quarter), quarter.to());
    }
    Figure worded = hour.colon() ? null : worded(sentence, to);
    if (worded != null) {
      return hour.and((int) worded.value(), worded.to());
    }
    return minutes(to)
        ? hour.and(Integer.parseInt(sentence.tokens().get(to).word()), to + 1)
        : hour.and(0, to);
  }

  /**
   * A French "une heure vingt", a German "eine Stunde zwanzig": minutes in words alone, or null.
   */
  static @Nullable Figure worded(Sentence sentence, int at) {
    Mark and = sentence.at(at, Tag.AND); // a Portuguese "uma hora e vinte"
    int number = and == null ? at : and.to();
    Figure minutes = sentence.at(number, Tag.NUMBER) == null ? null : Numbers.at(sentence, number);
    boolean read = minutes != null && minutes.value() % FIVE == 0 && minutes.value() < HOUR;
    return read && minutes != null && ends(sentence, minutes.to()) ? minutes : null;
  }

  /** Not of people, or of a day's number: nothing that is counted stands there. */
  private static boolean ends(Sentence sentence, int at) {
    return at >= sentence.tokens().size()
        || sentence.tokens().get(at).kind() == Token.Kind.SIGN
        || sentence.at(at, Tag.AM, Tag.PM, Tag.FOR) != null
        || sentence.at(at, Tag.WEEKDAY, Tag.YESTERDAY, Tag.TODAY) != null
        || (sentence.at(at, ClockSigns.UNITS) == null
            && sentence.at(at, Tag.MINUTE, Tag.FILL) == null
            && sentence.language().functionWord(sentence.tokens().get(at).word()));
  }

  /** Whether minutes in two digits stand at a token. */
  boolean minutes(int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).word().matches("[0-5][0-9]");
  }

  /**
   * "The fifth in the morning", "the fifth and a quarter": an ordinal with what makes it an hour.
   */
  private boolean halfDay(int at, Mark ordinal) {
    Mark half = sentence.at(ordinal.to(), Tag.HALF);
    int next = half == null ? ordinal.to() : half.to();
    return !sentence.language().verbLast() // a Persian "نهمین شب" is a ninth night
        && (sentence.at(next, Tag.AM, Tag.PM) != null
            || quarter(next) != null
            || (sentence.before(at, Tag.CLOCK) != null && signs.minutesPast(next) != null));
  }

  private @Nullable Hour ordinal(Mark ordinal) {
    Mark half = sentence.at(ordinal.to(), Tag.HALF);
    double hour = Double.parseDouble(ordinal.value());
    return half == null ? hour(hour, ordinal.to()) : hour(hour + 0.5, half.to());
  }

  /**
   * "At about 16.00 on July 1", "on July 1 at 16.00", a Russian "около 16.00 2 июля": behind what
   * leads to a time a point parts hours and minutes, if the date stands beside them.
   */
  boolean dotted(int number, int from) {
    boolean led =
        from < number
            || sentence.is(Form.WHERE, number - 1)
            || sentence.before(number, Tag.ABOUT) != null;
    boolean behind =
        sentence
            .in(number + 1, number + DATE, Tag.MONTHNAME, Tag.WEEKDAY)
            .filter(day -> date(number + 1, day.from()))
            .isPresent();
    return led
        && sentence.tokens().get(number).word().matches("[0-2]?[0-9]\\.[0-5][0-9]")
        && (behind || dateBefore(number, from));
  }

  /** Behind a date stands what leads to its hour: "1 июля около". */
  private boolean dateBefore(int number, int from) {
    return sentence
        .in(number - DATE, Math.min(from, number), Tag.MONTHNAME)
        .filter(month -> date(month.to(), Math.min(from, number)))
        .isPresent();
  }

  /** No more than its number, an article and a comma: "on", "le 1er", "am 1.". */
  private boolean date(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(sentence.tokens()::get)
        .allMatch(token -> token.kind() != Token.Kind.WORD || token.word().length() < PAIR);
  }

  /** "17:30", "11/30". */
  private boolean colon(int at) {
    Token token = sentence.tokens().get(at);
    return token.kind() == Token.Kind.NUMBER
        && token.word().matches("[0-2]?[0-9]")
        && at + 2 < sentence.tokens().size()
        && (sign(at + 1, ":") || sign(at + 1, "∶") || slashed(at))
        && minutes(at + 2);
  }

  private boolean sign(int at, String sign) {
    return sentence.tokens().get(at).is(sign);
  }

  /** "الساعة 11/30": behind the word for a clock time, the second number is minutes. */
  private boolean slashed(int at) {
    return sign(at + 1, "/")
        && sentence.before(at, Tag.CLOCK) != null
        && (at + 3 == sentence.tokens().size() || !sign(at + 3, "/"));
  }

  /** "0400 GMT", "between 0400 and 0600 GMT". */
  private boolean zoned(int at) {
    return sentence.at(at, ClockSigns.ZONES) != null
        && sentence.tokens().get(at - 1).word().matches("[0-9]{4}");
  }

  /**
   * "At 1145 hrs", "between 0900 and 1430 hours": where a word leads to a time, four digits are
   * one, and no length of a thousand hours.
   */
  private boolean hundreds(int at) {
    boolean unit =
        sentence.at(at + 1, Tag.HOUR) != null
            || (joined(at + 1) && sentence.at(at + PAIR, Tag.HOUR) != null);
    boolean second =
        joined(at - 1)
            && sentence.in(Math.max(at - PAIR, 0), at - 1, Tag.FOR).isEmpty()
            && (hundreds(at - 2, at - 1) || hundreds(at - PAIR, at - 1));
    Mark lead = sentence.before(at, Tag.CLOCK, Tag.BETWEEN, Tag.SINCE, Tag.FROM, Tag.UNTIL);
    boolean leads = // an Arabic "منذ 1200 ساعة": for so many
        lead != null && (lead.tag() != Tag.SINCE || sentence.at(lead.from(), Tag.FOR) == null);
    return unit && (second || leads);
  }

  private boolean hundreds(int at, int end) {
    return at >= 0
        && sentence.tokens().get(at).word().matches(HUNDREDS)
        && (at + 1 == end || sentence.at(at + 1, Tag.HOUR) != null);
  }

  private boolean joined(int at) {
    return at > 0
        && (sentence.at(at, Tag.AND, Tag.TO, Tag.UNTIL) != null
            || (at < sentence.tokens().size() && (sign(at, "-") || sign(at, "&"))));
  }

  /**
   * An hour's word of its own, one with no number before it and a half of the day behind: a Russian
   * "в час ночи", "около часа дня", a French "vers une heure du matin".
   */
  private @Nullable Mark one(int at) {
    boolean counted = at > 0 && Numbers.at(sentence, at - 1) != null;
    Mark one = sentence.at(at, Tag.HOUR);
    Language language = sentence.language();
    boolean phrase = // not an Arabic "ساعة كاملة صباح الأربعاء"
        (language.hoursAreClocks() || language.declines())
            && one != null
            && one.value().equals(ONE);
    return !counted
            && one != null
            && (phrase || (one.value().isEmpty() && one.to() == at + 1))
            && sentence.at(one.to(), Tag.AM, Tag.PM) != null
        ? one
        : null;
  }

  /** Minutes of "past 15", "past -15". */
  static int past(Mark mark) {
    return Integer.parseInt(mark.value().substring(PAST.length()));
  }

  /** "والربع", "إلا ربعا". */
  private @Nullable Mark quarter(int at) {
    Mark mark = sentence.at(at, Tag.CLOCK);
    return mark != null && mark.value().startsWith(PAST) ? mark : null;
  }

  private static @Nullable Hour hour(double hour, int to) {
    return hour == Math.rint(hour) || hour % 1 == 0.5
        ? hour((int) hour, hour % 1 == 0.5 ? 30 : 0, to, false)
        : null;
  }

  private static @Nullable Hour hour(int hour, int minutes, int to, boolean colon) {
    return hour < 0 || hour > 24
        ? null
        : new Hour(hour == 24 && minutes > 0 ? minutes : hour * 60 + minutes, to, colon);
  }
}
