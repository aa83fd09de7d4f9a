package dimout.app.evaluate;

import dimout.app.evaluate.series.Dice;
import dimout.app.evaluate.series.MadeCountries;
import dimout.app.evaluate.series.MadeCountries.Country;
import dimout.app.evaluate.series.TrialSeries;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The other side of {@link OwnFaults}: countries that really fall, several of thirty at once or one
 * in the middle of a fault of ours, must be told all the same and as soon.
 */
final class Coincidences {
  /** Who falls together. */
  enum Event {
    ALONE("one country, all others quiet", 1, 1),
    NEIGHBOURS("two of one part of the world", 2, 1),
    THREE("three of three parts of the world", 3, 3),
    REGION("six of one part of the world", 6, 1),
    CABLE("eight of two parts of the world", 8, 2),
    IN_A_FAULT("one while a traffic provider delivers a third of all", 1, 1),
    ROUTES("one in its routes alone, to 60 %", 1, 1);

    private final String words;
    private final int countries;
    private final int parts;

    Event(String words, int countries, int parts) {
      this.words = words;
      this.countries = countries;
      this.parts = parts;
    }

    String words() {
      return words;
    }

    /** One kind of signal alone confirms nothing. */
    boolean isConfirmed() {
      return this != ROUTES;
    }

    /** What is left of a signal of a country that falls. */
    double left(@Nullable SignalKind kind) {
      if (this == ROUTES) {
        return kind == SignalKind.BGP ? 0.6 : 1;
      }
      return kind == SignalKind.BGP ? 1 : 0.07;
    }
  }

  /** What became of the falls of one kind of event; delays in minutes from the first dark bin. */
  record Result(
      Event event,
      Share found,
      Share confirmed,
      Sample possible,
      Sample confirming,
      int retracted) {}

  /** One event: its bins, and the numbers of the countries that fall. */
  private record Blow(Event event, int from, int until, Set<Integer> fallen) {
    boolean holds(int bin) {
      return bin >= from && bin < until;
    }
  }

  private static final int STEP = 300;
  private static final int WARM_UP = 14 * 86_400 / STEP;
  private static final int EVERY = 18 * 3600 / STEP;
  private static final int LENGTH = 3 * 3600 / STEP;

  private final int rounds;

  Coincidences(boolean quick) {
    this.rounds = quick ? 1 : 10;
  }

  List<Result> run() {
    int blows = rounds * Event.values().length;
    int bins = WARM_UP + (blows + 1) * EVERY;
    List<Country> countries = MadeCountries.unrelated(STEP, bins / (86_400 / STEP) + 1);
    List<Blow> plan = plan(countries, blows);
    Map<String, Integer> numbers = new HashMap<>();
    countries.forEach(country -> numbers.put(country.entity(), numbers.size()));
    List<TrialSeries> series =
        countries.stream().flatMap(country -> country.signals().stream()).toList();
    List<LiveRun.Version> versions =
        LiveRun.of(
            series,
            (point, bin) -> struck(plan, point, bin, numbers.getOrDefault(point.entity(), -1)));
    return results(plan, countries, versions);
  }

  private static List<Blow> plan(List<Country> countries, int blows) {
    Map<String, List<Integer>> parts = new HashMap<>();
    for (int i = 0; i < countries.size(); i++) {
      String zone = countries.get(i).signals().getFirst().label().zone().getId();
      String part = zone.substring(0, Math.max(0, zone.indexOf('/')));
      parts.computeIfAbsent(part, any -> new ArrayList<>()).add(i);
    }
    Dice dice = new Dice(7);
    List<Blow> plan = new ArrayList<>();
    for (int i = 0; i < blows; i++) {
      Event event = Event.values()[i % Event.values().length];
      int from = WARM_UP + i * EVERY + dice.below(LENGTH);
      plan.add(new Blow(event, from, from + LENGTH, fallen(event, parts, dice)));
    }
    return plan;
  }

