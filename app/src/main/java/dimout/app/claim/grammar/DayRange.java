package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.Set;

/** What stands between the first and the last day of some: "from 7 to 10 May", "May 7-10". */
final class DayRange {
  private static final int BEFORE = 3;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "‐", "‑");

  private DayRange() {}

  /**
   * Whether a word or a sign makes the first day and the one behind it a stretch of days.
   *
   * @param first where the first day begins
   */
  static boolean links(Sentence sentence, int link, int first) {
    return link >= 0
        && link < sentence.tokens().size()
        && (sentence.is(Form.THROUGH, link)
            || dash(sentence.tokens().get(link))
            || between(sentence, link, first)
            || ofNight(sentence, link, first));
  }

  static boolean dash(Token token) {
    return DASHES.contains(token.word());
  }

  /** "Between 3 and 8 May". */
  private static boolean between(Sentence sentence, int and, int first) {
    return sentence.at(and, Tag.AND) != null
        && sentence.in(first - BEFORE, first, Tag.BETWEEN).isPresent();
  }

  /** A Russian "в ночь с 4 на 5 октября": what stands before the first day makes it no hour. */
  static boolean ofNight(Sentence sentence, int from) {
    return sentence.before(from, Tag.NIGHT) != null && ofNight(sentence, from + 2, from + 1);
  }

  private static boolean ofNight(Sentence sentence, int link, int first) {
    return sentence.at(link, Tag.BY, Tag.TO) != null
        && sentence.before(first - 1, Tag.NIGHT) != null
        && sentence.tokens().get(first).kind() == Token.Kind.NUMBER;
  }
}
