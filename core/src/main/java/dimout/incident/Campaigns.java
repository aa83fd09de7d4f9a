package dimout.incident;

import dimout.model.Campaign;
import dimout.model.Incident;
import dimout.model.Spell;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds spells of one entity that come back at one local time: nights of a curfew that are
 * incidents of their own, and windows too close to each other for that.
 *
 * <p>Of ordered shutdowns, 80 % begin within ten minutes of the local time at which another began
 * one to four days before; of other outages, 1.6 % (events of 2018–2021 of Bischof et al., SIGCOMM
 * 2023).
 */
public final class Campaigns {
  private static final int FEWEST = 3;
  private static final int MOST_DAYS = 4;
  private static final int MINUTES = 10;
  private static final int DAY = 24 * 60;

  /** Spells beyond this many are not looked at: the newest are. */
  private static final int LOOKED_AT = 2000;

  /** One stretch in the dark. */
  private record Window(Instant from, long seconds) {}

  private Campaigns() {}

  /**
   * The campaigns among the incidents of one entity.
   *
   * @param asOf end of what has been seen
   */
  public static List<Campaign> of(List<Incident> incidents, ZoneId zone, Instant asOf) {
    List<Window> left = windows(incidents);
    List<Campaign> campaigns = new ArrayList<>();
    while (!left.isEmpty()) {
      List<Window> chain = chain(left, zone);
      left.removeAll(chain);
      if (chain.size() >= FEWEST) {
        campaigns.add(campaign(incidents.get(0).entity(), chain, zone, asOf));
      }
    }
    return campaigns;
  }

  /**
   * The campaign that an incident belongs to; of several that with the most spells. Null for none.
   *
   * @param all incidents of the same entity, this one included
   */
  public static @Nullable Campaign of(
      Incident incident, List<Incident> all, ZoneId zone, Instant asOf) {
    Set<Instant> own =
        windows(List.of(incident)).stream().map(Window::from).collect(Collectors.toSet());
    return of(all, zone, asOf).stream()
        .filter(each -> each.onsets().stream().anyMatch(own::contains))
        .max(Comparator.comparingInt(each -> each.onsets().size()))
        .orElse(null);
  }

  private static List<Window> windows(List<Incident> incidents) {
    List<Window> windows = new ArrayList<>();
    for (Incident incident : incidents) {
      for (Spell spell : incident.spells()) {
        windows.add(
            new Window(spell.from(), Duration.between(spell.from(), spell.until()).toSeconds()));
      }
    }
    windows.sort(Comparator.comparing(Window::from));
    return new ArrayList<>(
        windows.subList(Math.max(0, windows.size() - LOOKED_AT), windows.size()));
  }

  private static List<Window> chain(List<Window> sorted, ZoneId zone) {
    List<Window> chain = new ArrayList<>(List.of(sorted.get(0)));
    for (Window each : sorted.subList(1, sorted.size())) {
      Window last = chain.get(chain.size() - 1);
      long days = days(last, each);
      if (days > MOST_DAYS) {
        break;
      }
      if (days >= 1 && apart(last, each, zone) <= MINUTES) {
        chain.add(each);
      }
    }
    return chain;
  }

  private static long days(Window one, Window other) {
    long minutes = (other.from().getEpochSecond() - one.from().getEpochSecond()) / 60;
    return Math.round(minutes / (double) DAY);
  }

  /** Minutes between the local times at which two began. */
  private static int apart(Window one, Window other, ZoneId zone) {
    int apart = Math.abs(minute(one.from(), zone) - minute(other.from(), zone));
    return Math.min(apart, DAY - apart);
  }

  private static int minute(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalTime().toSecondOfDay() / 60;
  }

  private static Campaign campaign(String entity, List<Window> chain, ZoneId zone, Instant asOf) {
    LocalTime from = chain.get(chain.size() / 2).from().atZone(zone).toLocalTime();
    List<Long> lengths = chain.stream().map(Window::seconds).sorted().toList();
    int every = every(chain);
    Window last = chain.get(chain.size() - 1);
    return new Campaign(
        entity,
        from,
        from.plusSeconds(lengths.get(lengths.size() / 2)),
        chain.stream().map(Window::from).toList(),
        every,
        next(
            days(chain, zone),
            from.atDate(last.from().atZone(zone).toLocalDate()),
            every,
            zone,
            asOf));
  }

  /** The most frequent distance in days; of several the shortest. */
  private static int every(List<Window> chain) {
    Map<Long, Integer> counted = new TreeMap<>();
    for (int i = 1; i < chain.size(); i++) {
      counted.merge(days(chain.get(i - 1), chain.get(i)), 1, Integer::sum);
    }
    long best = 1;
    for (Map.Entry<Long, Integer> each : counted.entrySet()) {
      if (each.getValue() > counted.getOrDefault(best, 0)) {
        best = each.getKey();
      }
    }
    return (int) best;
  }

  private static List<LocalDate> days(List<Window> chain, ZoneId zone) {
    return chain.stream().map(window -> window.from().atZone(zone).toLocalDate()).toList();
  }

  /** What is expected next, on a day of the week that was not left out; null once it is overdue. */
  private static @Nullable Instant next(
      List<LocalDate> days, LocalDateTime last, int every, ZoneId zone, Instant asOf) {
    Set<DayOfWeek> leftOut = leftOut(days);
    LocalDateTime day = last.plusDays(every);
    while (leftOut.contains(day.getDayOfWeek())) {
      day = day.plusDays(1);
    }
    Instant next = day.atZone(zone).toInstant();
    return next.plusSeconds(MINUTES * 60L).isBefore(asOf) ? null : next;
  }

  /** The days of the week that came by and on none of which it was dark: no exams on Fridays. */
  private static Set<DayOfWeek> leftOut(List<LocalDate> days) {
    Set<DayOfWeek> leftOut =
        days.get(0)
            .datesUntil(days.get(days.size() - 1))
            .map(LocalDate::getDayOfWeek)
            .collect(Collectors.toSet());
    days.forEach(day -> leftOut.remove(day.getDayOfWeek()));
    return leftOut;
  }
}
