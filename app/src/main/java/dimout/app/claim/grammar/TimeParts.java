package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Clocks.Clock;
import dimout.app.claim.grammar.Dates.Day;
import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of one time expression; each may be missing. */
final class TimeParts {
  /** Words between two times of one range. */
  static final int CLOSE = 4;

  /** Minutes. */
  private static final int HOUR = 60;

  /** Hours. */
  private static final int DAY = 24;

  static final int NOON = 12 * HOUR;
  private static final int DAWN = 6 * HOUR;
  private static final int DUSK = 18 * HOUR;

  static final Set<DayPart> LATE = EnumSet.of(DayPart.AFTERNOON, DayPart.EVENING, DayPart.NIGHT);

  @Nullable Day day;

  /** The day that the sentence named before a clock time without one. */
  @Nullable Day told;

  /** The second of the two days that a night lies between. */
  @Nullable Day dawn;

  @Nullable DayPart part;

  /** "Nacht zu Donnerstag": the night that ends on the day named. */
  boolean eve;

  @Nullable Day day() {
    return clock == null && dawn != null ? dawn : day;
  }

  /** "Late on Monday" is its night, "late on Monday afternoon" is not. */
  boolean late;

  @Nullable Clock clock;

  /** Whether it is the end of a range that began the day before. */
  boolean nextDay;

  /** Whether it is the time of a cut that a night parts from the return told with it. */
  boolean dayBefore;

  int from = Integer.MAX_VALUE;
  int to;

  /** "Nacht auf Donnerstag", "ночь на четверг": overnight, which Thursday begins with. */
  @Nullable DayPart part() {
    return part == DayPart.NIGHT && (eve || dawn != null) ? DayPart.SMALL_HOURS : part;
  }

  /** Minutes after midnight: "at nine" of an evening is 21:00. */
  int minutes(Clock said) {
    boolean later = !said.halfDayKnown() && part != null && part.afterNoon(said.minutes() / 60);
    return said.minutes() + (later ? NOON : 0);
  }

  /** The first minute of its day that it may mean. */
  int starts() {
    return clock != null ? minutes(clock) : part == null ? 0 : part.from() * HOUR;
  }

  /** The last such minute, of a day alone its end. */
  int ends() {
    return clock != null ? minutes(clock) : (part == null ? DAY : part.until()) * HOUR;
  }

  /** "At half past two in the night". */
  boolean nightly() {
    return part == DayPart.NIGHT || part == DayPart.SMALL_HOURS || part == DayPart.MORNING;
  }

  /** Whether it names a time of day; noon and midnight are such too. */
  boolean timed() {
    return clock != null || part == DayPart.NOON || part == DayPart.MIDNIGHT;
  }

  /** A Turkish "akşam yediden dokuza kadar": the second hour is of the evening, too. */
  boolean sharesPart(TimeParts second) {
    return part != null
        && clock != null
        && second.part == null
        && second.day == null
        && second.clock != null
        && !second.clock.halfDayKnown()
        && clock.minutes() < second.clock.minutes()
        && part.afterNoon(second.clock.minutes() / 60);
  }

  /** Whether a day is the one told or the next, in whichever week. */
  boolean reaches(Day next) {
    LocalDate first = day == null ? null : day.date();
    LocalDate second = next.date();
    return first == null
        || second == null
        || first.getDayOfWeek().equals(second.getDayOfWeek())
        || first.getDayOfWeek().plus(1).equals(second.getDayOfWeek());
  }

  /** "In the night from Monday to Tuesday". */
  boolean between(Day next) {
    boolean dark = part == DayPart.NIGHT || part == DayPart.MIDNIGHT;
    return dark && (clock == null || small(clock)) && next.from() - to < 3;
  }

  /** A Turkish "perşembeyi cumaya bağlayan gece": the night is told by the second of two days. */
  boolean leads(TimeParts night) {
    int ending = night.from - to; // "26 Ağustos'u 27 Ağustos'a bağlayan gece"
    return night.eve
        && night.day != null
        && clock == null
        && part == null
        && ending >= 0
        && ending < 2;
  }

