package dimout.detect;

import java.util.Arrays;

/**
 * A fall too shallow to be told by itself, and the bins since: should the series rise by as much
 * within hours, it was an outage.
 */
public final class Dip {
  private static final int FIRST = 16;

  /** Start of each bin since the fall, epoch seconds; {@link #size} of them. */
  public long[] time = new long[FIRST];

  public double[] value = new double[FIRST];

  /** Usual at the time, in ln. */
  public double[] lnUsual = new double[FIRST];

  public int size;

  /** When it may have begun already, epoch seconds. */
  public long earliest;

  /** Deviation from usual that the bins before the fall announced, in ln. */
  public double before;

  /** How deep the fall was, in ln, positive. */
  public double depth;

  public Dip() {}

  /** Of the newest bins. */
  static Dip of(Recent recent, int bins) {
    Dip dip = new Dip();
    for (int back = bins - 1; back >= 0; back--) {
      int i = recent.index(back);
      dip.add(recent.time(back), recent.value[i], Math.log(recent.expected[i]));
    }
    return dip;
  }

  void add(long at, double y, double usual) {
    if (size == time.length) {
      time = Arrays.copyOf(time, 2 * size);
      value = Arrays.copyOf(value, 2 * size);
      lnUsual = Arrays.copyOf(lnUsual, 2 * size);
    }
    time[size] = at;
    value[size] = y;
    lnUsual[size] = usual;
    size++;
  }

  long onset() {
    return time[0];
  }

  long newest() {
    return time[size - 1];
  }

  /**
   * Deviation from usual, in ln, of all bins but the newest.
   *
   * @param offset added to their sum, so that zero has a logarithm
   */
  double level(int newest, double offset) {
    double seen = 0;
    double expected = 0;
    for (int i = 0; i < size - newest; i++) {
      seen += value[i];
      expected += Math.exp(lnUsual[i]);
    }
    return Math.log((seen + offset) / expected);
  }
}
