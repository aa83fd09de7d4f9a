package dimout.app.evaluate;

import dimout.app.evaluate.method.Method;
import dimout.app.evaluate.series.SizeClass;
import java.util.ArrayList;
import java.util.List;

/** The contest in tables. */
final class ContestTables {
  private static final List<String> HEADER =
      List.of(
          "data set",
          "method",
          "years",
          "false alarms a year (95 %)",
          "false dark h a year",
          "recall 30 %",
          "recall 50 %",
          "recall 90 %",
          "onset error p50 / p90",
          "recovery error p50 / p90",
          "latency p50 / p90",
          "percent error, pp");

  private final Contest contest;

  ContestTables(Contest contest) {
    this.contest = contest;
  }

  Table methods() {
    List<String> notes =
        List.of(
            "False alarms: outages (dark spells less than 12 h apart are one) on untouched series, "
                + "real holidays counted against the method.",
            "Recall: of drops of 1, 3, 8 and 48 h; a hit begins within 2 bins, ends within 3 and is "
                + "dark for at least half of its bins. Errors and latency in bins, of drops found; "
                + "latency as if live, 1 is the first dark bin.");
    return new Table("By data set and method", notes, HEADER, lines(contest.rows()));
  }

  /** The pool that the targets are for. */
  Table targeted() {
    List<ScoreRow> rows = new ArrayList<>();
    for (Method method : contest.methods()) {
      Tally sum = contest.sum(method, contest::targeted);
      rows.add(new ScoreRow("seasonal, ≥ 500 a bin", method.name(), sum));
    }
    return new Table("All seasonal series of at least 500 a bin", List.of(), HEADER, lines(rows));
  }

  /** What the targets leave out: nothing of it is hidden. */
  Table leftOut() {
    List<ScoreRow> rows = new ArrayList<>();
    for (Method method : contest.methods()) {
      rows.addAll(contest.each(method, contest::leftOut));
    }
    List<String> notes =
        List.of(
            "Seasonal series of at least 500 a bin of which dimout says for most of the time that "
                + "they are not trackable. They are left out of the targets and the table above, "
                + "for every method; what each method does with them stands here.");
    return new Table("Not trackable", notes, HEADER, lines(rows));
  }

  Table each(Method method) {
    List<List<String>> lines = lines(contest.each(method, series -> true));
    return new Table("By series: " + method.name(), List.of(), HEADER, lines);
  }

  /** Recall by size, depth and duration. */
  Table cells(Method method) {
    Tally all = contest.sum(method, series -> true);
    List<List<String>> rows = new ArrayList<>();
    for (SizeClass size : SizeClass.values()) {
      for (int depth : new int[] {30, 50, 90}) {
        List<String> row = new ArrayList<>(List.of(size.words(), depth + " %"));
        for (int hours : new int[] {1, 3, 8, 48}) {
          Share share = all.recall(cell -> cell.equals(new Cell(size, depth, hours)));
          row.add(
              Figures.shareWithInterval(share)
                  + (share.trials() > 0 ? " of " + share.trials() : ""));
        }
        rows.add(row);
      }
    }
    List<String> header = List.of("size", "depth", "1 h", "3 h", "8 h", "48 h");
    List<String> notes = List.of("All data sets together, with 95 % intervals and the trials.");
    return new Table("Recall by size, depth and duration: " + method.name(), notes, header, rows);
  }

  /** How often the 90 % interval of percent of usual holds the truth. */
  Table coverage(Method method) {
    List<List<String>> rows = new ArrayList<>();
    for (ScoreRow row : contest.rows()) {
      if (row.method().equals(method.name())) {
        rows.add(
            List.of(
                row.set(),
                covered(row.tally(), 100),
                covered(row.tally(), 50),
                covered(row.tally(), 5)));
      }
    }
    List<String> header = List.of("data set", "at 100 %", "at 50 %", "at 5 %");
    List<String> notes =
        List.of(
            "Percent of bins whose 90 % interval of percent of usual holds the true level: "
                + "untouched, and within drops to 50 % and to 5 %. The rivals state no interval.");
    return new Table("Interval coverage: " + method.name(), notes, header, rows);
  }

  private static String covered(Tally tally, int level) {
    Share share = tally.coverage(level);
    return share.trials() == 0
        ? Figures.percent(share)
        : Figures.percent(share) + " of " + share.trials();
  }

  private static List<List<String>> lines(List<ScoreRow> rows) {
    return rows.stream().map(ContestTables::line).toList();
  }

  private static List<String> line(ScoreRow row) {
    Tally tally = row.tally();
    return List.of(
        row.set(),
        row.method(),
        Figures.number(tally.years, 2),
        Figures.rate(tally.falseAlarms, tally.years),
        Figures.number(tally.falseDarkHoursPerYear(), 1),
        Figures.share(tally.recall(cell -> cell.depth() == 30)),
        Figures.share(tally.recall(cell -> cell.depth() == 50)),
        Figures.share(tally.recall(cell -> cell.depth() == 90)),
        Figures.middleAndTail(tally.onsetErrors),
        Figures.middleAndTail(tally.recoveryErrors),
        Figures.middleAndTail(tally.latencies),
        Figures.number(tally.percentErrors.mean(), 1));
  }
}
