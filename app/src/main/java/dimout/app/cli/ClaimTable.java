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

  /** The scorecard with the claims' tables at its end. */
  static Scorecard beside(Scorecard card) {
    List<Table> tables = new ArrayList<>(card.tables());
    tables.add(
        table(
            "Claims found in articles: the set's reporting half",
            "Labelled sentences and short articles of our own writing, divided by a seeded hash."
                + " Its only first look is in docs/claim-scorecard.md; what was wrong is mended"
                + " since, so these figures flatter. Bars: precision and recall 0.90, values and"
                + " units 0.95.",
            ClaimScore.reported()));
    tables.add(
        table(
            "Claims found in articles: sentences written later",
            "Near-parallel over the languages, looked at once before their own causes were mended"
                + " (docs/claim-scorecard.md); these figures flatter too.",
            ClaimScore.compute()));
    tables.add(
        table(
            "Claims found in articles: the fourth set's reporting half",
            "Written before its author read the lexicons, not parallel over the languages; looked"
                + " at once after the mends on its other half (docs/claim-scorecard.md), and"
                + " mended since.",
            ClaimScore.last()));
    tables.add(
        table(
            "Claims found in articles: the fifth set's reporting half",
            "In the six languages in which the fourth found too little; looked at once in the same"
                + " way (docs/claim-scorecard.md), and mended since.",
            written(ClaimScore.latest())));
    return new Scorecard(card.remarks(), card.rows(), card.targets(), tables);
  }

  /** Languages that the set has texts in. */
  private static List<ClaimScore.Row> written(List<ClaimScore.Row> rows) {
    return rows.stream().filter(row -> row.texts() > 0).toList();
  }

  private static Table table(String title, String remark, List<ClaimScore.Row> rows) {
    return new Table(title, List.of(remark), HEADER, rows.stream().map(ClaimTable::row).toList());
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
