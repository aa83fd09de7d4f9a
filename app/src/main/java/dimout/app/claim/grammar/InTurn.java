package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;

/** "They blocked Facebook on Friday, and late in the evening Twitter": the verb is told once. */
record InTurn(Scene scene) {
  /** Letters of a preposition. */
  private static final int SHORT = 3;

  /** What may stand between the two, beside times and small words. */
  private static final Tag[] LINKS = {Tag.AND, Tag.BREAK, Tag.ABOUT, Tag.NOTFOR, Tag.AFTER};

  /** Whether the second service of a sentence ends a clause that tells no more than its time. */
  boolean follows(Mark first, Mark second) {
    int from = first.to();
    int to = second.from();
    return from < to
        && (scene.comma(from, to) || scene.semicolon(from, to))
        && scene.sentence().in(from, to, Tag.NEG, Tag.NONE, Tag.HYP).isEmpty()
        && IntStream.range(from, to).allMatch(this::small)
        && ends(second.to());
  }

  private boolean small(int at) {
    Sentence sentence = scene.sentence();
    Token token = sentence.tokens().get(at);
    return token.kind() == Token.Kind.SIGN
        || token.word().length() <= SHORT
        || sentence.functionWord(at)
        || sentence.all(LINKS).anyMatch(mark -> NameLists.covers(mark, at))
        || timed(at);
  }

  private boolean timed(int at) {
    return scene.moments().stream().anyMatch(moment -> moment.from() <= at && at < moment.to());
  }

  /** A full stop, a comma, or no more than when that was. */
  private boolean ends(int from) {
    int size = scene.sentence().tokens().size();
    int at = from;
    while (at < size && (quote(at) || dash(at) || timed(at) || led(at))) {
      at++;
    }
    boolean closed =
        at == size || scene.sign(at, ".") || scene.sign(at, ",") || scene.sign(at, ";");
    return closed && (at == from || !dash(at - 1));
  }

  /** "In" before a time. */
  private boolean led(int at) {
    return at + 1 < scene.sentence().tokens().size()
        && scene.sentence().tokens().get(at).word().length() <= SHORT
        && timed(at + 1);
  }

  private boolean quote(int at) {
    return Scene.QUOTES.contains(scene.sentence().tokens().get(at).word());
  }

  private boolean dash(int at) {
    return scene.sign(at, "—") || scene.sign(at, "–");
  }
}
