package dimout.app.claim.verdict;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Unit;
import dimout.app.claim.model.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hours claimed against gross hours, within 10 % or 3 h, the larger; with context when net hours
 * differ by more than that.
 */
final class DurationVerdict {
  private static final double SHARE = 0.1;
  private static final double LEAST = 3;
  private static final Duration AROUND = Duration.ofHours(3);

  private final Claim claim;
  private final Evidence evidence;
  private final Ledger ledger;
  private final Words words;

  DurationVerdict(Claim claim, Evidence evidence, Ledger ledger, Words words) {
    this.claim = claim;
    this.evidence = evidence;
    this.ledger = ledger;
    this.words = words;
  }

  Finding find() {
    Double value = claim.value();
    Double hours = value == null ? null : value * (claim.unit() == Unit.DAYS ? 24 : 1);
    double tolerance = Math.max(LEAST, SHARE * (hours == null ? 0 : hours));
    Instant from = evidence.asOf().from();
    boolean gap = Math.abs(ledger.gross(from) - ledger.net(from)) > tolerance;
    if (!holds(hours, tolerance)) {
      return Finding.of(Verdict.CONTRADICTED, ledger("claim.gross", from), net(hours, tolerance));
    }
    Instant back = evidence.restoredSince();
    return Finding.of(
        gap || back != null ? Verdict.SUPPORTED_WITH_CONTEXT : Verdict.SUPPORTED,
        ledger("claim.gross.right", from),
        context(gap, back));
  }

  private boolean holds(@Nullable Double hours, double tolerance) {
    Interval since = claim.span();
    if (since != null) {
      Instant onset = ledger.incident().onset();
      return !onset.isBefore(since.from().minus(AROUND))
          && !onset.isAfter(since.until().plus(AROUND));
    }
    if (hours == null) {
      return false;
    }
    double least = ledger.gross(evidence.asOf().from()) - tolerance;
    double most = ledger.gross(evidence.asOf().until()) + tolerance;
    return switch (claim.comparator()) {
      case AT_LEAST -> most >= hours;
      case AT_MOST -> least <= hours;
      case ABOUT, ONLY, EQUALS -> hours - begun() <= most && hours >= least;
    };
  }

  /** Hours of the unit that an ordinal says has begun, and that need not be over. */
  private double begun() {
    if (claim.scope().contains(Claim.ORDINAL_WEEK)) {
      return 7 * 24;
    }
    return !claim.scope().contains(Claim.ORDINAL) ? 0 : claim.unit() == Unit.DAYS ? 24 : 1;
  }

  private String ledger(String key, Instant from) {
    return words.say(
        key,
        Map.of(
            "gross", words.hours(ledger.gross(from)),
            "from", words.time(ledger.incident().onset()),
            "until", words.time(Ledger.earlier(from, ledger.end())),
            "net", words.hours(ledger.net(from)),
            "longest", words.hours(ledger.longest(from))));
  }

  private String net(@Nullable Double hours, double tolerance) {
    double net = ledger.net(evidence.asOf().from());
    boolean fits = hours != null && claim.span() == null && Math.abs(net - hours) <= tolerance;
    return fits ? words.say("claim.fits_net") : "";
  }

  private String context(boolean gap, @Nullable Instant back) {
    if (back == null) {
      return gap ? words.say("claim.gap") : "";
    }
    return words.say(gap ? "claim.gap.back" : "claim.back", back);
  }
}
