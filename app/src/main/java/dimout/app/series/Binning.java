package dimout.app.series;

/** Puts sorted values into the bins of a grid. */
final class Binning {
  private final Grid grid;
  private final long[] times;
  private final double[] values;
  private int size;
  private long shared;

  private Binning(Grid grid, int room) {
    this.grid = grid;
    this.times = new long[room];
    this.values = new double[room];
  }

  /**
   * Bins of a grid; of several values of one bin the last, and no data only where there is none.
   */
  static Binning of(Grid grid, Bins sorted) {
    Binning binning = new Binning(grid, sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      binning.add(sorted.times()[i], sorted.values()[i]);
    }
    return binning;
  }

  Bins bins() {
    return new Bins(times, values, size);
  }

  /** Values that another one of their bin replaced. */
  long shared() {
    return shared;
  }

  private void add(long time, double value) {
    long bin = grid.bin(time);
    boolean same = size > 0 && times[size - 1] == bin;
    if (!same) {
      times[size] = bin;
      values[size] = value;
      size++;
    } else if (!Bins.isData(values[size - 1])) {
      values[size - 1] = value;
    } else if (Bins.isData(value)) {
      values[size - 1] = value;
      shared++;
    }
  }
}
