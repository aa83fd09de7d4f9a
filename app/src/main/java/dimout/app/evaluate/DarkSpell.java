package dimout.app.evaluate;

import dimout.app.evaluate.method.Judgement;
import dimout.app.evaluate.series.TrialSeries;
import java.util.ArrayList;
import java.util.List;

/**
 * An uninterrupted run of dark bins; bins without data do not interrupt.
 *
 * @param from first bin
 * @param until the bin after the last
 */
record DarkSpell(int from, int until) {
  private static final long ONE_OUTAGE = 12L * 3600;

  static List<DarkSpell> of(TrialSeries series, Judgement judged) {
    List<DarkSpell> spells = new ArrayList<>();
    int from = -1;
    int last = -1;
    for (int i = 0; i < judged.size(); i++) {
      if (judged.dark(i)) {
        from = from < 0 ? i : from;
        last = i;
      } else if (from >= 0 && !Double.isNaN(series.at(i))) {
        spells.add(new DarkSpell(from, last + 1));
        from = -1;
      }
    }
    if (from >= 0) {
      spells.add(new DarkSpell(from, last + 1));
    }
    return spells;
  }

  /** Joins what lies less than 12 h apart, as one outage is told from the next. */
  static List<DarkSpell> outages(TrialSeries series, List<DarkSpell> spells) {
    List<DarkSpell> outages = new ArrayList<>();
    for (DarkSpell spell : spells) {
      DarkSpell before = outages.isEmpty() ? null : outages.getLast();
      if (before != null && (long) (spell.from - before.until) * series.step() < ONE_OUTAGE) {
        outages.set(outages.size() - 1, new DarkSpell(before.from, spell.until));
      } else {
        outages.add(spell);
      }
    }
    return outages;
  }

  boolean overlaps(int start, int end) {
    return from < end && start < until;
  }
}
