package dimout.detect;

import dimout.detect.PanelMember.Hold;
import dimout.model.SignalKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * All series of one signal at one time: whether they fall together, and whether what some lose
 * others gain.
 */
public final class Panel {
  private static final int PLACES = 20;
  private static final int FALLEN = 5;
  private static final int REGIONS = 3;
  private static final double SHARE = 0.2;

  /** Share of places below which a fault is over. */
  private static final double OVER = 0.1;

  /** Within how many bins falls are together. */
  private static final int TOGETHER = 6;

  /** Within how many bins after a fault all are back that fell by it. */
  private static final int RETURNING = 3;

  /** Chance of so many falls at once, were they unrelated; and over how many regions. */
  private static final double SCATTER = 1e-6;

  private static final int SCATTERED = 4;

  /** A place this much lower than those that fell with it has lost more than they. */
  private static final double DEEPER = 0.4;

  /** A place this much lower than after its counts moved has lost more since. */
  private static final double LOWER = 0.7;

  /** What fell once more is no echo of a fault when it is as low as this, percent. */
  private static final double LOW = 50;

  /** Share of series that come without data at once, or after a gap. */
  private static final double BROKEN = 0.5;

  private static final Balance NONE = new Balance();

  private static final double FORGET = 1 / 2000.0;
  private static final double LEAST_RATE = 0.002;

  /** By entity. */
  public Map<String, PanelMember> members = new TreeMap<>();

  public boolean fault;

  /** First and last bin of the newest fault, epoch seconds. */
  public long faultFrom = PanelMember.NEVER;

  public long faultLast = PanelMember.NEVER;

  /** Share of places that have fallen lately, at most times. */
  public double rate = LEAST_RATE;

  /** By type of entity. */
  public Map<String, Balance> balances = new TreeMap<>();

  public Panel() {}

  /** Looks at the bin that begins at {@code now}. */
  void decide(long now, int step, SignalKind kind) {
    long together = (long) TOGETHER * step;
    Set<String> places = new HashSet<>();
    Set<String> down = new HashSet<>();
    Map<String, String> fallen = new HashMap<>();
    List<Double> levels = new ArrayList<>();
    for (PanelMember each : members.values()) {
      if (!each.isFresh(now, step)) {
        continue;
      }
      places.add(each.place);
      if (each.down || each.dark) {
        down.add(each.place);
        levels.add(each.percent);
      }
      if (each.fellWithin(now, together)) {
        fallen.put(each.place, each.region);
      }
    }
    if (fault && down.size() < OVER * places.size()) {
      fault = false;
    } else if (isFault(places.size(), fallen)) {
      faultFrom = fault ? faultFrom : now;
      fault = true;
    }
    if (!fault && isBroken(now, step)) {
      faultFrom = faultLast >= now - step ? faultFrom : now;
      faultLast = now;
    }
    faultLast = fault ? now : faultLast;
    if (!fault && places.size() >= PLACES) {
      double share = fallen.size() / (double) places.size();
      rate = Math.max(LEAST_RATE, rate + FORGET * (share - rate));
    }
    if (kind == SignalKind.BGP || kind == SignalKind.PROBING) {
      moves(now);
    }
    settle(now, step, median(levels));
  }

  private boolean isFault(int places, Map<String, String> fallen) {
    Set<String> regions = new HashSet<>(fallen.values());
    int most =
        regions.stream()
            .mapToInt(each -> Collections.frequency(fallen.values(), each))
            .max()
            .orElse(0);
    boolean many =
        fallen.size() >= FALLEN && fallen.size() >= SHARE * places && regions.size() >= REGIONS;
    boolean scattered =
        fallen.size() >= FALLEN
            && regions.size() >= SCATTERED
            && 2 * most <= fallen.size()
            && chance(fallen.size(), places) < SCATTER;
    return places >= PLACES && (many || scattered);
  }

  /** Whether the source has a gap, or is back from one: what begins beside it is waited for. */
  private boolean isBroken(long now, int step) {
    int all = 0;
    int gaps = 0;
    for (PanelMember each : members.values()) {
      if (each.seen == now) {
        all++;
        gaps += each.last != now || now - each.lastBut > step ? 1 : 0;
      }
    }
    return all >= PLACES && gaps > BROKEN * all;
  }

  /** Chernoff's bound of the chance that so many of all fall at once. */
  private double chance(int fallen, int places) {
    double share = fallen / (double) places;
    if (share <= rate) {
      return 1;
    }
    double rest = share == 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - rate));
    return Math.exp(-places * (share * Math.log(share / rate) + rest));
  }

  private static double median(List<Double> levels) {
    List<Double> sorted = new ArrayList<>(levels);
    sorted.removeIf(level -> level.isNaN());
    Collections.sort(sorted);
    return sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2);
  }

  /** Notes whose counts moved to others in this bin. */
  private void moves(long now) {
    Map<String, double[]> sums = new TreeMap<>();
    members.forEach((entity, each) -> {
      if (each.seen == now && !Double.isNaN(each.change)) {
        double[] sum = sums.computeIfAbsent(type(entity), any -> new double[2]);
        sum[0] += each.change;
        sum[1] += Math.max(0, -each.change);
      }
    });
    sums.forEach((type, sum) ->
        balances.computeIfAbsent(type, any -> new Balance()).take(now, sum[0], sum[1]));
    members.forEach(
        (entity, each) -> moved(each, balances.getOrDefault(type(entity), NONE).moved, now));
  }

  /** Those too that had no data when the counts moved, and are down now that they have. */
  private static void moved(PanelMember each, long move, long now) {
    if (each.seen == now && !(each.change >= 0) && each.lastBut < move && each.last == now) {
      each.movedAt = now;
      each.movedTo = each.percent;
    }
  }

  private static String type(String entity) {
    return entity.substring(0, Math.max(0, entity.indexOf('/')));
  }

  /** Holds outages back, and lets go of those that are outages after all. */
  private void settle(long now, int step, double common) {
    long near = (long) TOGETHER * step;
    long after = (long) RETURNING * step;
    for (PanelMember each : members.values()) {
      boolean deeper = each.percent < DEEPER * common;
      boolean own = fault ? deeper : now > faultLast + after;
      boolean back = each.hold == Hold.COMMON && each.returned && each.percent >= LOW;
      boolean still = each.dark && each.down && own && !back;
      boolean lower = each.percent < LOWER * each.movedTo;
      boolean together = !still && within(each.onset, faultFrom - near, faultLast + near);
      boolean moved = !lower && fellByMoving(each, near);
      each.settle(together, moved, each.hold == Hold.COMMON ? still : lower);
    }
  }

  /** Whether its outage began when its counts moved, or was seen first then and dated back. */
  private static boolean fellByMoving(PanelMember each, long near) {
    return within(each.onset, each.movedAt - near, each.movedAt + near)
        || within(each.opened, each.movedAt, each.movedAt + 2 * near);
  }

  private static boolean within(long time, long from, long until) {
    return until != PanelMember.NEVER && time >= from && time <= until;
  }

  /** How many of those who measure the same thing see it up; -1 where one sees it down. */
  static int up(List<PanelMember> others, long now, int step) {
    int up = 0;
    for (PanelMember each : others) {
      if (!each.isFresh(now, step) || Double.isNaN(each.percent)) {
        continue;
      }
      if (each.dark || each.down || each.percent < 80) {
        return -1;
      }
      up++;
    }
    return up;
  }
}
