package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Clocks.Clock;
import dimout.app.claim.grammar.Dates.Day;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Puts days, parts of days and clock times that stand close together into moments. */
final class Moments {
  private static final int AHEAD = 20;

  /** "(All UTC+1)". */
  private static final int ASIDE = 3;

  /** "Until shortly after". */
  private static final int UNTIL = 2;

  /** How far behind a time its verb may stand where verbs stand last. */
  private static final int VERB = 8;

  private static final Tag[] LENGTHS = {Tag.HOUR, Tag.MINUTE};
  private static final Tag[] RANGE = {Tag.TO, Tag.UNTIL};

  /** "At 7:45 on 8 May". */
  private static final int DATE = 3;

  private static final Tag[] BETWEEN = {Tag.BREAK, Tag.SAY, Tag.SINCE, Tag.AFTER};
  private static final String EVE = "before";
  private static final String LATE = "late";
  private static final Set<String> PARTING = Set.of(":", ";", "؛");

  private Moments() {}

  /** The moments of a sentence from left to right. */
  static List<Moment> in(Sentence sentence, Setting setting) {
    List<TimeParts> found = new ArrayList<>();
    Dates dates = new Dates(sentence, setting);
    Clocks clocks = new Clocks(sentence);
    CurfewHours curfew = new CurfewHours(sentence);
    int at = 0;
    while (at < sentence.tokens().size()) {
      Day day = dates.at(at);
      Clock clock = day == null && !DayRange.ofNight(sentence, at) ? clocks.at(at) : null;
      if (clock != null && curfew.have(clock)) {
        at = Math.max(at + 1, clock.to());
        continue;
      }
      Mark part = DayPart.at(sentence, at);
      int next = at + 1;
      if (day != null) {
        TimeParts parts = open(sentence, found, day.from());
        boolean night = parts.day != null && parts.between(day) && still(sentence, parts, day);
        boolean weekday = parts.day != null && Dates.weekday(sentence, parts.day, day);
        boolean same = weekday || (parts.day != null && AppositeDays.are(sentence, parts.day, day));
        boolean later = parts.day == null && ofState(sentence, found, parts, day);
        parts = (parts.day == null && !later) || night || same ? parts : fresh(found);
        boolean first = night && !same && parts.part == DayPart.NIGHT && parts.clock == null;
        parts.dawn = first ? day : null;
        parts.day = first || weekday ? parts.day : day;
        parts.spread(day.from(), day.to());
        next = day.to();
      } else if (clock != null) {
        TimeParts parts = open(sentence, found, clock.from());
        boolean second =
            parts.clock != null
                || parts.noonUntil(sentence, clock)
                || ofNext(sentence, parts, clock)
                || parts.cutBefore(sentence, clock)
                || BeforeReturn.begun(sentence, parts, clock.from())
                || ownDay(sentence, parts, clock.from(), clock.to());
        parts = second ? fresh(found) : parts;
        parts.clock = clock;
        parts.day = parts.dawn != null && TimeParts.small(clock) ? parts.dawn : parts.day;
        parts.spread(clock.from(), clock.to());
        next = Math.max(at + 1, clock.to());
      }
      if (part != null) {
        TimeParts parts = open(sentence, found, part.from());
        boolean free = (parts.part == null || parts.late) && !happened(sentence, parts, part);
        boolean other =
            clock == null
                && (ownDay(sentence, parts, part.from(), part.to())
                    || BeforeReturn.begun(sentence, parts, part.from()));
        parts = free && !other && !parts.until(sentence, part) ? parts : fresh(found);
        parts.part = DayPart.of(part);
        parts.late = part.value().equals(LATE);
        parts.eve = part.value().equals(EVE);
        parts.spread(part.from(), part.to());
        next = Math.max(next, part.to());
      }
      at = next;
    }
    for (int i = found.size() - 1; i > 0; i--) {
      if (found.get(i - 1).leads(found.get(i))) {
        found.remove(i - 1);
      }
    }
    TimeParts.tell(found);
    PartRange.ofDay(sentence, found);
    dateAhead(sentence, found);
    found.forEach(parts -> zoned(sentence, parts));
    TimeParts.carryZone(sentence, found);
    for (int i = 1; i < found.size(); i++) {
      nextMorning(sentence, found.get(i - 1), found.get(i));
    }
    PartRange.read(sentence, found);
    for (int i = 1; i < found.size(); i++) {
      share(sentence, found.get(i - 1), found.get(i));
      night(sentence, found.get(i - 1), found.get(i), setting);
    }
    BeforeReturn.date(sentence, found);
    return found.stream().map(parts -> moment(parts, setting)).toList();
  }

