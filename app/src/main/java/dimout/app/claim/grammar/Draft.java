package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a rule finds it: still in tokens, without place, metric, attribution and time.
 *
 * @param from first token that bears it
 * @param to token after the last
 */
record Draft(
    Predicate predicate,
    Comparator comparator,
    @Nullable Double value,
    @Nullable Unit unit,
    @Nullable Interval span,
    List<String> scope,
    int from,
    int to) {
  /** A number and its unit. */
  static Draft number(Predicate predicate, Comparator comparator, double value, Quantity quantity) {
    return new Draft(
        predicate,
        comparator,
        value,
        quantity.unit(),
        null,
        List.of(),
        quantity.from(),
        quantity.to());
  }

  /** A moment. */
  static Draft time(Predicate predicate, Comparator comparator, Moment moment) {
    return new Draft(
        predicate,
        comparator,
        null,
        Unit.TIME,
        moment.interval(),
        List.of(),
        moment.from(),
        moment.to());
  }

  /** That it has lasted since a moment, in days where they are known. */
  static Draft since(Mark since, Moment moment, @Nullable Double days) {
    return new Draft(
        Predicate.DURATION,
        Comparator.ABOUT,
        days,
        days == null ? null : Unit.DAYS,
        moment.interval(),
        List.of(),
        Math.min(since.from(), moment.from()),
        Math.max(since.to(), moment.to()));
  }

  /** Named things. */
  static Draft scope(Predicate predicate, List<String> scope, int from, int to) {
    return new Draft(predicate, Comparator.EQUALS, null, null, null, scope, from, to);
  }

  /** That it is back, by a day at the latest. */
  static Draft back(Mark back, @Nullable Interval day) {
    return over(day, List.of(), back.from(), back.to());
  }

  /** That what had lasted so long is over, by a day at the latest. */
  static Draft until(Draft length, @Nullable Interval day) {
    return over(day, length.scope(), length.from(), length.to());
  }

  private static Draft over(@Nullable Interval day, List<String> scope, int from, int to) {
    return new Draft(
        Predicate.RESTORATION, Comparator.AT_MOST, null, Unit.TIME, day, scope, from, to);
  }

  /** The same, of these services alone. */
  Draft scoped(List<String> names) {
    List<String> all = new ArrayList<>(scope);
    all.addAll(names);
    return new Draft(predicate, comparator, value, unit, span, List.copyOf(all), from, to);
  }

  Draft widened(int start, int end) {
    return new Draft(
        predicate, comparator, value, unit, span, scope, Math.min(from, start), Math.max(to, end));
  }
}
