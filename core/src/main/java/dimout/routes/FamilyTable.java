package dimout.routes;

import dimout.geo.GeoTable;
import dimout.wire.mrt.RouteSink;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/**
 * The tables of all peers in one family, and what their vote makes visible. A table is a column; a
 * change in a column of a voter moves the counts at once. When the voters themselves change, all is
 * counted anew by {@link #seat}, and before that as the old voters see it, by {@link #compare}.
 * What a voter had that is gone stays until then, as long as half of them are there: these tell
 * what was withdrawn since.
 */
final class FamilyTable {
  /** What there is of no room. */
  static final int NONE = -1;

  /** What a prefix takes beside its row of cells: nodes, hash and vote, with room to grow. */
  private static final int BYTES_OF_PREFIX = 128;

  private static final int BYTES_OF_PATHS = 128;

  private final int blockLength;
  private final PrefixTrie trie;
  private final Cells cells = new Cells();
  private final Paths paths = new Paths();
  private final OriginSets sets;
  private final EntityCounts counts;
  private final Cover cover;
  private final LongPrefixes longPrefixes;
  private final BlockCountries blocks;
  private final GeoTable geo;

  private Jury jury;
  private int[] vote = new int[1 << 10];
  private boolean stale = true;

  private int columns;
  private int[] size = new int[8];
  private boolean[] votes = new boolean[8];
  private int[] free = {};
  private int[] dirty = {};

  /** Tables of voters that are gone. */
  private int[] left = {};

  /** Prefixes of which a voter's route changed since the voters were seated. */
  private final BitSet touched = new BitSet();

  private boolean compares;

  private long most = Long.MAX_VALUE;
  private long refused;

  private long lastHigh;
  private long lastLow;
  private int lastLength = -1;
  private int lastPrefix;

  /**
   * @param family of {@link RouteSink}
   * @param sets shared with other families, as are counts
   */
  FamilyTable(int family, OriginSets sets, EntityCounts counts, GeoTable geo) {
    boolean wide = family == RouteSink.IPV6;
    blockLength = wide ? 48 : 24;
    this.sets = sets;
    this.counts = counts;
    this.geo = geo;
    trie = new PrefixTrie(wide);
    longPrefixes = new LongPrefixes(sets);
    jury = new Jury(cells, sets, new int[0], new long[0]);
    blocks = new BlockCountries(wide ? geo.ipv6() : geo.ipv4(), blockLength);
    cover = new Cover(trie, sets, counts, blocks, blockLength);
  }

  /** From now on {@link #compare} will be asked. */
  void willCompare() {
    compares = true;
  }

  /** From now on prefixes and tables are refused that would need more bytes than these. */
  void limit(long bytes) {
    most = bytes;
  }

  /** How often a prefix or a table was refused. */
  long refused() {
    return refused;
  }

  private boolean hasRoom(int more, int tables) {
    long bytes = (long) (trie.prefixes() + more) * (cells.width(tables) + BYTES_OF_PREFIX);
    boolean room = bytes + (long) paths.routes() * BYTES_OF_PATHS <= most;
    refused += room ? 0 : 1;
    return room;
  }

  /** The number of a prefix, a new one if need be; {@link #NONE} where there is no room for it. */
  int prefix(long high, long low, int length) {
    if (length != lastLength || high != lastHigh || low != lastLow) {
      int found = trie.find(high, low, length);
      if (found == PrefixTrie.ABSENT) {
        if (!hasRoom(1, columns)) {
          return NONE;
        }
        found = add(high, low, length);
      }
      remember(high, low, length, found);
    }
    return lastPrefix;
  }

  /** As {@link #prefix}, faster where prefixes come in the order of addresses. */
  int nextPrefix(long high, long low, int length) {
    if (most < Long.MAX_VALUE) {
      return prefix(high, low, length);
    }
    if (length != lastLength || high != lastHigh || low != lastLow) {
      remember(high, low, length, add(high, low, length));
    }
    return lastPrefix;
  }

