package dimout.app.evaluate;

import dimout.app.evaluate.method.Dimout;
import dimout.app.evaluate.method.FourWeekMedian;
import dimout.app.evaluate.method.LastWeek;
import dimout.app.evaluate.method.Method;
import dimout.app.evaluate.method.SimilarDays;
import dimout.app.evaluate.method.TrailingMedian;
import dimout.app.evaluate.method.WeeklyAutoregression;
import dimout.app.evaluate.series.MadeSets;
import dimout.app.evaluate.series.RealSets;
import dimout.app.evaluate.series.TrialSeries;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The whole measurement: the contest of methods on made and real series, then real events.
 *
 * @param data folder that holds {@code series}; where it is absent its rows are left out
 * @param quick a few series only
 * @param part what counts
 */
public record Evaluation(Path data, boolean quick, Part part) {
  private static final long SEED = 20220105;

  /** Measures everything; the same inputs give the same bytes. */
  public Scorecard run() {
    List<String> remarks = new ArrayList<>();
    remarks.add(
        part == Part.REPORTING
            ? "Measured on the last 40 % of every series only; everything was tuned on the first 60 %."
            : "Measured on the part to tune on: for developers, not to be published.");
    List<TrialSeries> series = series(remarks);
    List<Method> methods = methods();
    Contest contest = Contest.run(methods, series, new Scorer(part, SEED));
    List<Table> events = new RealEvents(data.resolve("series"), methods).tables(series);
    Confirmations confirmations = new Confirmations(part, quick);
    FusionTables fusion =
        new FusionTables(confirmations.quiet(), confirmations.delays(), new OwnFaults(quick).run());
    return card(remarks, contest, events, fusion);
  }

  private static List<Method> methods() {
    return List.of(
        new Dimout(),
        new TrailingMedian(),
        new LastWeek(),
        new FourWeekMedian(),
        new SimilarDays(),
        new WeeklyAutoregression());
  }

  private List<TrialSeries> series(List<String> remarks) {
    List<TrialSeries> series = new ArrayList<>(quick ? MadeSets.few() : MadeSets.all());
    Path folder = data.resolve("series");
    if (Files.isDirectory(folder)) {
      RealSets real = new RealSets(folder);
      series.addAll(quick ? real.few() : real.all());
    } else {
      remarks.add("Real series are left out: there is no folder '" + folder + "'.");
    }
    return series;
  }

  private static Scorecard card(
      List<String> remarks, Contest contest, List<Table> events, FusionTables fusion) {
    ContestTables tables = new ContestTables(contest);
    Method ours = contest.methods().getFirst();
    List<Target> targets = new ArrayList<>(new Targets(contest, ours).all());
    targets.addAll(fusion.targets());
    List<Table> all = new ArrayList<>();
    all.add(Targets.table(targets));
    all.add(tables.targeted());
    all.addAll(fusion.tables());
    all.addAll(events);
    all.add(tables.methods());
    all.add(tables.cells(ours));
    all.add(tables.coverage(ours));
    all.add(Rivalry.table(contest, ours));
    all.add(tables.each(ours));
    return new Scorecard(remarks, contest.rows(), targets, all);
  }
}
