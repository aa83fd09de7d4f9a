package dimout.geo;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/** Ranges as they came, in primitive arrays, and their flattening by one sweep. */
final class RangeList {
  private long[] firstHigh = new long[16];
  private long[] firstLow = new long[16];
  private long[] lastHigh = new long[16];
  private long[] lastLow = new long[16];
  private short[] country = new short[16];
  private int size;

  int size() {
    return size;
  }

  void add(long fromHigh, long fromLow, long toHigh, long toLow, int number) {
    if (size == country.length) {
      grow();
    }
    firstHigh[size] = fromHigh;
    firstLow[size] = fromLow;
    lastHigh[size] = toHigh;
    lastLow[size] = toLow;
    country[size++] = (short) number;
  }

  private void grow() {
    int wider = size + (size >> 1);
    firstHigh = Arrays.copyOf(firstHigh, wider);
    firstLow = Arrays.copyOf(firstLow, wider);
    lastHigh = Arrays.copyOf(lastHigh, wider);
    lastLow = Arrays.copyOf(lastLow, wider);
    country = Arrays.copyOf(country, wider);
  }

  /** One sweep over the starts; the ranges that are open wait in a heap, the smallest on top. */
  FlatRanges flatten() {
    Flat flat = new Flat(2 * size + 1);
    flat.put(0, 0, GeoTable.UNKNOWN);
    PriorityQueue<Integer> open = new PriorityQueue<>(this::bySize);
    for (int range : order()) {
      close(open, flat, firstHigh[range], firstLow[range]);
      open.add(range);
      flat.put(firstHigh[range], firstLow[range], country[open.element()]);
    }
    close(open, flat, -1, -1);
    return flat.ranges();
  }

  /** Ends the open ranges that end before an address, and shows what lies behind them. */
  private void close(PriorityQueue<Integer> open, Flat flat, long high, long low) {
    while (!open.isEmpty()) {
      int top = open.element();
      if (compare(lastHigh[top], lastLow[top], high, low) >= 0) {
        return;
      }
      long endHigh = lastHigh[top];
      long endLow = lastLow[top];
      while (!open.isEmpty() && !reachesBeyond(open.element(), endHigh, endLow)) {
        open.remove();
      }
      int next = open.isEmpty() ? GeoTable.UNKNOWN : country[open.element()];
      flat.put(endLow == -1 ? endHigh + 1 : endHigh, endLow + 1, next);
    }
  }

  private boolean reachesBeyond(int range, long high, long low) {
    return compare(lastHigh[range], lastLow[range], high, low) > 0;
  }

  private int[] order() {
    for (int i = 1; i < size; i++) {
      if (byStart(i - 1, i) > 0) {
        return IntStream.range(0, size)
            .boxed()
            .sorted(this::byStart)
            .mapToInt(Integer::intValue)
            .toArray();
      }
    }
    return IntStream.range(0, size).toArray();
  }

  private int byStart(int one, int other) {
    return compare(firstHigh[one], firstLow[one], firstHigh[other], firstLow[other]);
  }

  /** Smaller ranges first; of equal ones the later. */
  private int bySize(int one, int other) {
    long borrowOne = Long.compareUnsigned(lastLow[one], firstLow[one]) < 0 ? 1 : 0;
    long borrowOther = Long.compareUnsigned(lastLow[other], firstLow[other]) < 0 ? 1 : 0;
    int order =
        compare(
            lastHigh[one] - firstHigh[one] - borrowOne,
            lastLow[one] - firstLow[one],
            lastHigh[other] - firstHigh[other] - borrowOther,
            lastLow[other] - firstLow[other]);
    return order != 0 ? order : Integer.compare(other, one);
  }

  private static int compare(long high, long low, long otherHigh, long otherLow) {
    int order = Long.compareUnsigned(high, otherHigh);
    return order != 0 ? order : Long.compareUnsigned(low, otherLow);
  }

  /** The result as it grows: of two starts at one address the later counts. */
  private static final class Flat {
    private final long[] high;
    private final long[] low;
    private final short[] country;
    private int size;

    Flat(int most) {
      high = new long[most];
      low = new long[most];
      country = new short[most];
    }

    void put(long atHigh, long atLow, int number) {
      if (size > 0 && high[size - 1] == atHigh && low[size - 1] == atLow) {
        size--;
      }
      if (size > 0 && country[size - 1] == number) {
        return;
      }
      high[size] = atHigh;
      low[size] = atLow;
      country[size++] = (short) number;
    }

    FlatRanges ranges() {
      return new FlatRanges(
          Arrays.copyOf(high, size), Arrays.copyOf(low, size), Arrays.copyOf(country, size));
    }
  }
}