  /**
   * Not "in the night of Saturday it was cut, and on Sunday": nothing happened between the two; nor
   * "from Saturday night until Wednesday morning": a night has two days.
   */
  private static boolean still(Sentence sentence, TimeParts night, Day day) {
    boolean ends = // "from Saturday night until Sunday morning"
        sentence
            .in(day.from(), day.to() + DATE, Tag.MORNING, Tag.NOON, Tag.AFTERNOON)
            .filter(part -> part.from() <= day.to() || !comma(sentence, day.to(), part.from()))
            .isPresent();
    return night.reaches(day)
        && !ends
        && !changes(sentence, night.to, Math.max(night.to, day.from()));
  }

  /** "From 19.30 to 22.30 (16 to 19 UTC) on Monday": the only day named, if in the same clause. */
  private static void dateAhead(Sentence sentence, List<TimeParts> found) {
    List<TimeParts> dated = found.stream().filter(parts -> parts.day != null).toList();
    long days =
        dated.stream().map(parts -> parts.day == null ? null : parts.day.date()).distinct().count();
    if (days != 1 || dated.get(0).part == DayPart.NIGHT) {
      return; // a night has two days
    }
    TimeParts day = dated.get(0);
    for (TimeParts parts : found) {
      boolean ahead = parts.timed() && parts.day == null && parts.to <= day.from;
      if (ahead && joined(sentence, parts.to, day)) {
        parts.told = day.day;
      }
    }
  }

  /** No more than a few words stand between, and no "and came back" before a day of no hour. */
  private static boolean joined(Sentence sentence, int from, TimeParts day) {
    boolean returned = day.clock == null && !sentence.language().verbLast();
    return day.from - from < AHEAD
        && !(returned && sentence.in(from, day.from, Tag.BACK).isPresent())
        && sentence
            .all(BETWEEN)
            .filter(mark -> mark.from() >= from && mark.from() < day.from)
            .allMatch(mark -> sentence.at(mark.from(), Tag.AND) != null);
  }

  /** "At 6:15 on May 2 (UTC+1)": the zone behind the day is the clock's. */
  private static void zoned(Sentence sentence, TimeParts parts) {
    List<Token> tokens = sentence.tokens();
    boolean aside = parts.to + 1 < tokens.size() && tokens.get(parts.to).is("(");
    Clock clock = aside && tokens.get(parts.to + 1).kind() == Token.Kind.WORD ? parts.clock : null;
    if (clock != null && clock.zone() == null) {
      sentence
          .in(parts.to + 1, parts.to + ASIDE, ClockSigns.ZONES)
          .ifPresent(zone -> parts.clock = clock.in(Places.zone(sentence, zone)));
    }
  }

  /** "Between one and nine on Monday morning": the day and its part are of both. */
  private static void share(Sentence sentence, TimeParts first, TimeParts second) {
    boolean range =
        first.timed()
            && second.timed()
            && second.from - first.to < TimeParts.CLOSE
            && sentence
                .in(first.to, second.from, Tag.BACK)
                .isEmpty(); // "dropped at 8 and returned"
    if (range && first.day == null) {
      first.day = second.day == null ? first.told : second.day;
    }
    second.part = range && first.sharesPart(second) ? first.part : second.part;
    boolean aside =
        range
            && sentence.tokens().subList(Math.min(first.to, second.from), second.from).stream()
                .anyMatch(token -> token.is("("));
    second.nextDay |= range && !aside && overnight(sentence, first, second);
    if (range && !aside && first.clock != null && second.clock != null) {
      first.clock = Halves.shared(sentence, first.clock, second.clock);
    }
    boolean zoned = range && !aside && second.clock != null;
    if (zoned && first.clock != null && second.clock != null && first.clock.zone() == null) {
      first.clock = first.clock.in(second.clock.zone());
    }
  }

  /** "Cut at nine on Tuesday evening and restored at two in the morning". */
  private static void nextMorning(Sentence sentence, TimeParts cut, TimeParts back) {
    int end = back.to + (sentence.language().verbLast() ? VERB : TimeParts.CLOSE);
    back.nextDay =
        (early(cut, back) || midnight(cut, back))
            && sentence.in(cut.to, end, Tag.BACK).isPresent()
            && sentence
                .all(Tag.AFTER)
                .filter(after -> after.from() >= cut.to && after.from() < back.from)
                .allMatch(after -> sentence.before(after.from(), LENGTHS) != null);
  }

