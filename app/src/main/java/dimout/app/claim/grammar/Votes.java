package dimout.app.claim.grammar;

import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day of the vote that a text speaks of, which is what "on election day" means in it. */
final class Votes {
  /** The value of words for the day itself. */
  static final String DAY = "day";

  /** The value of words for the day before. */
  static final String EVE = "eve";

  /** "Wednesday's election", "the vote on 14 January". */
  private static final int NEAR = 4;

  private Votes() {}

  /** The first day that stands beside a word for a vote; null where none does. */
  static @Nullable LocalDate day(List<Sentence> sentences, Setting setting) {
    boolean meant =
        sentences.stream()
            .flatMap(sentence -> sentence.all(Tag.VOTE))
            .anyMatch(vote -> !vote.value().isEmpty());
    return !meant
        ? null
        : sentences.stream()
            .map(sentence -> day(sentence, setting))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
  }

  private static @Nullable LocalDate day(Sentence sentence, Setting setting) {
    for (Moment moment : Moments.in(sentence, setting)) {
      boolean beside =
          sentence
              .all(Tag.VOTE)
              .mapToInt(vote -> Math.max(moment.from() - vote.to(), vote.from() - moment.to()))
              .anyMatch(gap -> gap < NEAR);
      if (beside && moment.dated() && moment.interval() != null) {
        return moment.interval().from().atZone(setting.zone()).toLocalDate();
      }
    }
    return null;
  }
}
