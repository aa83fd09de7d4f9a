package dimout.app.claim.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Trains a logistic regression: stochastic gradient descent with a step of its own for each weight
 * (AdaGrad: Duchi, Hazan and Singer 2011) and a pull to zero, averaged over its way (Polyak and
 * Juditsky 1992). The same examples give the same weights.
 *
 * @param rounds over all examples
 * @param pull to zero at each step
 * @param seen names that fewer examples have are not kept
 * @param least nor are weights nearer to zero
 */
record LogisticTraining(int rounds, double step, double pull, int seen, double least) {
  /** Steps between two weights that are averaged: the last ones alone hang on the order. */
  private static final int OFTEN = 200;

  private static final int SEED = 1;

  /** So that the first step is not endless. */
  private static final double TINY = 1e-9;

  /**
   * What is learned from.
   *
   * @param values by name
   * @param so what is to be told
   */
  record Example(Map<String, Double> values, boolean so) {
    /** All names count alike. */
    static Example of(Collection<String> names, double value, boolean so) {
      Map<String, Double> values = new HashMap<>();
      names.forEach(name -> values.put(name, value));
      return new Example(values, so);
    }
  }

  private record Row(int[] names, double[] values, boolean so) {}

  /** The weights by name. */
  Map<String, Double> train(List<Example> examples) {
    List<String> names = kept(examples);
    List<Row> rows =
        new ArrayList<>(examples.parallelStream().map(each -> row(each, names)).toList());
    double[] weights = descend(rows, names.size());
    Map<String, Double> named = new TreeMap<>();
    for (int weight = 0; weight < weights.length; weight++) {
      if (Math.abs(weights[weight]) >= least) {
        named.put(names.get(weight), weights[weight]);
      }
    }
    return named;
  }

  private List<String> kept(List<Example> examples) {
    Map<String, Integer> count = new TreeMap<>();
    examples.forEach(
        each -> each.values().keySet().forEach(it -> count.merge(it, 1, Integer::sum)));
    count.values().removeIf(it -> it < seen);
    return List.copyOf(count.keySet());
  }

  private static Row row(Example example, List<String> names) {
    int[] numbers = new int[example.values().size()];
    double[] values = new double[numbers.length];
    int size = 0;
    for (Map.Entry<String, Double> each : new TreeMap<>(example.values()).entrySet()) {
      int number = Collections.binarySearch(names, each.getKey());
      if (number >= 0) {
        numbers[size] = number;
        values[size++] = each.getValue();
      }
    }
    return new Row(Arrays.copyOf(numbers, size), Arrays.copyOf(values, size), example.so());
  }

  private double[] descend(List<Row> rows, int size) {
    double[] weights = new double[size];
    double[] squares = new double[size];
    double[] sums = new double[size];
    int taken = 0;
    int done = 0;
    Random random = new Random(SEED);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(rows, random);
      for (Row row : rows) {
        double error = probability(row, weights) - (row.so ? 1 : 0);
        for (int i = 0; i < row.names.length; i++) {
          int weight = row.names[i];
          double slope = error * row.values[i] + pull * weights[weight];
          squares[weight] += slope * slope;
          weights[weight] -= step * slope / Math.sqrt(squares[weight] + TINY);
        }
        done++;
        if (round > 0 && done % OFTEN == 0) {
          Arrays.setAll(sums, weight -> sums[weight] + weights[weight]);
          taken++;
        }
      }
    }
    int count = taken;
    return count == 0 ? weights : Arrays.stream(sums).map(sum -> sum / count).toArray();
  }

  private static double probability(Row row, double[] weights) {
    double sum = 0;
    for (int i = 0; i < row.names.length; i++) {
      sum += weights[row.names[i]] * row.values[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
