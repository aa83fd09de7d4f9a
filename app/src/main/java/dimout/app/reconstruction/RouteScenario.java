package dimout.app.reconstruction;

import dimout.app.reconstruction.Fact.What;
import dimout.app.reconstruction.RouteEvent.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the collectors hear between their first tables and the end: paths that change, prefixes that
 * a single peer loses for a minute, small ones that are gone for everybody for a while, what the
 * facts say of routing, and twice a failure of the measurement itself, in quiet weeks: a collector
 * that is gone for five hours, and a single session that is reset.
 */
final class RouteScenario {
  private static final int DAY = 86_400;

  /** Mean time between two updates that one collector hears, at the usual rate. */
  private static final int GAP = 240;

  private static final int FLAPS_A_MONTH = 15;
  private static final long FAILS = 26L * DAY + 2 * 3600;
  private static final long FAILS_FOR = 5 * 3600;
  private static final long RESETS = 40L * DAY + 13 * 3600;
  private static final int FAILING = 1;

  private final FactTable facts;
  private final Routed routed;
  private final List<Collector> collectors;
  private final Map<Network, Levels> rates = new HashMap<>();
  private final List<RouteEvent> events = new ArrayList<>();
  private final long from;
  private final long to;

  RouteScenario(FactTable facts, Routed routed, List<Collector> collectors) {
    this.facts = facts;
    this.routed = routed;
    this.collectors = collectors;
    this.from = facts.from().getEpochSecond();
    this.to = facts.to().getEpochSecond();
  }

  /** Everything that happens, in the order of time. */
  List<RouteEvent> events() {
    for (int collector = 0; collector < collectors.size(); collector++) {
      everyDay(collector, new Noise("updates " + collectors.get(collector).name(), 0, 0));
    }
    smallFlaps(new Noise("flaps", 0, 0));
    routingOfTheFacts(new Noise("routing", 0, 0));
    failures();
    events.removeIf(event -> event.time() >= to);
    events.sort(Comparator.comparingLong(RouteEvent::time));
    return events;
  }

  private void everyDay(int collector, Noise noise) {
    int peers = collectors.get(collector).peers().size();
    long time = from;
    while (time < to) {
      int prefix = noise.below(routed.all().size());
      int peer = noise.below(peers);
      double rate = Math.max(.01, rate(prefix).at(time));
      time += 1 + noise.below((int) Math.max(2, 2 * GAP / rate));
      boolean flaps = noise.below(10) < 3;
      long back = time + 20 + noise.below(60);
      if (!isRoutedFor(prefix, time, back)) {
        continue;
      }
      if (flaps) {
        add(time, collector, peer, Change.WITHDRAW, prefix, 0);
        add(back, collector, peer, Change.ANNOUNCE, prefix, noise.below(2));
      } else {
        add(time, collector, peer, Change.ANNOUNCE, prefix, noise.below(2));
      }
    }
  }

  private Levels rate(int prefix) {
    return rates.computeIfAbsent(
        routed.all().get(prefix).network(),
        network -> Levels.of(facts.facts(), What.UPDATES, network));
  }

  private boolean isRoutedFor(int prefix, long time, long until) {
    boolean routedThroughout = routed.isRouted(prefix, time) && routed.isRouted(prefix, until);
    for (long change : routed.changes(prefix)) {
      routedThroughout &= change + SPREAD < time || change > until;
    }
    return routedThroughout;
  }

  /** Seconds within which every peer has heard of a change. */
  private static final int SPREAD = 90;

  private void smallFlaps(Noise noise) {
    long flaps = FLAPS_A_MONTH * (to - from) / (30L * DAY);
    for (long i = 0; i < flaps; i++) {
      long time = from + DAY + noise.below((int) (to - from - DAY));
      long back = time + 600 + noise.below(1800);
      int prefix = noise.below(routed.all().size());
      if (Blocks.slash24s(routed.all().get(prefix).prefix()) == 1
          && isRoutedFor(prefix, time, back + SPREAD)) {
        everybody(time, Change.WITHDRAW, prefix, noise);
        everybody(back, Change.ANNOUNCE, prefix, noise);
      }
    }
  }

  private void routingOfTheFacts(Noise noise) {
    for (int prefix = 0; prefix < routed.all().size(); prefix++) {
      for (long change : routed.changes(prefix)) {
        boolean before = routed.isRouted(prefix, change - 1);
        boolean after = routed.isRouted(prefix, change);
        if (before != after) {
          everybody(change, after ? Change.ANNOUNCE : Change.WITHDRAW, prefix, noise);
        }
      }
    }
  }

  private void everybody(long time, Change change, int prefix, Noise noise) {
    for (int collector = 0; collector < collectors.size(); collector++) {
      for (int peer = 0; peer < collectors.get(collector).peers().size(); peer++) {
        add(time + noise.below(SPREAD), collector, peer, change, prefix, 0);
      }
    }
  }

  private void failures() {
    long fails = from + FAILS;
    for (int peer = 0; peer < collectors.get(FAILING).peers().size(); peer++) {
      events.add(RouteEvent.session(fails, FAILING, peer, Change.DOWN));
      events.add(RouteEvent.session(fails + FAILS_FOR + 7L * peer, FAILING, peer, Change.UP));
    }
    events.add(RouteEvent.session(from + RESETS, 0, 0, Change.DOWN));
    events.add(RouteEvent.session(from + RESETS + 45, 0, 0, Change.UP));
  }

  private void add(long time, int collector, int peer, Change change, int prefix, int variant) {
    if (collectors.get(collector).peers().get(peer).carries(prefix)) {
      events.add(new RouteEvent(time, collector, peer, change, prefix, variant));
    }
  }
}
