package dimout.app.claim.grammar;

import dimout.app.claim.language.Mark;
import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as a claim: with its words, its place, its metric, who says it and as of when.
 *
 * @param text of the whole article
 */
record ClaimWords(String text, Offsets offsets) {
  /**
   * @param drafts all of its sentence
   */
  Claim claim(Scene scene, Draft draft, List<Draft> drafts) {
    Draft wide = widened(scene, draft);
    List<String> scope = draft.scope();
    int start = scene.sentence().tokens().get(wide.from()).start();
    int end = scene.sentence().tokens().get(wide.to() - 1).end();
    String near = Places.near(scene, draft.from(), draft.to());
    return new Claim(
        text.substring(start, end),
        offsets.codePoint(start),
        offsets.codePoint(end),
        whole(scene, draft, near == null ? unsaid(scene, draft) : near),
        draft.predicate(),
        draft.comparator(),
        draft.value(),
        draft.unit(),
        draft.span(),
        scope,
        Metrics.of(scene, draft),
        Attribution.of(scene.sentence(), text),
        Times.asOf(scene, draft, drafts));
  }

  /** "In the whole country": not in the city that the paragraph spoke of. */
  private static @Nullable String whole(Scene scene, Draft draft, @Nullable String place) {
    boolean nation =
        scene
            .sentence()
            .all(Tag.NATION)
            .anyMatch(mark -> scene.sameClause(mark, draft.from(), draft.to()));
    return nation && place != null && !scene.has(Tag.CITY) && place.startsWith("region/")
        ? Places.country(place)
        : place;
  }

  /** Services are blocked in countries; a city that the paragraph spoke of is not meant. */
  private static @Nullable String unsaid(Scene scene, Draft draft) {
    boolean service = draft.predicate() == Predicate.SERVICE_BLOCK;
    return service ? scene.context().article() : scene.context().place();
  }

  /** From the subject to the number: the words that bear the claim. */
  private static Draft widened(Scene scene, Draft draft) {
    Draft wide = draft;
    Tag[][] bearers = {
      {Tag.NET, Tag.MOBILE, Tag.CONNECTIVITY, Tag.OFFLINE, Tag.TRAFFIC, Tag.USERS},
      {Tag.DARK, Tag.OFFLINE, Tag.BACK, Tag.FALL, Tag.USUAL},
      {Tag.FOR, Tag.SINCE, Tag.ABOUT, Tag.ONLY, Tag.ATLEAST, Tag.ATMOST}
    };
    for (Tag[] tags : bearers) {
      Mark mark = scene.nearest(draft.from(), draft.to(), tags).orElse(null);
      boolean clause = mark != null && scene.sameClause(mark, draft.from(), draft.to());
      if (mark != null && clause && scene.cost(mark, draft.from(), draft.to()) < 16) {
        wide = wide.widened(mark.from(), mark.to());
      }
    }
    return wide;
  }
}