  /** As many countries, of as many parts of the world that are large enough. */
  private static Set<Integer> fallen(Event event, Map<String, List<Integer>> parts, Dice dice) {
    int each = event.countries / event.parts;
    List<List<Integer>> large =
        parts.entrySet().stream()
            .filter(part -> part.getValue().size() > each)
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    int first = dice.below(large.size());
    Set<Integer> fallen = new HashSet<>();
    for (int i = 0; i < event.parts; i++) {
      List<Integer> part = large.get((first + i) % large.size());
      while (fallen.size() < (i + 1) * each) {
        fallen.add(part.get(dice.below(part.size())));
      }
    }
    return fallen;
  }

  private static SignalPoint struck(List<Blow> plan, SignalPoint point, int bin, int country) {
    int next = (bin - WARM_UP) / EVERY;
    if (bin < WARM_UP || next >= plan.size() || !plan.get(next).holds(bin)) {
      return point;
    }
    Blow blow = plan.get(next);
    SignalKind kind = SignalKind.ofSignal(point.signal());
    if (blow.fallen().contains(country)) {
      return times(point, blow.event().left(kind));
    }
    boolean partial = blow.event() == Event.IN_A_FAULT && kind == SignalKind.TRAFFIC;
    return partial ? times(point, 0.35) : point;
  }

  private static SignalPoint times(SignalPoint point, double share) {
    Double value = point.value();
    Double left = value == null ? null : Double.valueOf(Math.rint(value * share));
    return new SignalPoint(
        point.entity(), point.signal(), point.time(), point.stepSeconds(), left, point.coverage());
  }

  private static List<Result> results(
      List<Blow> plan, List<Country> countries, List<LiveRun.Version> versions) {
    Map<Event, Result> results = new EnumMap<>(Event.class);
    for (Event event : Event.values()) {
      results.put(event, new Result(event, Share.NONE, Share.NONE, new Sample(), new Sample(), 0));
    }
    for (Blow blow : plan) {
      for (int fallen : blow.fallen()) {
        Country country = countries.get(fallen);
        results.computeIfPresent(blow.event(), (event, sum) -> with(sum, blow, country, versions));
      }
    }
    return List.copyOf(results.values());
  }

  private static Result with(
      Result sum, Blow blow, Country country, List<LiveRun.Version> versions) {
    TrialSeries clock = country.signals().getFirst();
    long from = clock.time(blow.from());
    long until = clock.time(blow.until());
    Map<String, IncidentStatus> last = new HashMap<>();
    boolean possible = false;
    boolean confirmed = false;
    for (LiveRun.Version version : versions) {
      Incident incident = version.incident();
      boolean during = version.said() > from && version.said() <= until + EVERY / 2L * STEP;
      if (!during || !incident.entity().equals(country.entity()) || !isOf(incident, from, until)) {
        continue;
      }
      last.put(incident.id(), incident.status());
      double minutes = (version.said() - from) / 60.0;
      if (!possible) {
        possible = true;
        sum.possible().add(minutes);
      }
      if (!confirmed && incident.status() == IncidentStatus.CONFIRMED) {
        confirmed = true;
        sum.confirming().add(minutes);
      }
    }
    boolean found = last.values().stream().anyMatch(each -> each != IncidentStatus.RETRACTED);
    boolean solid = last.values().stream().anyMatch(each -> each == IncidentStatus.CONFIRMED);
    return new Result(
        sum.event(),
        sum.found().plus(found),
        sum.event().isConfirmed() ? sum.confirmed().plus(solid) : sum.confirmed(),
        sum.possible(),
        sum.confirming(),
        sum.retracted() + (possible && !found ? 1 : 0));
  }

  private static boolean isOf(Incident incident, long from, long until) {
    return incident.spells().stream()
        .anyMatch(spell ->
            spell.from().getEpochSecond() < until && from < spell.until().getEpochSecond());
  }
}
