package dimout.app.claim.grammar;

import dimout.app.claim.weighing.LinearWeights;
import dimout.app.claim.weighing.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How likely a candidate is a claim: three logistic regressions, each trained on labelled texts,
 * look at signs that are the same in all languages, at the words around it and at all words of its
 * text; a fourth, trained on texts that no rule was mended for, weighs what they and the rules say.
 *
 * @param signs of {@link #signs}
 * @param near of {@link #words}, of one language
 * @param text of the words of a text, of one language
 * @param balance of {@link #evidence}
 */
public record Likelihood(
    LinearWeights signs, LinearWeights near, LinearWeights text, LinearWeights balance) {
  /** Log-odds of one of them that count no more: none overrules both others alone. */
  private static final double SUREST = 4;

  private static final String SIGNS = "by signs";
  private static final String NEAR = "by words around";
  private static final String TEXT = "by words of text";
  private static final String SAID = "said by rules";
  private static final String UNSAID = "not by rules";

  private static final Map<String, Likelihood> SHIPPED = new ConcurrentHashMap<>();

  /** Read when they are first asked for: training needs none. */
  private static final class Common {
    static final LinearWeights SIGNS = LinearWeights.shipped("signs.tsv");
    static final LinearWeights BALANCE = LinearWeights.shipped("balance.tsv");
  }

  static Likelihood shipped(String language) {
    return SHIPPED.computeIfAbsent(
        language,
        code ->
            new Likelihood(
                Common.SIGNS,
                LinearWeights.shipped("near-" + code + ".tsv"),
                LinearWeights.shipped("text-" + code + ".tsv"),
                Common.BALANCE));
  }

  /** Each sign of a kind counts, and once more for those that the rules say or do not say. */
  public static List<String> signs(Candidate candidate) {
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

  /** Each word counts, and once more for a kind. */
  public static List<String> words(Candidate candidate) {
    List<String> names = new ArrayList<>();
    names.add(candidate.kind().name());
    for (String word : candidate.words()) {
      names.add(word);
      if (!Wording.pair(word)) {
        names.add(candidate.kind() + " " + word);
      }
    }
    return names;
  }

  /** The log-odds that a text of these words claims anything. */
  public double told(Reading reading) {
    return text.mean(reading.words());
  }

  /** What is weighed at the end, by its name: log-odds, and 1 for what is so. */
  public Map<String, Double> evidence(Candidate candidate, double told) {
    Map<String, Double> evidence = new LinkedHashMap<>();
    evidence.put(SIGNS, bounded(signs.sum(signs(candidate))));
    evidence.put(NEAR, bounded(near.mean(words(candidate))));
    evidence.put(TEXT, bounded(told));
    evidence.put(candidate.kind().name(), 1.0);
    evidence.put(candidate.said() ? SAID : UNSAID, 1.0);
    return evidence;
  }

  private static double bounded(double odds) {
    return Math.clamp(odds, -SUREST, SUREST);
  }

  /**
   * From 0 to 1.
   *
   * @param told log-odds that its text claims anything
   */
  double of(Candidate candidate, double told) {
    double odds = 0;
    for (Map.Entry<String, Double> each : evidence(candidate, told).entrySet()) {
      odds += balance.of(each.getKey()) * each.getValue();
    }
    return LinearWeights.probability(odds);
  }
}
