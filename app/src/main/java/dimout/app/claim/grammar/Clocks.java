package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Hours.Hour;
import dimout.app.claim.grammar.Numbers.Figure;
import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Times of day: 17:30, 5 pm, 17h, um 17 Uhr, saat 17.00, الساعة الخامسة. */
final class Clocks {
  /**
   * Minutes after midnight, as read; the zone that its words name; the tokens it was read from.
   *
   * @param zone an entity, {@link Setting#UTC}, or null for the zone of the place spoken of
   */
  record Clock(int minutes, boolean halfDayKnown, @Nullable String zone, int from, int to) {
    Clock in(@Nullable String other) {
      return new Clock(minutes, halfDayKnown, other, from, to);
    }
  }

  private static final int HALF_DAY = 12 * 60;

  /** Fewer are rather people than minutes: "at midnight and two …". */
  private static final int FEWEST = 5;

  private static final String WEAK = "weak";

  /** "Around eleven on Monday" is a time, "around eleven hours" is none. */
  private static final String LOOSE = "loose";

  /** What stands before a time and never behind one: "às". */
  static final String LEAD = "lead";

  /** Before a time as well, but no second of two: "a cero alrededor de las 18:45". */
  private static final String BEFORE = "before";

  private static final Set<String> LEADS = Set.of(WEAK, LEAD, BEFORE);
  private static final String HALF = "half";

  private static final String NIGHT = "night";

  /** After midnight of the night that began on the day named. */
  private static final String NEXT = "next";

  private static final int SMALL_HOURS = 5 * 60;

  /** A whole hour that a phrase tells: a Russian "около часа дня", at about one. */
  private static final String TOLD = "[0-9]{1,2}:00";

  private final Sentence sentence;
  private final List<Token> tokens;
  private final ClockSigns signs;
  private final Hours written;

  Clocks(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.signs = new ClockSigns(sentence);
    this.written = new Hours(sentence, signs);
  }

  /** The clock time that begins at a token, or null. */
  @Nullable Clock at(int at) {
    if (sentence.inName(at) || signs.minutesOfLength(at)) {
      return null;
    }
    Clock named = named(at);
    if (named != null) {
      return named;
    }
    Mark lead = sentence.at(at, Tag.CLOCK);
    boolean loose = lead != null && lead.value().equals(LOOSE);
    boolean weak = loose || (lead != null && lead.value().equals(WEAK));
    int start = lead == null ? at : lead.to();
    if (start >= tokens.size() || (at == start && sentence.at(at, Tag.FRACTION) != null)) {
      return null; // "dörtte bire düştü": a quarter, and not at four
    }
    if (lead != null
        && signs.unitOf(at)
        && (signs.minutesCounted(start) || signs.minutesOfLength(start))) {
      return null; // "2 saat 15 dakika", "1h20"
    }
    if (lead != null && lead.value().matches(TOLD)) {
      return finish(Integer.parseInt(lead.value().replace(":00", "")) * 60, null, at, start);
    }
    Mark shift =
        lead == null || weak || lead.value().isEmpty() ? sentence.at(start, Tag.CLOCK) : lead;
    Integer minutes = shift == null ? null : shift(shift);
    if (shift != null && minutes != null) {
      return shifted(at, shift.to(), minutes);
    }
    boolean ordinals =
        (lead != null && !weak)
            || signs.starts(start)
            || signs.first(start)
            || signs.second(start)
            || signs.zonedAfter(start)
            || (weak && signs.dayBefore(at))
            || (weak && signs.eventBefore(at, start))
            || signs.inCase(start, Form.LOCATIVE);
    Hour bare = written.at(start, ordinals);
    if (bare == null || signs.ofMonth(start, bare.to())) {
      return null;
    }
    Hour hour = written.withMinutes(bare);
    int to = hour.to();
    boolean minuted = to > bare.to();
    Mark more = sentence.at(to, Tag.FILL);
    if (sentence.is(Form.HOURLONG, to)
        || (more != null && sentence.at(more.to(), ClockSigns.UNITS) != null)) {
      return null; // a Russian "после 16-часового перерыва", "после трёх с лишним суток"
    }
    Mark unit = sentence.at(to, Tag.CLOCK, Tag.HOUR);
    boolean another = unit != null && LEADS.contains(unit.value());
    another |=
        unit != null && bare.colon() && written.minutes(unit.to()); // "20:45 hasta las 23:30"
    unit = another ? null : unit; // "zero at 10:30", "das 8 às 23"
    boolean hours = sentence.at(to, Tag.HOUR) != null;
    if (hours && unit != null && signs.length(at, hour.minutes(), unit.to())) {
      return null;
    }
    boolean local =
        unit != null && sentence.in(unit.to(), unit.to() + 2, ClockSigns.ZONES).isPresent();
    boolean led =
        local
            || (lead != null && !loose)
            || (signs.dayBefore(at) && sentence.language().hoursAreClocks());
    boolean unitNamed =
        unit != null
            && (!hours
                || led
                || signs.closes(start)
                || written.minutes(unit.to())
                || signs.halfDayAfter(start, unit.to()));
    if (unitNamed && unit != null) {
      hour = written.behindUnit(hour, unit.to());
      to = hour.to();
    }
    Mark day = sentence.at(to, Tag.AM, Tag.PM);
    boolean sure =
        bare.colon()
            || minuted
            || signs.dotted(start, at)
            || written.dotted(start, at)
            || unitNamed
            || (day != null && (lead != null || sentence.at(to, Tag.DAY) == null))
            || (lead != null && !weak)
            || signs.inflected(start, at)
            || signs.located(at, to)
            || signs.closes(start)
            || signs.second(start)
            || signs.closesInCase(start, to)
            || signs.closesNumbers(start, to)
            || (weak && signs.eventBefore(at, start))
            || (weak && signs.zonedAfter(start))
            || (weak
                && hour.minutes() <= HALF_DAY
                && (signs.dayAfter(to) || (signs.dayBefore(at) && signs.alone(to))));
    if (!sure) {
      return ranged(at, hour.minutes(), to);
    }
    if (sentence.at(to, Tag.PERCENT) != null) {
      return null;
    }
    return finish(hour.minutes(), day, at, day == null ? to : day.to());
  }

