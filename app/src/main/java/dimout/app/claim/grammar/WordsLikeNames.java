package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.PlaceNames;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * Words that begin as a name does: "dur" begins a length, and Durango. Within a sentence a capital
 * is of the name.
 */
record WordsLikeNames(Sentence sentence) {
  /** What has a capital as well. */
  private static final Set<Tag> CAPITALS =
      EnumSet.of(
          Tag.CITY,
          Tag.PLACE,
          Tag.OPERATOR,
          Tag.SERVICE,
          Tag.MONITOR,
          Tag.USERS,
          Tag.RULER,
          Tag.WEEKDAY,
          Tag.MONTHNAME,
          Tag.ASIDE);

  /** Whether a mark of the first words of a place's name, or of all, is a mistake. */
  boolean is(Mark mark, int from, int to) {
    return mark.from() == from
        && mark.to() <= to
        && !CAPITALS.contains(mark.tag())
        && capitalWithin(from);
  }

  /** Where only names have capitals: behind a word that has none, or a comma. */
  private boolean capitalWithin(int at) {
    if (at == 0 || sentence.language().capitalNouns()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    Token before = sentence.tokens().get(at - 1);
    return PlaceNames.cased(token.word())
        && token.capital()
        && !before.capital()
        && (before.kind() == Token.Kind.WORD || before.is(","));
  }
}
