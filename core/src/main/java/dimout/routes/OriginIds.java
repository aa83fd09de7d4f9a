package dimout.routes;

import dimout.wire.mrt.RouteSink;
import java.util.Arrays;

/** Origin AS numbers as small dense numbers, in the order in which they came. */
final class OriginIds {
  /** No cell, no origin seen yet. */
  static final int UNSET = 0;

  /** The origin of a route that ends in an AS_SET or has no path. */
  static final int NONE = 1;

  /** The first number that stands for an AS. */
  static final int FIRST = 2;

  private long[] asn = new long[1 << 10];
  private int[] slots = new int[1 << 12];
  private int size = FIRST;
  private long lastAsn = RouteSink.NO_ORIGIN;
  private int lastId = NONE;

  /** The number of an AS, a new one if need be. */
  int id(long origin) {
    if (origin != lastAsn) {
      lastId = origin == RouteSink.NO_ORIGIN ? NONE : find(origin);
      lastAsn = origin;
    }
    return lastId;
  }

  long asn(int id) {
    return asn[id];
  }

  /** One more than the largest number. */
  int size() {
    return size;
  }

  private int find(long origin) {
    int mask = slots.length - 1;
    int slot = (int) Mix.of(origin) & mask;
    while (slots[slot] != 0) {
      if (asn[slots[slot]] == origin) {
        return slots[slot];
      }
      slot = (slot + 1) & mask;
    }
    if (size == asn.length) {
      asn = Arrays.copyOf(asn, size * 2);
    }
    asn[size] = origin;
    slots[slot] = size;
    if (++size * 2 > slots.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int id = FIRST; id < size; id++) {
      int slot = (int) Mix.of(asn[id]) & mask;
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = id;
    }
  }
}
