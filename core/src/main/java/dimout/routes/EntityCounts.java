package dimout.routes;

import java.util.Arrays;

/**
 * What is visible of each entity: blocks and prefixes per country, per origin AS, and per origin AS
 * within a country (a cell). Countries and origins are numbers of the geo table and {@link
 * OriginIds}.
 */
final class EntityCounts {
  /** Visible /24 blocks of IPv4. */
  static final int SLASH24 = 0;

  /** Visible /48 blocks of IPv6. */
  static final int SLASH48 = 1;

  /** Visible IPv6 prefixes. */
  static final int PREFIXES = 2;

  private static final int SIGNALS = 3;

  private final int countries;
  private final long[][] byCountry;
  private final long[][] byOrigin = new long[SIGNALS][1 << 10];
  private final long[][] byCell = new long[SIGNALS][1 << 10];
  private final int[] originsOf;

  private long[] cellKey = new long[1 << 10];
  private int[] slots = new int[1 << 12];
  private int cells;
  private long lastKey = -1;
  private int lastCell;

  /**
   * @param countries how many country numbers there are; 0 is unknown
   */
  EntityCounts(int countries) {
    this.countries = countries;
    byCountry = new long[SIGNALS][countries];
    originsOf = new int[countries];
  }

  private EntityCounts(EntityCounts other) {
    countries = other.countries;
    byCountry = copy(other.byCountry);
    originsOf = other.originsOf.clone();
    for (int s = 0; s < SIGNALS; s++) {
      byOrigin[s] = other.byOrigin[s].clone();
      byCell[s] = other.byCell[s].clone();
    }
    cellKey = other.cellKey.clone();
    slots = other.slots.clone();
    cells = other.cells;
  }

  private static long[][] copy(long[][] rows) {
    long[][] copy = new long[rows.length][];
    Arrays.setAll(copy, row -> rows[row].clone());
    return copy;
  }

  /** All counts as they are now. */
  EntityCounts copy() {
    return new EntityCounts(this);
  }

  int countries() {
    return countries;
  }

  int cells() {
    return cells;
  }

  int cellOrigin(int cell) {
    return (int) (cellKey[cell] / countries);
  }

  int cellCountry(int cell) {
    return (int) (cellKey[cell] % countries);
  }

  long ofCountry(int signal, int country) {
    return byCountry[signal][country];
  }

  long ofOrigin(int signal, int origin) {
    return origin < byOrigin[signal].length ? byOrigin[signal][origin] : 0;
  }

  long ofCell(int signal, int cell) {
    return cell < cells ? byCell[signal][cell] : 0;
  }

  /** Distinct origins with a visible block in a country, of either family. */
  long originsIn(int country) {
    return originsOf[country];
  }

  /** Adds to what anyone makes visible in a country. */
  void addToCountry(int signal, int country, long more) {
    byCountry[signal][country] += more;
  }

  /** Adds to what an origin makes visible in a country, which may be unknown. */
  void addToOrigin(int signal, int origin, int country, long more) {
    if (origin >= byOrigin[0].length) {
      for (int s = 0; s < SIGNALS; s++) {
        byOrigin[s] = Arrays.copyOf(byOrigin[s], 2 * Integer.highestOneBit(origin));
      }
    }
    byOrigin[signal][origin] += more;
    if (country != 0) {
      int cell = cell(origin, country);
      boolean was = hasBlocks(cell);
      byCell[signal][cell] += more;
      if (was != hasBlocks(cell)) {
        originsOf[country] += was ? -1 : 1;
      }
    }
  }

  private boolean hasBlocks(int cell) {
    return byCell[SLASH24][cell] + byCell[SLASH48][cell] != 0;
  }

  /** Forgets all counts of a signal. */
  void clear(int signal) {
    Arrays.fill(byCountry[signal], 0);
    Arrays.fill(byOrigin[signal], 0);
    for (int cell = 0; cell < cells; cell++) {
      boolean was = hasBlocks(cell);
      byCell[signal][cell] = 0;
      if (was && !hasBlocks(cell)) {
        originsOf[cellCountry(cell)]--;
      }
    }
  }

  /** The cell of an origin in a country, a new one if need be. */
  int cell(int origin, int country) {
    long key = (long) origin * countries + country;
    if (key != lastKey) {
      lastCell = find(key);
      lastKey = key;
    }
    return lastCell;
  }

  private int find(long key) {
    int mask = slots.length - 1;
    int slot = (int) Mix.of(key) & mask;
    while (slots[slot] != 0) {
      if (cellKey[slots[slot] - 1] == key) {
        return slots[slot] - 1;
      }
      slot = (slot + 1) & mask;
    }
    if (cells == cellKey.length) {
      cellKey = Arrays.copyOf(cellKey, 2 * cells);
      for (int s = 0; s < SIGNALS; s++) {
        byCell[s] = Arrays.copyOf(byCell[s], 2 * cells);
      }
    }
    cellKey[cells] = key;
    slots[slot] = ++cells;
    if (cells * 2 > slots.length) {
      rehash();
    }
    return cells - 1;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int cell = 0; cell < cells; cell++) {
      int slot = (int) Mix.of(cellKey[cell]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = cell + 1;
    }
  }
}
