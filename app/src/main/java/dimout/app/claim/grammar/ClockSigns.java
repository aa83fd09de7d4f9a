package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Numbers.Figure;
import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What beside a number makes it a time of day, or none: a day, a zone, a case, a second time. */
final class ClockSigns {
  static final Tag[] DAYS = {Tag.WEEKDAY, Tag.MONTHNAME, Tag.YESTERDAY, Tag.TODAY};
  static final Tag[] ZONES = {Tag.LOCAL, Tag.UTC};
  static final Tag[] UNITS = {Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH, Tag.PERCENT};

  /** Behind the first of two hours: a part of the day, the second and "until". */
  private static final int RANGE = 3;

  private static final int SHORT = 3;

  /** "(2.30 pm local time)". */
  private static final int AGAIN = 9;

  /** Five o'clock in the morning. */
  private static final int FEW = 5 * 60;

  private static final int HALF_DAY = 12 * 60;

  private final Sentence sentence;
  private final List<Token> tokens;

  ClockSigns(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** "۹ و ۴۵ دقیقه", "الرابعة وعشر دقائق": minutes that are counted behind an hour, or null. */
  @Nullable Figure minutesPast(int at) {
    boolean from = sentence.is(Form.NUMBERCASE, at) && sentence.is(Form.ABLATIVE, at);
    if (from) {
      return minutesPast(at + 1); // a Kazakh "9-дан 15 минут өткенде"
    }
    Mark and = sentence.at(at, Tag.AND);
    Figure minutes = Numbers.at(sentence, and == null ? at : and.to());
    Mark unit = minutes == null ? null : sentence.at(minutes.to(), Tag.MINUTE);
    boolean counted = unit != null && unit.value().isEmpty();
    return minutes != null && counted && minutes.value() < 60 ? minutes : null;
  }

  /** "2 saat 15 dakika": behind hours that nothing leads to, minutes make a length of them. */
  boolean minutesCounted(int at) {
    return !sentence.language().hoursAreClocks() && minutesPast(at) != null;
  }

  /** Whether a word for hours that leads to a time of day as well has its number before it. */
  boolean unitOf(int at) {
    return at > 0
        && sentence.at(at, Tag.HOUR) != null
        && (tokens.get(at - 1).kind() == Token.Kind.NUMBER
            || sentence.before(at, Tag.NUMBER) != null);
  }

  /** Whether hours behind a word that leads to a time of day as well are a length. */
  boolean length(int at, int minutes, int to) {
    return (sentence.at(at, Tag.AFTER, Tag.FOR) != null && lasts(to))
        || during(at)
        || afterEvent(to)
        || minutesPast(to) != null // "1 hour 40 minutes"
        || (sentence.at(at, Tag.CLOCK) == null // "on Thursday, 12 hours after", "six hours without"
            && sentence.at(withMinutes(to), Tag.AFTER, Tag.OFFLINE, Tag.NONE) != null)
        || (sentence.at(at, Tag.ABOUT) != null && aboutHours(at, minutes, to))
        || (sentence.at(at, Tag.FOR) != null && minutes <= FEW && bare(to));
  }

  /** Behind a Portuguese "ficou 1h20", as behind hours alone. */
  private int withMinutes(int at) {
    return minutesOfLength(at) ? at + 1 : at;
  }

  /** "Pendant 2 h 30", "durante cerca de 3 horas e 20 minutos": no hour of the day. */
  private boolean during(int at) {
    Mark about = sentence.before(at, Tag.ABOUT);
    int number = about == null ? at : about.from();
    Mark length = sentence.before(number, Tag.FOR);
    return sentence.language().hoursAreClocks()
        && length != null
        && sentence.in(length.from(), number, Tag.SINCE, Tag.AFTER, Tag.ATLEAST).isEmpty();
  }

  /** The 20 of "a duré 4 h 20". */
  boolean minutesOfLength(int at) {
    Mark unit = at < tokens.size() ? sentence.before(at, Tag.HOUR) : null;
    return unit != null
        && sentence.language().hoursAreClocks()
        && sentence.tokens().get(at).word().matches("[0-5][0-9]");
  }

  /** A Spanish "a las dos horas del apagón": so long after it. */
  private boolean afterEvent(int of) {
    return sentence.is(Form.OFWHOLE, of)
        && sentence.at(of + 1, Tag.DARK, Tag.OFFLINE, Tag.OTHER) != null
        && sentence.at(of, Tag.AM, Tag.PM) == null;
  }

  /** A Russian "не работал около четырёх часов": a time of day is told with its half. */
  private boolean aboutHours(int at, int minutes, int to) {
    return !sentence.language().hoursAreClocks()
        && minutes <= HALF_DAY
        && bare(to)
        && !dayBefore(at);
  }

  /** "Depuis deux heures": of the small hours it would be said that they are. */
  private boolean bare(int at) {
    return sentence.at(at, Tag.AM, Tag.PM) == null
        && sentence.at(at, ZONES) == null
        && sentence.in(at, at + 2, DAYS).isEmpty();
  }

  /** An Arabic "الثاني من يوليو": the second of a month, and no hour. */
  boolean ofMonth(int number, int to) {
    Mark of = sentence.at(to, Tag.FROM);
    return sentence.at(number, Tag.ORDINAL) != null
        && of != null
        && sentence.in(of.to(), of.to() + 2, Tag.MONTHNAME).isPresent();
  }

  /**
   * "De huit heures du matin à midi", "с двух до шести часов утра": hours that a half of the day
   * makes one.
   */
  boolean halfDayAfter(int number, int to) {
    return (sentence.language().hoursAreClocks()
            || sentence.before(number, Tag.UNTIL, Tag.TO) != null)
        && sentence.at(to, Tag.AM, Tag.PM) != null;
  }

  /** "Après douze heures de coupure", "ont passé 12 heures sans réseau": a length, no time. */
  private boolean lasts(int at) {
    return (sentence.is(Form.LENGTHOF, at) || sentence.at(at, Joins.STATES) != null)
        && sentence.at(at, Tag.AM, Tag.PM) == null
        && sentence.in(at, at + 2, DAYS).isEmpty();
  }

  /** "Pazar 14.00", "03.30 GMT": beside a day or a zone a point parts hours and minutes. */
  boolean dotted(int number, int from) {
    return tokens.get(number).word().matches("[0-2]?[0-9]\\.[0-5][0-9]")
        && (dayBefore(from)
            || (sentence.is(Form.OFWHOLE, number + 1) && sentence.at(number + 2, DAYS) != null)
            || sentence.before(from, ZONES) != null
            || sentence.in(number + 1, number + 2, ZONES).isPresent()
            || sentence.at(number + 1, Tag.BETWEEN) != null
            || sentence.at(number + 1, DayPart.TAGS) != null // "4.45 this morning"
            || (sentence.language().cases()
                && sentence.at(number + 1, Tag.ABOUT, Tag.NOW, Tag.SINCE) != null)
            || cased(number + 1) // "17.00 sularında"
            || between(number, from));
  }

  /** A Spanish "entre las 8.00 y las 15.30": an article says of both that they are times. */
  private boolean between(int number, int from) {
    Mark and = sentence.before(from, Tag.AND);
    int first = (and == null ? from : and.from()) - 1;
    return from < number
        && (sentence.before(from, Tag.BETWEEN) != null || (first > 0 && dotted(first, first - 1)));
  }

  /** A Turkish "13.40'ta": at, from or until it. */
  private boolean cased(int ending) {
    return ending < tokens.size()
        && tokens.get(ending).gap() == Token.Gap.NONE
        && sentence.is(Form.NUMBERCASE, ending);
  }

  /** "Gece 01.00'den", "akşam 6'ya": a number with a case ending, beside a part of the day. */
  boolean inflected(int number, int from) {
    boolean ending =
        number + 1 < tokens.size()
            && tokens.get(number).kind() == Token.Kind.NUMBER
            && tokens.get(number + 1).kind() == Token.Kind.WORD
            && tokens.get(number + 1).gap() == Token.Gap.NONE
            && tokens.get(number + 1).word().length() <= SHORT;
    return ending && sentence.language().cases() && dayBefore(from);
  }

  /** "Кешкі жетіде", "akşamüstü beş buçukta": at an hour, where a case says it. */
  boolean inCase(int word, Form ending) {
    return sentence.language().verbLast()
        && tokens.get(word).kind() == Token.Kind.WORD
        && (dayBefore(word) || ending == Form.ABLATIVE || sentence.before(word, Tag.NUMBER) != null)
        && sentence.is(ending, word);
  }

  /** "Кешкі жетіде", "akşam altıdan beri", "sabah dokuzdan akşam altıya kadar". */
  boolean located(int at, int to) {
    return sentence.language().verbLast()
        && dayBefore(at)
        && sentence.at(to, UNITS) == null
        && (inCase(to - 1, Form.LOCATIVE)
            || (inCase(to - 1, Form.ABLATIVE)
                && (sentence.at(to, Tag.SINCE) != null
                    || sentence.in(to, to + RANGE, Tag.UNTIL).isPresent()))
            || sentence.at(to, Tag.ABOUT, Tag.UNTIL) != null);
  }

  /** "Altıdan sekize kadar": the second of two hours. */
  boolean closesInCase(int number, int to) {
    return closesFigures(number, to)
        || (number > 0
            && sentence.before(number, Tag.NUMBER) != null
            && inCase(number - 1, Form.ABLATIVE)
            && sentence.at(to, Tag.UNTIL) != null);
  }

  /** A Kazakh "9-дан 13-ке дейін", a Turkish "9'dan 13'e kadar": the same in figures. */
  private boolean closesFigures(int number, int to) {
    return sentence.language().cases()
        && number > 1
        && tokens.get(number - 2).kind() == Token.Kind.NUMBER
        && cased(number - 1)
        && cased(to)
        && sentence.at(to + 1, Tag.UNTIL) != null;
  }

  /** "Jeudi soir, 21 heures". */
  boolean dayBefore(int at) {
    boolean comma = at > 0 && (tokens.get(at - 1).is(",") || tokens.get(at - 1).is("،"));
    int end = comma ? at - 1 : at;
    return sentence.before(end, Tag.WEEKDAY, Tag.YESTERDAY, Tag.TODAY) != null
        || sentence.before(end, DayPart.TAGS) != null;
  }

  /** "Donnerstagabend um neun fiel", not "в среду в пяти городах": a German noun is a capital. */
  boolean alone(int at) {
    return at >= tokens.size()
        || tokens.get(at).kind() == Token.Kind.SIGN
        || sentence.at(at, ZONES) != null
        || sentence.language().functionWord(tokens.get(at).word())
        || (sentence.language().capitalNouns() && !tokens.get(at).capital());
  }

  /** "At five on Monday afternoon". */
  boolean dayAfter(int at) {
    return sentence.at(at, UNITS) == null
        && (sentence.in(at, at + 2, Tag.WEEKDAY, Tag.YESTERDAY).isPresent()
            || sentence.at(at, DayPart.TAGS) != null);
  }

  /**
   * An Arabic "عاد في الثامنة", "عادت الخدمة في الثامنة": behind what happened then, an ordinal
   * with no noun is an hour.
   */
  boolean eventBefore(int at, int hour) {
    Mark ordinal = sentence.at(hour, Tag.ORDINAL);
    Mark subject = sentence.before(at, Tag.NET, Tag.MOBILE, Tag.OPERATOR, Tag.SERVICE);
    int end = subject == null ? at : subject.from();
    return ordinal != null
        && !sentence.language().verbLast()
        && (sentence.before(at, Tag.DARK, Tag.OFFLINE, Tag.BACK) != null
            || sentence.before(end, Tag.DARK, Tag.BACK) != null)
        && sentence.at(ordinal.to(), UNITS) == null;
  }

  /** "From", "between", right before the first of two times. */
  boolean starts(int at) {
    return sentence.before(at, Tag.BETWEEN) != null || sentence.is(Form.STARTING, at - 1);
  }

  /** "عند الثالثة بتوقيت غرينتش": a zone makes an ordinal an hour. */
  boolean zonedAfter(int at) {
    Mark hour = sentence.at(at, Tag.ORDINAL);
    return hour != null && sentence.in(hour.to(), hour.to() + 3, ZONES).isPresent();
  }

  /** Behind the same time told again, as in "at 5.30 pm (1400 GMT)"; else the same token. */
  int again(int to) {
    boolean zoned = sentence.at(to, ZONES) != null;
    int open = zoned ? -1 : sign("(", to, to + 2); // a case ending may stand before it
    int close = sign(")", open + 1, open + AGAIN);
    Mark zone = sentence.in(open + 1, close, ZONES).orElse(null);
    boolean told =
        zone != null
            && (number(open, zone.from()) || timed(zone, close))
            && sentence.in(open, close, DAYS).isEmpty();
    return told ? close + 1 : to;
  }

  /** "(Moscow time: 16:00)", a Kazakh "(UTC 14:00)", but not "(UTC+3)". */
  private boolean timed(Mark zone, int close) {
    int to = zone.to();
    return number(to, close)
        && (zone.tag() == Tag.LOCAL
            || (tokens.get(to).kind() == Token.Kind.NUMBER
                && tokens.get(to).gap() != Token.Gap.NONE));
  }

  private int sign(String word, int from, int to) {
    return from < 1
        ? -1
        : IntStream.range(from, Math.min(to, tokens.size()))
            .filter(at -> tokens.get(at).is(word))
            .findFirst()
            .orElse(-1);
  }

  private boolean number(int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
  }

  /** A Turkish "TSİ 17.00'de": the zone stands before the time, and behind no other. */
  @Nullable Mark zoneBefore(int time) {
    Mark zone = sentence.before(time, ZONES);
    boolean ofOther =
        zone != null && zone.from() > 0 && tokens.get(zone.from() - 1).kind() == Token.Kind.NUMBER;
    return ofOther ? null : zone;
  }

  /** A Persian "از ساعت چهار تا هشت": the second of two hours of one word for a time of day. */
  boolean closesNumbers(int number, int to) {
    Mark link = sentence.before(number, Tag.UNTIL, Tag.TO);
    Mark word = link == null ? null : sentence.before(link.from(), Tag.NUMBER);
    int first = word != null ? word.from() : link == null ? 0 : hour(link.from() - 1);
    boolean unit = sentence.at(to, UNITS) != null && sentence.in(to, to + 2, Tag.WEEKDAY).isEmpty();
    return first > 0
        && (word != null || tokens.get(first).kind() == Token.Kind.NUMBER)
        && sentence.before(first, Tag.CLOCK) != null
        && sentence.language().verbLast()
        && !unit;
  }

  /** The hour of a time that is written with its minutes. */
  private int hour(int number) {
    boolean minutes = number > 1 && tokens.get(number - 1).is(":");
    return minutes ? number - 2 : number;
  }

  /** The 20 of "entre 13 heures et 20 heures", "de 13 h 30 à 20 h", the 5 of "de minuit à 5 h". */
  boolean closes(int number) {
    Mark link = sentence.before(number, Tag.AND, Tag.TO, Tag.UNTIL);
    Mark named = link == null ? null : sentence.before(link.from(), Tag.NOON, Tag.MIDNIGHT);
    Mark unit = link == null || named != null ? named : unitOfFirst(link.from());
    int first = unit == null ? 0 : named != null ? unit.from() : unit.from() - 1;
    boolean and = link != null && link.tag() == Tag.AND; // "cerca de seis horas y un mea culpa"
    boolean opens = and ? sentence.before(first, Tag.BETWEEN) != null : starts(first);
    return unit != null && first > 0 && opens;
  }

  /** The first of two times in "de midi à 17 heures", "da meia-noite às 5h". */
  boolean opens(Mark named) {
    Mark link = sentence.at(named.to(), Tag.TO, Tag.UNTIL, Tag.CLOCK);
    return link != null
        && starts(named.from())
        && (link.value().equals(Clocks.LEAD) || closes(link.to()))
        && Numbers.at(sentence, link.to()) != null;
  }

  /** The unit of the first of two hours, before its minutes if it has any, or null. */
  private @Nullable Mark unitOfFirst(int end) {
    boolean minutes = end > 0 && tokens.get(end - 1).word().matches("[0-5][0-9]");
    return sentence.before(minutes ? end - 1 : end, Tag.HOUR);
  }

  /** The second hour of an Arabic "من الساعة السادسة حتى الثامنة", "بين السادسة والثامنة". */
  boolean second(int hour) {
    Mark joined = sentence.is(Form.JOINEDAND, hour) ? sentence.before(hour, Tag.ORDINAL) : null;
    if (joined != null && sentence.before(joined.from(), Tag.BETWEEN) != null) {
      return sentence.at(hour, Tag.ORDINAL) != null;
    }
    Mark link = sentence.before(hour, Tag.UNTIL, Tag.TO);
    Mark half = link == null ? null : sentence.before(link.from(), Tag.AM, Tag.PM);
    int end = half == null ? hour : half.from();
    end = link != null && half == null ? link.from() : end;
    Mark first = link == null ? null : sentence.before(end, Tag.ORDINAL);
    return first != null
        && sentence.at(hour, Tag.ORDINAL) != null
        && (half != null || sentence.before(first.from(), Tag.CLOCK, Tag.FROM) != null);
  }

  /** The first hour of an Arabic "من السادسة حتى الثامنة": two ordinals with no noun. */
  boolean first(int hour) {
    Mark ordinal = sentence.at(hour, Tag.ORDINAL);
    Mark link = ordinal == null ? null : sentence.at(ordinal.to(), Tag.UNTIL, Tag.TO);
    return link != null
        && sentence.before(hour, Tag.FROM) != null
        && sentence.at(link.to(), Tag.ORDINAL) != null;
  }
}
