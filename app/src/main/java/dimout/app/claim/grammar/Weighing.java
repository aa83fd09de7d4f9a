package dimout.app.claim.grammar;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules found, weighed against what else the text shows: a name, a length or a time that
 * they left out is claimed where it is likely, and one that they found is not where it clearly is
 * not. The weights are those of news prose: of posts and other short texts they know less than the
 * rules do, and so seldom overrule them.
 */
record Weighing(Weights weights, List<Candidate> candidates) {
  private static final double LIKELY = 0.7;
  private static final double DOUBTFUL = 0.2;

  /** The claims that stand, in the order of the text. */
  List<Claim> of(List<Claim> claims) {
    List<Candidate> doubted =
        candidates.stream()
            .filter(each -> each.said() && weights.probability(each) < DOUBTFUL)
            .toList();
    List<Claim> weighed = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.predicate() == Predicate.EXTENT) {
        named(claim, doubted, weighed);
      } else if (doubted.stream().noneMatch(candidate -> candidate.is(claim))) {
        weighed.add(claim);
      }
    }
    List<Candidate> added =
        candidates.stream()
            .filter(each -> !each.said() && weights.probability(each) > LIKELY)
            .toList();
    for (Candidate each : added) {
      List<Candidate> list = added.stream().filter(each::listedWith).toList();
      if (list.isEmpty() || list.getFirst().equals(each)) {
        insert(listed(each, list), weighed);
      }
    }
    return List.copyOf(weighed);
  }

  /** Without the names that are doubted; not at all where none is left. */
  private static void named(Claim claim, List<Candidate> doubted, List<Claim> weighed) {
    List<String> names = new ArrayList<>(claim.scope());
    doubted.stream()
        .filter(candidate -> candidate.is(claim))
        .forEach(candidate -> names.removeAll(candidate.claim().scope()));
    if (!names.isEmpty()) {
      weighed.add(claim.scoped(names));
    }
  }

  /** Places of one sentence are one claim. */
  private static Claim listed(Candidate first, List<Candidate> list) {
    Set<String> names = new TreeSet<>(first.claim().scope());
    list.forEach(place -> names.addAll(place.claim().scope()));
    return first.claim().scoped(List.copyOf(names));
  }

  /** Before the first that begins behind it. */
  private static void insert(Claim claim, List<Claim> weighed) {
    int at = 0;
    while (at < weighed.size() && weighed.get(at).start() <= claim.start()) {
      at++;
    }
    weighed.add(at, claim);
  }
}
