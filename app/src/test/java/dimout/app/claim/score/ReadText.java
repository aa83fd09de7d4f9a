package dimout.app.claim.score;

import dimout.app.claim.grammar.Candidate;
import dimout.app.claim.grammar.ClaimFinder;
import dimout.app.claim.grammar.Reading;
import dimout.app.claim.language.Language;
import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import dimout.app.text.PlaceZone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A labelled text as it is weighed.
 *
 * @param candidates those of which the labels tell whether they are claims
 * @param claims whether it claims anything; null where nobody says
 * @param fresh whether what is weighed last is trained on it
 */
record ReadText(
    Reading reading, List<Judged> candidates, @Nullable Boolean claims, boolean fresh, int number) {
  private static final Set<PublishedTexts.Half> EARLIER =
      EnumSet.of(PublishedTexts.Half.BUILT_ON, PublishedTexts.Half.TRAINED_ON);

  /** A candidate, and whether a person found it. */
  record Judged(Candidate candidate, boolean claimed) {}

  /**
   * Of all languages, and what others published.
   *
   * @param fresh parts that no rule was mended for
   * @param events folder of published texts
   */
  static List<ReadText> all(Set<Part> parts, Set<Part> fresh, Path events) {
    List<LabelledText> texts =
        Language.ALL.stream()
            .flatMap(language -> LabelledText.of(language).stream())
            .filter(text -> parts.contains(text.part()))
            .toList();
    List<ReadText> all =
        new ArrayList<>(
            texts.parallelStream()
                .map(text -> of(text, null, fresh.contains(text.part())))
                .toList());
    for (PublishedTexts.Half half : EARLIER) {
      all.addAll(
          PublishedTexts.labelled(events, half).parallelStream()
              .map(each -> of(each.text(), each.place(), true))
              .toList());
    }
    return all;
  }

  private static ReadText of(LabelledText text, @Nullable String place, boolean fresh) {
    Reading reading =
        ClaimFinder.reading(
            text.text(),
            LanguageGuess.of(text.text()).language(),
            text.published(),
            place,
            PlaceZone::orUtc);
    List<Judged> judged =
        reading.candidates().stream().flatMap(each -> judged(each, text.labels())).toList();
    return new ReadText(reading, judged, !text.labels().isEmpty(), fresh, text.text().hashCode());
  }

  boolean in(String language) {
    return reading.language().code().equals(language);
  }

  /** From 0 to one less than there are, the same each time. */
  int fold(int folds) {
    return Math.floorMod(number, folds);
  }

  private static Stream<Judged> judged(Candidate candidate, List<Label> labels) {
    Boolean claimed = claimed(candidate, labels);
    return claimed == null ? Stream.empty() : Stream.of(new Judged(candidate, claimed));
  }

  /** Null where two readers may differ. */
  private static @Nullable Boolean claimed(Candidate candidate, List<Label> labels) {
    Claim claim = candidate.claim();
    boolean named = claim.predicate().named();
    boolean open = false;
    for (Label label : labels) {
      if (label.predicate() == claim.predicate()) {
        if (named ? label.sharesName(claim) : label.agrees(claim)) {
          return label.open() ? null : true;
        }
        open |= label.open();
      }
    }
    if (open && claim.predicate() == Predicate.LEVEL) {
      return true; // "a near-total blackout": a level in words is open in labels, and a claim
    }
    return open && !named ? null : false;
  }
}
