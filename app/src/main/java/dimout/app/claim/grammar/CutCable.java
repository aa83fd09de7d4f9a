package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a sentence tells of a cut cable and not of whom it left without the net. */
record CutCable(Scene scene) {
  private static final Tag[] AFFECTED = {
    Tag.MOBILE, Tag.OFFLINE, Tag.TRAFFIC, Tag.CONNECTIVITY, Tag.USERS, Tag.SERVICE, Tag.NATION
  };

  /** Words between "cable" and what it is of. */
  private static final int OF = 2;

  private static final Tag[] OUTAGES = {Tag.DARK, Tag.OFFLINE, Tag.FALL};
  private static final Tag[] NETS = {Tag.NET, Tag.MOBILE, Tag.OFFLINE, Tag.TRAFFIC};

  boolean alone() {
    List<Mark> nets = scene.sentence().all(Tag.NET).toList();
    return !nets.isEmpty() && !scene.has(AFFECTED) && nets.stream().allMatch(this::cable);
  }

  /** "A fibre cable", "un cable de fibra". */
  private boolean cable(Mark net) {
    return IntStream.range(net.from() - OF, net.to() + 1)
        .anyMatch(at -> scene.sentence().is(Form.CABLE, at));
  }

  /** Whether a sentence says that anything but a cable is out. */
  boolean tellsMore() {
    return scene.has(OUTAGES) && scene.has(NETS) && !alone();
  }

  /** What such a sentence tells where no other tells of an outage: a day and a place of repairs. */
  static boolean says(Claim claim) {
    return claim.predicate() == Predicate.ONSET || claim.predicate() == Predicate.EXTENT;
  }
}
