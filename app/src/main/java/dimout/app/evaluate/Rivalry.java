package dimout.app.evaluate;

import dimout.app.evaluate.method.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Where a rival does better than we do; empty cells would be a boast, so every loss is a row. */
final class Rivalry {
  private record Column(String name, boolean highIsGood, ToDoubleFunction<Tally> measure) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("false alarms a year", false, Tally::falseAlarmsPerYear),
          new Column("false dark h a year", false, Tally::falseDarkHoursPerYear),
          new Column("recall 30 %", true, t -> t.recall(cell -> cell.depth() == 30).value()),
          new Column("recall 50 %", true, t -> t.recall(cell -> cell.depth() == 50).value()),
          new Column("recall 90 %", true, t -> t.recall(cell -> cell.depth() == 90).value()),
          new Column("onset error p90", false, t -> t.onsetErrors.quantile(0.9)),
          new Column("recovery error p90", false, t -> t.recoveryErrors.quantile(0.9)),
          new Column("latency p90", false, t -> t.latencies.quantile(0.9)),
          new Column("percent error, pp", false, t -> t.percentErrors.mean()));

  private Rivalry() {}

  static Table table(Contest contest, Method ours) {
    List<List<String>> rows = new ArrayList<>();
    for (ScoreRow mine : contest.rows()) {
      if (mine.method().equals(ours.name())) {
        List<ScoreRow> rivals =
            contest.rows().stream()
                .filter(row -> row.set().equals(mine.set()) && !row.method().equals(mine.method()))
                .toList();
        COLUMNS.forEach(column -> rows.addAll(loss(column, mine, rivals)));
      }
    }
    List<String> header =
        List.of("data set", "column", "best rival", "theirs", "ours", "its false alarms a year");
    List<String> notes =
        List.of(
            "Every column of every data set in which a rival is ahead by more than rounding, with "
                + "the best of them. A method that alarms all the time is quick and misses little: "
                + "read its lead with its false alarms.");
    return new Table("Where a rival is ahead", notes, header, rows);
  }

  private static List<List<String>> loss(Column column, ScoreRow mine, List<ScoreRow> rivals) {
    ToDoubleFunction<ScoreRow> lead =
        rival -> {
          double own = column.measure().applyAsDouble(mine.tally());
          double other = column.measure().applyAsDouble(rival.tally());
          return column.highIsGood() ? other - own : own - other;
        };
    return rivals.stream()
        .filter(rival -> lead.applyAsDouble(rival) > 0.005)
        .max(Comparator.comparingDouble(lead))
        .map(rival ->
            List.of(
                mine.set(),
                column.name(),
                rival.method(),
                Figures.number(column.measure().applyAsDouble(rival.tally()), 2),
                Figures.number(column.measure().applyAsDouble(mine.tally()), 2),
                Figures.number(rival.tally().falseAlarmsPerYear(), 1)))
        .stream()
        .toList();
  }
}
