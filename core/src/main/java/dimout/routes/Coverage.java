package dimout.routes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much of the ordinary measurement is there: of the ASes that had a full-feed peer in at least
 * half of the bins of the last seven days (or since the first bin that had any), those that have
 * one now.
 */
final class Coverage {
  private static final long WINDOW_SECONDS = 7 * 86_400L;

  private record Bin(long time, List<Long> asns) {}

  private final Deque<Bin> window = new ArrayDeque<>();
  private final Map<Long, Integer> bins = new HashMap<>();
  private List<Long> last = List.of();

  /** Whether there ever was a full-feed peer. */
  boolean begun() {
    return !window.isEmpty();
  }

  /**
   * Counts a bin in.
   *
   * @param asns the distinct ASes with a full-feed peer at its end, sorted
   * @return the coverage, 0 to 1; 0 when there is no full-feed peer
   */
  double add(long time, long... asns) {
    List<Long> now = Arrays.stream(asns).boxed().toList();
    if (now.isEmpty() && !begun()) {
      return 0;
    }
    last = now.equals(last) ? last : now;
    window.add(new Bin(time, last));
    count(last, 1);
    while (window.element().time() <= time - WINDOW_SECONDS) {
      count(window.remove().asns(), -1);
    }
    long ordinary = bins.values().stream().filter(this::half).count();
    long there = now.stream().filter(asn -> half(bins.getOrDefault(asn, 0))).count();
    return now.isEmpty() ? 0 : ordinary == 0 ? 1 : (double) there / ordinary;
  }

  /** The window, bins of the same ASes put together. */
  List<VisibilityMemory.Covered> memory() {
    List<VisibilityMemory.Covered> runs = new ArrayList<>();
    for (Bin bin : window) {
      if (runs.isEmpty() || !runs.get(runs.size() - 1).asns().equals(bin.asns())) {
        runs.add(new VisibilityMemory.Covered(new ArrayList<>(), bin.asns()));
      }
      runs.get(runs.size() - 1).times().add(bin.time());
    }
    return runs;
  }

  /** Goes on where another was. */
  void recall(List<VisibilityMemory.Covered> runs) {
    for (VisibilityMemory.Covered run : runs) {
      last = run.asns();
      for (long time : run.times()) {
        window.add(new Bin(time, last));
        count(last, 1);
      }
    }
  }

  private boolean half(int count) {
    return 2L * count >= window.size();
  }

  private void count(List<Long> asns, int more) {
    for (long asn : asns) {
      bins.merge(asn, more, (one, other) -> one + other == 0 ? null : one + other);
    }
  }
}
