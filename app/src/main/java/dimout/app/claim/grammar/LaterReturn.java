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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** "Went off at five and came back seven hours later": when it did, where the hour is told. */
record LaterReturn(Scene scene) {
  private static final int NEAR = 6;
  private static final int MINUTES = 60;

  /** Words before the length of a sentence that begins with it. */
  private static final int OPENING = 3;

  Optional<Draft> find(List<Draft> found, List<Draft> lasting) {
    return found.stream()
        .filter(draft -> draft.predicate() == Predicate.ONSET)
        .filter(draft -> draft.span() != null)
        .flatMap(onset ->
            lasting.stream()
                .filter(length -> since(onset, length) || (later(length) && !ownDay(onset, length)))
                .map(length -> back(span(onset), onset.scope().isEmpty(), length)))
        .findFirst();
  }

  /** "Came back three hours after it was cut at six": the only time told is that of the cut. */
  private boolean since(Draft onset, Draft length) {
    boolean after =
        scene.quantities().stream()
            .filter(quantity -> quantity.from() == length.from())
            .anyMatch(quantity -> FromEvent.sign(scene.sentence(), quantity) > 0);
    return after
        && length.predicate() == Predicate.DURATION
        && length.value() != null
        && scene.moments().size() == 1
        && onset.to() > length.to()
        && scene
            .sentence()
            .in(0, length.from(), Tag.BACK)
            .filter(back -> near(back, length))
            .isPresent();
  }

  /** "Cut since 30 May and only returned after six days, on 6 June". */
  private boolean ownDay(Draft onset, Draft length) {
    return length.unit() == Unit.DAYS
        && scene.moments().stream().anyMatch(day -> day.dated() && day.from() >= onset.to());
  }

  private static Interval span(Draft onset) {
    return Objects.requireNonNull(onset.span());
  }

  /** "It went off at 3 pm. Two hours later it was back": the hour is told a sentence before. */
  Optional<Draft> carried(List<Draft> lasting) {
    Interval began = scene.context().began();
    return began == null
        ? Optional.empty()
        : lasting.stream()
            .filter(this::opens)
            .filter(this::returns)
            .map(length -> back(began, true, length))
            .findFirst();
  }

  /** "It was cut on Monday. Three days later it was back": so many days after that day. */
  private Draft onDay(Interval began, Draft length) {
    long days = Math.round(Objects.requireNonNull(length.value()));
    LocalDate day = began.from().atZone(scene.setting().zone()).toLocalDate().plusDays(days);
    Interval span = scene.setting().dayOf(day);
    boolean known = days == length.value() && !scene.setting().ahead(span);
    return known
        ? new Draft(
            Predicate.RESTORATION,
            Comparator.EQUALS,
            null,
            Unit.TIME,
            span,
            length.scope(),
            length.from(),
            length.to())
        : Draft.until(length, scene.setting().day());
  }

  /** Right at the sentence's begin, and said of a return. */
  private boolean opens(Draft length) {
    return length.from() <= OPENING && counted(length);
  }

  private boolean returns(Draft length) {
    return scene.sentence().all(Tag.BACK).anyMatch(back -> near(back, length));
  }

  private static boolean sharp(Interval time) {
    return time.from().equals(time.until());
  }

  private Draft back(Interval began, boolean alone, Draft length) {
    if (length.unit() == Unit.DAYS) {
      return onDay(began, length);
    }
    double hours = Objects.requireNonNull(length.value());
    Instant end = began.from().plus(Duration.ofMinutes(Math.round(hours * MINUTES)));
    boolean sharp = sharp(began) && alone;
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
    return counted(length)
        && scene
            .sentence()
            .all(Tag.BACK)
            .filter(back -> near(back, length))
            .anyMatch(
                back -> scene.sentence().in(0, back.from(), Tag.DARK, Tag.OFFLINE).isPresent());
  }

  /** Hours that a word for "after" dates something by. */
  private boolean counted(Draft length) {
    int from = length.from();
    int to = length.to();
    boolean behind =
        new Anchors(scene).dates(to, Anchors.LATER)
            || (scene.sentence().language().cases() && scene.sentence().at(to, Tag.AFTER) != null);
    boolean before =
        scene.sentence().in(from - 2, from, Tag.AFTER).isPresent()
            || scene.sentence().is(Form.WITHIN, from - 1);
    return length.predicate() == Predicate.DURATION && length.value() != null && (behind || before);
  }

  private boolean near(Mark back, Draft length) {
    int from = length.from();
    int to = length.to();
    return scene.sameClause(back, from, to)
        && Math.max(back.from() - to, from - back.to()) < NEAR
        && !scene.unreal(back.from(), back.to());
  }
}
