package dimout.app.claim.grammar;

import dimout.app.claim.language.Tag;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Regions of which only a heading says that it is dark there, and the text in which of their towns:
 * "Avalanche cuts off Hakkari ¶ In Yüksekova, in Hakkari, …".
 */
final class HeadedRegion {
  private final List<Claim> headed = new ArrayList<>();
  private final Set<String> holding = new HashSet<>();

  /** A claim of the heading, if it names one region and no more. */
  void headed(Claim claim) {
    if (claim.predicate() == Predicate.EXTENT && claim.scope().size() == 1) {
      headed.add(claim);
    }
  }

  /** What the text says once more is so. */
  void again(Claim claim) {
    headed.removeIf(
        region -> region.predicate() == claim.predicate() && region.scope().equals(claim.scope()));
  }

  /** A sentence of the text, and what it tells. */
  void told(Scene scene, List<Draft> drafts) {
    boolean extent = drafts.stream().anyMatch(draft -> draft.predicate() == Predicate.EXTENT);
    if (extent) {
      scene
          .sentence()
          .all(Tag.CITY)
          .filter(region -> ScopeRule.locates(scene.sentence(), region))
          .map(Places::name)
          .forEach(holding::add);
    }
  }

  /** The claims but for those of regions that only hold the towns told of. */
  List<Claim> outOf(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> !(headed.contains(claim) && holding.containsAll(claim.scope())))
        .toList();
  }
}
