package dimout.app.claim.score;

import dimout.app.claim.grammar.Candidate;
import dimout.app.claim.grammar.ClaimFinder;
import dimout.app.claim.grammar.Weights;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import dimout.app.text.PlaceZone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Trains the weights of {@link Weights} on labelled texts: logistic regression by stochastic
 * gradient descent with a step of its own for each weight (AdaGrad: Duchi, Hazan and Singer 2011)
 * and a pull to zero, averaged over its way (Polyak and Juditsky 1992). The same texts give the
 * same weights.
 */
final class WeightTraining {
  private static final int ROUNDS = 3;
  private static final double STEP = 0.1;
  private static final double PULL = 0.01;

  /** A sign that fewer candidates show tells more of them than of others. */
  private static final int SEEN = 20;

  /** Plain sentences are few beside the labelled texts, and readers try them first. */
  private static final int TIMES_NEWS = 2;

  /** Steps between two weights that are averaged: the last ones alone hang on the order. */
  private static final int OFTEN = 500;

  private static final int SEED = 1;

  /** So that the first step is not endless. */
  private static final double TINY = 1e-9;

  /** A candidate by the numbers of its weights, and whether a person found it. */
  private record Example(int[] weights, boolean claimed) {}

  private final Map<String, Integer> seen = new TreeMap<>();
  private final List<String> names;
  private final List<Example> examples;

  WeightTraining(List<Map.Entry<Candidate, Boolean>> labelled) {
    for (Map.Entry<Candidate, Boolean> each : labelled) {
      Weights.names(each.getKey()).forEach(name -> seen.merge(name, 1, Integer::sum));
    }
    seen.values().removeIf(count -> count < SEEN);
    names = List.copyOf(seen.keySet());
    names.forEach(name -> seen.put(name, Collections.binarySearch(names, name)));
    examples =
        labelled.stream()
            .map(each -> new Example(numbers(each.getKey()), each.getValue()))
            .toList();
  }

  private int[] numbers(Candidate candidate) {
    return Weights.names(candidate).stream()
        .filter(seen::containsKey)
        .mapToInt(seen::get)
        .toArray();
  }

  /** By the names of {@link Weights#names}, of the texts of these parts. */
  static Map<String, Double> weights(Set<Part> parts) {
    List<LabelledText> texts =
        Language.ALL.stream()
            .flatMap(language -> LabelledText.of(language).stream())
            .filter(text -> parts.contains(text.part()))
            .toList();
    List<Map.Entry<Candidate, Boolean>> all =
        new ArrayList<>(texts.parallelStream().flatMap(WeightTraining::labelled).toList());
    for (int time = 0; time < TIMES_NEWS; time++) {
      all.addAll(NewsLabels.all());
    }
    return new WeightTraining(all).train();
  }

  /** Writes them as {@link Weights} reads them. */
  static void write(Map<String, Double> weights, Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Trained on the labelled texts by TrainWeights; see docs/claim-labels.md.");
    new TreeMap<>(weights)
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s\t%.2f", name, weight)));
    Files.write(file, lines);
  }

  private static Stream<Map.Entry<Candidate, Boolean>> labelled(LabelledText text) {
    return ClaimFinder.candidates(
            text.text(),
            LanguageGuess.of(text.text()).language(),
            text.published(),
            null,
            PlaceZone::orUtc)
        .stream()
        .flatMap(candidate -> {
          Boolean claimed = claimed(candidate, text.labels());
          return claimed == null ? Stream.empty() : Stream.of(Map.entry(candidate, claimed));
        });
  }

  /** Null where two readers may differ. */
  private static @Nullable Boolean claimed(Candidate candidate, List<Label> labels) {
    Claim claim = candidate.claim();
    boolean open = false;
    for (Label label : labels) {
      if (label.predicate() == claim.predicate()) {
        boolean same =
            claim.predicate() == Predicate.EXTENT ? label.sharesName(claim) : label.agrees(claim);
        if (same) {
          return label.open() ? null : true;
        }
        open |= label.open();
      }
    }
    return open && claim.predicate() != Predicate.EXTENT ? null : false;
  }

  /** By the names of {@link Weights#names}. */
  Map<String, Double> train() {
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    double[] sums = new double[names.size()];
    int taken = 0;
    int step = 0;
    List<Example> order = new ArrayList<>(examples);
    Random random = new Random(SEED);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      for (Example example : order) {
        double error = probability(example, weights) - (example.claimed() ? 1 : 0);
        for (int weight : example.weights()) {
          double slope = error + PULL * weights[weight];
          squares[weight] += slope * slope;
          weights[weight] -= STEP * slope / Math.sqrt(squares[weight] + TINY);
        }
        step++;
        if (round > 0 && step % OFTEN == 0) {
          Arrays.setAll(sums, weight -> sums[weight] + weights[weight]);
          taken++;
        }
      }
    }
    Map<String, Double> named = new TreeMap<>();
    for (int weight = 0; weight < weights.length; weight++) {
      named.put(names.get(weight), taken == 0 ? weights[weight] : sums[weight] / taken);
    }
    return named;
  }

  private static double probability(Example example, double[] weights) {
    double sum = 0;
    for (int weight : example.weights()) {
      sum += weights[weight];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
