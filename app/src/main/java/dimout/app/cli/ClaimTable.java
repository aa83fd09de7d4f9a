package dimout.app.cli;

import dimout.app.claim.score.ClaimScore;
import dimout.app.claim.score.Part;
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

  private static final String AGAIN =
      " No first look: what was wrong in it is mended, so these figures flatter. What its first look"
          + " found, before that, is in docs/claim-scorecard.md.";

  private ClaimTable() {}

  /** The scorecard with the claims' tables at its end. */
  static Scorecard beside(Scorecard card) {
    List<Table> tables = new ArrayList<>(card.tables());
    tables.add(
        table(
            Part.BUILD,
            "what it is built on",
            "Built on, and so no measure of anything. Bars for the others: precision and recall"
                + " 0.90, values and units 0.95."));
    tables.add(
        table(Part.SECOND, "the second set's reporting half", "By the lexicons' authors." + AGAIN));
    tables.add(table(Part.THIRD, "the third set", "Near-parallel over the languages." + AGAIN));
    tables.add(
        table(
            Part.FOURTH,
            "the fourth set's reporting half",
            "By an author who had not read the lexicons." + AGAIN));
    tables.add(
        table(
            Part.FIFTH,
            "the fifth set's reporting half",
            "By the author of the mends, in six languages." + AGAIN));
    tables.add(
        table(
            Part.SIXTH,
            "the sixth set's reporting half",
            "By three authors who worked blind, as varied as they could." + AGAIN));
    tables.add(
        table(
            Part.SEVENTH,
            "the seventh set",
            "By one more author who worked blind, in the voices of ten kinds of outlet." + AGAIN));
    tables.add(
        table(
            Part.NINTH,
            "the ninth set",
            "By an author who worked blind, as plain reporting, one text in six apart." + AGAIN));
    return new Scorecard(card.remarks(), card.rows(), card.targets(), tables);
  }

  /** Of the languages that the part has texts in. */
  private static Table table(Part part, String name, String remark) {
    List<List<String>> rows =
        ClaimScore.compute(part).stream()
            .filter(row -> row.texts() > 0)
            .map(ClaimTable::row)
            .toList();
    return new Table("Claims found in articles: " + name, List.of(remark), HEADER, rows);
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