  private void remember(long high, long low, int length, int prefix) {
    lastPrefix = prefix;
    lastHigh = high;
    lastLow = low;
    lastLength = length;
  }

  private int add(long high, long low, int length) {
    int known = trie.prefixes();
    int prefix = trie.number(high, low, length);
    if (prefix == known) {
      if (length > blockLength) {
        trie.reach(high & (-1L << (64 - blockLength)), 0, blockLength);
      }
      cells.ensure(prefix, columns);
      if (prefix >= vote.length) {
        vote = Arrays.copyOf(vote, prefix + (prefix >> 1) + 1);
      }
    }
    return prefix;
  }

  /** An empty table; its column, {@link #NONE} where there is no room for it. */
  int open() {
    if (free.length == 0 && dirty.length > 0) {
      cells.clearColumns(dirty);
      paths.clearColumns(dirty);
      free = dirty;
      dirty = new int[0];
    }
    if (free.length > 0) {
      int column = free[free.length - 1];
      free = Arrays.copyOf(free, free.length - 1);
      return column;
    }
    if (!hasRoom(0, columns + 1)) {
      return NONE;
    }
    int column = columns++;
    if (trie.prefixes() > 0) {
      cells.ensure(trie.prefixes() - 1, columns);
    }
    if (columns > size.length) {
      size = Arrays.copyOf(size, columns * 2);
      votes = Arrays.copyOf(votes, columns * 2);
    }
    return column;
  }

  /** Ends a table. Nothing is withdrawn by this: a voter that goes is missing. */
  void close(int column) {
    size[column] = 0;
    if (!votes[column]) {
      dirty = with(dirty, column);
      return;
    }
    stale = true;
    left = with(left, column);
    if (!jury.leave(column)) {
      dismiss(new Jury(cells, sets, new int[0], new long[0]));
    }
  }

  private void dismiss(Jury next) {
    jury = next;
    Arrays.fill(votes, false);
    for (int column : left) {
      dirty = with(dirty, column);
    }
    left = new int[0];
  }

  /** Ends a table in whose place another comes. */
  void replace(int column, int by) {
    if (votes[column]) {
      stale = true;
      votes[column] = false;
      votes[by] = true;
      jury.move(column, by);
    }
    close(column);
  }

  private static int[] with(int[] columns, int more) {
    int[] longer = Arrays.copyOf(columns, columns.length + 1);
    longer[columns.length] = more;
    return longer;
  }

  /** How many prefixes a table holds. */
  int size(int column) {
    return size[column];
  }

  /** Puts a route into a table; whether its prefix is new there. */
  boolean put(int column, int prefix, int path, int origin) {
    if (path != 0) {
      paths.put(column, prefix, path, origin);
    }
    boolean fresh = !cells.has(prefix, column);
    if (fresh) {
      size[column]++;
    }
    if (cells.set(prefix, column, origin)) {
      changed(column, prefix);
    }
    return fresh;
  }

  /** Takes a path out of a table, and the route with the last one. */
  void remove(int column, int prefix, int path) {
    int origin = path == 0 ? OriginIds.UNSET : paths.remove(column, prefix, path);
    if (origin != OriginIds.UNSET) {
      put(column, prefix, 0, origin);
    } else if (cells.has(prefix, column)) {
      cells.clear(prefix, column);
      size[column]--;
      changed(column, prefix);
    }
  }

  /** Makes a table's route to a prefix what it is in another table. */
  void copy(int prefix, int from, int to) {
    int origin = cells.origin(prefix, from);
    if (origin != OriginIds.UNSET) {
      put(to, prefix, 0, origin);
    } else {
      remove(to, prefix, 0);
    }
  }

  /** The number of a route's origin; {@link OriginIds#UNSET} when the table has no such route. */
  int origin(int column, int prefix) {
    return cells.origin(prefix, column);
  }

  /** All prefixes ever seen. */
  PrefixTrie prefixes() {
    return trie;
  }

