package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Places that no table has in a language whose nouns have capitals, where they are what a sentence
 * begins with and what lacks the net: of nouns, an article would stand before one.
 */
record SubjectPlaces(Sentence sentence, NameWords words) {
  /** "Has had for three days", "is since Monday noon, when". */
  private static final int REACH = 10;

  /** Tokens of a name, as in "Simbach am Inn". */
  private static final int LONGEST = 4;

  /** Letters of what stands within a name, "am", "an der". */
  private static final int SHORT = 3;

  /** Who else may be without the net. */
  private static final Tag[] OTHERS = {
    Tag.USERS,
    Tag.NET,
    Tag.MOBILE,
    Tag.RULER,
    Tag.OPERATOR,
    Tag.SERVICE,
    Tag.OTHER,
    Tag.CITY,
    Tag.PLACE,
    Tag.BREAK,
    Tag.ONLINE
  };

  /** Where the name ends that the sentence begins with; 0 where it begins with none. */
  int end() {
    int list = sentence.language().capitalNouns() ? words.listEnd(0) : 0;
    if (list > 0) {
      return unknown(0) && unknown(list - 1) && lacks(list) ? words.nameEnd(0) : 0;
    }
    int verb = verb();
    return verb > 0 && unknown(0) && lacks(verb) ? verb : 0;
  }

  /** The verb behind a name of one place. */
  private int verb() {
    if (!sentence.language().capitalNouns() || !words.name(0)) {
      return 0;
    }
    int size = Math.min(LONGEST + 1, sentence.tokens().size());
    int verb =
        IntStream.range(1, size).filter(at -> sentence.is(Form.COPULA, at)).findFirst().orElse(0);
    boolean name = verb == 1 || (verb > 1 && words.word(verb - 1));
    return name && IntStream.range(1, verb).allMatch(this::within) ? verb : 0;
  }

  private boolean within(int at) {
    return words.word(at) || sentence.tokens().get(at).word().length() <= SHORT;
  }

  /** No noun of which it is known that it needs no article. */
  private boolean unknown(int at) {
    boolean plural = sentence.is(Form.PLURAL, at) && !sentence.is(Form.PLACEENDING, at);
    return !plural && !sentence.is(Form.BARENOUN, at) && !sentence.is(Form.REGIONWORD, at);
  }

  /** "Has no signal", "is without one since noon": no one else is named before it. */
  private boolean lacks(int verb) {
    Optional<Mark> lack =
        sentence
            .in(verb, verb + REACH, Tag.OFFLINE)
            .filter(mark -> sentence.is(Form.COPULA, verb) && Subject.named(sentence))
            .filter(mark -> ends(mark.to()) || ends(mark.to() + 1));
    return lack.filter(mark -> IntStream.range(verb + 1, mark.from()).noneMatch(this::other))
        .isPresent();
  }

  /** Another noun, or a pronoun. */
  private boolean other(int at) {
    return sentence.at(at, OTHERS) != null
        || sentence.is(Form.PRONOUN, at)
        || sentence.tokens().get(at).is(",")
        || (sentence.tokens().get(at).capital()
            && sentence.in(at - 2, at, Tag.AFTER, Tag.SINCE).isEmpty()
            && sentence.marks().stream().noneMatch(mark -> NameLists.covers(mark, at)));
  }

  /** What a sentence or a clause ends with. */
  private boolean ends(int at) {
    return at < sentence.tokens().size()
        && (sentence.tokens().get(at).kind() == Token.Kind.SIGN
            || sentence.at(at, Tag.AND, Tag.BREAK) != null
            || at == sentence.tokens().size() - 2);
  }
}