  /** The clock time after a link, which may be what makes it one: "à 6 heures". */
  private @Nullable Clock end(Mark link) {
    Clock end = closing(link.to());
    return end == null ? at(link.from()) : end;
  }

  /** "From eleven to noon", "de 16 heures à minuit". */
  private @Nullable Clock closing(int at) {
    Mark noon = sentence.at(at, Tag.NOON, Tag.MIDNIGHT);
    int minutes = noon != null && noon.tag() == Tag.NOON ? HALF_DAY : 0;
    return noon == null ? at(at) : new Clock(minutes, true, null, at, noon.to());
  }

  /** "Minuit et demi", "à meia-noite e dez". */
  private @Nullable Clock named(int at) {
    Mark name = sentence.at(at, Tag.MIDNIGHT, Tag.NOON);
    Figure past = name == null ? null : past(name.to());
    boolean alone = // "noon UTC"
        name != null && (sentence.at(name.to(), ClockSigns.ZONES) != null || signs.opens(name));
    if (name != null && past == null && alone) {
      return finish(name.tag() == Tag.NOON ? HALF_DAY : 0, null, at, name.to());
    }
    if (name == null || past == null) {
      return null;
    }
    int minutes = (int) past.value();
    return new Clock(
        name.tag() == Tag.NOON ? HALF_DAY + minutes : minutes, true, null, at, past.to());
  }

  /** Minutes past noon or midnight. */
  private @Nullable Figure past(int at) {
    Mark half = sentence.at(at, Tag.HALF);
    if (half != null) {
      return new Figure(30, half.to());
    }
    Mark and = sentence.language().hoursAreClocks() ? sentence.at(at, Tag.AND) : null;
    Figure minutes = and == null ? null : Numbers.at(sentence, and.to());
    boolean read =
        minutes != null
            && minutes.value() >= FEWEST
            && minutes.value() < 60
            && minutes.value() == Math.rint(minutes.value())
            && sentence.at(minutes.to(), ClockSigns.UNITS) == null;
    return read ? minutes : null;
  }

  /** "From six to nine o'clock": the first of two, of which only the second says its unit. */
  private @Nullable Clock ranged(int from, int minutes, int to) {
    boolean between = sentence.in(from - 2, from, Tag.BETWEEN).isPresent();
    boolean since =
        sentence.in(from - 1, from + 1, Tag.FROM, Tag.SINCE).isPresent()
            || signs.starts(from)
            || (sentence.at(from, Tag.CLOCK) != null // "de las 14.15 a las 17.40"
                && sentence.is(Form.STARTING, from));
    Mark unit = sentence.at(to, Tag.HOUR);
    int next = unit == null ? to : unit.to();
    Mark link = sentence.at(next, between ? Tag.AND : since ? Tag.TO : Tag.UNTIL);
    link = link == null ? sentence.at(next, Tag.UNTIL) : link;
    link = link == null && since ? lead(next) : link; // "a cero a las 20.30"
    boolean glued = link == null && between && sentence.is(Form.JOINEDAND, next);
    boolean dash = next < tokens.size() && (tokens.get(next).is("-") || tokens.get(next).is("–"));
    boolean cases = next == to && signs.inCase(to - 1, Form.ABLATIVE);
    if ((link == null && !dash && !cases && !glued)
        || sentence.at(next, ClockSigns.UNITS) != null) {
      return null;
    }
    Clock end = link != null ? end(link) : closing(dash ? next + 1 : next);
    if (end == null) {
      return null;
    }
    boolean said =
        !sentence.language().hoursAreClocks() || sentence.before(end.to(), Tag.PM) != null;
    boolean later = said && end.halfDayKnown() && minutes + HALF_DAY < end.minutes();
    int read = later ? minutes + HALF_DAY : minutes;
    return new Clock(read, end.halfDayKnown(), end.zone(), from, next);
  }

