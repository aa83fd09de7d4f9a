package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A German "die Störung ist behoben, die am Montag begonnen hatte": where verbs stand last, the
 * time of a relative clause is that of its own verb, and not of the return before it.
 */
record BegunSince(Scene scene) {
  /** A pronoun and a word or two before the time. */
  private static final int LED = 4;

  /** "At 2.20 pm after a fire in a cable duct had begun". */
  private static final int VERB = 9;

  /** What a clause may say that is not only of when something began. */
  private static final Tag[] ELSE = {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BREAK, Tag.AND};

  /** Whether it is told in passing, beside a return. */
  boolean besideReturn() {
    return scene.has(Tag.BACK) && scene.moments().stream().anyMatch(moment -> at(moment) != null);
  }

  /** The outage that began then, or null. */
  @Nullable Mark at(Moment moment) {
    Sentence sentence = scene.sentence();
    int comma =
        IntStream.rangeClosed(Math.max(0, moment.from() - LED), moment.from() - 1)
            .filter(at -> scene.sign(at, ","))
            .findFirst()
            .orElse(-1);
    Mark begin = sentence.in(moment.to(), moment.to() + VERB, Tag.BEGIN).orElse(null);
    boolean clause =
        sentence.language().verbLast()
            && sentence.language().capitalNouns()
            && comma > 0
            && sentence.is(Form.PRONOUN, comma + 1)
            && begin != null
            && !scene.comma(moment.to(), begin.from())
            && sentence.in(comma, begin.from(), ELSE).isEmpty();
    return clause
        ? sentence
            .all(EventTimes.CUTS)
            .filter(cut -> cut.to() <= comma && scene.connected(cut.from(), cut.to()))
            .max(Comparator.comparingInt(Mark::from))
            .orElse(null)
        : null;
  }
}
