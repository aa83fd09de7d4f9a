package dimout.app.claim.grammar;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Predicate;
import java.util.List;
import java.util.Objects;

/** What an article says twice, in its heading and its text or in two paragraphs, it claims once. */
final class Retold {
  private Retold() {}

  /** Names, "near-total" and the time of an event, however often they are said. */
  static boolean again(Claim claim, List<Claim> told) {
    boolean names =
        claim.predicate() == Predicate.EXTENT || claim.predicate() == Predicate.SERVICE_BLOCK;
    return (names || TotalRule.words(claim) || dated(claim))
        && told.stream()
            .filter(earlier -> earlier.predicate() == claim.predicate())
            .filter(earlier -> Objects.equals(earlier.place(), claim.place()))
            .filter(earlier -> Objects.equals(earlier.value(), claim.value()))
            .filter(earlier -> !dated(claim) || Objects.equals(earlier.span(), claim.span()))
            .anyMatch(earlier -> earlier.scope().equals(claim.scope()));
  }

  /** The claims but for returns that a heading leaves undated and the text dates. */
  static List<Claim> dated(List<Claim> claims) {
    boolean dated = claims.stream().anyMatch(claim -> dated(claim) && back(claim));
    return claims.stream().filter(claim -> !(dated && back(claim) && !dated(claim))).toList();
  }

  /** Of the net, not of services. */
  private static boolean back(Claim claim) {
    return claim.predicate() == Predicate.RESTORATION && claim.scope().isEmpty();
  }

  private static boolean dated(Claim claim) {
    boolean event =
        claim.predicate() == Predicate.ONSET || claim.predicate() == Predicate.RESTORATION;
    return event && claim.comparator() != Comparator.AT_MOST;
  }
}
