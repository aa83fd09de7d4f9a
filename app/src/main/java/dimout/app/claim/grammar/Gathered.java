package dimout.app.claim.grammar;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Services or operators that a text names sentence by sentence, as one claim: "Telegram went first,
 * by the evening Facebook, too". Places stay apart: one may be back while the other is dark.
 */
final class Gathered {
  private final Set<String> operators;

  private Gathered(Set<String> operators) {
    this.operators = operators;
  }

  /**
   * The claims, those of services in a country as one, and so those of operators.
   *
   * @param operators that the text names; what else an extent names is no operator
   */
  static List<Claim> of(List<Claim> claims, Set<String> operators) {
    Gathered names = new Gathered(operators);
    List<Claim> gathered = new ArrayList<>();
    for (Claim claim : claims) {
      Claim first =
          gathered.stream().filter(other -> names.one(other, claim)).findFirst().orElse(null);
      if (first == null) {
        gathered.add(claim);
      } else {
        gathered.set(gathered.indexOf(first), with(first, claim));
      }
    }
    return List.copyOf(gathered);
  }

  private boolean one(Claim first, Claim other) {
    return named(first)
        && named(other)
        && first.predicate() == other.predicate()
        && Objects.equals(country(first), country(other));
  }

  private boolean named(Claim claim) {
    return claim.predicate() == Predicate.SERVICE_BLOCK
        || (claim.predicate() == Predicate.EXTENT && operators.containsAll(claim.scope()));
  }

  private static @Nullable String country(Claim claim) {
    return claim.place() == null ? null : Places.country(claim.place());
  }

  private static Claim with(Claim first, Claim other) {
    Set<String> scope = new TreeSet<>(first.scope());
    scope.addAll(other.scope());
    return first.scoped(List.copyOf(scope));
  }
}
