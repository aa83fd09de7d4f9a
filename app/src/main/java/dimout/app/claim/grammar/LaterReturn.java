package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** "Went off at five and came back seven hours later": when it did, where the hour is told. */
record LaterReturn(Scene scene) {
  private static final int NEAR = 6;
  private static final int MINUTES = 60;

  Optional<Draft> find(List<Draft> found, List<Draft> lasting) {
    return found.stream()
        .filter(draft -> draft.predicate() == Predicate.ONSET)
        .filter(draft -> draft.span() != null)
        .flatMap(onset -> lasting.stream().filter(this::later).map(length -> back(onset, length)))
        .findFirst();
  }

  private Draft back(Draft onset, Draft length) {
    Interval began = Objects.requireNonNull(onset.span());
    double hours = Objects.requireNonNull(length.value());
    Instant end = began.from().plus(Duration.ofMinutes(Math.round(hours * MINUTES)));
    boolean sharp = began.from().equals(began.until()) && onset.scope().isEmpty();
    return new Draft(
        Predicate.RESTORATION,
        sharp ? Comparator.EQUALS : Comparator.AT_MOST,
        null,
        Unit.TIME,
        sharp ? new Interval(end, end) : scene.setting().day(),
        length.scope(),
        length.from(),
        length.to());
  }

  private boolean later(Draft length) {
    int from = length.from();
    int to = length.to();
    boolean behind =
        new Anchors(scene).dates(to, Anchors.LATER)
            || (scene.sentence().language().cases() && scene.sentence().at(to, Tag.AFTER) != null);
    boolean before =
        scene.sentence().in(from - 2, from, Tag.AFTER).isPresent()
            || scene.sentence().is(Form.WITHIN, from - 1);
    return length.predicate() == Predicate.DURATION
        && length.unit() == Unit.HOURS
        && length.value() != null
        && (behind || before)
        && scene.sentence().all(Tag.BACK).anyMatch(back -> of(back, from, to));
  }

  private boolean of(Mark back, int from, int to) {
    return scene.sameClause(back, from, to)
        && Math.max(back.from() - to, from - back.to()) < NEAR
        && scene.sentence().in(0, back.from(), Tag.DARK, Tag.OFFLINE).isPresent()
        && !scene.unreal(back.from(), back.to());
  }
}
