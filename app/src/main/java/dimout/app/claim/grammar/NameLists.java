package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.PlaceNames;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether names of one kind stand in one list. */
record NameLists(Scene scene) {
  /** What stands between the names of a list; of operators, quotes as well. */
  private static final Set<String> SEPARATORS = Set.of(",", "،", "«", "»", "\"", "“", "”", "„");

  /** Letters that a preposition before a second name has not: "in", "bei". */
  private static final int SHORT = 4;

  /** "Balkh, Takhar, Kunduz and Baghlan were cut off": what is said of one is said of all. */
  boolean joined(Mark mark, Mark other) {
    return IntStream.range(Math.min(mark.to(), other.to()), Math.max(mark.from(), other.from()))
        .allMatch(at ->
            separates(at)
                || (separates(at - 1) && separates(at + 1) && name(at)) // that no table has
                || scene.sentence().all(mark.tag()).anyMatch(m -> covers(m, at)));
  }

  /** Not the "selon" of "Tulle et Brive, selon la préfecture", where a script has capitals. */
  private boolean name(int at) {
    Token token = scene.sentence().tokens().get(at);
    return token.kind() != Token.Kind.WORD || token.capital() || !PlaceNames.cased(token.word());
  }

  private boolean separates(int at) {
    return SEPARATORS.contains(scene.sentence().tokens().get(at).word())
        || scene.sentence().at(at, Tag.AND) != null
        || scene.sentence().is(Form.LOCATED, at)
        || scene.sentence().is(Form.NEIGHBOUR, at)
        || scene.sentence().is(Form.OFWHOLE, at)
        || (scene.sentence().language().cases() && scene.sentence().is(Form.REGIONWORD, at))
        || ScopeRule.nor(scene.sentence(), at)
        || (scene.sentence().tokens().get(at).word().length() < SHORT
            && scene.sentence().functionWord(at));
  }

  static boolean covers(Mark mark, int at) {
    return mark.from() <= at && at < mark.to();
  }
}
