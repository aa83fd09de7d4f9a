package dimout.app.claim.report;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Unit;
import dimout.app.claim.model.Verdict;

/** Claims and verdicts as the reports name them. */
final class ClaimWords {
  private ClaimWords() {}

  /** A verdict, in words. */
  static String verdict(Verdict verdict) {
    return switch (verdict) {
      case SUPPORTED -> "supported";
      case SUPPORTED_WITH_CONTEXT -> "supported, needs context";
      case METRIC_MISMATCH -> "level plausible, metric misnamed";
      case CONTRADICTED -> "contradicted";
      case NO_DATA -> "no data";
    };
  }

  /** What a claim's value is, in words. */
  static String claimed(Claim claim) {
    Double value = claim.value();
    Interval span = claim.span();
    String bound =
        switch (claim.comparator()) {
          case ABOUT -> "about ";
          case ONLY -> "only ";
          case AT_LEAST -> "at least ";
          case AT_MOST -> "at most ";
          case EQUALS -> "";
        };
    if (value != null && claim.unit() != null) {
      String unit = claim.unit() == Unit.PERCENT ? " % of usual" : " " + claim.unit().word();
      return bound + CheckJson.number(value, 1).asString() + unit;
    }
    return span != null ? bound + span.from() : String.join(", ", claim.scope());
  }

  /** What is claimed, in a few words. */
  static String title(Claim claim) {
    return claim.predicate().word().replace('_', ' ') + " " + claimed(claim);
  }
}
