package dimout.routes;

import java.util.Arrays;

/**
 * Counts each block once per entity, however many prefixes cover it.
 *
 * <p>Prefixes nest, so the blocks of an entity are those of its topmost visible prefixes: when one
 * comes or goes, what it adds is its own blocks less those of the topmost ones below it, and
 * nothing at all when one above it is visible for the same entity. What is visible at a node is a
 * number of {@link OriginSets}; a key is an origin, or {@link #ANY}, which countries count by.
 */
final class Cover {
  /** The key of whatever is visible, with an origin or without. */
  static final int ANY = OriginIds.UNSET;

  private final PrefixTrie trie;
  private final OriginSets sets;
  private final EntityCounts counts;
  private final BlockCountries geo;
  private final int signal;
  private final int blockLength;
  private int[] shown = new int[1 << 10];
  private int[] nodesWith = new int[1 << 10];
  private final int[] stack = new int[260];

  Cover(
      PrefixTrie trie, OriginSets sets, EntityCounts counts, BlockCountries geo, int blockLength) {
    this.trie = trie;
    this.sets = sets;
    this.counts = counts;
    this.geo = geo;
    this.blockLength = blockLength;
    signal = blockLength == 24 ? EntityCounts.SLASH24 : EntityCounts.SLASH48;
  }

  /** What is shown at a node. */
  int shown(int node) {
    return node < shown.length ? shown[node] : OriginSets.INVISIBLE;
  }

  /** Forgets everything. */
  void clear() {
    shown = new int[trie.nodes()];
    Arrays.fill(nodesWith, 0);
    counts.clear(signal);
  }

  /** Shows a set at a node without counting; {@link #countAll} follows. */
  void put(int node, int set) {
    shown[node] = set;
  }

  /** Counts what {@link #put} put. */
  void countAll() {
    for (int node = 1; node < shown.length; node++) {
      if (shown[node] != OriginSets.INVISIBLE) {
        count(node);
      }
    }
  }

  private void count(int node) {
    int above = trie.parent(node);
    while (above != PrefixTrie.ROOT && shown[above] == OriginSets.INVISIBLE) {
      above = trie.parent(above);
    }
    if (above == PrefixTrie.ROOT) {
      addBlocks(node, ANY, 1);
    }
    for (int origin : sets.origins(shown[node])) {
      adjustNodes(origin, 1);
      if (!shownFrom(above, origin)) {
        addBlocks(node, origin, 1);
      }
    }
  }

  /** Shows another set at a node and moves the counts. */
  void show(int node, int set) {
    if (node >= shown.length) {
      shown = Arrays.copyOf(shown, trie.nodes() + (trie.nodes() >> 2));
    }
    int before = shown[node];
    if (before == set) {
      return;
    }
    shown[node] = set;
    if ((before == OriginSets.INVISIBLE) != (set == OriginSets.INVISIBLE)) {
      turn(node, ANY, set == OriginSets.INVISIBLE ? -1 : 1);
    }
    for (int origin : sets.origins(before)) {
      if (!sets.holds(set, origin)) {
        adjustNodes(origin, -1);
        turn(node, origin, -1);
      }
    }
    for (int origin : sets.origins(set)) {
      if (!sets.holds(before, origin)) {
        turn(node, origin, 1);
        adjustNodes(origin, 1);
      }
    }
  }

  private void adjustNodes(int origin, int more) {
    if (origin >= nodesWith.length) {
      nodesWith = Arrays.copyOf(nodesWith, 2 * Integer.highestOneBit(origin));
    }
    nodesWith[origin] += more;
  }

  /** Whether a node, or one above it, shows a key; the root, a default route, is no one. */
  private boolean shownFrom(int node, int key) {
    for (int above = node; above != PrefixTrie.ROOT; above = trie.parent(above)) {
      if (sets.holds(shown(above), key)) {
        return true;
      }
    }
    return false;
  }

  private void turn(int node, int key, int sign) {
    if (shownFrom(trie.parent(node), key)) {
      return;
    }
    addBlocks(node, key, sign);
    boolean alone = key != ANY && (key >= nodesWith.length || nodesWith[key] == 0);
    if (!alone) {
      turnBelow(node, key, -sign);
    }
  }

  private void turnBelow(int node, int key, int sign) {
    int top = pushChildren(node, 0);
    while (top > 0) {
      int below = stack[--top];
      if (sets.holds(shown(below), key)) {
        addBlocks(below, key, sign);
      } else {
        top = pushChildren(below, top);
      }
    }
  }

  private int pushChildren(int node, int top) {
    int size = top;
    for (int side = 0; side < 2; side++) {
      int child = trie.child(node, side);
      if (child != PrefixTrie.ROOT && trie.length(child) <= blockLength) {
        stack[size++] = child;
      }
    }
    return size;
  }

  private void addBlocks(int node, int key, int sign) {
    long block = trie.high(node) >>> (64 - blockLength);
    long behind = block + (1L << (blockLength - trie.length(node)));
    while (block < behind) {
      geo.seek(block);
      long next = Math.min(behind, geo.behind());
      add(key, geo.country(), sign * (next - block));
      block = next;
    }
  }

  private void add(int key, int country, long more) {
    if (key == ANY) {
      counts.addToCountry(signal, country, more);
    } else {
      counts.addToOrigin(signal, key, country, more);
    }
  }
}
