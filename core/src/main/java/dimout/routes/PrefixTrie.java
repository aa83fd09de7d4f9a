package dimout.routes;

import java.util.Arrays;

/**
 * All prefixes of one family that were ever seen: a hash of prefixes, and a path-compressed binary
 * trie over the nodes, which knows what covers what. Nodes are numbers in primitive arrays; some
 * only fork, those of prefixes have a prefix number as well. Node 0 is the root.
 */
final class PrefixTrie {
  static final int ROOT = 0;
  static final int ABSENT = -1;

  private static final long TAG = -1L << 32;

  private final boolean wide;
  private long[] high = new long[1 << 10];
  private long[] low = {};
  private byte[] length = new byte[1 << 10];
  private int[] parent = new int[1 << 10];
  private int[] child = new int[1 << 11];
  private int[] prefixOf = new int[1 << 10];
  private int nodes = 1;

  private int[] nodeOf = new int[1 << 10];
  private int prefixes;

  /** A prefix number plus one below, the upper half of its hash above: one look tells most. */
  private long[] slots = new long[1 << 12];

  private int linked;
  private int last = ROOT;

  /**
   * @param wide whether addresses have 128 bits
   */
  PrefixTrie(boolean wide) {
    this.wide = wide;
    if (wide) {
      low = new long[1 << 10];
    }
    prefixOf[ROOT] = ABSENT;
  }

  int nodes() {
    return nodes;
  }

  int prefixes() {
    return prefixes;
  }

  int node(int prefix) {
    return nodeOf[prefix];
  }

  /** The number of a node's prefix, or {@link #ABSENT}. */
  int prefix(int node) {
    return prefixOf[node];
  }

  long high(int node) {
    return high[node];
  }

  long low(int node) {
    return wide ? low[node] : 0;
  }

  int length(int node) {
    return length[node] & 0xff;
  }

  /** The node above; the root's is the root. */
  int parent(int node) {
    return parent[node];
  }

  /** The node below on the side of bit 0 or 1, or {@link #ROOT} when there is none. */
  int child(int node, int side) {
    return child[2 * node + side];
  }

  /** The number of a prefix, or {@link #ABSENT}. For prefixes that come in any order. */
  int find(long prefixHigh, long prefixLow, int prefixLength) {
    if (linked < prefixes) {
      linkAll();
    }
    long hash = hash(prefixHigh, prefixLow, prefixLength);
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      int prefix = (int) slots[slot] - 1;
      if ((slots[slot] ^ hash) >>> 32 == 0
          && is(nodeOf[prefix], prefixHigh, prefixLow, prefixLength)) {
        return prefix;
      }
      slot = (slot + 1) & mask;
    }
    return ABSENT;
  }

  private boolean is(int node, long prefixHigh, long prefixLow, int prefixLength) {
    return high[node] == prefixHigh
        && length(node) == prefixLength
        && (!wide || low[node] == prefixLow);
  }

  /**
   * The number of a prefix, a new one if need be, by way of the trie: for prefixes that come in the
   * order of addresses, as in table dumps.
   */
  int number(long prefixHigh, long prefixLow, int prefixLength) {
    int node = reach(prefixHigh, prefixLow, prefixLength);
    if (prefixOf[node] == ABSENT) {
      if (prefixes == nodeOf.length) {
        nodeOf = Arrays.copyOf(nodeOf, wider(prefixes));
      }
      nodeOf[prefixes] = node;
      prefixOf[node] = prefixes++;
    }
    return prefixOf[node];
  }

  /** Brings the hash up to date, which a table dump does not need. */
  private void linkAll() {
    if (prefixes * 2L > slots.length) {
      slots = new long[Integer.highestOneBit(prefixes) * 4];
      linked = 0;
    }
    while (linked < prefixes) {
      link(linked++);
    }
  }

  private void link(int prefix) {
    int node = nodeOf[prefix];
    long hash = hash(high[node], low(node), length(node));
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = (hash & TAG) | (prefix + 1);
  }

  private static long hash(long prefixHigh, long prefixLow, int prefixLength) {
    return Mix.of(prefixHigh + prefixLow * 0x9e3779b97f4a7c15L + prefixLength);
  }

  /** The node of exactly this prefix, made if need be; the way begins where the last one ended. */
  int reach(long wantedHigh, long wantedLow, int wantedLength) {
    int node = last;
    while (length(node) > wantedLength
        || common(node, wantedHigh, wantedLow, length(node)) < length(node)) {
      node = parent[node];
    }
    while (length(node) < wantedLength) {
      int link = 2 * node + bit(wantedHigh, wantedLow, length(node));
      int below = child[link];
      if (below == ROOT) {
        node = attach(link, wantedHigh, wantedLow, wantedLength);
        continue;
      }
      int most = Math.min(length(below), wantedLength);
      int shared = common(below, wantedHigh, wantedLow, most);
      node = shared == length(below) ? below : split(link, wantedHigh, wantedLow, shared);
    }
    last = node;
    return node;
  }

  /** Puts a node of the first {@code shared} bits between a node and what is below it. */
  private int split(int link, long wantedHigh, long wantedLow, int shared) {
    int below = child[link];
    int middle =
        attach(
            link,
            shared == 0 ? 0 : shared >= 64 ? wantedHigh : wantedHigh & (-1L << (64 - shared)),
            shared <= 64 ? 0 : wantedLow & (-1L << (128 - shared)),
            shared);
    child[2 * middle + bit(high[below], low(below), shared)] = below;
    parent[below] = middle;
    return middle;
  }

  private int attach(int link, long newHigh, long newLow, int newLength) {
    if (nodes == parent.length) {
      grow();
    }
    high[nodes] = newHigh;
    if (wide) {
      low[nodes] = newLow;
    }
    length[nodes] = (byte) newLength;
    parent[nodes] = link >>> 1;
    prefixOf[nodes] = ABSENT;
    child[link] = nodes;
    return nodes++;
  }

  private void grow() {
    int wider = wider(nodes);
    high = Arrays.copyOf(high, wider);
    low = wide ? Arrays.copyOf(low, wider) : low;
    length = Arrays.copyOf(length, wider);
    parent = Arrays.copyOf(parent, wider);
    child = Arrays.copyOf(child, 2 * wider);
    prefixOf = Arrays.copyOf(prefixOf, wider);
  }

  private static int wider(int size) {
    return size + (size >> 1);
  }

  private static int bit(long addressHigh, long addressLow, int at) {
    return (int) (at < 64 ? addressHigh >>> (63 - at) : addressLow >>> (127 - at)) & 1;
  }

  /** How many leading bits a node has in common with an address, at most {@code most}. */
  private int common(int node, long addressHigh, long addressLow, int most) {
    int bits = Long.numberOfLeadingZeros(high[node] ^ addressHigh);
    if (bits == 64 && wide) {
      bits += Long.numberOfLeadingZeros(low[node] ^ addressLow);
    }
    return Math.min(bits, most);
  }
}
