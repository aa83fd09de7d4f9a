package dimout.app.claim.verdict;

import dimout.app.claim.model.Interval;
import dimout.app.claim.model.Measured;
import dimout.model.Incident;
import dimout.model.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was measured for one entity and as-of time.
 *
 * @param entity that was measured: the claim's place or the country it lies in
 * @param ledger of the incident then; null when there was none
 * @param level in the last dark spell begun before the as-of time ends, or without one in that time
 */
record Evidence(
    String entity,
    Interval asOf,
    @Nullable Ledger ledger,
    @Nullable Level level,
    Measurements measurements) {
  private static final Duration FORGOTTEN = Duration.ofDays(14);
  private static final List<String> LEADS = List.of("prob", "ping", "traffic", "gtr", "tele");

  /** Null when nothing was measured there then. */
  static @Nullable Evidence at(Measurements measurements, String entity, Interval asOf) {
    Interval covered = measurements.covered(entity);
    boolean known =
        covered != null
            && asOf.from().isBefore(covered.until())
            && !asOf.until().isBefore(covered.from());
    if (!known) {
      return null;
    }
    Ledger ledger = ledger(measurements, entity, asOf);
    Level level = level(measurements, entity, asOf, ledger);
    return new Evidence(entity, asOf, ledger, level, measurements);
  }

  /** The incident that was on then, or was over for no more than two weeks; the darkest of them. */
  private static @Nullable Ledger ledger(Measurements measurements, String entity, Interval asOf) {
    Ledger last = null;
    for (Incident incident : measurements.incidents(entity)) {
      Instant recovery = incident.recovery();
      boolean over = recovery != null && recovery.plus(FORGOTTEN).isBefore(asOf.from());
      Ledger ledger = new Ledger(incident, measurements);
      boolean darker = last == null || ledger.net(asOf.until()) >= last.net(asOf.until());
      if (incident.onset().isBefore(asOf.until()) && !over && darker) {
        last = ledger;
      }
    }
    return last;
  }

  private static @Nullable Level level(
      Measurements measurements, String entity, Interval asOf, @Nullable Ledger ledger) {
    Spell spell = ledger == null ? null : ledger.spellBefore(asOf.until());
    if (ledger != null && spell != null) {
      return ledger.level(spell, ledger.incident().leadSignal(), asOf.until());
    }
    List<String> signals =
        measurements.signals(entity).stream()
            .sorted(Comparator.comparingInt(Evidence::rank))
            .toList();
    for (String signal : signals) {
      Instant until = asOf.until().plusSeconds(1);
      Level level =
          Level.of(signal, measurements.points(entity, signal, asOf.from(), until), state -> true);
      if (level != null) {
        return level;
      }
    }
    return null;
  }

  private static int rank(String signal) {
    for (int i = 0; i < LEADS.size(); i++) {
      if (signal.startsWith(LEADS.get(i))) {
        return i;
      }
    }
    return LEADS.size();
  }

  @Nullable Instant restoredSince() {
    return ledger == null ? null : ledger.restoredSince(asOf);
  }

  Measured measured() {
    Instant from = asOf.from();
    return new Measured(
        ledger == null ? null : ledger.gross(from),
        ledger == null ? null : ledger.net(from),
        ledger == null ? null : ledger.longest(from),
        level == null ? null : level.percent(),
        level == null ? null : level.low(),
        level == null ? null : level.high(),
        level == null ? null : level.signal(),
        restoredSince());
  }
}
