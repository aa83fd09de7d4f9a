package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.stream.IntStream;

/** Years as they are written alone, of our calendar and of the Iranian. */
final class Years {
  /** A Persian year ends at most so many years later in ours. */
  private static final int PERSIAN = 622;

  private static final int PERSIAN_CENTURY = 1300 + PERSIAN;

  private static final Tag[] BOUNDS = {Tag.ABOUT, Tag.ATLEAST, Tag.ATMOST, Tag.ONLY};

  private Years() {}

  /** Whether a sentence names a year before this one, "in November 2020, phones were dead". */
  static boolean before(Sentence sentence, int now) {
    return IntStream.range(0, sentence.tokens().size())
        .map(at -> at(sentence, at))
        .anyMatch(year -> year > 0 && year < now);
  }

  /**
   * "Year" or an Iranian month before a number makes it a year: "سال ۱۴۰۱", "آبان ۹۸"; but a "28
   * خرداد 97 درصد" is a share.
   */
  static int at(Sentence sentence, int at) {
    if (counts(sentence, at)) {
      return 0;
    }
    Mark month = sentence.before(at, Tag.MONTHNAME);
    boolean ofMonth =
        month != null
            && month.value().startsWith("persian")
            && sentence.at(at + 1, Tag.PERCENT) == null;
    boolean named = at > 0 && sentence.is(Form.YEARWORD, at - 1);
    return of(sentence.tokens().get(at).word(), ofMonth || named);
  }

  /** "2000 households", "some 2000 lines": so many, and no year; but "in 2019 users". */
  private static boolean counts(Sentence sentence, int at) {
    return sentence.before(at, BOUNDS) != null
        || (sentence.at(at + 1, Tag.USERS) != null && !sentence.is(Form.WHERE, at - 1));
  }

  /** A year of our time, or of the Iranian calendar, in full or by its last two digits; else 0. */
  static int of(String word, boolean persian) {
    if (word.matches("(19[89]|20[0-9])[0-9]")) {
      return Integer.parseInt(word);
    }
    if (persian && word.matches("[7-9][0-9]")) {
      return Integer.parseInt(word) + PERSIAN_CENTURY;
    }
    return persian && word.matches("1[34][0-9]{2}") ? Integer.parseInt(word) + PERSIAN : 0;
  }
}
