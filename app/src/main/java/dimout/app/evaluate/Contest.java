package dimout.app.evaluate;

import dimout.app.evaluate.method.Method;
import dimout.app.evaluate.series.SizeClass;
import dimout.app.evaluate.series.TrialSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Every method on every series, counted once and added up as asked for. */
final class Contest {
  private record Outcome(TrialSeries series, Method method, Tally tally) {}

  private final List<Method> methods;
  private final List<Outcome> outcomes;

  private Contest(List<Method> methods, List<Outcome> outcomes) {
    this.methods = methods;
    this.outcomes = outcomes;
  }

  /** Runs on all processors; what comes out does not depend on how many there are. */
  static Contest run(List<Method> methods, List<TrialSeries> series, Scorer scorer) {
    List<Outcome> outcomes =
        IntStream.range(0, methods.size() * series.size())
            .parallel()
            .mapToObj(i -> {
              Method method = methods.get(i % methods.size());
              TrialSeries one = series.get(i / methods.size());
              return new Outcome(one, method, scorer.score(method, one));
            })
            .toList();
    return new Contest(methods, outcomes);
  }

  /**
   * The series that the published targets are for: people's rhythm, at least 500 a bin, and
   * trackable by our own rule; for all methods the same.
   */
  boolean targeted(TrialSeries series) {
    return meant(series) && !untracked(series);
  }

  /** Those that are left out of the targets because we say that they are not trackable. */
  boolean leftOut(TrialSeries series) {
    return meant(series) && untracked(series);
  }

  private static boolean meant(TrialSeries series) {
    return series.label().seasonal() && series.sizeClass() == SizeClass.FROM_500;
  }

  private boolean untracked(TrialSeries series) {
    return outcomes.stream().anyMatch(o -> o.series().equals(series) && o.tally().untracked());
  }

  List<Method> methods() {
    return methods;
  }

  List<ScoreRow> rows() {
    List<ScoreRow> rows = new ArrayList<>();
    List<String> sets = outcomes.stream().map(o -> o.series().label().set()).distinct().toList();
    for (String set : sets) {
      for (Method method : methods) {
        Tally sum = sum(method, series -> series.label().set().equals(set));
        rows.add(new ScoreRow(set, method.name(), sum));
      }
    }
    return rows;
  }

  Tally sum(Method method, Predicate<TrialSeries> of) {
    Tally sum = new Tally();
    outcomes.stream()
        .filter(o -> o.method().equals(method) && of.test(o.series()))
        .forEach(o -> sum.add(o.tally()));
    return sum;
  }

  /** One row for each series, of one method: to see where it loses. */
  List<ScoreRow> each(Method method, Predicate<TrialSeries> of) {
    return outcomes.stream()
        .filter(o -> o.method().equals(method) && of.test(o.series()))
        .map(o -> new ScoreRow(o.series().label().name(), method.name(), o.tally()))
        .toList();
  }
}
