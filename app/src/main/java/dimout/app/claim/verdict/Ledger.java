package dimout.app.claim.verdict;

import dimout.app.claim.model.Interval;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.Spell;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incident as it stood at any moment: hours so far, the spell then, the restoration then. */
final class Ledger {
  private static final double SECONDS = 3600;

  private final Incident incident;
  private final Measurements measurements;

  Ledger(Incident incident, Measurements measurements) {
    this.incident = incident;
    this.measurements = measurements;
  }

  Incident incident() {
    return incident;
  }

  /** Its end, or of what is known of it. */
  Instant end() {
    Instant recovery = incident.recovery();
    return recovery == null ? incident.lastData() : recovery;
  }

  /** Hours since onset, up to a moment or the end. */
  double gross(Instant at) {
    return hours(incident.onset(), earlier(at, end()));
  }

  /** Dark hours up to a moment, less those without data. */
  double net(Instant at) {
    double net = 0;
    for (Spell spell : incident.spells()) {
      Instant until = earlier(at, spell.until());
      net += hours(spell.from(), until) - unknown(spell.from(), until);
    }
    return Math.max(0, net);
  }

  /** Hours of the longest spell so far. */
  double longest(Instant at) {
    return incident.spells().stream()
        .mapToDouble(spell -> hours(spell.from(), earlier(at, spell.until())))
        .max()
        .orElse(0);
  }

  private double unknown(Instant from, Instant until) {
    if (incident.hours().unknown() <= 0 || !from.isBefore(until)) {
      return 0;
    }
    List<JudgedPoint> points =
        measurements.points(incident.entity(), incident.leadSignal(), from, until);
    long missing = points.stream().filter(p -> p.state() == PointState.NO_DATA).count();
    return points.isEmpty() ? 0 : missing * hours(from, until) / points.size();
  }

  /** The last dark spell that began before a moment. */
  @Nullable Spell spellBefore(Instant moment) {
    Spell last = null;
    for (Spell spell : incident.spells()) {
      last = spell.from().isBefore(moment) ? spell : last;
    }
    return last;
  }

  /** The first spell that begins at a moment or later. */
  @Nullable Spell spellAfter(Instant moment) {
    return incident.spells().stream()
        .filter(spell -> !spell.from().isBefore(moment))
        .findFirst()
        .orElse(null);
  }

  /** The level of a signal in a spell, up to a moment. */
  @Nullable Level level(Spell spell, String signal, Instant upTo) {
    Instant until = earlier(spell.until(), upTo);
    List<JudgedPoint> points = measurements.points(incident.entity(), signal, spell.from(), until);
    Level measured = Level.of(signal, points, state -> state == PointState.OUTAGE);
    Level any = measured == null ? Level.of(signal, points, state -> true) : measured;
    return any == null ? remembered(spell, signal) : any;
  }

  /** Where the points are not kept any more. */
  private @Nullable Level remembered(Spell spell, String signal) {
    for (IncidentSignal own : incident.signals()) {
      Double percent = signal.equals(incident.leadSignal()) ? spell.percentOfUsual() : null;
      Double value = percent == null ? own.percentOfUsual() : percent;
      Double low = own.low();
      Double high = own.high();
      if (own.signal().equals(signal) && value != null) {
        return new Level(
            signal,
            value,
            low == null ? value : Math.min(value, low),
            high == null ? value : Math.max(value, high));
      }
    }
    return null;
  }

  /** Since when service was back within an interval; null when it was dark throughout. */
  @Nullable Instant restoredSince(Interval within) {
    for (Spell spell : incident.spells()) {
      Spell next = spellAfter(spell.until());
      boolean ended = spell.until().isBefore(within.until()) && !open(spell);
      boolean lasted = next == null || next.from().isAfter(within.from());
      if (ended && lasted) {
        return spell.until();
      }
    }
    return null;
  }

  /** Whether a spell is only as long as the data. */
  private boolean open(Spell spell) {
    return incident.recovery() == null && !spell.until().isBefore(incident.lastData());
  }

  static double hours(Instant from, Instant until) {
    return Math.max(0, Duration.between(from, until).toSeconds() / SECONDS);
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
