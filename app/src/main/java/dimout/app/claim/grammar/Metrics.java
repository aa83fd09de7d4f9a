package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Metric;
import dimout.app.claim.model.Predicate;
import org.jspecify.annotations.Nullable;

/** What a claim says to have measured: traffic, connectivity, users. */
final class Metrics {
  /** Words between users and what is said of them. */
  private static final int NEAR = 8;

  private Metrics() {}

  /** Who says so is no metric: users count only where a level is of them. */
  static @Nullable Metric of(Scene scene, Draft draft) {
    if (draft.predicate().named()) {
      return null;
    }
    boolean level = draft.predicate() == Predicate.LEVEL;
    Tag[] metrics =
        level
            ? new Tag[] {Tag.TRAFFIC, Tag.CONNECTIVITY, Tag.USERS}
            : new Tag[] {Tag.TRAFFIC, Tag.CONNECTIVITY};
    return scene
        .nearest(draft.from(), draft.to(), metrics)
        .filter(mark -> mark.tag() != Tag.USERS || who(scene, mark, draft))
        .filter(mark -> level || scene.sameClause(mark, draft.from(), draft.to()))
        .map(mark -> Metric.valueOf(mark.tag().name()))
        .orElse(null);
  }

  private static boolean who(Scene scene, Mark users, Draft draft) {
    return scene.sameClause(users, draft.from(), draft.to())
        && scene.cost(users, draft.from(), draft.to()) < NEAR;
  }
}
