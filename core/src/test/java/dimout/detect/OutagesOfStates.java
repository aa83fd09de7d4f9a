package dimout.detect;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The contract's outages, spells and hours, read plainly off the states of a series' points: the
 * obvious reference that the detector's own ledger is compared with.
 *
 * @param step bin length in seconds
 * @param dataEnd end of the last bin with data
 * @param shifts ends of spells that became level shifts, which no state tells
 */
record OutagesOfStates(List<JudgedPoint> points, int step, long dataEnd, Set<Long> shifts) {
  private static final long ONE_OUTAGE = 12 * 3600;

  /**
   * An outage as the contract defines it; times in epoch seconds, hours in bins.
   *
   * @param recovery null while ongoing
   */
  record Expected(
      List<Long> from,
      List<Long> until,
      @Nullable Long recovery,
      long gross,
      long net,
      long unknown,
      long longest,
      List<Long> below) {}

  /** What a mutable spell is while it is being read. */
  private static final class Dark {
    long from;
    long until;
    long unknown;
    long pending;
    boolean over;
  }

  static OutagesOfStates of(Collection<JudgedPoint> points, int step, Set<Long> shifts) {
    long end =
        points.stream()
            .filter(OutagesOfStates::isData)
            .mapToLong(p -> p.time() + step)
            .max()
            .orElse(0);
    return new OutagesOfStates(List.copyOf(points), step, end, shifts);
  }

  private static boolean isData(JudgedPoint point) {
    return point.state() != PointState.NO_DATA && point.state() != PointState.FAULT;
  }

  List<Expected> outages() {
    List<List<Dark>> groups = new ArrayList<>();
    for (Dark spell : spells()) {
      List<Dark> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (!last.isEmpty() && isOne(last.get(last.size() - 1), spell)) {
        last.add(spell);
      } else {
        groups.add(new ArrayList<>(List.of(spell)));
      }
    }
    return groups.stream().map(this::expected).toList();
  }

  private boolean isOne(Dark last, Dark next) {
    return next.from - last.until < ONE_OUTAGE && !shifts.contains(last.until);
  }

  /** Runs of dark bins; no data does not end one, but does not prolong it past the last data. */
  private List<Dark> spells() {
    List<Dark> spells = new ArrayList<>();
    Dark open = null;
    for (JudgedPoint point : points) {
      if (!isData(point)) {
        if (open != null) {
          open.pending += step;
        }
      } else if (point.state() == PointState.OUTAGE) {
        if (open == null || shifts.contains(open.until)) {
          open = new Dark();
          open.from = point.time();
          spells.add(open);
        }
        open.unknown += open.pending;
        open.pending = 0;
        open.until = point.time() + step;
      } else if (open != null) {
        open.unknown += open.pending;
        open.until = point.time();
        open.over = true;
        open = null;
      }
    }
    return spells;
  }

  private Expected expected(List<Dark> spells) {
    Dark last = spells.get(spells.size() - 1);
    long onset = spells.get(0).from;
    boolean shifted = shifts.contains(last.until);
    boolean lasts = last.over && dataEnd - last.until >= ONE_OUTAGE;
    Long recovery = lasts && !shifted ? last.until : null;
    long end = lasts || shifted ? last.until : dataEnd;
    long dark = spells.stream().mapToLong(spell -> spell.until - spell.from).sum();
    long unknown = spells.stream().mapToLong(spell -> spell.unknown).sum();
    long longest = spells.stream().mapToLong(spell -> spell.until - spell.from).max().orElse(0);
    return new Expected(
        spells.stream().map(spell -> spell.from).toList(),
        spells.stream().map(spell -> spell.until).toList(),
        recovery,
        end - onset,
        dark - unknown,
        unknown,
        longest,
        List.of(below(80, onset, end), below(50, onset, end), below(20, onset, end)));
  }

  private long below(double percent, long from, long until) {
    return points.stream()
            .filter(point -> point.time() >= from && point.time() < until)
            .filter(point -> point.percentOfUsual() != null && point.percentOfUsual() < percent)
            .count()
        * step;
  }
}
