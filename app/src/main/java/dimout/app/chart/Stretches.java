package dimout.app.chart;

import dimout.model.PointState;
import dimout.model.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Stretches of a chart that are shaded beside its spells.
 *
 * @param restorations between two spells of one outage
 * @param unknown where no line has data
 */
record Stretches(List<Stretch> restorations, List<Stretch> unknown) {
  /** After a longer return the outage is over, and another one begins. */
  private static final Duration LONGEST_RESTORATION = Duration.ofHours(12);

  record Stretch(Instant from, Instant until) {}

  static Stretches of(Chart chart) {
    return new Stretches(restorations(chart), unknown(chart));
  }

  private static List<Stretch> restorations(Chart chart) {
    List<Spell> spells = chart.spells().stream().sorted(Comparator.comparing(Spell::from)).toList();
    List<Stretch> between = new ArrayList<>();
    for (int i = 1; i < spells.size(); i++) {
      Instant from = spells.get(i - 1).until();
      Instant until = spells.get(i).from();
      Duration length = Duration.between(from, until);
      if (length.isPositive() && length.compareTo(LONGEST_RESTORATION) < 0) {
        between.add(new Stretch(from, until));
      }
    }
    return between;
  }

  private static List<Stretch> unknown(Chart chart) {
    List<Stretch> known = new ArrayList<>();
    long begin = chart.from().getEpochSecond();
    long end = chart.until().getEpochSecond();
    for (ChartLine line : chart.lines()) {
      StateLane.runs(
          line,
          begin,
          end,
          (from, until, state) -> {
            if (state != PointState.NO_DATA) {
              known.add(new Stretch(Instant.ofEpochSecond(from), Instant.ofEpochSecond(until)));
            }
          });
    }
    known.sort(Comparator.comparing(Stretch::from));
    List<Stretch> gaps = new ArrayList<>();
    Instant told = chart.from();
    for (Stretch each : known) {
      if (each.from().isAfter(told)) {
        gaps.add(new Stretch(told, each.from()));
      }
      told = each.until().isAfter(told) ? each.until() : told;
    }
    if (chart.until().isAfter(told)) {
      gaps.add(new Stretch(told, chart.until()));
    }
    return gaps;
  }
}
