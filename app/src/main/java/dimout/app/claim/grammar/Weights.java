package dimout.app.claim.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How likely a candidate is a claim: a logistic regression over its signs, trained on labelled
 * texts. Each sign has a weight for its kind, and one more for those that the rules say, or for
 * those that they do not.
 */
public final class Weights {
  private static final String RESOURCE = "/dimout/claim/weights.tsv";

  private final Map<String, Double> weights;

  private Weights(Map<String, Double> weights) {
    this.weights = weights;
  }

  /**
   * @param weights by {@link #names}
   */
  public static Weights of(Map<String, Double> weights) {
    return new Weights(Map.copyOf(weights));
  }

  static Weights shipped() {
    return Shipped.ALL;
  }

  /** Read when they are first asked for: training needs none. */
  private static final class Shipped {
    static final Weights ALL = read();
  }

  private static Weights read() {
    Map<String, Double> weights = new HashMap<>();
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the build: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(weights);
  }

  /** What the weights of a candidate's signs are called: two a sign, and two for its kind. */
  public static List<String> names(Candidate candidate) {
    String kind = candidate.kind() + " ";
    String said = candidate.kind() + (candidate.said() ? " said " : " unsaid ");
    List<String> names = new ArrayList<>();
    names.add(kind.strip());
    names.add(said.strip());
    for (String sign : candidate.signs()) {
      names.add(kind + sign);
      names.add(said + sign);
    }
    return names;
  }

  /** From 0 to 1. */
  double probability(Candidate candidate) {
    double sum = 0;
    for (String name : names(candidate)) {
      sum += weights.getOrDefault(name, 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
