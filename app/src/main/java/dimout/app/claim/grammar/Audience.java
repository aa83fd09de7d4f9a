package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;

/** Whether a block is for some only, and not for a network: "banned in schools". */
record Audience(Scene scene) {
  private static final int NEAR = 6;

  boolean only(Mark block) {
    return scene
        .sentence()
        .all(Tag.AUDIENCE)
        .filter(some -> scene.sameClause(some, block.from(), block.to()))
        .filter(some -> !everywhere(some))
        .anyMatch(some -> gap(some, block) < NEAR && !apart(some, block));
  }

  /** "At schools and offices across the country". */
  private boolean everywhere(Mark some) {
    return scene
        .sentence()
        .all(Tag.NATION)
        .anyMatch(nation -> scene.sameClause(nation, some.from(), some.to()));
  }

  private static int gap(Mark some, Mark block) {
    return Math.max(some.from() - block.to(), block.from() - some.to());
  }

  private boolean apart(Mark some, Mark block) {
    return scene.parted(Math.min(some.to(), block.to()), Math.max(some.from(), block.from()));
  }
}
