package dimout.app.cli;

import dimout.app.claim.score.ClaimScore;
import dimout.app.claim.score.Part;
import dimout.app.claim.score.PublishedTexts;
import dimout.app.evaluate.Scorecard;
import dimout.app.evaluate.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The claim check's part of the scorecard. */
final class ClaimTable {
  private static final List<String> HEADER =
      List.of(
          "language",
          "texts",
          "claims",
          "precision",
          "recall",
          "values",
          "units",
          "wide",
          "recognised");

  private ClaimTable() {}

  /**
   * The scorecard with the claims' tables at its end.
   *
   * @param events folder with texts that others published; without it their tables are left out
   */
  static Scorecard beside(Scorecard card, Path events) {
    List<Table> tables = new ArrayList<>(card.tables());
    tables.add(
        table(
            EnumSet.of(Part.BUILD),
            "what it is built on",
            "Built on, as the weights are, and so no measure of anything. Bars for the others:"
                + " precision and recall 0.90, values and units 0.95."));
    tables.add(
        table(
            EnumSet.range(Part.SECOND, Part.THIRTYEIGHTH),
            "sets that were looked at",
            "No first look: what was wrong in them is mended, and weights are trained on them, so"
                + " these figures flatter. What each first look found, before that, is in"
                + " docs/claim-scorecard.md."));
    tables.add(
        table(
            EnumSet.of(Part.TWENTYFIRST),
            "the twenty-first set",
            "The half to report on; by six authors who worked blind. No text was mended for it, but"
                + " which conditions of the grammar to leave out was chosen with it; no weight is"
                + " trained on it."));
    tables.add(
        table(
            EnumSet.of(Part.THIRTYSIXTH),
            "the thirty-sixth set",
            "Ordinary news prose by eight more authors who worked blind; every label read twice;"
                + " looked at once, nothing was mended for it and no weight is trained on it."
                + " “Wide” lists hold all that they should, and a name besides."));
    tables.addAll(published(events));
    return new Scorecard(card.remarks(), card.rows(), card.targets(), tables);
  }

  /** Real texts, of which only the labels are the project's own. */
  private static List<Table> published(Path events) {
    return PublishedTexts.rows(events).entrySet().stream()
        .filter(half -> half.getValue().texts() > 0)
        .map(half -> published(half.getValue(), half.getKey()))
        .toList();
  }

  private static Table published(ClaimScore.Row row, PublishedTexts.Half half) {
    String stop = "Descriptions of shutdowns by Access Now's STOP project";
    String name =
        switch (half) {
          case BUILT_ON -> "the earlier half";
          case TRAINED_ON -> "the rest of the earlier half";
          case REPORTED -> "the later half";
          case REPORTED_SECOND -> "a second sample of the later half";
        };
    String remark =
        switch (half) {
          case BUILT_ON ->
              stop + " and posts of NetBlocks, before 2023 and before 2022-03-30; built on.";
          case TRAINED_ON -> stop + " before 2023; weights are trained on it; read once.";
          case REPORTED ->
              stop
                  + " and posts of NetBlocks, from 2023 and 2022-03-30 on; mended for after the"
                  + " first look (0.961, 0.789, 0.866).";
          case REPORTED_SECOND -> stop + " from 2023 on; looked at once (0.932, 0.903, 0.877).";
        };
    return new Table(
        "Claims found in published texts: " + name, List.of(remark), HEADER, List.of(row(row)));
  }

  /** Of the languages that the parts have texts in. */
  private static Table table(Set<Part> parts, String name, String remark) {
    List<List<String>> rows =
        ClaimScore.compute(parts).stream()
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
        Integer.toString(row.wide()),
        Integer.toString(row.recognised()));
  }

  private static String share(@Nullable Double share) {
    return share == null ? "-" : String.format(Locale.ROOT, "%.2f", share);
  }
}
