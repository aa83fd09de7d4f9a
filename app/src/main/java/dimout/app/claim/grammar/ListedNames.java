package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.List;
import java.util.Locale;

/**
 * Capitalised names that no table has, beside one that is known.
 *
 * @param text that the sentence is from
 * @param marks of the sentence, to which names are added
 */
record ListedNames(String text, Sentence sentence, List<Mark> marks) {
  /** Words of a name. */
  static final int LONGEST = 3;

  /** Where the name that begins at a token ends; there, when it is none or too long. */
  int end(int from) {
    int to = from;
    while (word(to) && to - from < LONGEST) {
      to++;
    }
    return word(to) ? from : to;
  }

  /**
   * Adds a name of these tokens.
   *
   * @param start where its mark begins: at the name, or at the article before it
   */
  Mark add(Tag tag, int start, int from, int to) {
    int first = sentence.tokens().get(from).start();
    int last = sentence.tokens().get(to - 1).end();
    Mark name =
        new Mark(tag, start, to, sentence.language().romanised(text.substring(first, last)));
    marks.add(name);
    return name;
  }

  /** Whether a list goes on behind a name: neither "and Amnesty said" nor "and Senegal's". */
  boolean lists(int to) {
    return sentence.at(to, Tag.SAY) == null && !owns(to);
  }

  boolean owns(int at) {
    return at < sentence.tokens().size()
        && sentence.tokens().get(at).gap() == Token.Gap.NONE
        && sentence.tokens().get(at).kind() == Token.Kind.WORD;
  }

  boolean and(int at) {
    return sentence.at(at, Tag.AND) != null;
  }

  boolean comma(int at) {
    return at > 0 && at < sentence.tokens().size() && sentence.tokens().get(at).is(",");
  }

  /** A capitalised word that means nothing else. */
  boolean word(int at) {
    if (at < 0 || at >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(at);
    return token.kind() == Token.Kind.WORD
        && token.capital()
        && token.word().length() > 1
        && (acronym(at)
            || (!sentence.language().functionWord(token.word())
                && marks.stream()
                    .filter(mark -> NameLists.covers(mark, at))
                    .allMatch(mark -> numbers(mark, at))));
  }

  /** "MTN, Telecel and AT", "MEO, NOS et Vodafone": a small word in capitals is a name. */
  private boolean acronym(int at) {
    Token token = sentence.tokens().get(at);
    String written = text.substring(token.start(), token.end());
    boolean capitals = written.chars().allMatch(Character::isUpperCase);
    return capitals
        && sentence.language().functionWord(token.word())
        && sentence.tokens().stream()
            .filter(word -> word.kind() == Token.Kind.WORD)
            .map(word -> text.substring(word.start(), word.end()))
            .anyMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
  }

  /** "Canal Uno": a number with a capital behind another word of the name. */
  private boolean numbers(Mark mark, int at) {
    return (mark.tag() == Tag.NUMBER || mark.tag() == Tag.FRACTION)
        && at > 0
        && sentence.tokens().get(at - 1).kind() == Token.Kind.WORD
        && sentence.tokens().get(at - 1).capital();
  }
}
