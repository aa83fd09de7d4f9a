package dimout.app.evaluate;

import java.util.List;

/**
 * What was measured.
 *
 * @param remarks about the run itself, such as data that was not there
 * @param rows of the contest, by data set and method
 * @param tables all of it for people, in the order of reading
 */
public record Scorecard(
    List<String> remarks, List<ScoreRow> rows, List<Target> targets, List<Table> tables) {
  public Scorecard {
    remarks = List.copyOf(remarks);
    rows = List.copyOf(rows);
    targets = List.copyOf(targets);
    tables = List.copyOf(tables);
  }

  /** For a terminal. */
  public String text() {
    return String.join("\n", remarks) + "\n\n" + Layout.text(tables);
  }

  /** For docs/scorecard.md. */
  public String markdown() {
    return Layout.markdown("Scorecard", remarks, tables);
  }
}
