package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** "On Tuesday of last week", "vergangene Woche am Dienstag": not the last Tuesday there was. */
record LastWeek(Sentence sentence) {
  /** Words between the two: "mardi de la semaine dernière". */
  private static final int BETWEEN = 3;

  private static final Tag[] APART = {
    Tag.WEEKDAY, Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.AND, Tag.AFTER, Tag.BREAK
  };

  /** The words for last week that belong to a weekday, or null. */
  @Nullable Mark beside(Mark weekday) {
    Mark behind = sentence.in(weekday.to(), weekday.to() + BETWEEN + 1, Tag.LASTWEEK).orElse(null);
    if (behind != null && alone(weekday.to(), behind.from())) {
      return behind;
    }
    Mark before =
        sentence.in(weekday.from() - BETWEEN - 1, weekday.from(), Tag.LASTWEEK).orElse(null);
    return before != null && alone(before.to(), weekday.from()) ? before : null;
  }

  /**
   * That weekday in the week before this day's.
   *
   * @param week the words; their value is the number of the day on which a week begins where it is
   *     not Monday
   */
  static LocalDate of(Mark week, DayOfWeek weekday, LocalDate today) {
    String first = week.value();
    DayOfWeek begins = first.isEmpty() ? DayOfWeek.MONDAY : DayOfWeek.of(Integer.parseInt(first));
    LocalDate begin = today.with(TemporalAdjusters.previousOrSame(begins)).minusWeeks(1);
    return begin.with(TemporalAdjusters.nextOrSame(weekday));
  }

  private boolean alone(int from, int to) {
    return to - from < BETWEEN
        && sentence.in(from, to, APART).isEmpty()
        && !Moments.comma(sentence, from, to);
  }
}
