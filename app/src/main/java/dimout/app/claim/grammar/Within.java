package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;

/** "Went down at noon and was back within four hours": so long it was dark. */
record Within(Scene scene) {
  /** How far behind the hours the return may stand where verbs do so, and elsewhere. */
  private static final int REACH = 14;

  /** How far before them. */
  private static final int VERB = 8;

  private static final Tag[] CUTS = {Tag.DARK, Tag.OFFLINE, Tag.FALL};
  private static final Tag[] BOUNDS = {Tag.ABOUT, Tag.ONLY, Tag.ATLEAST, Tag.ATMOST};

  boolean told(Quantity quantity) {
    return !quantity.percent()
        && !quantity.ordinal()
        && leads(quantity)
        && cutBefore(quantity.from())
        && scene
            .sentence()
            .all(Tag.BACK)
            .filter(back -> near(back, quantity))
            .anyMatch(back -> !scene.unreal(back.from(), back.to()));
  }

  /** The word for it stands before the length, or, as a Turkish "içinde", behind it. */
  private boolean leads(Quantity quantity) {
    Mark bound = scene.sentence().in(quantity.from() - 2, quantity.from(), BOUNDS).orElse(null);
    int from = bound == null ? quantity.from() : bound.from();
    boolean less = // a Persian "در کمتر از دو ساعت"
        bound != null && bound.tag() == Tag.ATMOST && scene.sentence().is(Form.WHERE, from - 1);
    return less
        || scene.sentence().is(Form.WITHIN, from - 1)
        || scene.sentence().is(Form.WITHIN, quantity.from() - 1)
        || (scene.sentence().language().cases()
            && (scene.sentence().is(Form.WITHIN, quantity.to())
                || scene
                    .sentence()
                    .is(Form.LOCATIVE, quantity.to() - 1))); // "iki saatte giderildi"
  }

  private boolean cutBefore(int from) {
    return scene.sentence().in(0, from, CUTS).isPresent() || scene.context().connectivity();
  }

  private boolean near(Mark back, Quantity quantity) {
    int start = Math.min(back.to(), quantity.to());
    int end = Math.max(back.from(), quantity.from());
    boolean behind = back.from() >= quantity.to();
    boolean before =
        !scene.sentence().language().verbLast()
            && back.to() <= quantity.from()
            && (back.value().equals(UndatedReturn.FIXED)
                || scene.sentence().in(0, back.from(), Tag.DARK, Tag.OFFLINE).isPresent());
    return ((behind && end - start < REACH) || (before && end - start < VERB))
        && scene.breaks(start, end) == 0
        && commas(start, end) != 1
        && commas(start, end) < 3
        && scene.connected(back.from(), back.to());
  }

  /** "Within four hours, by ten, it was back": two of them part only an insertion. */
  private long commas(int start, int end) {
    return IntStream.range(start, end).filter(at -> scene.comma(at, at + 1)).count();
  }
}
