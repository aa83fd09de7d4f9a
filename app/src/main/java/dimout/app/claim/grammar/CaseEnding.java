package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Token;

/** The ending of a case that is written together with a name, as in a Kazakh "Қосшағылда". */
final class CaseEnding {
  /** Letters of an ending that says where. */
  private static final int WHERE = 2;

  /** Of a name that has no letter instead of its ending. */
  private static final String NONE = "-";

  private CaseEnding() {}

  /** How many letters of the name that ends before a token its case has. */
  static int letters(Sentence sentence, int to) {
    boolean parted = // a Turkish "Atabey'de", whose ending is a token of its own
        to < sentence.tokens().size() && sentence.tokens().get(to).gap() == Token.Gap.NONE;
    boolean cases = sentence.language().cases() && !sentence.language().capitalNouns();
    return cases && !parted && sentence.is(Form.LOCATIVE, to - 1) ? WHERE : 0;
  }

  /** A name as it is written, in its first case: "Талнах" of a Russian "в Норильске и Талнахе". */
  static String first(Sentence sentence, int to, String written) {
    String word = sentence.tokens().get(to - 1).word();
    String last = sentence.language().value(Form.LISTEDCASE, word);
    return last == null
        ? written
        : written.substring(0, written.length() - 1) + (last.equals(NONE) ? "" : last);
  }
}
