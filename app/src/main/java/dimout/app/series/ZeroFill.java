package dimout.app.series;

import java.util.Arrays;

/** {@code --absent-is-zero}: bins without data in which another series of the file has some. */
final class ZeroFill {
  private ZeroFill() {}

  /**
   * The bins with zeros added.
   *
   * @param others ascending times at which any series of the file has data
   */
  static Bins fill(Bins bins, Grid grid, long[] others) {
    long[] starts = Arrays.stream(others).map(grid::bin).distinct().toArray();
    long[] times = new long[bins.size() + starts.length];
    double[] values = new double[times.length];
    int to = 0;
    int own = 0;
    int other = 0;
    while (own < bins.size() || other < starts.length) {
      long ownTime = own < bins.size() ? bins.times()[own] : Long.MAX_VALUE;
      long otherTime = other < starts.length ? starts[other] : Long.MAX_VALUE;
      times[to] = Math.min(ownTime, otherTime);
      double value = ownTime <= otherTime ? bins.values()[own] : Double.NaN;
      values[to] = Double.isNaN(value) && otherTime <= ownTime ? 0 : value;
      own += ownTime <= otherTime ? 1 : 0;
      other += otherTime <= ownTime ? 1 : 0;
      to++;
    }
    return new Bins(times, values, to);
  }
}
