package dimout.app.evaluate;

import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.MadeCountries;
import dimout.app.evaluate.series.MadeCountries.Country;
import dimout.app.evaluate.series.TrialSeries;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Breaks our own measurement, again and again, and counts the countries that are alarmed about.
 *
 * <p>A fault strikes thirty unrelated countries at once for ten minutes to an hour; the next comes
 * so late that nothing of the one before goes on, since spells within twelve hours are one outage.
 * Only the kind of signal that breaks is looked at: nothing else can hide an alarm.
 */
final class OwnFaults {
  /** What breaks. */
  enum Fault {
    PEER_RESET("a BGP peer resets: it is missing, the others answer for it", SignalKind.BGP),
    COLLECTOR_SILENT("a BGP collector goes silent: coverage 0.4", SignalKind.BGP),
    TABLE_OF_PLACES(
        "a new table of places moves 15 % of each third country's blocks", SignalKind.BGP),
    PROBER_LINK("the prober's own link dies, its self-test says so", SignalKind.PROBING),
    PROBER_LOSS("half of all probes are lost and nobody notices", SignalKind.PROBING),
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

    /**
     * What becomes of a point.
     *
     * @param country number of it among all
     */
    SignalPoint strike(SignalPoint point, int country) {
      Double value = point.value();
      if (value == null) {
        return point;
      }
      return switch (this) {
        case PEER_RESET -> with(point, value, 0.9);
        case COLLECTOR_SILENT -> with(point, value * 0.6, 0.4);
        case TABLE_OF_PLACES ->
            with(point, Math.rint(value * (country % 3 == 0 ? 0.85 : 1.075)), 1);
        case PROBER_LINK -> with(point, 0.0, 0);
        case PROBER_LOSS -> with(point, Math.rint(value * 0.5), 1);
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

  /**
   * How many faults there were of a kind, and how many national alerts they caused.
   *
   * @param alerts incidents that were ever said
   * @param standing those of them that were not taken back
   */
  record Result(Fault fault, int faults, int alerts, int standing) {}

  private static final int STEP = 600;
  private static final int WARM_UP = 14 * 86_400 / STEP;
  private static final int EVERY = 16 * 3600 / STEP;
  private static final int JITTER = 2 * 3600 / STEP;
  private static final int LONGEST = 3600 / STEP;
  private static final Duration SAME = Duration.ofHours(3);

  private final boolean quick;

  OwnFaults(boolean quick) {
    this.quick = quick;
  }

  List<Result> run() {
    int perKind = quick ? 6 : 143;
    int bins = WARM_UP + (perKind + 1) * EVERY;
    List<Country> countries = MadeCountries.unrelated(STEP, bins / (86_400 / STEP) + 1);
    Map<SignalKind, Map<String, Incident>> without = new EnumMap<>(SignalKind.class);
    List<Result> results = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      List<TrialSeries> series = of(countries, fault.kind);
      Map<String, Incident> calm =
          without.computeIfAbsent(
              fault.kind, any -> incidents(LiveRun.of(series, (point, bin) -> point)));
      results.add(result(fault, perKind, series, calm));
    }
    return results;
  }

  private static List<TrialSeries> of(List<Country> countries, SignalKind kind) {
    return countries.stream()
        .flatMap(country -> country.signals().stream())
        .filter(series -> series.label().kind() == kind)
        .toList();
  }

  private static Result result(
      Fault fault, int faults, List<TrialSeries> series, Map<String, Incident> without) {
    boolean[] struck = schedule(series.getFirst().size(), faults, new Dice(fault.ordinal()));
    Map<String, Integer> numbers = new TreeMap<>();
    series.forEach(each -> numbers.put(each.label().entity(), numbers.size()));
    List<Incident> alerts =
        incidents(
                LiveRun.of(
                    series,
                    (point, bin) ->
                        struck[bin]
                            ? fault.strike(point, numbers.getOrDefault(point.entity(), 0))
                            : point))
            .values()
            .stream()
            .filter(incident -> without.values().stream().noneMatch(o -> same(incident, o)))
            .toList();
    long standing =
        alerts.stream().filter(each -> each.status() != IncidentStatus.RETRACTED).count();
    return new Result(fault, faults, alerts.size(), Math.toIntExact(standing));
  }

  private static boolean[] schedule(int bins, int faults, Dice dice) {
    boolean[] struck = new boolean[bins];
    for (int i = 0; i < faults; i++) {
      int from = WARM_UP + i * EVERY + dice.below(JITTER);
      int length = 1 + dice.below(LONGEST);
      for (int bin = from; bin < Math.min(bins, from + length); bin++) {
        struck[bin] = true;
      }
    }
    return struck;
  }

  /** The newest word on every incident that was ever said, by its id. */
  private static Map<String, Incident> incidents(List<LiveRun.Version> versions) {
    Map<String, Incident> incidents = new TreeMap<>();
    versions.forEach(version -> incidents.put(version.incident().id(), version.incident()));
    return incidents;
  }

  /** One that would have been without the fault too, dated a little differently perhaps. */
  private static boolean same(Incident incident, Incident other) {
    Duration apart = Duration.between(incident.onset(), other.onset()).abs();
    return incident.entity().equals(other.entity()) && apart.compareTo(SAME) < 0;
  }
}
