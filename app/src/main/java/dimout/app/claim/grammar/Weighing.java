package dimout.app.claim.grammar;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the rules found, weighed against what else the text shows: a name, a length or a time that
 * they left out is claimed where it is likely, and one that they found is not where it is doubtful.
 */
record Weighing(Likelihood likelihood, Reading reading) {
  private static final double LIKELY = 0.5;
  private static final double DOUBTFUL = 0.4;

  private record Weighed(Candidate candidate, double likely) {
    boolean doubted() {
      return candidate.said() && likely < DOUBTFUL;
    }

    boolean dates() {
      return candidate.kind() == Candidate.Kind.RETURN
          && (added() || (candidate.said() && !doubted()));
    }

    boolean added() {
      return !candidate.said() && likely > LIKELY;
    }
  }

  /** The claims that stand, in the order of the text. */
  List<Claim> of(List<Claim> claims) {
    double told = likelihood.told(reading);
    List<Weighed> candidates =
        reading.candidates().stream()
            .map(each -> new Weighed(each, likelihood.of(each, told)))
            .toList();
    List<Claim> weighed = standing(claims, candidates);
    names(candidates, weighed);
    numbers(candidates, weighed);
    return List.copyOf(weighed);
  }

  /** A return without a time stands unless one with a time is told in its place. */
  private static List<Claim> standing(List<Claim> claims, List<Weighed> candidates) {
    boolean dated = candidates.stream().anyMatch(Weighed::dates);
    List<Candidate> doubted =
        candidates.stream()
            .filter(Weighed::doubted)
            .map(Weighed::candidate)
            .filter(each -> dated || each.kind() != Candidate.Kind.UNDATED)
            .toList();
    List<Claim> standing = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.predicate().named()) {
        without(claim, doubted, standing);
      } else if (doubted.stream().noneMatch(candidate -> candidate.is(claim))) {
        standing.add(claim);
      }
    }
    return standing;
  }

  /** Without the names that are doubted; not at all where none is left. */
  private static void without(Claim claim, List<Candidate> doubted, List<Claim> standing) {
    List<String> names = new ArrayList<>(claim.scope());
    doubted.stream()
        .filter(candidate -> candidate.is(claim))
        .forEach(candidate -> names.removeAll(candidate.claim().scope()));
    if (!names.isEmpty()) {
      standing.add(claim.scoped(names));
    }
  }

  /** Places of one sentence are one claim. */
  private static void names(List<Weighed> candidates, List<Claim> weighed) {
    List<Candidate> added =
        candidates.stream()
            .filter(Weighed::added)
            .map(Weighed::candidate)
            .filter(each -> each.claim().predicate().named())
            .toList();
    for (Candidate each : added) {
      List<Candidate> list = added.stream().filter(each::listedWith).toList();
      if (list.isEmpty() || list.getFirst().equals(each)) {
        Set<String> names = new TreeSet<>(each.claim().scope());
        list.forEach(other -> names.addAll(other.claim().scope()));
        insert(each.claim().scoped(List.copyOf(names)), weighed);
      }
    }
  }

  /** An outage begins, ends and lasts once: the likeliest, and only where no other is told. */
  private static void numbers(List<Weighed> candidates, List<Claim> weighed) {
    Set<Predicate> told = new HashSet<>();
    weighed.forEach(claim -> told.add(claim.predicate()));
    candidates.stream()
        .filter(Weighed::added)
        .sorted(Comparator.comparingDouble(Weighed::likely).reversed())
        .map(each -> each.candidate().claim())
        .filter(claim ->
            !claim.predicate().named() && weighed.stream().noneMatch(since -> begun(claim, since)))
        .filter(claim -> told.add(claim.predicate()))
        .forEach(claim -> insert(claim, weighed));
  }

  /** "Since Wednesday" tells when it began. */
  private static boolean begun(Claim onset, Claim since) {
    return onset.predicate() == Predicate.ONSET
        && since.predicate() == Predicate.DURATION
        && onset.span() != null
        && since.span() != null
        && Candidate.starts(onset.span(), since.span());
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
