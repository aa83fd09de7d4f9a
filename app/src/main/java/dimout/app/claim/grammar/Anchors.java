package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Tag;

/** What a length is counted from or to: "a day after an officer's death", "three days ago". */
record Anchors(Scene scene) {
  private static final int NEAR = 3;
  private static final Tag[] STATES = {Tag.DARK, Tag.OFFLINE};

  /** A Turkish "üç gün önce kesildi", but not "seçimden üç gün önce". */
  boolean ago(Quantity quantity) {
    int from = quantity.from();
    return scene.sentence().language().verbLast()
        && scene
            .sentence()
            .in(quantity.to(), quantity.to() + 1, Tag.AGO)
            .filter(ago -> ago.value().isEmpty())
            .isPresent()
        && !scene.sentence().is(Form.ABLATIVE, from - 1);
  }

  /** An Arabic "بعد يوم من مقتل ضابط": so long after what was no outage. */
  boolean afterElse(Quantity quantity) {
    int of = quantity.to();
    return before(quantity.from(), Tag.AFTER)
        && scene.sentence().at(of, Tag.FROM) != null
        && scene.sentence().at(of + 1, Tag.OTHER) != null
        && scene.sentence().at(of + 1, STATES) == null;
  }

  /** "Restricted for 12 hours after an explosion": so long it lasted from then on. */
  boolean lastsAfter(Quantity quantity) {
    return !scene.sentence().language().verbLast()
        && before(quantity.from(), Tag.FOR)
        && scene.sentence().at(quantity.to(), Tag.AFTER) != null;
  }

  /** "Une panne de trois heures après la rupture d'un câble". */
  boolean lengthOf(int from) {
    return scene.sentence().is(Form.LENGTHOF, from - 1)
        && scene.sentence().before(from - 1, STATES) != null;
  }

  /** Whether a word of a kind stands right before, but for little words. */
  boolean before(int at, Tag tag) {
    return scene
        .sentence()
        .all(tag)
        .anyMatch(
            mark -> mark.to() <= at && at - mark.to() < NEAR && scene.cost(mark, at, at) < NEAR);
  }
}
