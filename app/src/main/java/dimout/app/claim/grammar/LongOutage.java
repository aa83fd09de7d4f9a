package dimout.app.claim.grammar;

import dimout.app.claim.language.Form;
import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Whether an old date is when an outage began that goes on or has just ended. */
record LongOutage(Scene scene, Instant published) {
  /** Two lengths of time that differ by less are one. */
  private static final double SAME = 0.05;

  private static final int NEXT = 3;
  private static final Tag[] CUTS = {Tag.DARK, Tag.OFFLINE};

  boolean began(Moment moment) {
    return lasts(Objects.requireNonNull(moment.interval()).from())
        || ended(moment)
        || cutThen(moment);
  }

  /** "83 days into a blackout that began on 4 May": so long ago it was. */
  private boolean lasts(Instant began) {
    double hours = Duration.between(began, published).toHours();
    return scene.quantities().stream()
        .filter(length -> !length.percent() && !length.ordinal())
        .anyMatch(length -> Math.abs(length.hours() - hours) < SAME * hours);
  }

  /** "Rang on Thursday, ending a blackout that had begun on 17 January": what ended is of now. */
  private boolean ended(Moment began) {
    int from = began.from();
    return scene.has(Tag.BACK)
        && scene.sentence().in(from - NEXT, from, Tag.BEGIN).isPresent()
        && scene.moments().stream().filter(moment -> moment.to() <= from).anyMatch(this::recent);
  }

  /** "The net, which had been cut on 17 January, came back on Thursday", or the other way round. */
  private boolean cutThen(Moment cut) {
    return scene
        .sentence()
        .all(Tag.BREAK)
        .filter(clause -> clause.to() <= cut.from())
        .filter(clause -> scene.sentence().is(Form.RELATIVE, clause.from()))
        .filter(clause -> scene.sentence().in(clause.to(), cut.from(), CUTS).isPresent())
        .filter(clause -> !scene.comma(clause.to(), cut.from()))
        .anyMatch(clause -> scene.moments().stream().anyMatch(back -> returns(back, clause, cut)));
  }

  /** Another time, outside the clause that tells of the outage, and of a return. */
  private boolean returns(Moment back, Mark clause, Moment cut) {
    boolean outside =
        back.to() <= clause.from()
            || (back.from() >= cut.to() && scene.comma(cut.to(), back.from()));
    return outside
        && recent(back)
        && scene
            .sentence()
            .all(Tag.BACK)
            .filter(again -> again.to() <= clause.from() || again.from() >= cut.to())
            .anyMatch(again -> scene.sameClause(again, back.from(), back.to()));
  }

  private boolean recent(Moment moment) {
    return moment.interval() != null
        && moment.interval().until().isAfter(published.minus(Reality.RECENT));
  }
}
