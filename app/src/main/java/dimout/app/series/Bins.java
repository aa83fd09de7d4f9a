package dimout.app.series;

import java.util.Arrays;

/**
 * Times in ascending order, each once, with their values.
 *
 * <p>NaN is a value that is absent, {@link #UNSURE} one that was measured too badly; neither is
 * data.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Bins(long[] times, double[] values, int size) {
  /** A value of too little coverage: no data, and not absent either. */
  static final double UNSURE = Double.NEGATIVE_INFINITY;

  /** Whether a value is data. */
  static boolean isData(double value) {
    return value >= 0;
  }

  /** Times that have data. */
  long[] timesWithData() {
    long[] with = new long[size];
    int to = 0;
    for (int i = 0; i < size; i++) {
      if (isData(values[i])) {
        with[to++] = times[i];
      }
    }
    return Arrays.copyOf(with, to);
  }

  /** Without what comes before the first data; all of them where there is no data. */
  Bins fromFirstData() {
    int first = 0;
    while (first < size && !isData(values[first])) {
      first++;
    }
    return first == 0 || first == size
        ? this
        : new Bins(
            Arrays.copyOfRange(times, first, size),
            Arrays.copyOfRange(values, first, size),
            size - first);
  }

  /** Those that begin up to a time. */
  Bins upTo(long last) {
    int end = size;
    while (end > 0 && times[end - 1] > last) {
      end--;
    }
    return new Bins(times, values, end);
  }
}
