package dimout.routes;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One byte per prefix and table (a column): 0 is no route, k the k-th origin in the prefix's own
 * list. The bytes of a prefix lie side by side, so that a vote reads one cache line.
 *
 * <p>A list has room for 255 origins. A 256th takes the place of one that no table gives any more;
 * where 255 tables give 255 origins to one prefix, it counts as none.
 */
final class Cells {
  private static final int SHIFT = 12;
  private static final int ROWS = 1 << SHIFT;
  private static final int MOST = 255;

  private int stride = 8;
  private byte[][] chunks = {};
  private int prefixes;
  private int[] first = new int[1 << 10];
  private int[] @Nullable [] more = new int[1 << 10][];

  /** How many bytes a prefix takes with these many columns. */
  int width(int columns) {
    // By an eighth at least, or hundreds of tables that come one by one are copied as often.
    return columns <= stride ? stride : (Math.max(columns, stride + stride / 8) + 7) & ~7;
  }

  /** Makes room for one more prefix, and for these many columns. */
  void ensure(int prefix, int columns) {
    if (columns > stride) {
      widen(width(columns));
    }
    int chunk = prefix >>> SHIFT;
    if (chunk >= chunks.length) {
      chunks = Arrays.copyOf(chunks, chunk + 1);
      chunks[chunk] = new byte[ROWS * stride];
    }
    if (prefix >= first.length) {
      int wider = prefix + (prefix >> 1) + 1;
      first = Arrays.copyOf(first, wider);
      more = Arrays.copyOf(more, wider);
    }
    prefixes = Math.max(prefixes, prefix + 1);
  }

  private void widen(int wider) {
    for (int chunk = 0; chunk < chunks.length; chunk++) {
      byte[] wide = new byte[ROWS * wider];
      for (int row = 0; row < ROWS; row++) {
        System.arraycopy(chunks[chunk], row * stride, wide, row * wider, stride);
      }
      chunks[chunk] = wide;
    }
    stride = wider;
  }

  /** The bytes that hold a prefix's row. */
  byte[] chunk(int prefix) {
    return chunks[prefix >>> SHIFT];
  }

  /** Where in {@link #chunk} the row begins. */
  int row(int prefix) {
    return (prefix & (ROWS - 1)) * stride;
  }

  boolean has(int prefix, int column) {
    return chunk(prefix)[row(prefix) + column] != 0;
  }

  /** The number of the origin that a cell gives; {@link OriginIds#UNSET} when it has no route. */
  int origin(int prefix, int column) {
    int slot = chunk(prefix)[row(prefix) + column] & 0xff;
    return slot == 0 ? OriginIds.UNSET : originOf(prefix, slot);
  }

  /** The number of the k-th origin of a prefix, k from 1. */
  int originOf(int prefix, int slot) {
    int[] others = more[prefix];
    return slot == 1 || others == null ? first[prefix] : others[slot - 2];
  }

  /** Sets a cell; whether its route is new or has another origin than before. */
  boolean set(int prefix, int column, int origin) {
    byte[] chunk = chunk(prefix);
    int at = row(prefix) + column;
    byte slot = (byte) slot(prefix, origin);
    boolean changed = chunk[at] != slot;
    chunk[at] = slot;
    return changed;
  }

  void clear(int prefix, int column) {
    chunk(prefix)[row(prefix) + column] = 0;
  }

  /** Clears whole columns in one pass. */
  void clearColumns(int... columns) {
    for (byte[] chunk : chunks) {
      for (int row = 0; row < chunk.length; row += stride) {
        for (int column : columns) {
          chunk[row + column] = 0;
        }
      }
    }
  }

  private int slot(int prefix, int origin) {
    if (first[prefix] == origin) {
      return 1;
    }
    if (first[prefix] == OriginIds.UNSET) {
      first[prefix] = origin;
      return 1;
    }
    int[] others = more[prefix];
    int count = others == null ? 0 : others.length;
    for (int i = 0; i < count && others != null; i++) {
      if (others[i] == origin) {
        return i + 2;
      }
    }
    if (count + 1 >= MOST) {
      return replace(prefix, origin);
    }
    int[] longer = others == null ? new int[1] : Arrays.copyOf(others, count + 1);
    longer[count] = origin;
    more[prefix] = longer;
    return count + 2;
  }

  /** Gives an unused place of a full list to an origin; the last place stands for none. */
  private int replace(int prefix, int origin) {
    boolean[] used = new boolean[MOST + 1];
    int row = row(prefix);
    for (int column = 0; column < stride; column++) {
      used[chunk(prefix)[row + column] & 0xff] = true;
    }
    int[] others = more[prefix];
    if (others == null) {
      return 1;
    }
    for (int slot = 2; slot < MOST; slot++) {
      if (!used[slot]) {
        others[slot - 2] = origin;
        return slot;
      }
    }
    others[MOST - 2] = OriginIds.NONE;
    return MOST;
  }
}
