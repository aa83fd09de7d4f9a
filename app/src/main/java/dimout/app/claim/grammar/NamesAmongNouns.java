package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import java.util.stream.IntStream;

/**
 * Places that no table has in a language whose nouns have capitals: a capital behind "in" does not
 * make a place, so that what stands before or behind it, or its ending, has to say it.
 */
record NamesAmongNouns(Sentence sentence, NameWords words) {
  /** "Gibt es seit Samstag". */
  private static final int NEAR = 8;

  /** Of the ending of a name, that an article stands before it: "im Ahrtal". */
  private static final String ARTICLED = "articled";

  /** Whether the words before it tell that a name is a place's. */
  boolean behind(int at) {
    return sentence.language().capitalNouns()
        && (subscribers(at)
            || leadsPlace(at)
            || behindKind(at)
            || ends(at)
            || lacking(at)
            || bare(at)
            || landscape(at));
  }

  /** "Die Einwohner der Kleinstadt", "Nutzer des Dienstes": where names have none, an article. */
  boolean articled(int at) {
    return sentence.language().capitalNouns() && sentence.is(Form.ARTICLED, at);
  }

  /** A German "Matsu-Inseln": of two words in one, the second says what the first is. */
  boolean compound(int at) {
    int kind = at + 1;
    return sentence.language().capitalNouns()
        && kind < sentence.tokens().size()
        && words.name(at)
        && sentence.tokens().get(at).gap() != Token.Gap.NONE
        && words.glued(kind)
        && sentence.tokens().get(kind).capital()
        && sentence.is(Form.REGIONWORD, kind);
  }

  /** A German "Haushalte in Lohne": where nouns have capitals, "in" alone tells no place. */
  private boolean subscribers(int at) {
    Mark operator = sentence.before(at - 1, Tag.OPERATOR);
    Mark named = sentence.before(at - 1, Tag.USERS); // "Telekom-Anschlüsse in Lohne"
    Mark users =
        operator == null || named != null ? named : sentence.before(led(operator), Tag.USERS);
    return users != null
        && users.value().isEmpty()
        && sentence.is(Form.WHERE, at - 1)
        && !sentence.is(Form.BARENOUN, at) // "in Europa"
        && !sentence.is(Form.REGIONWORD, at) // "im Stadtgebiet"
        && !(sentence.is(Form.ADJECTIVE, at) && sentence.is(Form.REGIONWORD, at + 1))
        && sentence.before(at, Tag.AFTER, Tag.PER) == null;
  }

  /** "Kunden von A1 in Lohne": where what leads to an operator's name begins. */
  private int led(Mark operator) {
    int of = operator.from() - 1;
    return sentence.is(Form.OFWHOLE, of) ? of : operator.from();
  }

  /** A German "in Weilerbach und Kaiserslautern", "in Weilerbach und Umgebung". */
  private boolean leadsPlace(int at) {
    int next = at + 2;
    return sentence.is(Form.WHERE, at - 1)
        && words.name(at)
        && sentence.at(at + 1, Tag.AND) != null
        && (sentence.at(next, Tag.CITY) != null || sentence.is(Form.REGIONWORD, next));
  }

  /**
   * A German "im Bezirk Gmunden", "auf der Insel Hooge", "die Gemeinden Arriach und Treffen": what
   * it is stands before the name.
   */
  private boolean behindKind(int at) {
    int kind = at - 1;
    return sentence.is(Form.REGIONWORD, kind)
        && (IntStream.range(kind - 3, kind)
                .anyMatch(in -> sentence.is(Form.WHERE, in) || sentence.is(Form.MEDIUM, in))
            || (words.listEnd(at) > at && Subject.named(sentence))
            || isSo(kind, words.nameTo(at)));
  }

  /** "Die Gemeinde Nessa ist": an article, what it is, its name, and a verb. */
  private boolean isSo(int kind, int verb) {
    return kind > 0
        && sentence.functionWord(kind - 1)
        && sentence.is(Form.COPULA, verb)
        && Subject.named(sentence);
  }

  /**
   * "In Gersfeld ist das Internet ausgefallen": of a noun that is none, an article would stand
   * there.
   */
  private boolean ends(int at) {
    return sentence.is(Form.WHERE, at - 1)
        && !sentence.is(Form.ARTICLED, at - 1)
        && sentence.is(Form.PLACEENDING, at)
        && sentence.before(at, Tag.AFTER) == null // "nach"
        && words.name(at)
        && Subject.named(sentence);
  }

  /**
   * "In Glauchau und Meerane gibt es kein Internet": of two nouns that are no names, the second
   * would be in the plural.
   */
  private boolean lacking(int at) {
    int to = at == 1 && sentence.is(Form.WHERE, 0) ? words.listEnd(at) : at;
    return to > at
        && !sentence.is(Form.ARTICLED, 0)
        && !sentence.is(Form.PLURAL, to - 1)
        && sentence.all(Tag.OFFLINE).anyMatch(off -> off.from() >= to && off.from() - to < NEAR);
  }

  /**
   * "In Lostallo ist das Netz weg": few nouns stand behind "in" without an article, and no name.
   */
  private boolean bare(int at) {
    return sentence.is(Form.WHERE, at - 1)
        && !sentence.is(Form.ARTICLED, at - 1)
        && (!sentence.is(Form.PLURAL, at) || besideName(at))
        && !sentence.is(Form.BARENOUN, at)
        && sentence.before(at, Tag.AFTER, Tag.TO) == null // "nach", "auf"
        && words.name(at)
        && Subject.named(sentence)
        && sentence.has(ExtentEvents.EVENTS);
  }

  /**
   * "In Kirchhain und Borken": of two nouns that are no names, both would be in the plural, as in
   * "in Schulen und Kliniken".
   */
  private boolean besideName(int at) {
    return IntStream.range(at + 1, words.listEnd(at))
        .filter(next -> sentence.tokens().get(next).capital())
        .anyMatch(next -> !sentence.is(Form.PLURAL, next) && !sentence.is(Form.BARENOUN, next));
  }

  /** "Im Hochsauerlandkreis", "im Pielachtal": an ending of what has an article before its name. */
  private boolean landscape(int at) {
    return sentence.is(Form.WHERE, at - 1)
        && sentence.is(Form.ARTICLED, at - 1)
        && ARTICLED.equals(
            sentence.language().value(Form.PLACEENDING, sentence.tokens().get(at).word()))
        && !sentence.is(Form.BARENOUN, at)
        && words.name(at)
        && Subject.named(sentence);
  }
}
