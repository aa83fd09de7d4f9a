package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Clocks.Clock;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;

/** "Between 9:40 and 10:40 pm": the half of the day that is told of two times once. */
final class Halves {
  private static final int NOON = 12 * 60;

  private Halves() {}

  /** The first of two times, after noon where the second is said to be and it would be later. */
  static Clock shared(Sentence sentence, Clock first, Clock second) {
    Mark half =
        sentence
            .all(Tag.PM)
            .filter(pm -> pm.from() >= second.from() && pm.to() <= second.to())
            .findFirst()
            .orElse(null);
    boolean after =
        half != null
            && !first.halfDayKnown()
            && sentence.in(first.to(), second.from(), Tag.AM, Tag.PM).isEmpty()
            && first.minutes() + NOON < second.minutes();
    return after
        ? new Clock(first.minutes() + NOON, true, first.zone(), first.from(), first.to())
        : first;
  }
}
