package dimout.app.evaluate.series;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Times and values on their way to a regular grid; of two values in a bin the last stands. */
final class Grid {
  private final int step;
  private final Map<Long, Double> bins = new TreeMap<>();

  Grid(int step) {
    this.step = step;
  }

  void put(long time, double value) {
    bins.put(Math.floorDiv(time, (long) step), value);
  }

  void add(long time, double value) {
    bins.merge(Math.floorDiv(time, (long) step), value, Double::sum);
  }

  /**
   * @param empty what a bin without a value is: NaN, or 0 where nothing counted is nothing there
   */
  TrialSeries series(TrialSeries.Label label, double empty) {
    long first = bins.keySet().stream().mapToLong(Long::longValue).min().orElse(0);
    long last = bins.keySet().stream().mapToLong(Long::longValue).max().orElse(-1);
    double[] values = new double[Math.toIntExact(last - first + 1)];
    Arrays.fill(values, empty);
    bins.forEach((bin, value) -> values[Math.toIntExact(bin - first)] = value);
    return new TrialSeries(label, first * step, values);
  }
}
