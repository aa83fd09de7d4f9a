package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;

/** Whether an n-th day, or days in which something was the n-th, are those of the outage. */
record NthDay(Scene scene) {
  private static final int NEAR = 5;
  private static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE};

  private static final Tag[] OUTAGE = {
    Tag.DARK,
    Tag.OFFLINE,
    Tag.NET,
    Tag.MOBILE,
    Tag.BLOCK,
    Tag.NONE,
    Tag.CONNECTIVITY,
    Tag.SERVICE,
    Tag.RUNNING
  };

  /** "The third day of the stay-away", a Turkish "depremin üçüncü gününde". */
  boolean ofElse(Quantity nth) {
    return nth.ordinal() && (scene.sentence().language().verbLast() ? follows(nth) : leads(nth));
  }

  private boolean follows(Quantity nth) {
    return scene.sentence().before(nth.from(), Tag.OTHER) != null;
  }

  private boolean leads(Quantity nth) {
    int to = nth.to();
    boolean ofElse =
        scene.sentence().is(Form.OFWHOLE, to)
            && scene.sentence().in(to, to + NEAR, OUTAGE).isEmpty();
    return ofElse || ofNoun(nth);
  }

  /** A Russian "в первый день протестов": in that case no word for "of" stands between. */
  private boolean ofNoun(Quantity nth) {
    Sentence sentence = scene.sentence();
    int to = nth.to();
    return sentence.language().declines()
        && sentence.is(Form.WHERE, nth.from() - 1)
        && to < sentence.tokens().size()
        && sentence.tokens().get(to).kind() == Token.Kind.WORD
        && !sentence.functionWord(to)
        && sentence.marks().stream()
            .filter(mark -> mark.from() == to)
            .allMatch(mark -> mark.tag() == Tag.OTHER);
  }

  /** "The third outage in ten days": how often. */
  boolean howOften(int from) {
    return scene.sentence().is(Form.LOCATED, from - 1)
        && scene
            .sentence()
            .all(Tag.ORDINAL)
            .anyMatch(nth -> nth.to() < from && scene.sentence().at(nth.to(), STATES) != null);
  }
}
