package dimout.app.probe;

import dimout.probing.BlockState;
import dimout.probing.BlockTable;
import java.util.Arrays;

/**
 * What one round found, for each entity: blocks up, how much of its blocks was measured, loss and
 * latency.
 */
final class Round {
  /** Upper ends of the latency classes grow by a sixteenth of an octave from 0.1 ms. */
  private static final int CLASSES = 288;

  private static final double PER_OCTAVE = 16;
  private static final double SHORTEST_MILLIS = 0.1;

  private final Targets targets;
  private final BlockTable blocks;
  private final boolean[] heard;
  private final boolean[] cut;
  private final long[] sent;
  private final long[] lost;
  private final int[][] latency;
  private final int[] up;
  private final int[] judged;
  private final int[] measured;
  private long sentInAll;
  private long unknownInAll;

  Round(Targets targets, BlockTable blocks) {
    this.targets = targets;
    this.blocks = blocks;
    int entities = targets.entities().size();
    heard = new boolean[targets.size()];
    cut = new boolean[targets.size()];
    sent = new long[entities];
    lost = new long[entities];
    latency = new int[entities][CLASSES];
    up = new int[entities];
    judged = new int[entities];
    measured = new int[entities];
  }

  void sent(int block) {
    sentInAll++;
    if (blocks.state(block) == BlockState.UP) {
      for (int entity : targets.entitiesOf()[block]) {
        sent[entity]++;
      }
    }
  }

  void answered(int block, long nanos) {
    heard[block] = true;
    int at = latencyClass(nanos / 1e6);
    for (int entity : targets.entitiesOf()[block]) {
      latency[entity][at]++;
    }
  }

  void unanswered(int block) {
    heard[block] = true;
    if (blocks.state(block) == BlockState.UP) {
      for (int entity : targets.entitiesOf()[block]) {
        lost[entity]++;
      }
    }
  }

  /** Our own link was down: the block's silence says nothing. */
  void unknown(int block) {
    cut[block] = true;
    unknownInAll++;
  }

  void finish() {
    for (int block = 0; block < targets.size(); block++) {
      BlockState state = blocks.state(block);
      if (state != BlockState.UP && state != BlockState.DOWN) {
        continue;
      }
      for (int entity : targets.entitiesOf()[block]) {
        judged[entity]++;
        measured[entity] += heard[block] && !cut[block] ? 1 : 0;
        up[entity] += state == BlockState.UP ? 1 : 0;
      }
    }
  }

  long sentInAll() {
    return sentInAll;
  }

  long unknownInAll() {
    return unknownInAll;
  }

  /** Blocks of the entity that can be judged. */
  int judged(int entity) {
    return judged[entity];
  }

  /** Blocks of the entity that are up. */
  int up(int entity) {
    return up[entity];
  }

  /** Share of the entity's blocks that could be measured in this round, 0 to 1. */
  double coverage(int entity) {
    return judged[entity] == 0 ? 0 : (double) measured[entity] / judged[entity];
  }

  /** Percent of the probes into blocks that are up that were not answered; NaN without probes. */
  double lossPercent(int entity) {
    return sent[entity] == 0 ? Double.NaN : 100.0 * lost[entity] / sent[entity];
  }

  /** Latency in milliseconds that this share of the answers stayed below; NaN without answers. */
  double latencyMillis(int entity, double share) {
    long all = Arrays.stream(latency[entity]).asLongStream().sum();
    long wanted = (long) Math.ceil(share * all);
    long seen = 0;
    for (int at = 0; at < CLASSES && all > 0; at++) {
      seen += latency[entity][at];
      if (seen >= wanted) {
        return SHORTEST_MILLIS * Math.pow(2, (at + 0.5) / PER_OCTAVE);
      }
    }
    return Double.NaN;
  }

  private static int latencyClass(double millis) {
    double octaves = Math.log(Math.max(millis, SHORTEST_MILLIS) / SHORTEST_MILLIS) / Math.log(2);
    return (int) Math.min(CLASSES - 1, octaves * PER_OCTAVE);
  }
}
