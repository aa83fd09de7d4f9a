package dimout.app.claim.verdict;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Metric;
import dimout.app.claim.model.Verdict;
import dimout.model.IncidentSignal;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A level claimed against the interval measured, widened by 5 points: what two ways to measure one
 * thing may differ by.
 */
final class LevelVerdict {
  private static final double WIDER = 5;

  private final Claim claim;
  private final Evidence evidence;
  private final Words words;

  LevelVerdict(Claim claim, Evidence evidence, Words words) {
    this.claim = claim;
    this.evidence = evidence;
    this.words = words;
  }

  Finding find(Level level) {
    Level own = claim.metric() == Metric.TRAFFIC ? of(SignalKind.TRAFFIC) : null;
    if (!plausible(level)) {
      return own != null && plausible(own)
          ? Finding.of(
              Verdict.SUPPORTED_WITH_CONTEXT,
              words.say("claim.level.traffic", own),
              words.say("claim.level.lead", level))
          : Finding.of(Verdict.CONTRADICTED, words.say("claim.level.measured", level));
    }
    Instant back = evidence.restoredSince();
    Metric metric = claim.metric();
    if (metric != null && mismatch(metric, level)) {
      return Finding.of(
          Verdict.METRIC_MISMATCH,
          words.say("claim.mismatch." + metric.word(), level),
          beside(metric, own, back));
    }
    return Finding.of(
        back == null ? Verdict.SUPPORTED : Verdict.SUPPORTED_WITH_CONTEXT,
        words.say("claim.level.spell", level),
        back == null ? "" : words.say("claim.stale", back));
  }

  /** What the metric that the claim names was, and whether service came back. */
  private String beside(Metric metric, @Nullable Level own, @Nullable Instant back) {
    if (own == null) {
      String none = "claim.unmeasured." + metric.word();
      return back == null ? words.say(none) : words.say(none + ".back", back);
    }
    return back == null
        ? words.say("claim.beside", own)
        : words.say("claim.beside.back", own, back);
  }

  private boolean plausible(Level level) {
    Double value = claim.value();
    if (value == null) {
      return false;
    }
    return switch (claim.comparator()) {
      case AT_LEAST -> level.high() >= value - WIDER;
      case AT_MOST -> level.low() <= value + WIDER;
      case ABOUT, ONLY, EQUALS -> value >= level.low() - WIDER && value <= level.high() + WIDER;
    };
  }

  /** Traffic, connectivity and users are different things. */
  private boolean mismatch(Metric metric, Level level) {
    SignalKind kind = kind(level.signal());
    return kind != null
        && switch (metric) {
          case TRAFFIC -> kind != SignalKind.TRAFFIC;
          case CONNECTIVITY -> kind != SignalKind.PROBING && kind != SignalKind.BGP;
          case USERS -> true;
        };
  }

  private @Nullable SignalKind kind(String signal) {
    Ledger ledger = evidence.ledger();
    if (ledger != null) {
      for (IncidentSignal own : ledger.incident().signals()) {
        if (own.signal().equals(signal)) {
          return own.kind();
        }
      }
    }
    for (SignalKind kind : SignalKind.values()) {
      if (signal.startsWith(kind.word())) {
        return kind;
      }
    }
    return null;
  }

  private @Nullable Level of(SignalKind kind) {
    Ledger ledger = evidence.ledger();
    Instant until = evidence.asOf().until();
    Spell spell = ledger == null ? null : ledger.spellBefore(until);
    if (ledger == null || spell == null) {
      return null;
    }
    return ledger.incident().signals().stream()
        .filter(own -> own.kind() == kind)
        .findFirst()
        .map(own -> ledger.level(spell, own.signal(), until))
        .orElse(null);
  }
}
