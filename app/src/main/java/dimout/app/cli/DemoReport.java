package dimout.app.cli;

import dimout.app.reconstruction.Fact;
import dimout.app.reconstruction.Fact.What;
import dimout.app.reconstruction.Network;
import dimout.app.reconstruction.Reconstruction;
import dimout.app.text.EventReport;
import dimout.model.Incident;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code demo} prints: what was known at the hour that the press counted to, what is known in
 * the end, network by network, and where the press's figures stand. Every figure is the replay's;
 * the hour counted to is the claim's hours after the onset that was found.
 */
final class DemoReport {
  private final Reconstruction reconstruction;
  private final DemoReplay replay;
  private final DemoFindings findings;
  private final @Nullable Instant asOf;

  /**
   * A report.
   *
   * @param asOf when the user wants to know one moment only; null: the whole event
   */
  DemoReport(
      Reconstruction reconstruction,
      DemoReplay replay,
      DemoFindings findings,
      @Nullable Instant asOf) {
    this.reconstruction = reconstruction;
    this.replay = replay;
    this.findings = findings;
    this.asOf = asOf;
  }

  void write(Appendable out) throws IOException {
    String country = reconstruction.country();
    EventReport report = new EventReport(reconstruction.zone(), Locale.ENGLISH, out);
    report.preamble(
        country,
        reconstruction.facts().facts().size(),
        reconstruction.facts().facts().stream().map(Fact::source).distinct().count());
    Optional<Incident> event = findings.event(country);
    Instant then = countedTo(event);
    DemoFindings known = then == null ? null : replay.runCountry(then);
    if (known != null && then != null) {
      headlineThen(report, known, then);
    }
    if (asOf == null) {
      report.whole();
    } else {
      report.asOf(asOf);
    }
    if (event.isEmpty()) {
      report.nothing(country);
      return;
    }
    report.headline(event.get(), findings.points());
    report.findings(event.get(), findings.found(event.get()), networks());
    report.ledger(networks(), incidents(event.get()));
    if (known != null) {
      claims(report, known);
    }
  }

  private void headlineThen(EventReport report, DemoFindings known, Instant then)
      throws IOException {
    Optional<Fact> hours = claim(What.CLAIM_HOURS);
    if (hours.isPresent()) {
      report.asOfClaim(then, hours.get().level());
    } else {
      report.asOf(then);
    }
    Optional<Incident> event = known.event(reconstruction.country());
    if (event.isPresent()) {
      report.headline(event.get(), known.points());
    } else {
      report.nothing(reconstruction.country());
    }
  }

  private void claims(EventReport report, DemoFindings known) throws IOException {
    Optional<Incident> event = known.event(reconstruction.country());
    if (event.isEmpty()) {
      return;
    }
    report.claims();
    Optional<Fact> hours = claim(What.CLAIM_HOURS);
    if (hours.isPresent()) {
      report.claimedHours(hours.get().level(), hours.get().source(), event.get());
    }
    Optional<Fact> level = claim(What.CLAIM_LEVEL);
    if (level.isPresent()) {
      report.claimedLevel(level.get().level(), level.get().source(), event.get(), known.points());
    }
  }

  private Optional<Fact> claim(What what) {
    return reconstruction.facts().facts().stream().filter(fact -> fact.what() == what).findFirst();
  }

  /** The hour that a claim of hours counts to, else the day of a claimed level; within the data. */
  @Nullable Instant countedTo(Optional<Incident> event) {
    if (asOf != null || event.isEmpty()) {
      return null;
    }
    Instant onset = event.get().onset();
    Instant then =
        claim(What.CLAIM_HOURS)
            .map(fact -> onset.plus(Duration.ofMinutes(Math.round(fact.level() * 60))))
            .or(() -> claim(What.CLAIM_LEVEL).map(Fact::time))
            .orElse(null);
    return then == null || then.isAfter(reconstruction.facts().to()) ? null : then;
  }

  /** Those with the most traffic first. */
  private Map<String, String> networks() {
    Map<String, String> names = new LinkedHashMap<>();
    reconstruction.networks().stream()
        .sorted(Comparator.comparingDouble(Network::trafficPercent).reversed())
        .forEach(network -> names.put(network.entity(), network.name()));
    return names;
  }

  /** Of each network's incidents the one that overlaps the country's most. */
  private Map<String, Incident> incidents(Incident event) {
    Map<String, Incident> own = new TreeMap<>();
    for (Incident incident : findings.analysis().incidents()) {
      if (overlap(incident, event) > 0) {
        own.merge(
            incident.entity(),
            incident,
            (one, other) -> overlap(one, event) >= overlap(other, event) ? one : other);
      }
    }
    return own;
  }

  /** Seconds; negative when they do not meet. */
  private static long overlap(Incident one, Incident other) {
    long from = Math.max(one.onset().getEpochSecond(), other.onset().getEpochSecond());
    long until = Math.min(end(one).getEpochSecond(), end(other).getEpochSecond());
    return until - from;
  }

  private static Instant end(Incident incident) {
    Instant recovery = incident.recovery();
    return recovery == null ? incident.lastData() : recovery;
  }
}
