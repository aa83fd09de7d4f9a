package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When what is claimed was so, as against when it began or ended. */
final class Times {
  private static final int BESIDE = 3;
  private static final int NEAR = 6;

  /** "Since the army seized power on Monday". */
  private static final int EVENT = 9;

  private Times() {}

  /** What the clause says, else the paragraph, else the day of publication. */
  static @Nullable Interval asOf(Scene scene, Draft draft, List<Draft> drafts) {
    Interval day = scene.setting().day();
    if (happens(draft)) {
      return day;
    }
    int from = draft.from();
    int to = draft.to();
    for (Moment moment : scene.moments()) {
      boolean counted = draft.span() != null && overlaps(draft, moment);
      boolean clause = scene.breaks(Math.min(to, moment.to()), Math.max(from, moment.from())) == 0;
      if (!counted && clause && moment.interval() != null && !event(scene, moment, drafts)) {
        return moment.interval();
      }
    }
    boolean now = scene.sentence().all(Tag.NOW).anyMatch(mark -> scene.sameClause(mark, from, to));
    Interval inherited = scene.context().asOf();
    return now || inherited == null ? day : inherited;
  }

  /** A day or part of one that later sentences are of too, not one that is counted from. */
  static @Nullable Interval spoken(Scene scene, List<Draft> drafts) {
    for (Moment moment : scene.moments()) {
      boolean counted =
          drafts.stream().anyMatch(draft -> draft.span() != null && overlaps(draft, moment));
      boolean time = moment.interval() != null && !moment.clock();
      if (!counted && time && !event(scene, moment, drafts)) {
        return moment.interval();
      }
    }
    return null;
  }

  /** A moment at which something began or ended, or since which something lasts. */
  private static boolean event(Scene scene, Moment moment, List<Draft> drafts) {
    return drafts.stream().anyMatch(draft -> happens(draft) && overlaps(draft, moment))
        || scene.distance(moment.from(), moment.to(), Tag.BEGIN) < NEAR
        || scene.sentence().all(Tag.SINCE).anyMatch(mark -> since(scene, mark, moment));
  }

  private static boolean since(Scene scene, Mark mark, Moment moment) {
    if (SinceRule.on(mark)) {
      return false; // "at 5 % as of nine o'clock"
    }
    Moment beside = scene.beside(mark, mark.to() <= moment.from() ? EVENT : BESIDE);
    return beside != null && beside.equals(moment);
  }

  private static boolean happens(Draft draft) {
    return draft.predicate() == Predicate.ONSET || draft.predicate() == Predicate.RESTORATION;
  }

  private static boolean overlaps(Draft draft, Moment moment) {
    return draft.from() < moment.to() && moment.from() < draft.to();
  }
}
