package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;

/**
 * Names that their ending, or a word for what they are behind them, makes places: a Turkish
 * "Gökçeada'da", "Karlıova ilçesinde".
 *
 * @param text that the sentence is from
 */
record NamesInCase(String text, Sentence sentence, NameWords words) {
  /** Whether a name that begins at a token is a place's. */
  boolean tell(int at) {
    return beforeKind(at) || inCase(at) || listsInCase(at);
  }

  /**
   * A Turkish "Karlıova ilçesinde", a Kazakh "Құлсары қаласында": what it is follows; of two, as in
   * "Başkale ve Çatak ilçelerinde", behind the second.
   */
  private boolean beforeKind(int at) {
    int to = at + 1;
    return sentence.language().cases()
        && words.name(at)
        && (sentence.is(Form.REGIONWORD, to)
            || (sentence.at(to, Tag.AND) != null && (beforeKind(to + 1) || known(to + 1)))
            || (at > 0 && comma(to) && beforeKind(to + 1)));
  }

  /**
   * A Turkish "Gökçeada'da": an ending behind an apostrophe is a name's, and says that it is there.
   */
  private boolean inCase(int at) {
    int ending = at + 1;
    return sentence.language().cases()
        && ending < sentence.tokens().size()
        && words.name(at)
        && (Subject.named(sentence) || (listsKnown(at) && sentence.has(Tag.NET, Tag.MOBILE)))
        && Character.isLowerCase(text.charAt(sentence.tokens().get(at).start() + 1))
        && text.charAt(sentence.tokens().get(at).end()) != '-'
        && words.glued(ending)
        && !sentence.tokens().get(ending).capital()
        && !(sentence.is(Form.COMPOUND, ending) && compound(at)) // "Ankara Garı'nda"
        && (sentence.is(Form.LOCATIVE, ending) || sentence.is(Form.ATTRIBUTED, ending));
  }

  /** Behind an "and", where a place that is known stands before it. */
  private boolean listsKnown(int at) {
    return !compound(at) && sentence.in(0, at, Tag.CITY).isPresent();
  }

  private boolean known(int at) {
    Mark city = sentence.at(at, Tag.CITY);
    return city != null && sentence.is(Form.REGIONWORD, city.to());
  }

  /** Whether a name of two words may end here; "ve Gölbaşı'nda" has one. */
  private boolean compound(int at) {
    return at == 0 || sentence.at(at - 1, Tag.AND) == null;
  }

  /** A Turkish "Senirkent ve Atabey'de": of two the second alone says that it is there. */
  private boolean listsInCase(int at) {
    Mark and = sentence.language().cases() && words.name(at) ? sentence.at(at + 1, Tag.AND) : null;
    Mark next = and == null ? null : sentence.at(and.to(), Tag.CITY);
    boolean known =
        next != null
            && (sentence.is(Form.LOCATIVE, next.to() - 1) || sentence.is(Form.LOCATIVE, next.to()));
    return known || (and != null && (inCase(and.to()) || beforeKind(and.to())));
  }

  private boolean comma(int at) {
    return at < sentence.tokens().size() && sentence.tokens().get(at).is(",");
  }
}
