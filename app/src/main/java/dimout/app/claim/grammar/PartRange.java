package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.List;
import java.util.Set;

/**
 * Times that a part of a day ends: "from morning to evening", "from 4 pm on Sunday to midnight".
 */
final class PartRange {
  private static final Tag[] LINKS = {Tag.TO, Tag.UNTIL};
  private static final String BEFORE = "before";
  private static final Set<String> PARTING = Set.of(",", "،", ":", ";", "؛");
  private static final Tag[] EVENTS = {Tag.DARK, Tag.OFFLINE, Tag.BACK};

  private PartRange() {}

  /** Gives each part of a day that ends a range the day that the range began on. */
  static void read(Sentence sentence, List<TimeParts> found) {
    found.stream()
        .filter(parts -> untilMidnight(sentence, parts) || beforeMidnight(sentence, parts))
        .forEach(it -> it.nextDay = true);
    for (int i = 1; i < found.size(); i++) {
      TimeParts first = found.get(i - 1);
      TimeParts last = found.get(i);
      boolean begun = first.day != null && (first.part != null || first.clock != null);
      DayPart part = last.day == null && last.clock == null ? last.part : null;
      if (begun && part != null && linked(sentence, first, last)) {
        last.day = first.day();
        last.nextDay = part == DayPart.MIDNIGHT || earlier(part, first);
      }
    }
  }

  /** "On Tuesday it was cut in the morning and restored in the evening": both of the day told. */
  static void ofDay(Sentence sentence, List<TimeParts> found) {
    TimeParts day = null;
    for (TimeParts parts : found) {
      boolean bare = parts.part != null && parts.clock == null && parts.day == null;
      if (bare && day != null && parts.part != DayPart.NIGHT && same(sentence, day, parts)) {
        parts.day = day.day;
      }
      boolean alone = parts.day != null && parts.part == null && parts.clock == null;
      day = parts.day == null || bare ? day : alone ? parts : null;
    }
  }

  /** Whether what happened then is all that the sentence tells up to it, but for its evening. */
  private static boolean same(Sentence sentence, TimeParts day, TimeParts part) {
    boolean late = part.part != null && TimeParts.LATE.contains(part.part);
    long events =
        sentence
            .all(EVENTS)
            .filter(event -> event.from() >= day.to && event.to() <= part.from)
            .mapToInt(Mark::from)
            .distinct()
            .count();
    return events <= (late ? 2 : sentence.language().verbLast() ? 0 : 1)
        && sentence.in(0, day.from, EVENTS).isEmpty()
        && sentence.in(day.from - 2, day.from, Tag.SINCE, Tag.UNTIL, Tag.FROM).isEmpty()
        && sentence.in(day.to, part.to, Tag.SINCE, Tag.UNTIL, Tag.SAY).isEmpty()
        && !sentence.is(Form.EXCEPT, part.from - 1)
        && sentence.tokens().subList(Math.min(day.to + 1, part.from), part.from).stream()
            .noneMatch(token -> PARTING.contains(token.word())); // "mardi, Internet" is one clause
  }

  /** A Turkish "16.00'dan gece yarısına kadar": a part of the day, and "until" behind it. */
  static boolean ends(Sentence sentence, int from, Mark part) {
    return sentence.language().verbLast()
        && sentence.language().cases()
        && part.from() >= from
        && part.from() - from < TimeParts.CLOSE
        && (until(sentence, part.to())
            || (sentence.at(part.to(), Tag.BETWEEN) != null
                && sentence.in(from, part.from(), Tag.AND).isPresent()));
  }

  /** "On Monday until midnight": the one that ends the day. */
  private static boolean untilMidnight(Sentence sentence, TimeParts parts) {
    Dates.Day day = parts.day;
    return parts.part == DayPart.MIDNIGHT
        && parts.clock == null
        && day != null
        && sentence.in(day.to(), parts.to, Tag.UNTIL).isPresent();
  }

  /** "Shortly before midnight on Tuesday": Tuesday is over then. */
  private static boolean beforeMidnight(Sentence sentence, TimeParts parts) {
    return parts.part == DayPart.MIDNIGHT
        && parts.clock == null
        && parts.day != null
        && sentence
            .all(Tag.MIDNIGHT)
            .filter(midnight -> midnight.from() >= parts.from && midnight.to() <= parts.to)
            .anyMatch(midnight -> before(sentence, midnight));
  }

  /** A Turkish "gece yarısından kısa süre önce": where words follow their noun, behind it. */
  private static boolean before(Sentence sentence, Mark midnight) {
    Mark behind =
        sentence.language().cases() && sentence.language().verbLast()
            ? sentence.at(midnight.to(), Tag.ABOUT)
            : null;
    Mark about = behind == null ? sentence.before(midnight.from(), Tag.ABOUT) : behind;
    return about != null && about.value().equals(BEFORE);
  }

  private static boolean linked(Sentence sentence, TimeParts first, TimeParts last) {
    boolean close = last.from >= first.to && last.from - first.to < TimeParts.CLOSE;
    boolean behind = sentence.language().cases() && sentence.language().verbLast();
    return close
        && sentence.in(first.to, last.from, EVENTS).isEmpty()
        && (behind
            ? until(sentence, last.to) || sentence.at(last.to, Tag.BETWEEN) != null
            : sentence.in(first.to, last.from, LINKS).isPresent());
  }

  private static boolean until(Sentence sentence, int at) {
    return sentence.at(at, Tag.UNTIL) != null;
  }

  /** "From the evening to the morning": of the next day. */
  private static boolean earlier(DayPart last, TimeParts first) {
    boolean morning = last == DayPart.MORNING || last == DayPart.SMALL_HOURS;
    boolean late =
        first.clock != null
            ? first.minutes(first.clock) >= TimeParts.NOON
            : first.part != null && first.part != DayPart.MORNING && first.part() == first.part;
    return morning && late && first.part != DayPart.SMALL_HOURS && first.part != DayPart.MIDNIGHT;
  }
}
