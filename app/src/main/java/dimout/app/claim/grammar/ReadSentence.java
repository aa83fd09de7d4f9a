package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Predicate;
import java.util.List;

/** A sentence as it was read, and what the rules found in it. */
record ReadSentence(Scene scene, List<Draft> drafts) {
  /** Longer lists than any journalist's are left to the rules alone: their cost is bounded. */
  private static final int MOST_MARKS = 100;

  static final Tag[] NET = {
    Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE, Tag.TRAFFIC, Tag.USERS
  };

  static final Tag[] CHANGES = {Tag.DARK, Tag.OFFLINE, Tag.BACK};

  boolean tells(Predicate predicate) {
    return drafts.stream().anyMatch(draft -> draft.predicate() == predicate);
  }

  boolean endless() {
    return scene.sentence().marks().size() > MOST_MARKS || EndlessSentence.is(scene);
  }
}
