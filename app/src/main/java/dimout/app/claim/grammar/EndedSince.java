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
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * "Cut since 2 July, was restored on Tuesday": what lasted since then did so until it came back,
 * and not until publication; "off since Thursday, came back on Tuesday" since the Thursday before.
 */
record EndedSince(Scene scene) {
  private static final Duration WEEK = Duration.ofDays(7);

  /** A subject and its article. */
  private static final int NOUN = 3;

  private static final Tag[] SUBJECTS = {
    Tag.NET, Tag.MOBILE, Tag.CITY, Tag.PLACE, Tag.OPERATOR, Tag.SERVICE
  };

  /** Counts the days of what a sentence tells to be over until its return. */
  void count(List<Draft> drafts) {
    for (Draft since : List.copyOf(drafts)) {
      Interval began = since.span();
      Interval back = began == null ? null : returned(since, drafts);
      if (began != null && back != null) {
        long days = days(began, back);
        boolean before = days < 0 && weekday(since);
        if (before) {
          drafts.replaceAll(draft -> began.equals(draft.span()) ? weekEarlier(draft) : draft);
        }
        long lasted = before ? days + WEEK.toDays() : days;
        drafts.replaceAll(draft ->
            draft.predicate() == Predicate.DURATION && spans(draft, before ? -1 : 0, began)
                ? lasting(draft, lasted)
                : draft);
        drafts.removeIf(draft -> draft.predicate() == Predicate.DURATION && zero(draft));
      }
    }
  }

  /** When what was dark since then came back; null where the sentence does not tell it. */
  private @Nullable Interval returned(Draft since, List<Draft> drafts) {
    return since.predicate() != Predicate.DURATION || since.unit() != Unit.DAYS
        ? null
        : drafts.stream()
            .filter(draft -> draft.predicate() == Predicate.RESTORATION)
            .filter(draft -> draft.comparator() != Comparator.AT_MOST)
            .filter(draft -> draft.scope().equals(since.scope()))
            .filter(draft -> ofSame(since, draft))
            .map(Draft::span)
            .findFirst()
            .orElse(null);
  }

  /**
   * Not "A came back on Tuesday, B has been off since Monday": no other subject stands between.
   * Where verbs stand last, a comma ends a clause, and whose the next one is may be left unsaid.
   */
  private boolean ofSame(Draft since, Draft back) {
    int from = Math.min(since.to(), back.to());
    int to = Math.max(since.from(), back.from());
    if (scene.sentence().language().verbLast() && scene.comma(from, to)) {
      return false;
    }
    boolean after = scene.sentence().in(from, to, Tag.AFTER).isPresent();
    boolean goesOn = scene.sentence().in(from, to, Tag.CONTINUE).isPresent();
    return after || (!goesOn && IntStream.range(from, to).noneMatch(this::subject));
  }

  /** Whether behind a comma or what begins a clause another subject stands. */
  private boolean subject(int at) {
    int next = at + 1;
    Mark clause = scene.sentence().at(at, Tag.BREAK, Tag.AND);
    boolean parts =
        scene.sign(at, ",") || scene.sign(at, "،") || scene.semicolon(at, next) || clause != null;
    int behind = clause == null ? next : clause.to();
    return parts
        && !scene.sentence().is(Form.WHERE, behind)
        && (named(behind) || scene.sentence().in(behind, behind + NOUN, SUBJECTS).isPresent());
  }

  /** A name that nothing else knows. */
  private boolean named(int at) {
    return at < scene.sentence().tokens().size() && scene.sentence().tokens().get(at).capital();
  }

  private boolean weekday(Draft since) {
    return scene.sentence().in(since.from(), since.to(), Tag.WEEKDAY).isPresent()
        && scene.sentence().in(since.from(), since.to(), Tag.MONTHNAME).isEmpty();
  }

  private static boolean spans(Draft draft, int weeks, Interval began) {
    Interval span = draft.span();
    return span != null && span.from().equals(began.from().plus(WEEK.multipliedBy(weeks)));
  }

  private static Draft weekEarlier(Draft draft) {
    Interval span = draft.span();
    return span == null
        ? draft
        : with(
            draft, draft.value(), new Interval(span.from().minus(WEEK), span.until().minus(WEEK)));
  }

  private static Draft lasting(Draft draft, long days) {
    return days < 0 ? draft : with(draft, (double) days, draft.span());
  }

  private static boolean zero(Draft draft) {
    return draft.value() != null && draft.value() == 0;
  }

  private static Draft with(Draft draft, @Nullable Double value, @Nullable Interval span) {
    return new Draft(
        draft.predicate(),
        draft.comparator(),
        value,
        draft.unit(),
        span,
        draft.scope(),
        draft.from(),
        draft.to());
  }

  private long days(Interval began, Interval back) {
    return ChronoUnit.DAYS.between(day(began.from()), day(back.from()));
  }

  private LocalDate day(Instant time) {
    return time.atZone(scene.setting().zone()).toLocalDate();
  }
}
