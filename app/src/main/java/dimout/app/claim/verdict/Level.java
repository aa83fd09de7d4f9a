package dimout.app.claim.verdict;

import dimout.model.JudgedPoint;
import dimout.model.PointState;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How far from usual a signal was over some bins: means of the percentages and of their bounds.
 *
 * @param signal the signal's name
 * @param percent of usual
 */
record Level(String signal, double percent, double low, double high) {
  static @Nullable Level of(String signal, List<JudgedPoint> points, Predicate<PointState> state) {
    double sum = 0;
    double low = 0;
    double high = 0;
    int count = 0;
    for (JudgedPoint point : points) {
      Double percent = point.percentOfUsual();
      if (percent != null && state.test(point.state())) {
        Double lower = point.low();
        Double upper = point.high();
        sum += percent;
        low += lower == null ? percent : lower;
        high += upper == null ? percent : upper;
        count++;
      }
    }
    return count == 0 ? null : new Level(signal, sum / count, low / count, high / count);
  }
}
