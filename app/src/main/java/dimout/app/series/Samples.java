package dimout.app.series;

import java.util.Arrays;

/**
 * The values of one series as they were read: unordered, with repetitions; values as of {@link
 * Bins}.
 */
final class Samples {
  private static final int SMALLEST = 16;

  private long[] times = new long[SMALLEST];
  private double[] values = new double[SMALLEST];
  private int size;
  private int fileBegin;
  private long previous = Long.MIN_VALUE;
  private boolean ordered = true;

  /** Adds a value; false where it is earlier than the one before it. */
  boolean add(long time, double value) {
    if (size == times.length) {
      int larger = Math.addExact(size, size / 2);
      times = Arrays.copyOf(times, larger);
      values = Arrays.copyOf(values, larger);
    }
    times[size] = time;
    values[size] = value;
    size++;
    boolean later = time >= previous;
    ordered &= later;
    previous = time;
    return later;
  }

  int size() {
    return size;
  }

  /** Time of the value added last; {@link Long#MIN_VALUE} before the first of a file. */
  long previous() {
    return size == fileBegin ? Long.MIN_VALUE : previous;
  }

  /** Marks that what follows comes from another file. */
  void nextFile() {
    fileBegin = size;
  }

  /** Values added since {@link #nextFile}. */
  int sizeInFile() {
    return size - fileBegin;
  }

  /** Copies the times of this file that have data behind {@code target}'s first {@code from}. */
  int copyTimesOfFile(long[] target, int from) {
    int to = from;
    for (int i = fileBegin; i < size; i++) {
      if (Bins.isData(values[i])) {
        target[to++] = times[i];
      }
    }
    return to;
  }

  /** Sorted by time, of equal times the one added last. */
  Bins sorted() {
    long[] sortedTimes = new long[size];
    double[] sortedValues = new double[size];
    int to = 0;
    int[] order = ordered ? new int[0] : order();
    for (int i = 0; i < size; i++) {
      int from = ordered ? i : order[i];
      to -= to > 0 && sortedTimes[to - 1] == times[from] ? 1 : 0;
      sortedTimes[to] = times[from];
      sortedValues[to] = values[from];
      to++;
    }
    return new Bins(sortedTimes, sortedValues, to);
  }

  /** A stable order: position in the low bits beside the time, then plain sorting. */
  private int[] order() {
    long earliest = Arrays.stream(times, 0, size).min().orElse(0);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(size);
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (times[i] - earliest) << bits | i;
    }
    Arrays.sort(keys);
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = (int) (keys[i] & ((1L << bits) - 1));
    }
    return order;
  }
}
