package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;

/** Whether a number of days after something is how long it was dark. */
record AfterEvent(Scene scene) {
  private static final int CUT = 14;

  /** "Almost" and "after" before the length that a sentence begins with. */
  private static final int FIRST = 3;

  private static final int NEAR = 4;
  private static final Tag[] CUTS = {Tag.DARK, Tag.OFFLINE, Tag.BLOCK, Tag.BEGIN};

  private static final Tag[] BOUNDS = {Tag.ABOUT, Tag.ATLEAST, Tag.ATMOST, Tag.ONLY, Tag.FILL};
  private static final Tag[] GOES_ON = {Tag.BACK, Tag.ONLINE, Tag.USUAL, Tag.CONTINUE};

  boolean told(Quantity quantity) {
    return !quantity.ordinal()
        && (afterCut(quantity.to()) || returned(quantity) || before(quantity));
  }

  /** "Came back on Tuesday, having been cut five weeks earlier". */
  private boolean before(Quantity quantity) {
    int from = quantity.from();
    int to = quantity.to();
    Sentence sentence = scene.sentence();
    boolean earlier = // a French "plus tôt"
        sentence.is(Form.EARLIER, to) || sentence.is(Form.EARLIER, to + 1);
    return earlier
        && sentence.at(to, Tag.AFTER) == null
        && (sentence.in(from - NEAR, from, CUTS).isPresent()
            || sentence.in(to, to + CUT, CUTS).isPresent())
        && sentence
            .all(Tag.BACK)
            .filter(back -> back.to() <= from && scene.connected(back.from(), back.to()))
            .anyMatch(back -> !scene.unreal(back.from(), back.to()));
  }

  /** "Five days after the cut", "después de que cayera": said of what came back or is still low. */
  private boolean afterCut(int at) {
    Mark after = scene.sentence().at(at, Tag.AFTER);
    boolean still = scene.has(GOES_ON) || scene.quantities().stream().anyMatch(Quantity::percent);
    if (after == null || !still) {
      return false;
    }
    int clause = scene.sentence().is(Form.THAT, after.to()) ? after.to() + 1 : after.to();
    Mark cut = scene.sentence().in(clause, clause + CUT, CUTS).orElse(null);
    return cut != null
        && !scene.comma(clause, cut.from())
        && scene.breaks(clause, cut.from()) == 0
        && scene.sentence().in(clause, cut.from(), Tag.OTHER).isEmpty();
  }

  /** "The net returned on Thursday, 24 days after the generals took power". */
  boolean returned(Quantity quantity) {
    int from = quantity.from();
    boolean after = scene.sentence().at(quantity.to(), Tag.AFTER) != null;
    return after && !quantity.ordinal() && (opens(quantity) || follows(from) || sinceCut(quantity));
  }

  /** "They are back. Ninety days after they had been cut off, …": the sentence before told it. */
  boolean sinceCut(Quantity quantity) {
    int after = quantity.to();
    Mark cut = scene.sentence().in(after + 1, after + CUT, ExtentEvents.BLOCKS).orElse(null);
    return cut != null
        && quantity.from() < FIRST
        && scene.sentence().at(after, Tag.AFTER) != null
        && scene.context().days().containsKey(Predicate.RESTORATION)
        && !scene.comma(after, cut.from())
        && scene.breaks(after + 1, cut.from()) == 0
        && scene.sentence().in(after, cut.from(), Tag.OTHER, Tag.SERVICE).isEmpty();
  }

  /** A return, when it was, and behind a comma how long after something. */
  private boolean follows(int from) {
    return scene
        .sentence()
        .all(Tag.BACK)
        .filter(back -> back.to() <= from && ofNet(back))
        .filter(back -> !scene.unreal(back.from(), back.to()))
        .anyMatch(back -> dated(back, from));
  }

  /**
   * "61 hours after polls closed, the net came back": the sentence begins with how long it was; but
   * "three days after it came back" was then.
   */
  private boolean opens(Quantity quantity) {
    Language language = scene.sentence().language();
    boolean cased = // "61 час после закрытия участков", "drei Tage nach dem Sturm ist es zurück"
        language.cases() || language.declines() || language.capitalNouns();
    return quantity.from() < FIRST
        && scene
            .sentence()
            .all(Tag.BACK)
            .filter(back -> back.from() >= quantity.to())
            .filter(back -> cased || scene.comma(quantity.to(), back.from()))
            .filter(this::ofNet)
            .filter(back -> !scene.unreal(back.from(), back.to()))
            .anyMatch(back -> scene.sentence().in(quantity.to(), back.from(), CUTS).isEmpty());
  }

  /** Of the net, or of services alone. */
  private boolean ofNet(Mark back) {
    boolean services = scene.has(Tag.SERVICE) && !scene.has(Tag.NET, Tag.MOBILE, Tag.OFFLINE);
    return services || scene.connected(back.from(), back.to());
  }

  /** A time of the return, and a comma behind it. */
  private boolean dated(Mark back, int until) {
    int comma = bounded(until) - 1;
    return comma >= 0
        && scene.comma(comma, comma + 1)
        && scene.breaks(back.to(), until) == 0
        && scene.moments().stream()
            .anyMatch(moment -> moment.to() <= until && moment.from() >= back.from() - CUT);
  }

  /** Where ", almost nine hours after", ", a full 24 days after" begins. */
  private int bounded(int length) {
    int from = length;
    Mark bound = scene.sentence().before(from, BOUNDS);
    while (bound != null) {
      from = bound.from();
      bound = scene.sentence().before(from, BOUNDS);
    }
    String word = from < 1 ? "" : scene.sentence().tokens().get(from - 1).word();
    boolean article =
        from < length && word.length() < NEAR && scene.sentence().language().functionWord(word);
    return article ? from - 1 : from;
  }
}
