package dimout.app.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Measured numbers and what is said of them. */
final class Sample {
  private final List<Double> values = new ArrayList<>();

  void add(double value) {
    values.add(value);
  }

  void addAll(Sample other) {
    values.addAll(other.values);
  }

  int size() {
    return values.size();
  }

  /** The smallest value that so large a share is at most; NaN when empty. */
  double quantile(double share) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = values.stream().sorted().toList();
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(0, rank - 1));
  }

  /** NaN when empty. */
  double mean() {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }
}
