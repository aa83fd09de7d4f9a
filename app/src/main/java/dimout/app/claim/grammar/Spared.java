package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;

/** What a clause of its own says to work: "cut in Voronezh, while in Moscow it worked". */
record Spared(Scene scene) {
  private static final Tag[] OUTAGES = {Tag.DARK, Tag.OFFLINE, Tag.FALL, Tag.NONE};

  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE, Tag.OTHER};

  /** Tokens of a clause to either side of the place. */
  private static final int CLAUSE = 30;

  /** Of a word for being in reach, that it is a verb for it. */
  private static final String WORKS = "works";

  /** Of a negation, that nothing happened: "worked normally". */
  private static final String NOTHING = "any";

  /** Whether the clause that names a place says that the net works there, and no more. */
  boolean is(Mark place) {
    Sentence sentence = scene.sentence();
    boolean named = place.tag() == Tag.CITY || place.tag() == Tag.OPERATOR;
    if (!named || !works(0, sentence.tokens().size())) {
      return false;
    }
    int from = start(place.from());
    int to = end(place.to());
    boolean whole = from == 0 && to >= sentence.tokens().size() - 1;
    return !whole
        && works(from, to)
        && sentence.in(from, to, OUTAGES).isEmpty()
        && sentence.in(from, to, Tag.ONLY).isEmpty() // "in Kursk only calls work"
        && (sentence.in(0, from, OUTAGES).isPresent()
            || sentence.in(to, sentence.tokens().size(), OUTAGES).isPresent());
  }

  private boolean works(int from, int to) {
    Sentence sentence = scene.sentence();
    return sentence
            .all(Tag.ONLINE)
            .filter(mark -> mark.value().equals(WORKS) && mark.from() >= from && mark.to() <= to)
            .anyMatch(
                mark -> sentence.at(mark.to(), NETS) == null) // "hunting for a working signal"
        || sentence.in(from, to, Tag.NEG).filter(mark -> mark.value().equals(NOTHING)).isPresent();
  }

  private int start(int at) {
    int from = at;
    while (from > 0 && at - from < CLAUSE && !parts(from - 1)) {
      from--;
    }
    return from;
  }

  private int end(int at) {
    int to = at;
    while (to < scene.sentence().tokens().size() && to - at < CLAUSE && !parts(to)) {
      to++;
    }
    return to;
  }

  /** A comma or semicolon; but not one in a list of places. */
  private boolean parts(int at) {
    return (scene.comma(at, at + 1) || scene.semicolon(at, at + 1)) && !listed(at);
  }

  private boolean listed(int comma) {
    Sentence sentence = scene.sentence();
    return sentence.before(comma, Tag.CITY, Tag.OPERATOR) != null
        && sentence.at(comma + 1, Tag.CITY, Tag.OPERATOR) != null;
  }
}
