package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;

/** How far a word reaches that denies, or only imagines, all that its sentence says. */
record Overall(Scene scene) {
  /** Of "while": what goes on in its clause is so where that says since when or how long yet. */
  private static final String NOW = "now";

  /** Of "after": what happened first is so where it has a day of its own. */
  private static final String DAY = "day";

  private static final Tag[] LASTING = {Tag.SINCE, Tag.CONTINUE, Tag.NOW};

  private static final Tag[] CLOSING = {Tag.OPERATOR, Tag.CITY, Tag.PLACE, Tag.RULER, Tag.DARK};

  /** Words before what opens a sentence: an article, a quote. */
  private static final int OPENING = 2;

  /** Words between "after" and a noun. */
  private static final int NEAR = 3;

  /** From a noun to the verb of its clause: "Gerüchten über einen Putsch wurde". */
  private static final int CLAUSE = 5;

  /** Between a noun and the "after" behind it. */
  private static final int BESIDE = 2;

  /** Whether what stands at a token is denied by such a word. */
  boolean governs(Mark all, int from) {
    return !opens(all, from)
        && !behind(all, from)
        && !meanwhile(all, from)
        && IntStream.range(all.to(), from).noneMatch(at -> parts(at, all, from));
  }

  /**
   * "They deny having ordered it, but the internet was cut", "as the house debates the bill, phones
   * have been dead since Monday", "troops trained, but the net was cut on Tuesday", "shares fell
   * after the network failed on Monday": in a clause of its own it is so.
   */
  private boolean parts(int at, Mark all, int from) {
    Sentence sentence = scene.sentence();
    if (!sentence.is(Form.CONTRAST, at)) {
      return false;
    }
    String kind = sentence.language().value(Form.CONTRAST, sentence.tokens().get(at).word());
    if (NOW.equals(kind) || (all.tag() == Tag.HYP && !DAY.equals(kind))) {
      boolean clause = at > 0 && scene.comma(at - 1, at) && dated(at, from);
      return clause || sentence.in(at, sentence.tokens().size(), LASTING).isPresent();
    }
    return !DAY.equals(kind) || dated(at, from);
  }

  /** "While parliament debates it, phones have been dead since Monday": its clause comes first. */
  private boolean meanwhile(Mark all, int from) {
    Sentence sentence = scene.sentence();
    Token first = sentence.tokens().get(0);
    return sentence.is(Form.CONTRAST, 0)
        && NOW.equals(sentence.language().value(Form.CONTRAST, first.word()))
        && scene.comma(all.to(), from)
        && sentence.in(all.to(), sentence.tokens().size(), LASTING).isPresent();
  }

  /** A day behind "after", and no other event between them. */
  private boolean dated(int after, int from) {
    return scene.moments().stream()
        .filter(moment -> moment.dated() && moment.from() > after)
        .filter(moment -> !scene.setting().ahead(moment.interval()))
        .anyMatch(moment ->
            scene.sameClause(new Mark(Tag.TODAY, moment.from(), moment.to(), ""), from, from + 1));
  }

  /** "Cut on Tuesday after rumours of a kidnapping": it tells why that was done. */
  private boolean behind(Mark all, int from) {
    Sentence sentence = scene.sentence();
    return !sentence.language().cases()
        && scene.moments().stream().anyMatch(Moment::dated)
        && sentence
            .in(all.from() - NEAR, all.from(), Tag.AFTER)
            .filter(after -> from < after.from() && !scene.comma(after.to(), all.from()))
            .isPresent();
  }

  /** "After days of rumours, the networks were switched off": what came before. */
  private boolean opens(Mark all, int from) {
    Sentence sentence = scene.sentence();
    boolean first =
        sentence
            .in(0, OPENING, Tag.AFTER)
            .filter(after -> after.to() <= all.from() && !scene.comma(after.to(), all.from()))
            .isPresent();
    boolean last =
        sentence.language().cases()
            && sentence.in(all.to(), all.to() + BESIDE, Tag.AFTER).isPresent()
            && !scene.comma(0, all.from());
    return (last && all.to() < from) || (first && closed(all.to(), from));
  }

  /** Behind a comma, or where the subject or the verb follows: "nach Gerüchten haben". */
  private boolean closed(int end, int from) {
    Sentence sentence = scene.sentence();
    return copula(end, from)
        || sentence.at(end, CLOSING) != null
        || (scene.comma(end, from) && !sentence.is(Form.THAT, end + 1));
  }

  /** "Nach Gerüchten über einen Putsch wurde": without a comma the verb may stand behind more. */
  private boolean copula(int end, int from) {
    return IntStream.range(end, Math.min(end + CLAUSE, from))
        .anyMatch(at -> scene.sentence().is(Form.COPULA, at) && !scene.comma(end, at));
  }
}
