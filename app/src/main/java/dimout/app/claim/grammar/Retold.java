package dimout.app.claim.grammar;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an article says twice, in its heading and its text or in two paragraphs, it claims once. */
final class Retold {
  /** What was cut so long before midnight was out on the day that began then. */
  private static final Duration EVENING = Duration.ofHours(12);

  /** Days. */
  private static final int WEEK = 7;

  private static final int MONTH = 30;

  /** Days by which "a month" is less than what it is told for. */
  private static final int FEW = 5;

  /** Of a day: by less, so many hours differ from the days that they are rounded to. */
  private static final double HALF = 0.5;

  private Retold() {}

  /** Names, a length, a level and the time of an event, however often they are said. */
  static boolean again(Claim claim, List<Claim> told) {
    boolean names = claim.predicate().named();
    boolean length =
        claim.predicate() == Predicate.DURATION || claim.predicate() == Predicate.LEVEL;
    boolean once = names || length || dated(claim) || back(claim) || undated(claim);
    boolean same =
        told.stream()
            .filter(earlier -> earlier.predicate() == claim.predicate())
            .filter(earlier -> samePlace(earlier, claim))
            .filter(
                earlier -> Objects.equals(earlier.value(), claim.value()) || words(earlier, claim))
            .filter(earlier -> names || Objects.equals(earlier.span(), claim.span()))
            .anyMatch(earlier -> earlier.scope().equals(claim.scope()));
    return (once && same) || since(claim, told);
  }

  /** "A total shutdown" in a heading, "a near-total blackout" in the text: no number says more. */
  private static boolean words(Claim one, Claim other) {
    return TotalRule.words(one) && TotalRule.words(other);
  }

  /**
   * Services are blocked in countries, wherever in one it is told, and what its names say, a clock
   * time or words like "total" is the same in all of it; so long as in its region it was dark in a
   * country.
   */
  private static boolean samePlace(Claim one, Claim other) {
    boolean within = whole(one) || whole(other);
    boolean anywhere =
        switch (other.predicate()) {
          case SERVICE_BLOCK, EXTENT -> true;
          case DURATION -> within;
          case LEVEL -> words(one, other);
          case ONSET, RESTORATION -> clock(other);
        };
    return anywhere
        ? Objects.equals(country(one), country(other))
        : Objects.equals(one.place(), other.place());
  }

  private static boolean clock(Claim claim) {
    Interval span = claim.span();
    return span != null && span.from().equals(span.until());
  }

  /** "Since 5 August", "the fifth day", where "five days" is said before it or behind. */
  private static boolean since(Claim claim, List<Claim> told) {
    return lasts(claim)
        && told.stream()
            .filter(earlier -> lasts(earlier) && same(whose(earlier), whose(claim)))
            .filter(earlier ->
                claim.span() != null
                    || earlier.span() != null
                    || !claim.scope().equals(earlier.scope()))
            .anyMatch(earlier -> Objects.equals(days(earlier), days(claim)));
  }

  /** "Two weeks without WhatsApp" in a heading, of which the text names all that are blocked. */
  private static boolean same(List<String> one, List<String> other) {
    boolean within = !one.isEmpty() && other.containsAll(one);
    return one.equals(other) || within || (!other.isEmpty() && one.containsAll(other));
  }

  private static List<String> whose(Claim claim) {
    return claim.scope().stream().filter(name -> !name.equals(Claim.ORDINAL)).toList();
  }

  private static boolean lasts(Claim claim) {
    return claim.predicate() == Predicate.DURATION && claim.value() != null;
  }

  private static @Nullable Double days(Claim claim) {
    Double value = claim.value();
    return value == null || claim.unit() != Unit.HOURS ? value : Double.valueOf(value / 24);
  }

  /** The claims but for returns undated and events of a day that the text dates more closely. */
  static List<Claim> dated(List<Claim> claims) {
    boolean dated = claims.stream().anyMatch(claim -> dated(claim) && back(claim));
    boolean timed = claims.stream().anyMatch(claim -> dated(claim) && returns(claim));
    return claims.stream()
        .filter(claim -> !(timed && undated(claim)))
        .filter(claim -> !(dated && back(claim) && !dated(claim)))
        .filter(claim -> claims.stream().noneMatch(other -> closer(other, claim)))
        .filter(claim -> claims.stream().noneMatch(other -> eve(other, claim)))
        .filter(claim -> !kind(claim) || claims.stream().noneMatch(Retold::named))
        .filter(claim -> claims.stream().noneMatch(other -> widens(other, claim)))
        .filter(claim -> claims.stream().noneMatch(other -> counts(other, claim)))
        .filter(claim -> claims.stream().noneMatch(other -> countsDays(other, claim)))
        .filter(claim -> claims.stream().noneMatch(other -> countsHours(other, claim)))
        .filter(claim -> claims.stream().noneMatch(other -> countsMonth(other, claim)))
        .toList();
  }

