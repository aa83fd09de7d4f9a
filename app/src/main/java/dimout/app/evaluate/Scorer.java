package dimout.app.evaluate;

import dimout.app.evaluate.method.Judgement;
import dimout.app.evaluate.method.Method;
import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.TrialSeries;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Measures one method on one series: on the untouched series what it says is false; in copies with
 * drops of known depth and place, what it finds and how exactly.
 */
final class Scorer {
  private static final double YEAR_SECONDS = 365.25 * 86_400;
  private static final int[] DEPTHS = {30, 50, 90};
  private static final int[] HOURS = {1, 3, 8, 48};

  /** Measured for the interval at a twentieth of usual only; no cell of its own. */
  private static final int DEEP = 95;

  private static final int DEEP_HOURS = 8;
  private static final int ENOUGH = 10;
  private static final int ROUNDS = 3;

  private final Part part;
  private final long seed;

  Scorer(Part part, long seed) {
    this.part = part;
    this.seed = seed;
  }

  Tally score(Method method, TrialSeries series) {
    Tally tally = new Tally();
    tally.series = 1;
    untouched(method, series, tally);
    for (int hours : HOURS) {
      for (int depth : DEPTHS) {
        if (hours * 3600 >= series.step()) {
          drops(method, series, new Cell(series.sizeClass(), depth, hours), tally);
        }
      }
    }
    int deepHours = Math.max(DEEP_HOURS, series.step() / 3600);
    drops(method, series, new Cell(series.sizeClass(), DEEP, deepHours), tally);
    return tally;
  }

  private void untouched(Method method, TrialSeries series, Tally tally) {
    Judgement judged = method.judge(series);
    int from = part.from(series);
    int until = part.until(series);
    List<DarkSpell> spells = DarkSpell.of(series, judged);
    tally.years = (double) (until - from) * series.step() / YEAR_SECONDS;
    tally.falseAlarms =
        DarkSpell.outages(series, spells).stream()
            .filter(outage -> outage.from() >= from && outage.from() < until)
            .filter(outage -> !series.isKnown(outage.from()))
            .count();
    long bins = 0;
    for (DarkSpell spell : spells) {
      bins +=
          IntStream.range(Math.max(spell.from(), from), Math.min(spell.until(), until))
              .filter(bin -> !series.isKnown(bin))
              .count();
    }
    tally.falseDarkHours = bins * (series.step() / 3600.0);
    tally.bins = (long) until - from;
    tally.untrackedBins = IntStream.range(from, until).filter(judged::untracked).count();
    cover(series, judged, new Injection(from, until - from, 0), tally);
  }

  private void drops(Method method, TrialSeries series, Cell cell, Tally tally) {
    int found = 0;
    for (int round = 0; round < ROUNDS && found < ENOUGH; round++) {
      Dice dice = new Dice(seed(series, cell, round));
      double depth = cell.depth() / 100.0;
      List<Injection> drops = Injection.plan(series, part, cell.hours() * 3600L, depth, dice);
      if (drops.isEmpty()) {
        return;
      }
      TrialSeries injected = Injection.into(series, drops, dice);
      Judgement judged = method.judge(injected);
      List<DarkSpell> spells = DarkSpell.of(injected, judged);
      for (Injection drop : drops) {
        cover(injected, judged, drop, tally);
        if (cell.depth() != DEEP) {
          locate(injected, judged, spells, drop, cell, tally);
          percent(injected, judged, drop, tally);
        }
      }
      found += drops.size();
    }
  }

  /** The same positions for every method. */
  private long seed(TrialSeries series, Cell cell, int round) {
    long name = series.label().name().hashCode();
    return seed + 31L * (name * 1_000_003L + cell.depth() * 1009L + cell.hours() * 31L + round);
  }

  /** A hit begins within 2 bins, ends within 3, and is dark for at least half of its bins. */
  private static void locate(
      TrialSeries series,
      Judgement judged,
      List<DarkSpell> spells,
      Injection drop,
      Cell cell,
      Tally tally) {
    List<DarkSpell> touching =
        spells.stream().filter(spell -> spell.overlaps(drop.onset(), drop.end())).toList();
    boolean found = !touching.isEmpty() && mostlyDark(series, judged, drop);
    boolean hit = false;
    if (found) {
      int onset = Math.abs(touching.getFirst().from() - drop.onset());
      int recovery = Math.abs(touching.getLast().until() - drop.end());
      tally.onsetErrors.add(onset);
      tally.recoveryErrors.add(recovery);
      int latency = judged.latency(drop.onset(), drop.length());
      if (latency > 0) {
        tally.latencies.add(latency);
      }
      hit = onset <= 2 && recovery <= 3;
    }
    tally.recall.merge(cell, Share.NONE.plus(hit), Share::plus);
  }

  private static boolean mostlyDark(TrialSeries series, Judgement judged, Injection drop) {
    int dark = 0;
    int data = 0;
    for (int i = drop.onset(); i < drop.end(); i++) {
      dark += judged.dark(i) ? 1 : 0;
      data += Double.isNaN(series.at(i)) ? 0 : 1;
    }
    return 2 * dark >= data;
  }

  private static void percent(TrialSeries series, Judgement judged, Injection drop, Tally tally) {
    Sample percents = new Sample();
    for (int i = drop.onset(); i < drop.end(); i++) {
      double percent = 100 * series.at(i) / judged.usual(i);
      if (!Double.isNaN(percent)) {
        percents.add(Math.clamp(percent, -1000, 1000));
      }
    }
    if (2 * percents.size() >= drop.length()) {
      tally.percentErrors.add(Math.abs(percents.quantile(0.5) - 100 * (1 - drop.depth())));
    }
  }

  private static void cover(TrialSeries series, Judgement judged, Injection drop, Tally tally) {
    int level = (int) Math.round(100 * (1 - drop.depth()));
    if (level != 100 && level != 50 && level != 5) {
      return;
    }
    long hits = 0;
    long trials = 0;
    for (int i = drop.onset(); i < drop.end(); i++) {
      if (judged.bounded(i) && !Double.isNaN(series.at(i)) && !series.isKnown(i)) {
        trials++;
        hits += judged.covers(i, level) ? 1 : 0;
      }
    }
    tally.coverage.merge(level, new Share(hits, trials), Share::plus);
  }
}
