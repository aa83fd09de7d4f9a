package dimout.app.claim.weighing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a logistic regression by the names of what is weighed: what a text shows counts
 * for or against. Those that training did not keep count nothing.
 */
public final class LinearWeights {
  private static final String FOLDER = "/dimout/claim/weights/";

  private final Map<String, Double> weights;

  private LinearWeights(Map<String, Double> weights) {
    this.weights = weights;
  }

  public static LinearWeights of(Map<String, Double> weights) {
    return new LinearWeights(Map.copyOf(weights));
  }

  /**
   * As they ship: a name, a tab and a weight a line.
   *
   * @param file its name; nothing is weighed where there is none
   */
  public static LinearWeights shipped(String file) {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = LinearWeights.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        return of(weights);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("# ")) {
          int tab = line.indexOf('\t');
          weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(weights);
  }

  /** The weight of one name; 0 where it has none. */
  public double of(String name) {
    return weights.getOrDefault(name, 0.0);
  }

  /** The log-odds that they tell together. */
  public double sum(Collection<String> names) {
    double sum = 0;
    for (String name : names) {
      sum += of(name);
    }
    return sum;
  }

  /** The log-odds that words tell: of many each counts less. */
  public double mean(Collection<String> names) {
    return sum(names) * share(names);
  }

  /** What each of these counts in {@link #mean}. */
  public static double share(Collection<String> names) {
    return 1 / Math.sqrt(Math.max(1, names.size()));
  }

  /** From log-odds to a probability from 0 to 1. */
  public static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
