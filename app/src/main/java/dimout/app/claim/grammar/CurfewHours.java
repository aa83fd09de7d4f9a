package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Clocks.Clock;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.Stream;

/**
 * "They cut the internet on Saturday and imposed a curfew from 7 pm to 6 am": hours at which people
 * stay at home, and nothing of the net.
 */
final class CurfewHours {
  /** Of another subject: that it has hours. */
  private static final String HOURS = "hours";

  /** Words from a curfew to its hours: "from", "between the hours of". */
  private static final int NEAR = 4;

  /** Words from its hours to a curfew, where they stand first. */
  private static final int AHEAD = 6;

  private final Sentence sentence;

  /** Where the last of them ends. */
  private int end = -1;

  CurfewHours(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a time is one, asked from left to right. */
  boolean have(Clock clock) {
    boolean range = end >= 0 && beside(end, clock.from(), NEAR);
    boolean behind = curfews().anyMatch(mark -> beside(mark.to(), clock.from(), NEAR));
    boolean before =
        sentence.language().verbLast()
            && curfews().anyMatch(mark -> beside(clock.to(), mark.from(), AHEAD));
    if (range || behind || before) {
      end = clock.to();
    }
    return range || behind || before;
  }

  private Stream<Mark> curfews() {
    return sentence.all(Tag.OTHER).filter(mark -> mark.value().equals(HOURS));
  }

  private boolean beside(int from, int to, int most) {
    return from <= to
        && to - from <= most
        && sentence.in(from, to, Joins.STATES).isEmpty()
        && sentence.tokens().subList(from, to).stream().noneMatch(token -> token.is(","));
  }
}
