package dimout.app.claim.score;

import dimout.app.claim.grammar.Likelihood;
import dimout.app.claim.language.Language;
import dimout.app.claim.score.LogisticTraining.Example;
import dimout.app.claim.weighing.LinearWeights;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains all weights of {@link Likelihood} on labelled texts. The last ones weigh what the others
 * say of texts that those have not seen, and that no rule was mended for: else all would be trusted
 * too much (stacked generalisation: Wolpert 1992).
 */
final class WeightTraining {
  private static final LogisticTraining SIGNS = new LogisticTraining(3, 0.1, 0.01, 20, 0);
  private static final LogisticTraining NEAR = new LogisticTraining(5, 0.7, 0.00001, 4, 0.6);
  private static final LogisticTraining TEXT = new LogisticTraining(20, 1, 0.00001, 3, 1);
  private static final LogisticTraining BALANCE = new LogisticTraining(60, 0.1, 0.001, 1, 0);

  /** Parts of the fresh texts, each of which is weighed by what is trained on the others. */
  private static final int FOLDS = 5;

  private final List<ReadText> texts;

  /**
   * @param fresh parts that no rule was mended for
   * @param events folder of published texts
   */
  WeightTraining(Set<Part> parts, Set<Part> fresh, Path events) {
    this.texts = new ArrayList<>(ReadText.all(parts, fresh, events));
    List<ReadText> news = NewsLabels.all();
    texts.addAll(news); // twice, as they are few, and readers try plain sentences first
    texts.addAll(news);
  }

  /** Weights by the name of their file. */
  Map<String, Map<String, Double>> train() {
    Map<String, Map<String, Double>> files = new TreeMap<>();
    files.put("signs.tsv", signs(text -> true));
    for (Language language : Language.ALL) {
      String code = language.code();
      files.put("near-" + code + ".tsv", near(code, text -> true));
      files.put("text-" + code + ".tsv", text(code, text -> true));
    }
    files.put("balance.tsv", BALANCE.train(balance()));
    return files;
  }

  private List<Example> balance() {
    return IntStream.range(0, FOLDS).parallel().boxed().flatMap(this::fold).toList();
  }

  /** What a fold's candidates show to weights that are trained without it. */
  private Stream<Example> fold(int fold) {
    Predicate<ReadText> held = text -> text.fresh() && text.fold(FOLDS) == fold;
    LinearWeights signs = LinearWeights.of(signs(held.negate()));
    List<Example> examples = new ArrayList<>();
    for (Language language : Language.ALL) {
      String code = language.code();
      LinearWeights near = LinearWeights.of(near(code, held.negate()));
      LinearWeights text = LinearWeights.of(text(code, held.negate()));
      Likelihood likelihood = new Likelihood(signs, near, text, LinearWeights.of(Map.of()));
      for (ReadText each : texts) {
        if (each.in(code) && held.test(each)) {
          double told = likelihood.told(each.reading());
          each.candidates()
              .forEach(it ->
                  examples.add(
                      new Example(likelihood.evidence(it.candidate(), told), it.claimed())));
        }
      }
    }
    return examples.stream();
  }

  private Map<String, Double> signs(Predicate<ReadText> which) {
    return SIGNS.train(
        texts.stream()
            .filter(which)
            .flatMap(text -> text.candidates().stream())
            .map(each -> Example.of(Likelihood.signs(each.candidate()), 1, each.claimed()))
            .toList());
  }

  private Map<String, Double> near(String language, Predicate<ReadText> which) {
    return NEAR.train(
        texts.stream()
            .filter(text -> text.in(language) && which.test(text))
            .flatMap(text -> text.candidates().stream())
            .map(each -> words(Likelihood.words(each.candidate()), each.claimed()))
            .toList());
  }

  private Map<String, Double> text(String language, Predicate<ReadText> which) {
    return TEXT.train(
        texts.stream()
            .filter(text -> text.in(language) && which.test(text))
            .flatMap(text ->
                Stream.ofNullable(text.claims()).map(so -> words(text.reading().words(), so)))
            .toList());
  }

  private static Example words(Collection<String> names, boolean so) {
    return Example.of(names, LinearWeights.share(names), so);
  }
}
