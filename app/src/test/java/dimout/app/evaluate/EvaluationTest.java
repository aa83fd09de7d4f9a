package dimout.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quick run on made series alone. */
class EvaluationTest {
  @TempDir static Path empty;
  private static Scorecard card;

  @BeforeAll
  static void measure() {
    card = new Evaluation(empty, true, Part.REPORTING).run();
  }

  @Test
  void everyMethodIsMeasuredOnEveryDataSet() {
    List<String> methods = card.rows().stream().map(ScoreRow::method).distinct().toList();
    List<String> sets = card.rows().stream().map(ScoreRow::set).distinct().toList();
    assertThat(methods).hasSizeGreaterThanOrEqualTo(5);
    assertThat(card.rows()).hasSize(methods.size() * sets.size());
    assertThat(card.rows()).allMatch(row -> row.tally().recall(cell -> true).trials() >= 40);
  }

  @Test
  void absentDataIsSaid() {
    assertThat(card.remarks()).anyMatch(remark -> remark.startsWith("Real series are left out"));
  }

  @Test
  void theRivalsDoWhatTheyAreKnownFor() {
    Tally trailing = tally("made: traffic", "7-day median");
    Tally fourWeeks = tally("made: traffic", "4-week median");
    assertThat(trailing.falseAlarmsPerYear()).isGreaterThan(100);
    assertThat(fourWeeks.falseAlarmsPerYear()).isLessThan(trailing.falseAlarmsPerYear());
    assertThat(fourWeeks.recall(cell -> cell.depth() == 90).value()).isGreaterThan(0.9);
    assertThat(fourWeeks.recall(cell -> cell.depth() == 30).value()).isLessThan(0.7);
  }

  @Test
  void oursFindsDeepDropsAndStatesIntervalsThatHold() {
    for (String set : List.of("made: traffic", "made: probing", "made: bgp", "made: telescope")) {
      Tally ours = tally(set, "dimout");
      assertThat(ours.recall(cell -> cell.depth() == 90).value()).as(set).isGreaterThan(0.8);
      assertThat(ours.latencies.quantile(0.5)).as(set).isLessThanOrEqualTo(2);
      assertThat(ours.percentErrors.mean()).as(set).isLessThan(3);
      assertThat(ours.coverage(100).value()).as(set).isBetween(0.8, 0.98);
      assertThat(ours.coverage(5).value()).as(set).isBetween(0.8, 0.98);
    }
  }

  @Test
  void oursAlarmsFalselyNoMoreThanTheBestRival() {
    double rivals =
        card.rows().stream()
            .filter(row -> row.set().equals("made: traffic") && !row.method().equals("dimout"))
            .mapToDouble(row -> row.tally().falseAlarmsPerYear())
            .min()
            .orElseThrow();
    assertThat(tally("made: traffic", "dimout").falseAlarmsPerYear()).isLessThanOrEqualTo(rivals);
  }

  @Test
  void theSameInputsGiveTheSameBytes() {
    Scorecard again = new Evaluation(empty, true, Part.REPORTING).run();
    assertThat(ScorecardJson.of(again)).isEqualTo(ScorecardJson.of(card));
    assertThat(again.markdown()).isEqualTo(card.markdown());
  }

  private static Tally tally(String set, String method) {
    return card.rows().stream()
        .filter(row -> row.set().equals(set) && row.method().startsWith(method))
        .findFirst()
        .orElseThrow()
        .tally();
  }
}