  /** A time before noon, told behind one of an afternoon or an evening. */
  private static boolean early(TimeParts cut, TimeParts back) {
    boolean late =
        cut.clock == null
            ? cut.part != null && TimeParts.LATE.contains(cut.part) && !cut.eve
            : cut.clock.minutes() > TimeParts.NOON;
    boolean known = back.clock != null && (back.clock.halfDayKnown() || back.nightly());
    return late
        && known
        && back.clock != null
        && back.day == null
        && back.minutes(back.clock) < TimeParts.NOON;
  }

  /** "Cut on Friday afternoon, it returned at midnight": the one that ends the day. */
  private static boolean midnight(TimeParts cut, TimeParts back) {
    boolean late =
        cut.clock == null
            ? cut.part == null ? cut.day != null : cut.part != DayPart.MIDNIGHT
            : cut.minutes(cut.clock) > TimeParts.NOON;
    return late && back.part == DayPart.MIDNIGHT && back.clock == null && back.day == null;
  }

  /** "From 18:00 to 6:00 on Wednesday": until the next morning. */
  private static boolean overnight(Sentence sentence, TimeParts first, TimeParts second) {
    return first.clock != null
        && second.clock != null
        && second.day == null
        && first.clock.minutes() > TimeParts.NOON
        && second.clock.minutes() < first.clock.minutes()
        && (second.part == null || !second.part.afterNoon(second.clock.minutes() / 60))
        && first.linked(sentence, second.from + 1); // "à 6 heures" begins with its link
  }

  /** "Cut at 23:00 and back at 6:10": whichever names no day is of the one before or after. */
  private static void night(Sentence sentence, TimeParts cut, TimeParts back, Setting setting) {
    boolean later =
        cut.clock != null
            && back.clock != null
            && cut.minutes(cut.clock) > back.minutes(back.clock)
            && (returns(sentence, cut, back) || until(sentence, back));
    boolean started = cut.day != null || setting.told() != null;
    back.nextDay |= later && back.day == null && started;
    boolean eve = later && cut.day == null && !back.nextDay;
    boolean known = eve && ToldDay.before(setting.told(), back.day);
    cut.dayBefore = eve && !known;
    cut.told = known ? null : cut.told;
  }

  /** "Failed at half past nine on Wednesday evening and was out until a quarter past midnight". */
  private static boolean until(Sentence sentence, TimeParts back) {
    return sentence.in(back.from - UNTIL, back.from + 1, Tag.UNTIL).isPresent();
  }

  /** What was cut at the first of two times came back at the second. */
  private static boolean returns(Sentence sentence, TimeParts cut, TimeParts back) {
    boolean verbLast = sentence.language().verbLast();
    boolean between =
        verbLast
            ? sentence.in(cut.to, back.from, Tag.DARK, Tag.OFFLINE).isPresent()
            : sentence.in(0, cut.from, Tag.BACK).isEmpty();
    int from = verbLast ? back.to : cut.to;
    int to = verbLast ? back.to + TimeParts.CLOSE : back.from;
    return between && from < to && sentence.in(from, to, Tag.BACK).isPresent();
  }

  private static TimeParts open(Sentence sentence, List<TimeParts> found, int at) {
    TimeParts last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean close =
        last != null && at - last.to < TimeParts.CLOSE && !headed(sentence, last.to, at);
    return last != null && close ? last : fresh(found);
  }

  /**
   * "Election day: shortly after seven on Wednesday", "down since 15:16; at midnight it was back":
   * two times.
   */
  private static boolean headed(Sentence sentence, int from, int to) {
    return IntStream.range(Math.min(from, to), to)
        .filter(at -> PARTING.contains(sentence.tokens().get(at).word()))
        .anyMatch(at -> sentence.tokens().get(at + 1).gap() != Token.Gap.NONE);
  }

  /** "Decreed on Wednesday at eleven, it went on this Friday": the hour is of the first day. */
  private static boolean ofState(
      Sentence sentence, List<TimeParts> found, TimeParts parts, Day day) {
    return parts.clock != null
        && found.stream().anyMatch(first -> first.day != null && first.to <= parts.from)
        && sentence.in(parts.to, day.from(), Tag.CONTINUE).isPresent();
  }

