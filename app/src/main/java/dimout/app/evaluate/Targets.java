package dimout.app.evaluate;

import dimout.app.evaluate.method.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The published targets for seasonal series of at least 500 a bin, and whether they are met. */
final class Targets {
  private final Contest contest;
  private final Method ours;
  private final Tally sum;
  private final List<Target> targets = new ArrayList<>();

  Targets(Contest contest, Method ours) {
    this.contest = contest;
    this.ours = ours;
    this.sum = contest.sum(ours, contest::targeted);
  }

  List<Target> all() {
    targets.clear();
    atMost("false alarms a series-year", 0.5, 2, Tally::falseAlarmsPerYear);
    atMost("false dark hours a series-year", 10, 1, Tally::falseDarkHoursPerYear);
    atLeast("recall at ≥ 50 % depth, ≥ 1 h", 0.98, t -> recall(t, 50, 90));
    atLeast("recall at 30 % depth, ≥ 1 h", 0.90, t -> recall(t, 30, 30));
    atMost("onset error p50, bins", 1, 0, t -> t.onsetErrors.quantile(0.5));
    atMost("onset error p90, bins", 2, 0, t -> t.onsetErrors.quantile(0.9));
    atMost("latency p50, bins", 2, 0, t -> t.latencies.quantile(0.5));
    atMost("latency p90, bins", 4, 0, t -> t.latencies.quantile(0.9));
    atMost("error of percent of usual, points", 3, 1, t -> t.percentErrors.mean());
    for (int level : new int[] {100, 50, 5}) {
      covered(level);
    }
    return List.copyOf(targets);
  }

  private static double recall(Tally tally, int from, int to) {
    return tally.recall(cell -> cell.depth() >= from && cell.depth() <= to).value();
  }

  private void atMost(String aim, double bar, int digits, ToDoubleFunction<Tally> measure) {
    double value = measure.applyAsDouble(sum);
    boolean met = value <= bar;
    String why = met ? "" : "worst: " + extreme(measure, Comparator.reverseOrder(), digits);
    String bound = "≤ " + Figures.number(bar, digits);
    targets.add(new Target(aim, bound, Figures.number(value, digits), met, why));
  }

  private void atLeast(String aim, double bar, ToDoubleFunction<Tally> measure) {
    double value = measure.applyAsDouble(sum);
    boolean met = value >= bar;
    String why = met ? "" : "worst: " + extreme(measure, Comparator.naturalOrder(), 2);
    String bound = "≥ " + Figures.number(bar, 2);
    targets.add(new Target(aim, bound, Figures.number(value, 3), met, why));
  }

  private void covered(int level) {
    ToDoubleFunction<Tally> measure = tally -> 100 * tally.coverage(level).value();
    double value = measure.applyAsDouble(sum);
    boolean met = value >= 88 && value <= 92;
    String why =
        met
            ? ""
            : "lowest: "
                + extreme(measure, Comparator.naturalOrder(), 0)
                + "; highest: "
                + extreme(measure, Comparator.reverseOrder(), 0);
    targets.add(
        new Target(
            "coverage of the 90 % interval at " + level + " %",
            "88–92 %",
            Figures.number(value, 1),
            met,
            why));
  }

  /** The two series that are furthest off. */
  private String extreme(ToDoubleFunction<Tally> measure, Comparator<Double> order, int digits) {
    Comparator<ScoreRow> worst =
        Comparator.comparing(row -> measure.applyAsDouble(row.tally()), order);
    List<String> named =
        contest.each(ours, contest::targeted).stream()
            .filter(row -> !Double.isNaN(measure.applyAsDouble(row.tally())))
            .sorted(worst)
            .limit(2)
            .map(
                row -> row.set() + " " + Figures.number(measure.applyAsDouble(row.tally()), digits))
            .toList();
    return String.join(", ", named);
  }

  static Table table(List<Target> targets) {
    List<List<String>> rows =
        targets.stream()
            .map(t -> List.of(t.aim(), t.bar(), t.measured(), t.met() ? "met" : "NOT met", t.why()))
            .toList();
    return new Table(
        "Targets", List.of(), List.of("target", "bar", "measured", "verdict", "where"), rows);
  }
}
