package dimout.app.evaluate;

import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.MadeCountries;
import dimout.app.evaluate.series.MadeCountries.Country;
import dimout.app.evaluate.series.TrialSeries;
import dimout.model.IncidentStatus;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Fusion: what is confirmed of countries to which nothing happens, and how soon a shutdown of
 * probing and traffic is possible, confirmed and over.
 */
final class Confirmations {
  private static final double YEAR_SECONDS = 365.25 * 86_400;
  private static final double DEPTH = 0.93;

  private final Part part;
  private final boolean quick;

  Confirmations(Part part, boolean quick) {
    this.part = part;
    this.quick = quick;
  }

  /** Incidents of quiet countries. */
  record Quiet(double years, long confirmed, long probable, long possible) {}

  /** Minutes from the first dark bin's start until something was said. */
  record Delays(Share confirmed, Sample possible, Sample confirming, Sample restoring) {}

  /** Four signals of each of six countries, years of half-hour bins, holidays and all. */
  Quiet quiet() {
    Map<IncidentStatus, Long> counts = new HashMap<>();
    double years = 0;
    for (Country country : MadeCountries.few(1800, quick ? 120 : 730)) {
      TrialSeries first = country.signals().getFirst();
      long from = first.time(part.from(first));
      long until = first.time(part.until(first));
      years += (until - from) / YEAR_SECONDS;
      Map<String, IncidentStatus> highest = new HashMap<>();
      for (LiveRun.Version version : LiveRun.of(country.signals(), (point, bin) -> point)) {
        long onset = version.incident().onset().getEpochSecond();
        IncidentStatus status = version.incident().status();
        if (onset >= from && onset < until && status != IncidentStatus.RETRACTED) {
          highest.merge(version.incident().id(), status, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
      }
      highest.values().forEach(status -> counts.merge(status, 1L, Long::sum));
    }
    return new Quiet(
        years,
        counts.getOrDefault(IncidentStatus.CONFIRMED, 0L),
        counts.getOrDefault(IncidentStatus.PROBABLE, 0L),
        counts.getOrDefault(IncidentStatus.POSSIBLE, 0L));
  }

  /** Shutdowns of eight hours at five-minute bins, seen as they happen. */
  Delays delays() {
    Delays delays = new Delays(Share.NONE, new Sample(), new Sample(), new Sample());
    List<Country> countries = MadeCountries.few(300, quick ? 40 : 75);
    for (Country country : quick ? countries.subList(0, 1) : countries) {
      Dice dice = new Dice(country.entity().hashCode());
      TrialSeries probing = country.signals().getFirst();
      List<Injection> drops = Injection.plan(probing, part, 8 * 3600, DEPTH, dice);
      List<TrialSeries> injected = new ArrayList<>();
      for (TrialSeries signal : country.signals()) {
        boolean routed = signal.label().kind() == SignalKind.BGP;
        injected.add(routed ? signal : Injection.into(signal, drops, dice));
      }
      List<LiveRun.Version> versions = LiveRun.of(injected, (point, bin) -> point);
      for (Injection drop : drops) {
        delays = measure(probing, drop, versions, delays);
      }
    }
    return delays;
  }

  private static Delays measure(
      TrialSeries series, Injection drop, List<LiveRun.Version> versions, Delays delays) {
    long onset = series.time(drop.onset());
    long end = series.time(drop.end());
    List<LiveRun.Version> during =
        versions.stream()
            .filter(v -> v.said() > onset && v.said() <= end + 6 * 3600)
            .filter(v -> v.incident().spells().stream().anyMatch(s -> overlaps(s, onset, end)))
            .toList();
    minutes(during, onset, any -> true, delays.possible());
    Predicate<LiveRun.Version> isConfirmed = v -> v.incident().status() == IncidentStatus.CONFIRMED;
    boolean confirmed = minutes(during, onset, isConfirmed, delays.confirming());
    Predicate<LiveRun.Version> isUp = v -> v.said() > end && isUp(v);
    minutes(during, end, isUp, delays.restoring());
    return new Delays(
        delays.confirmed().plus(confirmed),
        delays.possible(),
        delays.confirming(),
        delays.restoring());
  }

  private static boolean overlaps(Spell spell, long from, long until) {
    return spell.from().getEpochSecond() < until && from < spell.until().getEpochSecond();
  }

  private static boolean isUp(LiveRun.Version version) {
    List<Spell> spells = version.incident().spells();
    return !spells.isEmpty() && spells.getLast().until().isBefore(version.incident().lastData());
  }

  private static boolean minutes(
      List<LiveRun.Version> versions, long since, Predicate<LiveRun.Version> of, Sample into) {
    for (LiveRun.Version version : versions) {
      if (of.test(version)) {
        into.add((version.said() - since) / 60.0);
        return true;
      }
    }
    return false;
  }
}
