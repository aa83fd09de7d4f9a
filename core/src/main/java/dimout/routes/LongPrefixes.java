package dimout.routes;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prefixes longer than a block: how many of each origin make which block visible. */
final class LongPrefixes {
  private final OriginSets sets;
  private final Map<Integer, Map<Integer, Integer>> blocks = new HashMap<>();

  LongPrefixes(OriginSets sets) {
    this.sets = sets;
  }

  void clear() {
    blocks.clear();
  }

  /** The nodes of blocks that have such prefixes. */
  Iterable<Integer> nodes() {
    return blocks.keySet();
  }

  /** Replaces one prefix's set in a block by another. */
  void change(int block, int before, int after) {
    Map<Integer, Integer> keys = blocks.computeIfAbsent(block, node -> new TreeMap<>());
    count(keys, before, -1);
    count(keys, after, 1);
    if (keys.isEmpty()) {
      blocks.remove(block);
    }
  }

  private void count(Map<Integer, Integer> keys, int set, int more) {
    if (set != OriginSets.INVISIBLE) {
      keys.merge(Cover.ANY, more, LongPrefixes::sum);
      for (int origin : sets.origins(set)) {
        keys.merge(origin, more, LongPrefixes::sum);
      }
    }
  }

  private static @Nullable Integer sum(int one, int other) {
    return one + other == 0 ? null : one + other;
  }

  /** The set of a block: that of its own prefix and those of all longer ones together. */
  int set(int block, int own) {
    Map<Integer, Integer> keys = blocks.get(block);
    if (keys == null) {
      return own;
    }
    TreeMap<Integer, Integer> all = new TreeMap<>(keys);
    for (int origin : sets.origins(own)) {
      all.put(origin, 1);
    }
    all.remove(Cover.ANY);
    return sets.of(all.keySet().stream().mapToInt(Integer::intValue).toArray());
  }
}
