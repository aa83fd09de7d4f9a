package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A German "Fällt der Strom aus, schweigen viele Handys": a condition that has no "if" begins with
 * its verb, and what follows behind the comma begins with another. Neither is told to be so.
 */
record Supposed(Sentence sentence) {
  /** Words of the shortest condition. */
  private static final int SHORTEST = 3;

  /** What begins something else behind a comma than what would follow. */
  private static final Tag[] OTHERS = {Tag.AND, Tag.BREAK, Tag.PER};

  boolean told() {
    List<Token> tokens = sentence.tokens();
    int size = tokens.size();
    int first =
        IntStream.range(0, size)
            .filter(at -> tokens.get(at).kind() != Token.Kind.SIGN)
            .findFirst()
            .orElse(0);
    if (!sentence.is(Form.CONDITION, first)) {
      return false;
    }
    int comma =
        IntStream.range(first, size).filter(at -> tokens.get(at).is(",")).findFirst().orElse(size);
    return comma - first > SHORTEST && follows(comma + 1);
  }

  /**
   * "Has been off since May, and the ministry would not say when": a condition that has its own
   * clause, behind what is told; without a comma, where that goes on since a day.
   */
  boolean besides(Mark condition, int to) {
    return condition.tag() == Tag.HYP
        && IntStream.range(to, condition.from())
            .anyMatch(at ->
                sentence.tokens().get(at).is(",")
                    ? sentence.at(at + 1, Tag.AND) != null
                        || IntStream.range(at, condition.from())
                            .anyMatch(that -> sentence.is(Form.THAT, that))
                    : sentence.at(at, Tag.AND) != null && goesOn(at));
  }

  /** "Has been off since Monday", up to an "and". */
  private boolean goesOn(int and) {
    return sentence.in(0, and, Tag.SINCE).isPresent()
        && sentence.in(0, and, Tag.DARK, Tag.OFFLINE, Tag.BLOCK).isPresent();
  }

  /** A verb, as far as can be told of a word: neither a noun nor a small word. */
  private boolean follows(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).kind() == Token.Kind.WORD
        && !sentence.tokens().get(at).capital()
        && (!sentence.functionWord(at) || sentence.is(Form.COPULA, at))
        && sentence.at(at, OTHERS) == null;
  }
}
