package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Sentence;
import dimout.app.claim.language.Tag;

/** What a length is counted from or to: "a day after an officer's death", "three days ago". */
record Anchors(Scene scene) {
  /** Said of what stood so long before something. */
  static final String BEFORE = "before";

  /** Said of what came so long after something. */
  static final String LATER = "later";

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

  /** An Arabic "بعد يوم من مقتل ضابط", "من عودة الإنترنت": so long after what was no outage. */
  boolean afterElse(Quantity quantity) {
    int of = quantity.to();
    return before(quantity.from(), Tag.AFTER)
        && scene.sentence().at(of, Tag.FROM) != null
        && scene.sentence().at(of + 1, Tag.OTHER, Tag.BACK) != null
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

  /** A Turkish "beş günlük karartmadan sonra": what the length is of, and that it was over. */
  boolean ofOver(Quantity quantity) {
    Mark state = scene.sentence().at(quantity.to(), Tag.DARK, Tag.OFFLINE, Tag.BLOCK);
    return state != null
        && scene.sentence().language().cases()
        && scene.sentence().at(state.to(), Tag.AFTER) != null;
  }

  /** Whether what came back had been gone for so long. */
  boolean beforeReturn(Quantity quantity) {
    return !quantity.ordinal()
        && (regained(quantity) || spent(quantity) || new AfterEvent(scene).sinceCut(quantity));
  }

  /** "After 36 days in which few were online, the operators reconnected their users". */
  private boolean spent(Quantity quantity) {
    int to = quantity.to();
    return before(quantity.from(), Tag.AFTER)
        && (scene.sentence().is(Form.RELATIVE, to) || scene.sentence().is(Form.RELATIVE, to + 1))
        && scene
            .sentence()
            .all(Tag.BACK)
            .filter(back -> back.from() > to && scene.connected(back.from(), back.to()))
            .anyMatch(back -> !scene.unreal(back.from(), back.to()));
  }

  /** "They regained the access that had been cut ten days before": so long it was. */
  private boolean regained(Quantity quantity) {
    Sentence sentence = scene.sentence();
    int to = quantity.to();
    Mark back = sentence.in(0, quantity.from(), Tag.BACK).orElse(null);
    Mark cut = back == null ? null : sentence.in(back.to(), quantity.from(), STATES).orElse(null);
    return cut != null && dates(to, BEFORE) && !sentence.is(Form.OFWHOLE, to + 1);
  }

  /** Whether a word at a token, behind a length, dates something by it: "later", "before". */
  boolean dates(int at, String how) {
    return scene
        .sentence()
        .all(Tag.NOTFOR)
        .anyMatch(mark -> mark.from() == at && mark.value().equals(how));
  }

  /** A Spanish "a las dos horas del apagón": when, not how long. */
  boolean afterEvent(Quantity quantity) {
    return !quantity.ordinal()
        && scene.sentence().before(quantity.from(), Tag.CLOCK) != null
        && scene.sentence().before(quantity.from(), Tag.AFTER) == null
        && scene.sentence().is(Form.OFWHOLE, quantity.to());
  }

  /** Whether a word of a kind stands right before, but for little words. */
  boolean before(int at, Tag tag) {
    return scene
        .sentence()
        .all(tag)
        .anyMatch(
            mark -> mark.to() <= at && at - mark.to() < NEAR && scene.cost(mark, at, at) < NEAR);
  }

  /** Where "after" follows its noun, as in Turkish: "61 saat sonra geri geldi". */
  boolean postposed(int at) {
    return scene.sentence().language().cases()
        && scene.sentence().at(at, Tag.AFTER) != null
        && scene.has(Tag.BACK, Tag.ONLINE);
  }

  /** "Even five days after the flood", a German "auch fünf Tage nach der Flut". */
  boolean even(Quantity quantity) {
    return scene.sentence().is(Form.EVEN, quantity.from() - 1);
  }
}
