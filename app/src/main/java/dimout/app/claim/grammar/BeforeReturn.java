package dimout.app.claim.grammar;

import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.List;

/**
 * When the outage had begun that a return ended: "back on Sunday evening, after an outage that
 * began at 4 pm" names two times, and the second is of the same day, or of the one before.
 */
final class BeforeReturn {
  private static final Tag[] CUTS = {Tag.DARK, Tag.OFFLINE, Tag.BEGIN};

  private static final Tag[] LENGTHS = {Tag.MINUTE, Tag.HOUR, Tag.DAY, Tag.WEEK, Tag.MONTH};

  /** Words between "after" and the time: "an outage of both networks that began at about". */
  private static final int REACH = 10;

  private BeforeReturn() {}

  /** Whether what a time is of lies before a return on a day that is told. */
  static boolean begun(Sentence sentence, TimeParts back, int from) {
    return back.day != null && begun(sentence, back.to, from);
  }

  /**
   * The same of two times of one sentence.
   *
   * @param to where the time of a return ends
   * @param from where the other begins
   */
  static boolean begun(Sentence sentence, int to, int from) {
    return to < from
        && from - to <= REACH
        && sentence
            .all(Tag.AFTER)
            .filter(after -> after.from() >= to && after.to() < from)
            .filter(after -> sentence.in(0, after.from(), Tag.BACK).isPresent())
            .anyMatch(after -> cut(sentence, after.from(), from));
  }

  private static boolean cut(Sentence sentence, int after, int time) {
    return sentence.in(after, time, CUTS).isPresent()
        && sentence.in(after, time, LENGTHS).isEmpty()
        && sentence.in(after, time, Tag.BACK, Tag.UNTIL).isEmpty()
        && !Moments.comma(sentence, after, time);
  }

  /** Gives each such time the day of the return, or, of a later hour, the one before. */
  static void date(Sentence sentence, List<TimeParts> found) {
    for (int i = 1; i < found.size(); i++) {
      TimeParts back = found.get(i - 1);
      TimeParts cut = found.get(i);
      if (cut.day == null && begun(sentence, back, cut.from)) {
        cut.told = back.day;
        cut.nextDay = false;
        cut.dayBefore = cut.starts() > back.ends();
      }
    }
  }
}
