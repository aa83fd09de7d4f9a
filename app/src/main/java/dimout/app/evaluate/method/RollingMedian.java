package dimout.app.evaluate.method;

import java.util.Arrays;

/** The median of the last so many values, kept sorted. */
final class RollingMedian {
  private final double[] ring;
  private final double[] sorted;
  private int next;
  private int held;

  RollingMedian(int window) {
    this.ring = new double[window];
    this.sorted = new double[window];
    Arrays.fill(ring, Double.NaN);
  }

  /** NaN takes a place and no part. */
  void add(double value) {
    remove(ring[next]);
    ring[next] = value;
    next = (next + 1) % ring.length;
    if (!Double.isNaN(value)) {
      int place = place(value);
      System.arraycopy(sorted, place, sorted, place + 1, held - place);
      sorted[place] = value;
      held++;
    }
  }

  /** How many values take part. */
  int count() {
    return held;
  }

  /** NaN when none takes part. */
  double median() {
    if (held == 0) {
      return Double.NaN;
    }
    return (sorted[(held - 1) / 2] + sorted[held / 2]) / 2;
  }

  private void remove(double value) {
    if (!Double.isNaN(value)) {
      int place = place(value);
      System.arraycopy(sorted, place + 1, sorted, place, held - place - 1);
      held--;
    }
  }

  private int place(double value) {
    int found = Arrays.binarySearch(sorted, 0, held, value);
    return found >= 0 ? found : -found - 1;
  }
}
