package dimout.app.claim.grammar;

import dimout.app.claim.grammar.Dates.Day;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.util.Set;
import java.util.stream.IntStream;

/** Two words for one day, side by side. */
final class AppositeDays {
  private static final Set<String> APPOSING = Set.of(",", "،", "(");

  private AppositeDays() {}

  /** "Thursday, 8 January", "أمس الخميس": one day in two ways, the second the more exact. */
  static boolean are(Sentence sentence, Day first, Day second) {
    int gap = second.from() - first.to();
    boolean comma =
        gap > 0
            && gap <= 2
            && IntStream.range(first.to(), second.from())
                .allMatch(at ->
                    APPOSING.contains(sentence.tokens().get(at).word())
                        || (at > first.to() && sentence.article(at)) // "Montag, dem 2. Mai"
                        || last(sentence, at)); // "lundi dernier, 27 janvier"
    boolean told = sentence.at(first.from(), Tag.WEEKDAY, Tag.YESTERDAY, Tag.TODAY) != null;
    return told
        && (gap == 0 || comma)
        && (second.date() == null
            || second.date().equals(first.date())
            || sentence.at(second.from(), Tag.WEEKDAY, Tag.YESTERDAY, Tag.TODAY) == null);
  }

  private static boolean last(Sentence sentence, int at) {
    return sentence.at(at, Tag.LAST) != null && !sentence.language().verbLast();
  }
}
