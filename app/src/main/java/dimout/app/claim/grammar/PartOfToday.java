package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import java.util.List;

/**
 * Whether a part of a day without a day is of the day spoken of: "the net was cut this morning",
 * but not "every morning", "until evening", "for a morning", or beside a day.
 */
record PartOfToday(Scene scene) {
  /** A preposition and an article. */
  private static final int LED = 2;

  boolean tells(Moment moment, List<Draft> lasting) {
    int from = moment.from();
    return moment.part()
        && scene.moments().stream().noneMatch(Moment::dated)
        && lasting.stream().noneMatch(draft -> draft.predicate() == Predicate.LEVEL)
        && scene.sentence().in(from - LED, from, Tag.NOTFOR, Tag.FOR, Tag.UNTIL, Tag.BY).isEmpty()
        && scene.sentence().at(moment.to(), Tag.UNTIL, Tag.ASIDE) == null;
  }
}
