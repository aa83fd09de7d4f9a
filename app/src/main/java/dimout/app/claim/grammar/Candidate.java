package dimout.app.claim.grammar;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article may claim, whether the rules say so or not.
 *
 * @param claim as it would be told
 * @param said whether the rules say it
 * @param sentence that tells it first
 * @param signs what the text around it shows, in no language's words
 * @param words that stand around it, as {@link dimout.app.claim.weighing.Wording} names them
 */
public record Candidate(
    Kind kind, Claim claim, boolean said, int sentence, Set<String> signs, Set<String> words) {
  /** What is weighed alike. */
  public enum Kind {
    NATION,
    MOBILE,
    OPERATOR,
    PLACE,
    SERVICE,
    LEVEL,
    LENGTH,
    NTH_DAY,
    SINCE,
    BEGIN,
    RETURN,
    /** A return whose time is not told. */
    UNDATED
  }

  /** Whether a claim says this, alone or among other names. */
  boolean is(Claim told) {
    if (told.predicate() != claim.predicate()) {
      return false;
    }
    return switch (claim.predicate()) {
      case EXTENT, SERVICE_BLOCK -> told.scope().containsAll(claim.scope());
      case DURATION, LEVEL -> claim.unit() == told.unit() && same(claim.value(), told.value());
      default -> starts(claim.span(), told.span());
    };
  }

  /** Whether both are names of a kind that one sentence tells. */
  boolean listedWith(Candidate other) {
    return (kind == Kind.PLACE || kind == Kind.SERVICE)
        && other.kind == kind
        && other.sentence == sentence;
  }

  private static boolean same(@Nullable Double one, @Nullable Double other) {
    return one == null ? other == null : one.equals(other);
  }

  /** Whether both begin at the same moment, or both are not known. */
  static boolean starts(@Nullable Interval one, @Nullable Interval other) {
    return one == null ? other == null : other != null && one.from().equals(other.from());
  }
}
