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
import java.util.Map;
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
    String measured = words.say("claim.onset", onset);
    if (near(onset, span)) {
      return Finding.of(Verdict.SUPPORTED, measured);
    }
    for (IncidentSignal signal : ledger.incident().signals()) {
      Instant own = signal.onset();
      if (own != null && near(own, span)) {
        String first =
            words.say("claim.fell", Map.of("signal", signal.signal(), "time", words.time(own)));
        return Finding.of(Verdict.SUPPORTED_WITH_CONTEXT, first, measured);
      }
    }
    for (Spell spell : ledger.incident().spells()) {
      if (near(spell.from(), span)) {
        String again = words.say("claim.again", spell.from());
        return Finding.of(Verdict.SUPPORTED_WITH_CONTEXT, again, measured);
      }
    }
    return Finding.of(Verdict.CONTRADICTED, measured);
  }

  private Finding restoration(Interval span) {
    Instant recovery = ledger.incident().recovery();
    String lasting =
        recovery == null ? words.say("claim.recovery.none") : words.say("claim.recovery", recovery);
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
        words.say("claim.returned", back),
        next == null ? "" : words.say("claim.dark_again", next.from()));
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
