package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import org.jspecify.annotations.Nullable;

/** "It failed on Friday. The first complaints came at about ten": the hour of what was told. */
record FirstReports(Scene scene) {
  /** What a sentence speaks of that has an hour of its own. */
  private static final Tag[] OTHERS = {
    Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.BLOCK, Tag.FALL, Tag.OTHER, Tag.PLACE, Tag.CITY
  };

  /** Said of the first that noticed an outage. */
  private static final String REPORTS = "reports";

  /** The words for the first reports at a time of day, where an earlier sentence told the day. */
  @Nullable Mark at(Moment moment) {
    boolean told =
        moment.clock()
            && (scene.context().connectivity() || !scene.context().blocked().isEmpty())
            && scene.context().days().containsKey(Predicate.ONSET)
            && !scene.has(OTHERS);
    return told ? words(moment) : null;
  }

  private @Nullable Mark words(Moment moment) {
    return scene
        .sentence()
        .all(Tag.BEGIN)
        .filter(mark -> mark.value().equals(REPORTS))
        .filter(mark -> !scene.unreal(mark.from(), mark.to()))
        .filter(mark -> scene.sameClause(mark, moment.from(), moment.to()))
        .findFirst()
        .orElse(null);
  }
}
