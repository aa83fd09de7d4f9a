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
    String traffic = own == null ? "" : words.level(own) + ".";
    if (!plausible(level)) {
      return own != null && plausible(own)
          ? Finding.of(
              Verdict.SUPPORTED_WITH_CONTEXT,
              "Right of traffic: " + traffic,
              "The lead signal says otherwise: " + words.level(level) + ".")
          : Finding.of(Verdict.CONTRADICTED, "Measured: " + words.level(level) + ".");
    }
    Instant back = evidence.restoredSince();
    String stale = back == null ? "" : "service was back from " + words.time(back) + " on.";
    Metric metric = claim.metric();
    if (metric != null && mismatch(metric, level)) {
      String other = own == null ? "no signal here measures " + metric.word() : words.level(own);
      return Finding.of(
          Verdict.METRIC_MISMATCH,
          "The level is plausible: " + words.level(level) + ", which is not " + metric.word() + ".",
          "Beside it, " + other + (back == null ? "." : "; " + stale));
    }
    return Finding.of(
        back == null ? Verdict.SUPPORTED : Verdict.SUPPORTED_WITH_CONTEXT,
        "In the last dark spell " + words.level(level) + ".",
        back == null ? "" : "True then, stale soon: " + stale);
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
