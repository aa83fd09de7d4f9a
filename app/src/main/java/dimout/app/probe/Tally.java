package dimout.app.probe;

import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import dimout.probing.Codes;
import dimout.probing.Quorum;
import dimout.probing.VantageReport;
import dimout.probing.Vote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Blocks to entities: asks our own prober and the other vantage points what each block is, and
 * counts. A block that nobody could measure keeps what was last known of it, and lowers coverage.
 * While many blocks of an entity are not known yet its counts would only tell how far the survey
 * is, so it is left out.
 */
final class Tally {
  private static final int NONE = Vote.NONE.ordinal();
  private static final int UP = Vote.UP.ordinal();
  private static final int DOWN = Vote.DOWN.ordinal();

  private static final int FAMILIES = 2;

  /** At most one in so many blocks may be in its first survey. */
  private static final int KNOWN = 20;

  /** Series whose latencies are counted in one pass. */
  private static final int AT_ONCE = 4096;

  private final Targets targets;
  private final BlockTable keys;
  private final Quorum quorum;

  /** The last known vote on each block. */
  private final Codes known;

  /**
   * @param keys asked for the keys of blocks only
   */
  Tally(Targets targets, BlockTable keys, Quorum quorum) {
    this.targets = targets;
    this.keys = keys;
    this.quorum = quorum;
    known = new Codes(targets.size());
  }

  /** What we would tell another observatory. */
  VantageReport report(Snapshot snapshot, int stepSeconds) {
    Codes votes = new Codes(targets.size());
    for (int block = 0; block < targets.size(); block++) {
      votes.set(block, own(snapshot, block));
    }
    return new VantageReport(snapshot.time(), stepSeconds, keys, votes);
  }

  /** Whether we have a vote on anything. */
  boolean votes(Snapshot snapshot) {
    return IntStream.range(0, targets.size()).anyMatch(block -> own(snapshot, block) != NONE);
  }

  private static int own(Snapshot snapshot, int block) {
    if (!Outcome.measured(snapshot.outcomes()[block]) || !judged(snapshot, block)) {
      return NONE;
    }
    return isUp(snapshot, block) ? UP : DOWN;
  }

  private static boolean judged(Snapshot snapshot, int block) {
    return snapshot.states().get(block) >= BlockState.UP.ordinal();
  }

  private static boolean isUp(Snapshot snapshot, int block) {
    return snapshot.states().get(block) == BlockState.UP.ordinal();
  }

  /**
   * Counts one bin.
   *
   * @param others reports of other vantage points on the same bin and blocks
   * @return the entities that have blocks which can be judged, and hardly any that are not known
   *     yet, ascending; IPv4 before IPv6
   */
  List<EntityBin> count(Snapshot snapshot, List<VantageReport> others) {
    Counts counts = new Counts(FAMILIES * targets.entities().size());
    for (int block = 0; block < targets.size(); block++) {
      int vote = vote(snapshot, block, others);
      if (judged(snapshot, block)) {
        known.set(block, vote == NONE ? known(snapshot, block) : vote);
        counts.add(snapshot, block, vote);
      } else if (snapshot.states().get(block) == BlockState.SURVEY.ordinal()) {
        counts.surveyed(block);
      }
    }
    List<EntityBin> bins = new ArrayList<>();
    for (int first = 0; first < counts.judged.length; first += AT_ONCE) {
      int[][] latency = latency(snapshot, first, Math.min(counts.judged.length, first + AT_ONCE));
      for (int series = first; series < first + latency.length; series++) {
        if (counts.known(series)) {
          bins.add(counts.bin(series, latency[series - first]));
        }
      }
    }
    return bins;
  }

  /** Of each entity and family: blocks, and what became of their periodic probes. */
  private final class Counts {
    final int[] judged;
    final int[] surveyed;
    final int[] measured;
    final int[] up;
    final int[] asked;
    final int[] lost;

    Counts(int series) {
      judged = new int[series];
      surveyed = new int[series];
      measured = new int[series];
      up = new int[series];
      asked = new int[series];
      lost = new int[series];
    }

    void surveyed(int block) {
      for (int entity : targets.entitiesOf(block)) {
        surveyed[series(entity, block)]++;
      }
    }

    boolean known(int series) {
      int all = judged[series] + surveyed[series];
      return judged[series] > 0 && (long) KNOWN * surveyed[series] <= all;
    }

    void add(Snapshot snapshot, int block, int vote) {
      byte outcome = snapshot.outcomes()[block];
      boolean counted = isUp(snapshot, block) && Outcome.measured(outcome);
      for (int entity : targets.entitiesOf(block)) {
        int series = series(entity, block);
        judged[series]++;
        measured[series] += vote == NONE ? 0 : 1;
        up[series] += known.get(block) == UP ? 1 : 0;
        asked[series] += counted ? 1 : 0;
        lost[series] += counted && outcome == Outcome.LOST ? 1 : 0;
      }
    }

    EntityBin bin(int series, int[] latency) {
      return new EntityBin(
          targets.entities().get(series / FAMILIES),
          series % FAMILIES == 1,
          up[series],
          (double) measured[series] / judged[series],
          asked[series] == 0 ? Double.NaN : 100.0 * lost[series] / asked[series],
          percentile(latency, 0.1),
          percentile(latency, 0.5),
          percentile(latency, 0.9));
    }
  }

  private int series(int entity, int block) {
    return FAMILIES * entity + (targets.isV4(block) ? 0 : 1);
  }

  /** What we believed before anyone voted. */
  private int known(Snapshot snapshot, int block) {
    int last = known.get(block);
    return last != NONE ? last : isUp(snapshot, block) ? UP : DOWN;
  }

  private int vote(Snapshot snapshot, int block, List<VantageReport> others) {
    int own = own(snapshot, block);
    int up = own == UP ? 1 : 0;
    int down = own == DOWN ? 1 : 0;
    for (VantageReport other : others) {
      int vote = other.votes().get(block);
      up += vote == UP ? 1 : 0;
      down += vote == DOWN ? 1 : 0;
    }
    return quorum.of(up, down).ordinal();
  }

  /** How many answers of each class of latency the series from one to before another had. */
  private int[][] latency(Snapshot snapshot, int from, int to) {
    int[][] counts = new int[to - from][Outcome.CLASSES + 1];
    for (int block = 0; block < targets.size(); block++) {
      int at = Outcome.latencyClass(snapshot.outcomes()[block]);
      if (at > 0) {
        for (int entity : targets.entitiesOf(block)) {
          int series = series(entity, block);
          if (series >= from && series < to) {
            counts[series - from][at]++;
          }
        }
      }
    }
    return counts;
  }

  private static double percentile(int[] counts, double share) {
    long all = Arrays.stream(counts).asLongStream().sum();
    long wanted = (long) Math.ceil(share * all);
    long seen = 0;
    for (int at = 1; at < counts.length && all > 0; at++) {
      seen += counts[at];
      if (seen >= wanted) {
        return Outcome.millis(at);
      }
    }
    return Double.NaN;
  }
}
