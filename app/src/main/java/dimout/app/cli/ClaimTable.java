package dimout.app.cli;

import dimout.app.claim.score.ClaimScore;
import dimout.app.evaluate.Scorecard;
import dimout.app.evaluate.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The claim check's part of the scorecard. */
final class ClaimTable {
  private static final List<String> HEADER =
      List.of(
          "language", "texts", "claims", "precision", "recall", "values", "units", "recognised");

  private ClaimTable() {}

  /** The scorecard with the claims' table at its end. */
  static Scorecard beside(Scorecard card) {
    List<Table> tables = new ArrayList<>(card.tables());
    tables.add(table());
    return new Scorecard(card.remarks(), card.rows(), card.targets(), tables);
  }

  private static Table table() {
    return new Table(
        "Claims found in articles",
        List.of(
            "Labelled sentences and short articles of our own writing, near-parallel over the"
                + " languages; the part that the grammar was not built on. Bars: precision and"
                + " recall 0.90, values and units 0.95."),
        HEADER,
        ClaimScore.compute().stream().map(ClaimTable::row).toList());
  }

  private static List<String> row(ClaimScore.Row row) {
    return List.of(
        row.language(),
        Integer.toString(row.texts()),
        Integer.toString(row.claims()),
        share(row.precision()),
        share(row.recall()),
        share(row.valuesRight()),
        share(row.unitsRight()),
        Integer.toString(row.recognised()));
  }

  private static String share(@Nullable Double share) {
    return share == null ? "-" : String.format(Locale.ROOT, "%.2f", share);
  }
}