  /**
   * "Cut on Sunday, it returned at nine", a Persian "yesterday was cut and at 19:00 was back": the
   * hour is that of the second event.
   */
  private static boolean ofNext(Sentence sentence, TimeParts first, Clock clock) {
    boolean verbLast = sentence.language().verbLast() && !sentence.language().cases();
    return first.day != null
        && (sentence
                .in(first.to, clock.from(), Tag.BACK)
                .filter(back -> back.to() <= clock.from()) // not "bağlantıyı 13.00'te sağladı"
                .isPresent()
            || (verbLast
                && sentence.in(first.to, clock.from(), Tag.DARK, Tag.OFFLINE).isPresent()));
  }

  /**
   * "Down since Sunday, by the noon of Wednesday it was back", "from 5 May to 7:45 on 8 May", a
   * Russian "в среду впервые с вечера понедельника": behind it stands a day of its own.
   */
  private static boolean ownDay(Sentence sentence, TimeParts parts, int from, int to) {
    if (parts.day == null || parts.to >= from) {
      return false;
    }
    boolean apart =
        comma(sentence, parts.to, from) || sentence.in(parts.to, from, Tag.SINCE).isPresent();
    boolean range = parts.clock == null && sentence.in(parts.to, from, RANGE).isPresent();
    boolean event = !sentence.language().verbLast() && changes(sentence, parts.to, from);
    boolean weekday = sentence.in(to, to + 2, Tag.WEEKDAY, Tag.TODAY, Tag.YESTERDAY).isPresent();
    boolean date = (range || event) && sentence.in(to, to + DATE, Tag.MONTHNAME).isPresent();
    return ((apart || range || event) && weekday) || date;
  }

  /** Whether a comma stands within these tokens. */
  static boolean comma(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .anyMatch(token -> token.is(",") || token.is("،"));
  }

  /** "Went off at ten, in the evening it came back": the part of the day is another time. */
  private static boolean happened(Sentence sentence, TimeParts clocked, Mark part) {
    return clocked.clock != null
        && clocked.to < part.from()
        && changes(sentence, clocked.to, part.from());
  }

  /** "Cut on Tuesday and came back early on Friday": something happened between the two. */
  private static boolean changes(Sentence sentence, int from, int to) {
    return sentence.in(from, to, Tag.DARK, Tag.OFFLINE, Tag.BACK).isPresent();
  }

  private static TimeParts fresh(List<TimeParts> found) {
    TimeParts parts = new TimeParts();
    found.add(parts);
    return parts;
  }

  private static @Nullable LocalDate unsaid(TimeParts parts, Setting setting) {
    ToldDay told = parts.timed() || parts.part != null ? setting.told() : null;
    if (told == null) {
      return setting.today();
    }
    return parts.clock == null ? told.day() : told.of(parts.clock);
  }

  private static Moment moment(TimeParts parts, Setting setting) {
    Day day = parts.day() == null ? parts.told : parts.day();
    LocalDate named = day == null ? unsaid(parts, setting) : day.date();
    boolean evening = parts.clock != null && parts.clock.minutes() >= TimeParts.NOON;
    LocalDate eve = named != null && parts.eve && evening ? named.minusDays(1) : named;
    boolean dawns = day == null && ToldDay.nextDay(setting.told(), parts.clock);
    int shift = parts.nextDay && !dawns ? 1 : parts.dayBefore ? -1 : 0;
    LocalDate date = eve == null ? null : eve.plusDays(shift);
    boolean clocked = parts.timed();
    Interval interval = date == null ? null : interval(parts, date, setting);
    boolean assumed = day == null && (setting.told() == null || !clocked);
    boolean part = parts.part != null && parts.part != DayPart.NIGHT;
    return new Moment(interval, clocked, parts.day != null, part, assumed, parts.from, parts.to);
  }

  private static Interval interval(TimeParts parts, LocalDate date, Setting setting) {
    Clock clock = parts.clock;
    DayPart part = parts.part();
    if (clock == null) {
      return part == null ? setting.dayOf(date) : part.on(date, setting.zone());
    }
    ZoneId zone = clock.zone() == null ? setting.zone() : setting.zoneOf(clock.zone());
    Instant at = date.atStartOfDay().plusMinutes(parts.minutes(clock)).atZone(zone).toInstant();
    return new Interval(at, at);
  }
}
