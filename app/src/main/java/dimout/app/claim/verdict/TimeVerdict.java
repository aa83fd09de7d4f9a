package dimout.app.claim.verdict;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Verdict;
import dimout.model.IncidentSignal;
import dimout.model.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Onsets and restorations claimed against those measured, an hour either way. */
final class TimeVerdict {
  private static final Duration AROUND = Duration.ofHours(1);

  private final Claim claim;
  private final Ledger ledger;
  private final Words words;

  TimeVerdict(Claim claim, Ledger ledger, Words words) {
    this.claim = claim;
    this.ledger = ledger;
    this.words = words;
  }

  Finding find(Interval span) {
    return claim.predicate() == Predicate.ONSET ? onset(span) : restoration(span);
  }

  private Finding onset(Interval span) {
    Instant onset = ledger.incident().onset();
    String measured = "Measured onset: " + words.time(onset) + ".";
    if (near(onset, span)) {
      return Finding.of(Verdict.SUPPORTED, measured);
    }
    for (IncidentSignal signal : ledger.incident().signals()) {
      Instant own = signal.onset();
      if (own != null && near(own, span)) {
        String first = signal.signal() + " fell at " + words.time(own) + ".";
        return Finding.of(Verdict.SUPPORTED_WITH_CONTEXT, first, measured);
      }
    }
    for (Spell spell : ledger.incident().spells()) {
      if (near(spell.from(), span)) {
        String again = "A later dark spell began at " + words.time(spell.from()) + ".";
        return Finding.of(Verdict.SUPPORTED_WITH_CONTEXT, again, measured);
      }
    }
    return Finding.of(Verdict.CONTRADICTED, measured);
  }

  private Finding restoration(Interval span) {
    Instant recovery = ledger.incident().recovery();
    String lasting =
        recovery == null
            ? "No lasting return was measured yet."
            : "Measured: back for good from " + words.time(recovery) + " on.";
    if (recovery != null && near(recovery, span)) {
      return Finding.of(Verdict.SUPPORTED, lasting);
    }
    Instant back = restored(span);
    if (back == null) {
      return Finding.of(Verdict.CONTRADICTED, lasting);
    }
    Spell next = ledger.spellAfter(back);
    return Finding.of(
        Verdict.SUPPORTED_WITH_CONTEXT,
        "Measured: back from " + words.time(back) + " on.",
        next == null ? "" : "It was dark again from " + words.time(next.from()) + " on.");
  }

  /** A return that began in the span; else one that was on in it. */
  private @Nullable Instant restored(Interval span) {
    List<Spell> spells = ledger.incident().spells();
    for (int i = 0; i + 1 < spells.size(); i++) {
      if (near(spells.get(i).until(), span)) {
        return spells.get(i).until();
      }
    }
    return ledger.restoredSince(span);
  }

  private static boolean near(Instant time, Interval span) {
    return !time.isBefore(span.from().minus(AROUND)) && !time.isAfter(span.until().plus(AROUND));
  }
}