  /** The "às" of "das 8 às 23 horas". */
  private @Nullable Mark lead(int at) {
    Mark mark = sentence.at(at, Tag.CLOCK);
    return mark != null && mark.value().equals(LEAD) ? mark : null;
  }

  /** Minutes that such a phrase adds to the hour behind it; null for another phrase. */
  private static @Nullable Integer shift(Mark mark) {
    if (mark.value().equals(HALF)) {
      return -30;
    }
    return mark.value().matches("[-+][0-9]+") ? Integer.valueOf(mark.value()) : null;
  }

  /** "Halb fünf", "половина пятого", "half past four": minutes before or after the hour. */
  private @Nullable Clock shifted(int at, int hourAt, int by) {
    Mark name = sentence.at(hourAt, Tag.MIDNIGHT, Tag.NOON);
    if (name != null) {
      int hour = name.tag() == Tag.NOON ? HALF_DAY : 2 * HALF_DAY;
      return finish((hour + by) % (2 * HALF_DAY), null, at, name.to());
    }
    Mark ordinal = sentence.at(hourAt, Tag.ORDINAL);
    Figure hour =
        ordinal == null
            ? Numbers.at(sentence, hourAt)
            : new Figure(Double.parseDouble(ordinal.value()), ordinal.to());
    boolean read =
        hour != null
            && hour.value() >= 1
            && hour.value() <= 12
            && hour.value() == Math.rint(hour.value())
            && (sentence.at(hour.to(), ClockSigns.UNITS) == null
                || sentence.at(hour.to(), Tag.AM, Tag.PM) != null); // "в половине четвёртого дня"
    if (hour == null || !read) {
      return null;
    }
    Mark half = sentence.at(hour.to(), Tag.AM, Tag.PM);
    return finish((int) (hour.value() * 60) + by, half, at, half == null ? hour.to() : half.to());
  }

  private Clock finish(int minutes, @Nullable Mark half, int from, int to) {
    int read = minutes;
    if (half != null && half.tag() == Tag.PM && later(half, read)) {
      read += HALF_DAY;
    } else if (half != null && half.tag() == Tag.AM && read >= HALF_DAY) {
      read -= HALF_DAY;
    }
    if (half != null && half.value().equals(NEXT) && read < HALF_DAY && followed(to)) {
      read += 2 * HALF_DAY;
    }
    Mark zone =
        sentence
            .in(to, to + 4, ClockSigns.ZONES)
            .filter(mark -> signs.again(to) == to)
            .orElse(null);
    Mark known = zone == null ? signs.zoneBefore(from) : exact(zone);
    String behind = known == null ? null : Places.zone(sentence, known);
    String named =
        half != null && half.value().contains("/") ? half.value() : behind; // "5 p.m. Eastern"
    boolean sure = half != null || read >= HALF_DAY || read < 60;
    boolean joined = // not in "from 4 am to 8 am local time", whose zone ends the second time
        zone != null
            && sentence.in(to, zone.from(), ClockSigns.DAYS).isEmpty()
            && sentence.in(to, zone.from(), Tag.TO, Tag.UNTIL).isEmpty();
    int next = joined && zone != null ? behind(zone) : to;
    return new Clock(read, sure, named, from, signs.again(next));
  }

  /**
   * Behind a zone, however often it is told: "UTC+3", "(UTC+3, local time)", "local time (UTC-5)".
   */
  private int behind(Mark zone) {
    int to = zone.tag() == Tag.UTC ? UtcOffset.behind(sentence, zone.to()).to() : zone.to();
    Mark again = again(to);
    return again == null ? to : behind(again);
  }

  private @Nullable Mark again(int at) {
    boolean aside = at < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("("));
    return aside ? sentence.at(at + 1, ClockSigns.ZONES) : null;
  }

  /** Of "local time (UTC-5)" the second. */
  private Mark exact(Mark zone) {
    Mark again = zone.tag() == Tag.LOCAL ? again(zone.to()) : null;
    return again != null && again.tag() == Tag.UTC ? again : zone;
  }

  /** An Arabic "بعد منتصف ليل الخميس", "ليل الخميس الجمعة" are on Friday. */
  private boolean followed(int at) {
    return sentence.at(at, Tag.WEEKDAY) != null;
  }

  /**
   * Whether an hour is one after noon; "twelve at night" ends the day, "two at night" begins it.
   */
  private static boolean later(Mark half, int minutes) {
    return half.value().equals(NIGHT)
        ? minutes >= SMALL_HOURS && minutes < HALF_DAY + 60
        : minutes < HALF_DAY;
  }
}
