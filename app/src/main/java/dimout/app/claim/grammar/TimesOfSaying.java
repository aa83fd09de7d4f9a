package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Interval;
import java.util.Set;

/** Whether a time is the one when something was said, not when it happened. */
record TimesOfSaying(Scene scene) {
  private static final Tag[] OTHERS = {Tag.OTHER, Tag.AFTER, Tag.VOTE, Tag.BEGIN};

  private static final Set<String> COMMAS = Set.of(",", "،", ":", "–", "—");

  /** A preposition before a time. */
  private static final int LED = 2;

  /** Words of who says something. */
  private static final int SUBJECT = 6;

  /** "Paltel said on Thursday"; where verbs stand last, "on Thursday said". */
  boolean saying(Moment moment) {
    boolean said =
        scene.sentence().language().verbLast()
            ? scene.sentence().at(moment.to(), Tag.SAY) != null
                && scene.sentence().before(moment.from(), Tag.SINCE) == null
                && !since(moment)
            : scene
                .sentence()
                .in(moment.from() - 2, moment.from(), Tag.SAY)
                .filter(say -> !scene.sentence().is(Form.THAT, say.to())) // "say that since eight"
                .isPresent();
    return said || told(moment) || reported(moment) || new Confirmed(scene).at(moment);
  }

  /** "The agency on Thursday confirmed that it had blocked": the day stands before the verb. */
  private boolean told(Moment moment) {
    Mark say = scene.sentence().at(moment.to(), Tag.SAY);
    return (say != null && that(say.to())) || opens(moment);
  }

  /** "On Friday the regulator confirmed it had cut it on Thursday": what was done has its own. */
  private boolean opens(Moment moment) {
    int to = moment.to();
    Mark say = scene.sentence().in(to, to + SUBJECT, Tag.SAY).orElse(null);
    return say != null
        && moment.from() < LED
        && !scene.sentence().language().verbLast()
        && (that(say.to()) || scene.sentence().is(Form.THATIT, say.to()))
        && scene.sentence().in(to, say.from(), Joins.STATES).isEmpty()
        && scene.moments().stream()
            .filter(next -> next.from() > say.to() && next.dated())
            .anyMatch(next -> earlier(next, moment) && ofState(say, next));
  }

  private static boolean earlier(Moment one, Moment other) {
    Interval first = one.interval();
    Interval second = other.interval();
    return first == null || second == null || first.from().isBefore(second.from());
  }

  /** Not "that it had been cut in Gabon, where an election was held on Saturday". */
  private boolean ofState(Mark say, Moment next) {
    Mark state =
        scene
            .sentence()
            .all(Joins.STATES)
            .filter(mark -> mark.from() >= say.to() && mark.to() <= next.from())
            .reduce((first, second) -> second)
            .orElse(null);
    return state == null
        || (!scene.comma(state.to(), next.from())
            && scene.sentence().in(state.to(), next.from(), OTHERS).isEmpty());
  }

  /** A "that" stands there, or behind a comma. */
  private boolean that(int at) {
    int next = at < scene.sentence().tokens().size() && COMMAS.contains(word(at)) ? at + 1 : at;
    return scene.sentence().is(Form.THAT, next);
  }

  /** A German "seit acht Uhr melden Kunden Ausfälle": as long as they say so it is. */
  private boolean since(Moment moment) {
    return scene.sentence().language().capitalNouns() && sinceThen(moment);
  }

  private boolean sinceThen(Moment moment) {
    return scene.sentence().in(moment.from() - 1, moment.from() + 1, Tag.SINCE).isPresent();
  }

  /** "'It is offline', the group said on Saturday": when that is said. */
  boolean reported(Mark event, Moment moment) {
    return scene
        .sentence()
        .all(Tag.SAY)
        .filter(say -> say.from() >= event.to() && say.to() <= moment.from())
        .filter(say -> scene.comma(Math.max(0, say.from() - 2), say.from()))
        .anyMatch(say ->
            scene.breaks(say.to(), moment.from()) == 0 && !scene.comma(say.to(), moment.from()));
  }

  /**
   * "The company announced, on Thursday, that …": the day stands before what is reported; but not
   * an Arabic "أبلغ مشتركون منذ السبت عن بطء", have reported since Saturday.
   */
  private boolean reported(Moment moment) {
    return that(moment.to())
        && !sinceThen(moment)
        && scene.sentence().in(0, moment.from(), Tag.SAY).isPresent()
        && scene.sentence().in(0, moment.from(), Joins.STATES).isEmpty();
  }

  private String word(int at) {
    return scene.sentence().tokens().get(at).word();
  }
}