  /** "At 3 % of usual", where a total or near-total blackout is said of the same country. */
  private static boolean counts(Claim one, Claim other) {
    return TotalRule.words(other)
        && one.predicate() == Predicate.LEVEL
        && !TotalRule.words(one)
        && Objects.equals(country(one), country(other));
  }

  /** "The tenth day", where a heading says "the second week". */
  private static boolean countsDays(Claim one, Claim other) {
    Double days = days(one);
    Double week = days(other);
    return lasts(one)
        && lasts(other)
        && other.scope().contains(Claim.ORDINAL_WEEK)
        && !one.scope().contains(Claim.ORDINAL_WEEK)
        && days != null
        && week != null
        && days < week
        && days >= week - WEEK
        && Objects.equals(country(one), country(other));
  }

  /** "For 42 hours", more than a day, where "since Wednesday", "two days" is said of the same. */
  private static boolean countsHours(Claim one, Claim other) {
    Double days = days(one);
    Double since = days(other);
    return ofSame(one, other)
        && one.unit() == Unit.HOURS
        && other.unit() == Unit.DAYS
        && days != null
        && since != null
        && days > 1
        && Math.abs(days - since) < (other.span() == null ? HALF : 1);
  }

  /** "For 31 days", where a heading says "a month". */
  private static boolean countsMonth(Claim one, Claim other) {
    Double days = days(one);
    Double months = days(other);
    return ofSame(one, other)
        && days != null
        && months != null
        && months % MONTH == 0
        && days > months
        && days < months + FEW;
  }

  /** Two lengths of one outage, the first told as a number. */
  private static boolean ofSame(Claim one, Claim other) {
    return lasts(one)
        && lasts(other)
        && one.span() == null
        && whose(one).equals(whose(other))
        && Objects.equals(country(one), country(other));
  }

  /** "At 4.45 am" where "on Friday" is said of the same onset or return. */
  private static boolean closer(Claim one, Claim other) {
    Interval exact = one.span();
    Interval rough = other.span();
    return dated(one)
        && dated(other)
        && one.predicate() == other.predicate()
        && one.scope().equals(other.scope())
        && exact != null
        && rough != null
        && !exact.equals(rough)
        && !exact.from().isBefore(rough.from())
        && !exact.until().isAfter(rough.until())
        && Objects.equals(country(one), country(other));
  }

  /** "Lost it on Friday", where the text tells at what hour of the evening before it was cut. */
  private static boolean eve(Claim one, Claim other) {
    Interval exact = one.span();
    Interval day = other.span();
    return one.predicate() == Predicate.ONSET
        && other.predicate() == Predicate.ONSET
        && exact != null
        && day != null
        && clock(one)
        && !clock(other)
        && one.scope().equals(other.scope())
        && exact.from().isBefore(day.from())
        && exact.from().isAfter(day.from().minus(EVENING))
        && Objects.equals(country(one), country(other));
  }

  /** "Social media are blocked", where the text names which. */
  private static boolean kind(Claim claim) {
    return claim.predicate() == Predicate.SERVICE_BLOCK
        && claim.scope().stream().allMatch(name -> Character.isLowerCase(name.charAt(0)));
  }

  private static boolean named(Claim claim) {
    return claim.predicate() == Predicate.SERVICE_BLOCK && !kind(claim);
  }

  private static boolean whole(Claim claim) {
    return Objects.equals(claim.place(), country(claim));
  }

  private static @Nullable String country(Claim claim) {
    String place = claim.place();
    return place == null ? null : Places.country(place);
  }

  /**
   * "Whitehorse is offline" in a heading, where the text says "Whitehorse and Dawson City"; "X is
   * blocked", where it says "X and Instagram".
   */
  private static boolean widens(Claim one, Claim other) {
    return one.predicate().named()
        && other.predicate() == one.predicate()
        && one.scope().size() > other.scope().size()
        && one.scope().containsAll(other.scope())
        && Objects.equals(country(one), country(other));
  }

  /** Of the net, not of services. */
  private static boolean back(Claim claim) {
    return returns(claim) && claim.scope().isEmpty();
  }

  /** Of services, by the time of publication. */
  private static boolean undated(Claim claim) {
    return returns(claim) && !claim.scope().isEmpty() && !dated(claim);
  }

  private static boolean returns(Claim claim) {
    return claim.predicate() == Predicate.RESTORATION;
  }

  private static boolean dated(Claim claim) {
    boolean event =
        claim.predicate() == Predicate.ONSET || claim.predicate() == Predicate.RESTORATION;
    return event && claim.comparator() != Comparator.AT_MOST;
  }
}