  /** A clock time of a night's second half. */
  static boolean small(Clock clock) {
    return clock.minutes() < DAWN;
  }

  /** "From eight to noon": noon is a second time, not the part of the day of the first. */
  boolean until(Sentence sentence, Mark noon) {
    boolean morning = // "de 20 h mercredi jusqu'au matin de vendredi"
        day != null && to <= noon.from() && sentence.in(to, noon.from(), Tag.UNTIL).isPresent();
    return clock != null
        && (morning
            || PartRange.ends(sentence, to, noon)
            || ((noon.tag() == Tag.NOON || noon.tag() == Tag.MIDNIGHT)
                && linked(sentence, noon.from())));
  }

  /** "Between noon and 4 pm". */
  boolean noonUntil(Sentence sentence, Clock next) {
    boolean range = // "do meio-dia às 17h15": what links the two is a part of the second
        linked(sentence, next.from() + 1)
            && (sentence.is(Form.STARTING, from - 1)
                || sentence.in(to, next.from() + 1, Tag.UNTIL).isPresent());
    return clock == null
        && (part == DayPart.NOON || part == DayPart.MIDNIGHT)
        && (range || linked(sentence, next.from()));
  }

  /** A Russian "отключили в четверг вечером, в 23:00 вернули": the hour is of the return. */
  boolean cutBefore(Sentence sentence, Clock next) {
    boolean comma =
        sentence.tokens().subList(Math.min(to, next.from()), next.from()).stream()
            .anyMatch(token -> token.is(","));
    return day != null
        && part != null
        && comma
        && sentence.in(0, from, Tag.BACK).isEmpty()
        && sentence.in(0, from, Tag.DARK, Tag.OFFLINE).isPresent()
        && sentence.in(next.to(), next.to() + CLOSE, Tag.BACK).isPresent();
  }

  boolean linked(Sentence sentence, int next) {
    return sentence.in(to, next, Tag.TO, Tag.UNTIL).isPresent()
        || (sentence.in(from - CLOSE, to, Tag.BETWEEN).isPresent()
            && sentence.in(to, next, Tag.AND).isPresent());
  }

  void spread(int start, int end) {
    from = Math.min(from, start);
    to = Math.max(to, end);
  }

  /** "Cut on Friday, in the evening it returned", "in the night to Friday …, in the morning". */
  static void tell(List<TimeParts> found) {
    TimeParts last = null;
    boolean eve = false;
    for (TimeParts parts : found) {
      boolean later =
          parts.part != null
              && (LATE.contains(parts.part) || (eve && parts.part == DayPart.MORNING));
      parts.told = last != null && (parts.timed() || later) ? last.dayOf(parts) : null;
      eve = parts.day == null ? eve : parts.eve;
      last = parts.day == null ? last : parts;
    }
  }

  /** "In the night from Monday to Tuesday it was cut, and came back at seven": on Tuesday. */
  private @Nullable Day dayOf(TimeParts next) {
    boolean late = next.clock != null && next.minutes(next.clock) >= DUSK;
    return dawn == null || late ? day : dawn;
  }

  /**
   * "Failed in Omsk at 18:30 Moscow time and was back by 22:30": the zone of the first hour is that
   * of the next ones, unless it stands in brackets or the sentence has an hour without one before.
   */
  static void carryZone(Sentence sentence, List<TimeParts> found) {
    String zone = null;
    for (TimeParts parts : found) {
      Clock clock = parts.clock;
      boolean bracket = parts.from > 0 && sentence.tokens().get(parts.from - 1).is("(");
      if (clock != null && zone == null && (clock.zone() == null || bracket)) {
        return;
      }
      boolean local = sentence.in(parts.from, parts.to + 1, Tag.LOCAL).isPresent();
      if (clock != null && clock.zone() == null && !local) {
        parts.clock = clock.in(zone);
      }
      zone = clock == null ? zone : clock.zone() == null ? zone : clock.zone();
    }
  }
}
