package dimout.app.evaluate;

import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.MadeCountries;
import dimout.app.evaluate.series.MadeCountries.Country;
import dimout.app.evaluate.series.TrialSeries;
import dimout.model.Incident;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Breaks our own measurement, again and again, and counts the countries that are alarmed about.
 *
 * <p>A fault strikes thirty unrelated countries at once for ten minutes to an hour.
 */
final class OwnFaults {
  /** What breaks. */
  enum Fault {
    PEER_RESET("a BGP peer resets: it is missing, the others answer for it", SignalKind.BGP),
    COLLECTOR_SILENT("a BGP collector goes silent: coverage 0.4", SignalKind.BGP),
    PROBER_LINK("the prober's own link dies, its self-test says so", SignalKind.PROBING),
    PROVIDER_GAP("a traffic provider's feed has a gap", SignalKind.TRAFFIC),
    PROVIDER_PARTIAL(
        "a traffic provider delivers a third and says nothing of it", SignalKind.TRAFFIC);

    private final String words;
    private final SignalKind kind;

    Fault(String words, SignalKind kind) {
      this.words = words;
      this.kind = kind;
    }

    String words() {
      return words;
    }

    SignalPoint strike(SignalPoint point) {
      Double value = point.value();
      if (value == null) {
        return point;
      }
      return switch (this) {
        case PEER_RESET -> with(point, value, 0.9);
        case COLLECTOR_SILENT -> with(point, value * 0.6, 0.4);
        case PROBER_LINK -> with(point, 0.0, 0);
        case PROVIDER_GAP ->
            new SignalPoint(
                point.entity(), point.signal(), point.time(), point.stepSeconds(), null, 0);
        case PROVIDER_PARTIAL -> with(point, Math.rint(value * 0.35), 1);
      };
    }

    private static SignalPoint with(SignalPoint point, double value, double coverage) {
      return new SignalPoint(
          point.entity(), point.signal(), point.time(), point.stepSeconds(), value, coverage);
    }
  }

  /** How many faults there were of a kind, and how many national alerts they caused. */
  record Result(Fault fault, int faults, int alerts) {}

  private static final int STEP = 600;
  private static final int WARM_UP = 14 * 86_400 / STEP;
  private static final int EVERY = 2 * 3600 / STEP;

  private final boolean quick;

  OwnFaults(boolean quick) {
    this.quick = quick;
  }

  List<Result> run() {
    int perKind = quick ? 20 : 200;
    List<TrialSeries> series = new ArrayList<>();
    int days = 14 + perKind / 12 + 2;
    List<Country> countries = MadeCountries.unrelated(STEP, days);
    for (Country country : quick ? countries.subList(0, 6) : countries) {
      series.addAll(country.signals());
    }
    Map<String, Incident> without = incidents(LiveRun.of(series, (point, bin) -> point));
    List<Result> results = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      boolean[] struck = schedule(series.getFirst().size(), perKind, new Dice(fault.ordinal()));
      List<LiveRun.Version> versions =
          LiveRun.of(
              series,
              (point, bin) ->
                  struck[bin] && point.signal().startsWith(fault.kind.word())
                      ? fault.strike(point)
                      : point);
      long alerts =
          incidents(versions).values().stream()
              .filter(incident -> without.values().stream().noneMatch(o -> same(incident, o)))
              .count();
      results.add(new Result(fault, perKind, Math.toIntExact(alerts)));
    }
    return results;
  }

  private static boolean[] schedule(int bins, int faults, Dice dice) {
    boolean[] struck = new boolean[bins];
    for (int i = 0; i < faults; i++) {
      int from = WARM_UP + i * EVERY + dice.below(EVERY / 2);
      int length = 1 + dice.below(EVERY / 2);
      for (int bin = from; bin < Math.min(bins, from + length); bin++) {
        struck[bin] = true;
      }
    }
    return struck;
  }

  /** Every incident that was ever said, by its id. */
  private static Map<String, Incident> incidents(List<LiveRun.Version> versions) {
    Map<String, Incident> incidents = new TreeMap<>();
    versions.forEach(version -> incidents.put(version.incident().id(), version.incident()));
    return incidents;
  }

  /** One that would have been without the fault too, dated a little differently perhaps. */
  private static boolean same(Incident incident, Incident other) {
    Duration apart = Duration.between(incident.onset(), other.onset()).abs();
    return incident.entity().equals(other.entity()) && apart.compareTo(Duration.ofDays(1)) < 0;
  }
}
