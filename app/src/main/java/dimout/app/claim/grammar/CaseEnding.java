package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Token;

/** The ending of a case that is written together with a name, as in a Kazakh "Қосшағылда". */
final class CaseEnding {
  /** Letters of an ending that says where. */
  private static final int WHERE = 2;

  private CaseEnding() {}

  /** How many letters of the name that ends before a token its case has. */
  static int letters(Sentence sentence, int to) {
    boolean parted = // a Turkish "Atabey'de", whose ending is a token of its own
        to < sentence.tokens().size() && sentence.tokens().get(to).gap() == Token.Gap.NONE;
    boolean cases = sentence.language().cases() && !sentence.language().capitalNouns();
    return cases && !parted && sentence.is(Form.LOCATIVE, to - 1) ? WHERE : 0;
  }
}
