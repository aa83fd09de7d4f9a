package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.language.Token;
import dimout.app.claim.model.Predicate;

/** Times as of which something is told: then it was so, and did not begin. */
record AsOf(Scene scene) {
  private static final String LEAVES = "leaves";
  private static final int BESIDE = 2;

  /** "From six to eight", "19.00-ден 21.00-ге дейін". */
  private static final int RANGE = 8;

  /** "By now, at ten", and a Turkish "10.30 itibarıyla hâlâ", as of 10:30 still. */
  boolean told(Moment moment) {
    boolean still =
        scene.sentence().language().verbLast()
            && scene.sentence().at(moment.to(), Tag.NOW) != null
            && continues(moment);
    return still || scene.sentence().before(moment.from(), Tag.NOW) != null || ongoing(moment);
  }

  private boolean ongoing(Moment moment) {
    Mark since = scene.sentence().before(moment.from(), Tag.SINCE);
    return since != null && was(since, moment);
  }

  /**
   * "Was ongoing as of 3 May", "as of 3 May, it continued", "it had been off for 36 hours": how it
   * was then.
   */
  boolean was(Mark since, Moment moment) {
    boolean opens = since.from() == 0 && scene.has(Tag.CONTINUE);
    return since.value().equals(SinceRule.AS_OF) && (opens || lasted() || continues(moment));
  }

  private boolean lasted() {
    Anchors anchors = new Anchors(scene);
    return !scene.has(Tag.BACK)
        && scene.quantities().stream()
            .anyMatch(length -> !length.percent() && anchors.before(length.from(), Tag.FOR));
  }

  /**
   * "Kabul, Wednesday noon: after 43 hours …", a Turkish "18.00 itibarıyla üç gündür kesik": when
   * that is said.
   */
  boolean heads(Moment moment, Draft draft) {
    return draft.predicate() == Predicate.DURATION
        && draft.from() >= moment.to()
        && scene.sentence().in(0, moment.from(), Tag.DARK, Tag.OFFLINE, Tag.BACK).isEmpty()
        && (scene.sentence().tokens().get(moment.to()).is(":") || counted(moment, draft));
  }

  /** A length of what nothing ended is up to the "now" behind the time. */
  private boolean counted(Moment moment, Draft length) {
    return scene.sentence().language().verbLast()
        && scene.sentence().at(moment.to(), Tag.NOW) != null
        && length.value() != null
        && !scene.has(Tag.BACK)
        && scene.breaks(moment.to(), length.from()) == 0;
  }

  /** "Remains", "still", of what is told at that time. */
  boolean continues(Moment moment) {
    return too(moment) || remains(moment);
  }

  /**
   * "Was still offline at 6 pm": beside the state it is said that it goes on, and neither since
   * when nor for how long.
   */
  boolean still(Mark state, Moment moment) {
    int from = moment.from();
    return scene.sentence().before(from, Tag.SINCE) == null
        && scene.sentence().at(from, Tag.SINCE) == null
        && scene
            .sentence()
            .in(state.from() - BESIDE, state.to() + 1, Tag.CONTINUE)
            .filter(goesOn -> !leaves(goesOn) && !then(goesOn, moment))
            .isPresent()
        && scene.sameClause(state, from, moment.to())
        && scene.quantities().stream().allMatch(Quantity::percent)
        && scene.sentence().in(moment.to(), moment.to() + RANGE, Tag.UNTIL).isEmpty();
  }

  /** A Turkish "pazartesi de açılmadı": as on the day before. */
  private boolean too(Moment moment) {
    int at = moment.to();
    return scene.sentence().is(Form.TOO, at)
        && scene.sentence().tokens().get(at).gap() == Token.Gap.SPACE;
  }

  private boolean remains(Moment moment) {
    return scene
        .sentence()
        .all(Tag.CONTINUE)
        .filter(mark -> !scene.comma(moment.to(), mark.from()))
        .filter(mark -> !leaves(mark) && !then(mark, moment))
        .filter(mark -> !before(mark, moment) && !lasted(mark, moment))
        .anyMatch(mark -> scene.sameClause(mark, moment.from(), moment.to()));
  }

  /** "Were still offline on Saturday after a storm cut the lines on Friday": what led to it. */
  private boolean before(Mark goesOn, Moment moment) {
    int from = moment.from();
    return !scene.sentence().language().verbLast()
        && scene
            .sentence()
            .all(Tag.AFTER)
            .filter(after -> after.from() > goesOn.to() && after.to() < from)
            .filter(after -> scene.sentence().in(after.to(), from, EventTimes.CUTS).isPresent())
            .anyMatch(after ->
                scene.moments().stream()
                    .anyMatch(own -> own.from() >= goesOn.to() && own.to() <= after.from()));
  }

  /** A Turkish "dokuz gün süren yasağın ardından cumartesi": a participle is of its noun alone. */
  private boolean lasted(Mark goesOn, Moment moment) {
    return scene.sentence().language().cases()
        && scene.sentence().language().verbLast()
        && goesOn.to() <= moment.from()
        && scene.sentence().is(Form.PARTICIPLE, goesOn.to() - 1);
  }

  /** "A storm left Kingston without a network on Monday": what lasted from then on. */
  private static boolean leaves(Mark goesOn) {
    return goesOn.value().equals(LEAVES);
  }

  /** "The outage imposed on Saturday went on on Sunday": it did so on the later day. */
  private boolean then(Mark goesOn, Moment moment) {
    return moment.to() <= goesOn.from()
        && scene.moments().stream()
            .anyMatch(next -> next.from() >= goesOn.to() && next.from() - goesOn.to() < BESIDE);
  }
}
