package dimout.store;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Sums a series up: minimum, mean and maximum, so that down-sampling never hides a drop. */
public final class SeriesBins {
  private final int stepSeconds;
  private final Map<Long, Sums> sums = new TreeMap<>();

  /**
   * @param stepSeconds length of the bins to make; they are aligned to the epoch
   */
  public SeriesBins(int stepSeconds) {
    if (stepSeconds <= 0) {
      throw new IllegalArgumentException("a bin of " + stepSeconds + " s");
    }
    this.stepSeconds = stepSeconds;
  }

  /** The bins that the points of one series make. */
  public static List<SeriesBin> of(List<JudgedPoint> points, int stepSeconds) {
    SeriesBins bins = new SeriesBins(stepSeconds);
    points.forEach(bins::add);
    return bins.toList();
  }

  /** Adds a point. */
  public void add(JudgedPoint point) {
    Sums bin = at(point.time());
    bin.value.add(point.value(), 1);
    bin.percent.add(point.percentOfUsual(), 1);
    bin.points += point.value() != null ? 1 : 0;
    bin.missing += point.value() == null ? 1 : 0;
    bin.dark += point.state() == PointState.OUTAGE ? 1 : 0;
  }

  /** Adds what was summed up before, into the bin that its start lies in. */
  public void add(SeriesBin part) {
    Sums bin = at(part.time());
    bin.value.add(part.min(), part.mean(), part.max(), part.points());
    bin.percent.add(part.percentMin(), part.percentMean(), part.percentMax(), part.points());
    bin.points += part.points();
    bin.missing += part.missing();
    bin.dark += part.dark();
  }

  /** What there is, by time; a bin that nothing fell into is left out. */
  public List<SeriesBin> toList() {
    List<SeriesBin> list = new ArrayList<>(sums.size());
    sums.forEach((time, bin) -> list.add(bin.at(time, stepSeconds)));
    return list;
  }

  private Sums at(long time) {
    return sums.computeIfAbsent(
        Math.floorDiv(time, stepSeconds) * stepSeconds, start -> new Sums());
  }

  private static final class Sums {
    final Spread value = new Spread();
    final Spread percent = new Spread();
    long points;
    long dark;
    long missing;

    SeriesBin at(long time, int stepSeconds) {
      return new SeriesBin(
          time,
          stepSeconds,
          value.min,
          value.mean(),
          value.max,
          percent.min,
          percent.mean(),
          percent.max,
          points,
          dark,
          missing);
    }
  }

  private static final class Spread {
    @Nullable Double min;
    @Nullable Double max;
    double sum;
    long count;

    void add(@Nullable Double value, long weight) {
      add(value, value, value, weight);
    }

    void add(@Nullable Double low, @Nullable Double mean, @Nullable Double high, long weight) {
      if (low == null || mean == null || high == null) {
        return;
      }
      Double least = min;
      Double most = max;
      min = least == null ? low : Math.min(least, low);
      max = most == null ? high : Math.max(most, high);
      sum += mean * weight;
      count += weight;
    }

    @Nullable Double mean() {
      return count == 0 ? null : sum / count;
    }
  }
}
