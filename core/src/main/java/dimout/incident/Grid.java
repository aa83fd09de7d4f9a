package dimout.incident;

import dimout.model.DarkSpan;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The bins of an incident, of the coarsest step of the kinds concerned, and which kinds are in
 * outage in each: those of which one series or another is dark for at least half of it.
 */
final class Grid {
  /** How long a signal that was dark at its last word is taken to have stayed so. */
  private static final long LATE = 2 * 3600;

  /** Of the first bin, epoch seconds. */
  private final long start;

  private final int step;

  /** One bit per kind. */
  private final byte[] kinds;

  /** When one series of a kind or another is dark: from and until, in order, none touching. */
  private final Map<SignalKind, List<long[]>> stretches = new EnumMap<>(SignalKind.class);

  private Grid(long start, int step, int bins) {
    this.start = start;
    this.step = step;
    this.kinds = new byte[bins];
  }

  int step() {
    return step;
  }

  static Grid of(Overlap overlap, long lastData) {
    Track coarsest = overlap.members().get(0).track();
    for (Overlap.Member each : overlap.members()) {
      coarsest = each.track().step > coarsest.step ? each.track() : coarsest;
    }
    int step = coarsest.step;
    long phase = coarsest.size == 0 ? 0 : Math.floorMod(coarsest.time[coarsest.size - 1], step);
    long start = Math.floorDiv(overlap.onset() - phase, step) * step + phase;
    int bins = (int) Math.max(1, (Math.max(lastData, overlap.end()) - start + step - 1) / step);
    Grid grid = new Grid(start, step, bins);
    for (Overlap.Member each : overlap.members()) {
      grid.darken(each, lastData);
    }
    grid.stretches.replaceAll((kind, dark) -> joined(dark));
    grid.stretches.forEach((kind, dark) -> grid.mark(kind, dark, lastData));
    return grid;
  }

  private void darken(Overlap.Member member, long lastData) {
    List<long[]> dark = stretches.computeIfAbsent(member.track().kind, any -> new ArrayList<>());
    for (Spell spell : member.outage().spells()) {
      dark.add(new long[] {spell.from().getEpochSecond(), spell.until().getEpochSecond()});
    }
    if (member.isDarkNow() && lastData > member.end()) {
      dark.add(new long[] {member.end(), Math.min(lastData, member.end() + LATE)});
    }
  }

  private static List<long[]> joined(List<long[]> stretches) {
    stretches.sort(Comparator.comparingLong(each -> each[0]));
    List<long[]> joined = new ArrayList<>();
    for (long[] each : stretches) {
      long[] last = joined.isEmpty() ? each : joined.get(joined.size() - 1);
      if (joined.isEmpty() || each[0] > last[1]) {
        joined.add(each.clone());
      } else {
        last[1] = Math.max(last[1], each[1]);
      }
    }
    return joined;
  }

  private void mark(SignalKind kind, List<long[]> stretches, long lastData) {
    byte bit = bit(kind);
    int[] dark = new int[kinds.length];
    stretches.forEach(each -> cover(dark, each[0], each[1]));
    for (int i = 0; i < kinds.length; i++) {
      if (2L * dark[i] >= Math.min(step, Math.max(1, lastData - time(i)))) {
        kinds[i] |= bit;
      }
    }
  }

  /** The kinds that are dark at one time with another, for however short a time. */
  Set<SignalKind> together() {
    Set<SignalKind> together = EnumSet.noneOf(SignalKind.class);
    stretches.forEach((one, dark) ->
        stretches.forEach((other, darkToo) -> {
          if (one != other && meet(dark, darkToo)) {
            together.add(one);
          }
        }));
    return together;
  }

  private static boolean meet(List<long[]> some, List<long[]> others) {
    int other = 0;
    for (long[] each : some) {
      while (other < others.size() && others.get(other)[1] <= each[0]) {
        other++;
      }
      if (other < others.size() && others.get(other)[0] < each[1]) {
        return true;
      }
    }
    return false;
  }

  private void cover(int[] dark, long from, long until) {
    for (int i = (int) Math.max(0, (from - start) / step); i < dark.length; i++) {
      if (time(i) >= until) {
        return;
      }
      dark[i] += (int) (Math.min(until, time(i + 1)) - Math.max(from, time(i)));
    }
  }

  long time(int bin) {
    return start + (long) bin * step;
  }

  boolean everTwo() {
    for (byte bin : kinds) {
      if (Integer.bitCount(bin) >= 2) {
        return true;
      }
    }
    return false;
  }

  boolean has(int bin, SignalKind kind) {
    return (kinds[bin] & bit(kind)) != 0;
  }

  @SuppressWarnings("EnumOrdinal") // a bit set that lives as long as this record
  private static byte bit(SignalKind kind) {
    return (byte) (1 << kind.ordinal());
  }

  /** Which bins are dark: two kinds, or one in an incident that never has two. */
  boolean[] dark() {
    int needed = everTwo() ? 2 : 1;
    boolean[] dark = new boolean[kinds.length];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = Integer.bitCount(kinds[i]) >= needed;
    }
    return dark;
  }

  /** Runs of dark bins, without levels. */
  List<DarkSpan> runs(boolean[] dark, long lastData) {
    List<DarkSpan> runs = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= dark.length; i++) {
      boolean is = i < dark.length && dark[i];
      if (is && from < 0) {
        from = i;
      } else if (!is && from >= 0) {
        long until = i == dark.length ? Math.min(time(i), lastData) : time(i);
        runs.add(new DarkSpan(time(from), until, 0, 0, 0));
        from = -1;
      }
    }
    return runs;
  }
}