  private void changed(int column, int prefix) {
    if (!votes[column]) {
      return;
    }
    if (compares) {
      touched.set(prefix);
    }
    if (!stale) {
      recount(prefix);
    }
  }

  private void recount(int prefix) {
    int before = vote[prefix];
    int after = jury.vote(prefix);
    if (before == after) {
      return;
    }
    vote[prefix] = after;
    int node = trie.node(prefix);
    countPrefix(node, before, -1);
    countPrefix(node, after, 1);
    if (trie.length(node) <= blockLength) {
      cover.show(node, longPrefixes.set(node, after));
    } else {
      int block = block(node);
      longPrefixes.change(block, before, after);
      cover.show(block, longPrefixes.set(block, voteAt(block)));
    }
  }

  private int block(int node) {
    int above = trie.parent(node);
    while (trie.length(above) > blockLength) {
      above = trie.parent(above);
    }
    return above;
  }

  private int voteAt(int node) {
    int prefix = trie.prefix(node);
    return prefix == PrefixTrie.ABSENT ? OriginSets.INVISIBLE : vote[prefix];
  }

  private void countPrefix(int node, int set, int more) {
    if (blockLength == 24 || set == OriginSets.INVISIBLE) {
      return;
    }
    int country = country(node);
    counts.addToCountry(EntityCounts.PREFIXES, country, more);
    for (int origin : sets.origins(set)) {
      counts.addToOrigin(EntityCounts.PREFIXES, origin, country, more);
    }
  }

  private int country(int node) {
    if (trie.length(node) > blockLength) {
      return geo.countryOfIpv6(trie.high(node), trie.low(node));
    }
    blocks.seek(trie.high(node) >>> (64 - blockLength));
    return blocks.country();
  }

  /**
   * Counts what is there now as the voters of before see it, those that are gone with the tables
   * they had. Where routes changed since they were seated, the new ones have the say: what was
   * withdrawn meanwhile is no difference between old and new voters.
   *
   * @param voters of the next {@link #seat}: columns, those of one AS side by side
   * @param asns the ASes in the same order
   * @return whether that can be compared with what is counted once these are seated
   */
  Jury.Change compare(int[] voters, long[] asns) {
    Jury next = new Jury(cells, sets, voters, asns);
    Jury.Change change = jury.changeTo(next);
    if (change == Jury.Change.NONE) {
      seat(voters, asns);
    } else if (change == Jury.Change.COMPARABLE) {
      countAll(prefix -> (touched.get(prefix) ? next : jury).vote(prefix));
    }
    return change;
  }

  /**
   * Makes these tables the voters, and counts anew where that changes anything.
   *
   * @param voters columns, those of one AS side by side
   * @param asns the ASes in the same order
   */
  void seat(int[] voters, long[] asns) {
    touched.clear();
    Jury next = new Jury(cells, sets, voters, asns);
    if (!stale && jury.changeTo(next) == Jury.Change.NONE) {
      return;
    }
    dismiss(next);
    for (int column : voters) {
      votes[column] = true;
    }
    stale = false;
    countAll(jury::vote);
  }

  private void countFirst(int prefix, int set) {
    vote[prefix] = set;
    if (set == OriginSets.INVISIBLE) {
      return;
    }
    int node = trie.node(prefix);
    countPrefix(node, set, 1);
    if (trie.length(node) <= blockLength) {
      cover.put(node, set);
    } else {
      longPrefixes.change(block(node), OriginSets.INVISIBLE, set);
    }
  }

  private void countAll(IntUnaryOperator votes) {
    cover.clear();
    longPrefixes.clear();
    if (blockLength != 24) {
      counts.clear(EntityCounts.PREFIXES);
    }
    for (int prefix = 0; prefix < trie.prefixes(); prefix++) {
      countFirst(prefix, votes.applyAsInt(prefix));
    }
    for (int block : longPrefixes.nodes()) {
      cover.put(block, longPrefixes.set(block, voteAt(block)));
    }
    cover.countAll();
  }
}
