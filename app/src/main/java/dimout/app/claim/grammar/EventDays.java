package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/** Of which day the hour of an event is, where an earlier sentence named the day. */
record EventDays(Scene scene, ServiceBlocks blocks) {
  private static final Duration DAY = Duration.ofDays(1);

  /** "Services resumed at 3 pm", where an earlier paragraph said on which day. */
  Moment of(Predicate predicate, Moment moment) {
    if (predicate == Predicate.ONSET && ofOutageGoingOn(moment)) {
      return on(moment, date(Objects.requireNonNull(scene.context().netCut())));
    }
    LocalDate own = scene.context().days().get(predicate);
    LocalDate told = own == null ? scene.context().days().get(Predicate.ONSET) : own;
    Moment day = told == null || !moment.assumed() ? moment : on(moment, told);
    return predicate == Predicate.RESTORATION && nextDay(day)
        ? on(day, date(Objects.requireNonNull(day.interval())).plusDays(1))
        : day;
  }

  /**
   * "Offline since Wednesday. On Saturday 5 % was left. The cut began at 5 pm": on Wednesday, as
   * nothing has come back since, and no other place or operator is named.
   */
  private boolean ofOutageGoingOn(Moment moment) {
    Interval span = moment.interval();
    Interval began = scene.context().netCut();
    return moment.clock()
        && scene.moments().stream().noneMatch(Moment::dated)
        && span != null
        && began != null
        && began.from().isBefore(span.from())
        && !scene.context().days().containsKey(Predicate.RESTORATION)
        && !scene.has(Tag.BACK, Tag.CITY, Tag.OPERATOR)
        && !blocks.alone();
  }

  /** Cut at half past six in the evening, "back at five": not before it was cut. */
  private boolean nextDay(Moment moment) {
    Interval span = moment.interval();
    Interval began = scene.context().began();
    return moment.clock()
        && !moment.dated()
        && span != null
        && began != null
        && !span.from().isAfter(began.from())
        && began.from().isBefore(span.from().plus(DAY))
        && !scene.setting().ahead(new Interval(span.from().plus(DAY), span.until().plus(DAY)));
  }

  private Moment on(Moment moment, LocalDate day) {
    return moment.on(day, scene.setting().zone());
  }

  private LocalDate date(Interval span) {
    return span.from().atZone(scene.setting().zone()).toLocalDate();
  }
}
