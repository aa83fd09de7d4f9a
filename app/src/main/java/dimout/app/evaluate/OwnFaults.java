package dimout.app.evaluate;

import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.MadeCountries;
import dimout.app.evaluate.series.MadeCountries.Country;
import dimout.app.evaluate.series.TrialSeries;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.SignalKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Breaks our own measurement, again and again, and counts the countries that are alarmed about.
 *
 * <p>A fault strikes thirty unrelated countries at once for ten minutes to an hour, or until the
 * next one; the next comes so late that nothing of the one before goes on, since spells within
 * twelve hours are one outage. Only the kind of signal that breaks is looked at: nothing else can
 * hide an alarm.
 */
final class OwnFaults {
  /**
   * How many faults there were of a kind, and how many national alerts they caused.
   *
   * @param alerts incidents that were ever said and would not have been without: from the beginning
   *     of a fault to three hours after its end
   * @param standing those of them that were not taken back
   * @param otherwise incidents of all other times
   * @param without incidents when nothing breaks
   */
  record Result(OwnFault fault, int faults, int alerts, int standing, int otherwise, int without) {}

  private static final int STEP = 600;
  private static final int WARM_UP = 14 * 86_400 / STEP;
  private static final int JITTER = 2 * 3600 / STEP;
  private static final int LONGEST = 3600 / STEP;
  private static final int AFTER = 3 * 3600 / STEP;

  /** How far an outage may be dated back. */
  private static final int BEFORE = 3600 / STEP;

  private static final Duration SAME = Duration.ofHours(3);

  private final boolean quick;

  OwnFaults(boolean quick) {
    this.quick = quick;
  }

  List<Result> run() {
    int bins = WARM_UP + (number(OwnFault.PEERS_CHANGE) + 1) * every(OwnFault.PEERS_CHANGE);
    List<Country> countries = MadeCountries.unrelated(STEP, bins / (86_400 / STEP) + 1);
    Map<SignalKind, Map<String, Incident>> without = new EnumMap<>(SignalKind.class);
    List<Result> results = new ArrayList<>();
    for (OwnFault fault : OwnFault.values()) {
      List<TrialSeries> series = of(countries, fault.kind());
      Map<String, Incident> calm =
          without.computeIfAbsent(
              fault.kind(), any -> incidents(LiveRun.of(series, (point, bin) -> point)));
      results.add(result(fault, number(fault), series, calm));
    }
    return results;
  }

  /** A thousand in all. */
  private int number(OwnFault fault) {
    if (quick) {
      return fault.lasts() ? 2 : 6;
    }
    return fault.lasts() ? 20 : fault == OwnFault.PEERS_CHANGE ? 126 : 122;
  }

  private static int every(OwnFault fault) {
    return fault.every() * 3600 / STEP;
  }

  private static List<TrialSeries> of(List<Country> countries, SignalKind kind) {
    return countries.stream()
        .flatMap(country -> country.signals().stream())
        .filter(series -> series.label().kind() == kind)
        .toList();
  }

  private static Result result(
      OwnFault fault, int faults, List<TrialSeries> series, Map<String, Incident> without) {
    int[] struck = schedule(fault, series.getFirst().size(), faults);
    Struck disturbance = new Struck(fault, struck, series);
    List<Incident> said = List.copyOf(incidents(LiveRun.of(series, disturbance)).values());
    List<Incident> alerts =
        said.stream()
            .filter(each -> isNear(struck, series.getFirst().bin(each.onset().getEpochSecond())))
            .filter(each -> without.values().stream().noneMatch(other -> same(each, other)))
            .toList();
    long standing =
        alerts.stream().filter(each -> each.status() != IncidentStatus.RETRACTED).count();
    return new Result(
        fault,
        faults,
        alerts.size(),
        Math.toIntExact(standing),
        said.size() - alerts.size(),
        without.size());
  }

  private static boolean isNear(int[] struck, int bin) {
    int from = Math.max(0, bin - AFTER);
    int until = Math.min(struck.length, bin + BEFORE);
    return Arrays.stream(struck, from, until).anyMatch(fault -> fault >= 0);
  }

  /** By bin the number of the fault that goes on; -1 where there is none. */
  private static int[] schedule(OwnFault fault, int bins, int faults) {
    Dice dice = new Dice(fault.ordinal());
    int[] struck = new int[bins];
    Arrays.fill(struck, -1);
    for (int i = 0; i < faults; i++) {
      int from = WARM_UP + i * every(fault) + dice.below(JITTER);
      int length = 1 + dice.below(LONGEST);
      Arrays.fill(struck, from, fault.lasts() ? bins : Math.min(bins, from + length), i);
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
    return incident.entity().equals(other.entity())
        && incident.onset().isBefore(end(other).plus(SAME))
        && other.onset().isBefore(end(incident).plus(SAME));
  }

  private static Instant end(Incident incident) {
    return incident.recovery() == null ? incident.lastData() : incident.recovery();
  }
}
