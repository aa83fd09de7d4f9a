package dimout.detect;

/** The last bins of a series, kept to date an outage back to its beginning. */
public final class Recent {
  static final int LENGTH = 26;
  private static final double LEAST = 1e-30;

  /** Start of the first bin since all were forgotten, and how long after it those here began. */
  public long start;

  public int[] after = new int[0];
  public double[] value = new double[0];

  /** Usual at the time. */
  public float[] expected = new float[0];

  /** Bins ever added. */
  public long count;

  public Recent() {}

  static Recent empty() {
    Recent recent = new Recent();
    recent.after = new int[LENGTH];
    recent.value = new double[LENGTH];
    recent.expected = new float[LENGTH];
    return recent;
  }

  /** Adds a bin with data. */
  void add(long at, double y, double lnUsual) {
    if (count == 0 || at - start > Integer.MAX_VALUE) {
      restart(at);
    }
    int slot = (int) (count++ % LENGTH);
    after[slot] = (int) (at - start);
    value[slot] = y;
    expected[slot] = (float) Math.max(LEAST, Math.min(Float.MAX_VALUE, Math.exp(lnUsual)));
  }

  /** Usual turned out to be another, by so much in ln. */
  void move(double ln) {
    for (int i = 0; i < expected.length; i++) {
      expected[i] *= (float) Math.exp(ln);
    }
  }

  /** After 68 years, too: those here are within a few months. */
  private void restart(long at) {
    long moved = count == 0 ? 0 : time(size() - 1) - start;
    start = count == 0 ? at : start + moved;
    for (int i = 0; i < LENGTH; i++) {
      after[i] -= (int) moved;
    }
  }

  /** Start of the bin that is {@code back} bins old, epoch seconds. */
  long time(int back) {
    return start + after[index(back)];
  }

  /** Whether more than one bin in a row is missing among so many of the newest. */
  boolean isBroken(int bins, int step) {
    for (int back = 1; back < Math.min(bins, size()); back++) {
      if (time(back - 1) - time(back) > 2L * step) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return (int) Math.min(count, LENGTH);
  }

  /** Index into the arrays of the bin that is {@code back} bins old, 0 the newest. */
  int index(int back) {
    return (int) ((count - 1 - back) % LENGTH);
  }

  void clear() {
    count = 0;
  }

  /** Deviations from usual of the newest bins as they were written, newest first, in ln. */
  double[] besideUsual(int bins) {
    double[] u = new double[bins];
    for (int back = 0; back < bins; back++) {
      int i = index(back);
      u[back] = Math.log(value[i] / expected[i]);
    }
    return u;
  }
}
