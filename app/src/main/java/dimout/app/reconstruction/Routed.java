package dimout.app.reconstruction;

import dimout.wire.bgp.Prefix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which prefixes BGP carries at which level of routing. Of each network as many of its smallest
 * prefixes are gone as fit into the missing share of its address blocks; none of them covers or is
 * covered by another, so that each that is gone takes its blocks along.
 */
final class Routed {
  /** A prefix, whose it is, and how much of that network is routed over time. */
  record Origin(Network network, Prefix prefix, Levels routing) {}

  private final List<Origin> all = new ArrayList<>();
  private final Map<Integer, Double> goneUnder = new HashMap<>();

  Routed(List<Fact> facts, List<Network> networks) {
    for (Network network : networks) {
      Levels routing = Levels.of(facts, Fact.What.ROUTING, network);
      int first = all.size();
      network.prefixes().forEach(prefix -> all.add(new Origin(network, prefix, routing)));
      order(first);
    }
  }

  private void order(int first) {
    List<Integer> alone = new ArrayList<>();
    int blocks = 0;
    for (int i = first; i < all.size(); i++) {
      boolean isAlone = isAlone(i, first);
      if (isAlone) {
        alone.add(i);
      }
      blocks += isAlone || isOutermost(i, first) ? Blocks.slash24s(all.get(i).prefix()) : 0;
    }
    alone.sort(Comparator.comparingInt(i -> Blocks.slash24s(all.get(i).prefix())));
    double gone = 0;
    for (int i : alone) {
      gone += Blocks.slash24s(all.get(i).prefix());
      goneUnder.put(i, 1 - gone / Math.max(1, blocks));
    }
  }

  private boolean isAlone(int i, int first) {
    Prefix prefix = all.get(i).prefix();
    for (int j = first; j < all.size(); j++) {
      Prefix other = all.get(j).prefix();
      if (i != j && (Blocks.covers(prefix, other) || Blocks.covers(other, prefix))) {
        return false;
      }
    }
    return Blocks.slash24s(prefix) > 0;
  }

  private boolean isOutermost(int i, int first) {
    for (int j = first; j < all.size(); j++) {
      if (i != j && Blocks.covers(all.get(j).prefix(), all.get(i).prefix())) {
        return false;
      }
    }
    return true;
  }

  /** Every prefix, in an order that stays. */
  List<Origin> all() {
    return all;
  }

  /** Whether BGP carries a prefix at a time, epoch seconds. */
  boolean isRouted(int prefix, long time) {
    double needed = goneUnder.getOrDefault(prefix, -1.0);
    return all.get(prefix).routing().at(time) > needed;
  }

  /** The moments at which the routing of a prefix's network changes, epoch seconds. */
  long[] changes(int prefix) {
    return all.get(prefix).routing().changes();
  }
}
