package dimout.incident;

import dimout.model.DarkSpan;
import dimout.model.SignalKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The bins of an incident, of the coarsest step of the kinds concerned, and which kinds are in
 * outage in each: those that are dark for at least half of it.
 */
final class Grid {
  /** How long a signal that was dark at its last word is taken to have stayed so. */
  private static final long LATE = 2 * 3600;

  /** Of the first bin, epoch seconds. */
  private final long start;

  private final int step;

  /** One bit per kind. */
  private final byte[] kinds;

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
    byKind(overlap).forEach((kind, members) -> grid.mark(kind, members, lastData));
    return grid;
  }

  private static Map<SignalKind, List<Overlap.Member>> byKind(Overlap overlap) {
    Map<SignalKind, List<Overlap.Member>> kinds = new EnumMap<>(SignalKind.class);
    for (Overlap.Member each : overlap.members()) {
      kinds.computeIfAbsent(each.track().kind, any -> new ArrayList<>()).add(each);
    }
    return kinds;
  }

  private void mark(SignalKind kind, List<Overlap.Member> members, long lastData) {
    byte bit = bit(kind);
    for (Overlap.Member each : members) {
      int[] dark = new int[kinds.length];
      each.outage()
          .spells()
          .forEach(
              spell -> cover(dark, spell.from().getEpochSecond(), spell.until().getEpochSecond()));
      if (each.isDarkNow() && lastData > each.end()) {
        cover(dark, each.end(), Math.min(lastData, each.end() + LATE));
      }
      for (int i = 0; i < kinds.length; i++) {
        if (2L * dark[i] >= Math.min(step, Math.max(1, lastData - time(i)))) {
          kinds[i] |= bit;
        }
      }
    }
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
