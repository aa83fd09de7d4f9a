package dimout.incident;

import dimout.model.Evidence;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.SignalKind;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Shutdown or accident: what each feature of an incident has meant in the past.
 *
 * <p>Counted over the 916 national events of the data published with Bischof et al., "Destination
 * Unreachable" (SIGCOMM 2023, doi 10.1145/3603269.3604883): 164 ordered by governments, of which
 * Myanmar, Syria and Iraq are 87 %, and 752 others. The first event of an episode (none in the
 * fourteen days before) is compared with such first events only, 31 and 564, for which timing says
 * far less; one event alone never proves an order.
 *
 * <p>What cannot be told is left out: the minute of an onset where bins are wider than those the
 * events were dated by, and the signals that fell where one of them is not measured.
 */
public final class EvidenceTable {
  private static final String SOURCE = "doi:10.1145/3603269.3604883";
  private static final Duration EPISODE = Duration.ofDays(14);

  /** The published events were dated by bins of five and ten minutes. */
  private static final int TELLS_MINUTES = 600;

  /** Ten minutes either way of one local time are hardly less than a bin of half an hour. */
  private static final int TELLS_HALF_HOURS = 1800;

  private static final int TELLS_HOURS = 3600;

  /** Share of ordered shutdowns and of others that have a feature. */
  private record Shares(double ordered, double other) {}

  private final Incident incident;
  private final List<Incident> earlier;
  private final ZonedDateTime start;
  private final boolean first;
  private final int stepSeconds;
  private final List<Evidence> lines = new ArrayList<>();

  private EvidenceTable(Incident incident, List<Incident> all, ZoneId zone, int stepSeconds) {
    this.incident = incident;
    this.stepSeconds = stepSeconds;
    this.start = incident.onset().atZone(zone);
    this.earlier = all.stream().filter(each -> each.onset().isBefore(incident.onset())).toList();
    this.first = earlier.stream().noneMatch(each -> isRecent(each.onset()));
  }

  /**
   * The lines for one incident.
   *
   * @param all incidents of the same entity, this one included
   * @param stepSeconds the width of the bins that the incident is dated by
   */
  public static List<Evidence> of(
      Incident incident, List<Incident> all, ZoneId zone, int stepSeconds) {
    EvidenceTable table = new EvidenceTable(incident, all, zone, stepSeconds);
    if (stepSeconds <= TELLS_HOURS) {
      table.timing(zone);
      table.duration();
    }
    table.signals();
    return List.copyOf(table.lines);
  }

  private boolean isRecent(Instant onset) {
    return onset.plus(EPISODE).isAfter(incident.onset());
  }

  private void timing(ZoneId zone) {
    if (stepSeconds <= TELLS_MINUTES) {
      minutes();
    }
    add("starts_at_night", start.getHour() < 6, new Shares(.75, .32), new Shares(.39, .34));
    if (!first) {
      line("starts_on_a_friday", start.getDayOfWeek() == DayOfWeek.FRIDAY, new Shares(.05, .13));
    }
    if (!first && stepSeconds <= TELLS_HALF_HOURS) {
      List<Incident> both = new ArrayList<>(earlier);
      both.add(incident);
      boolean repeats = both.stream().anyMatch(each -> repeats(each, zone));
      line("same_time_within_four_days", repeats, new Shares(.80, .016));
    }
  }

  private void minutes() {
    int minute = start.getMinute();
    add("starts_on_the_hour", minute == 0, new Shares(.78, .23), new Shares(.52, .24));
    if (first) {
      line("starts_on_the_half_hour", minute == 30, new Shares(.23, .17));
      return;
    }
    line("starts_off_the_half_hour", minute % 30 != 0, new Shares(.09, .60));
  }

  private boolean repeats(Incident other, ZoneId zone) {
    ZonedDateTime then = other.onset().atZone(zone);
    long days = Math.round((start.toEpochSecond() - then.toEpochSecond()) / 86_400.0);
    int apart =
        Math.abs(start.toLocalTime().toSecondOfDay() - then.toLocalTime().toSecondOfDay()) / 60;
    return days >= 1 && days <= 4 && Math.min(apart, 1440 - apart) <= 10;
  }

  /** What the length says is known once it has ended, or is long enough already. */
  private void duration() {
    double hours = incident.hours().gross();
    boolean ended = !incident.ongoing();
    if (ended || hours >= 4) {
      add("lasts_four_hours", hours >= 4, new Shares(.82, .29), new Shares(.77, .28));
    }
    if (!first && ended && stepSeconds <= TELLS_MINUTES) {
      long minutes = Math.round(hours * 60);
      line("lasts_less_than_an_hour", hours < 1, new Shares(.05, .23));
      line("lasts_whole_half_hours", minutes % 30 == 0, new Shares(.63, .32));
    }
  }

  private void signals() {
    if (kinds(signal -> signal.onset() != null || signal.percentOfUsual() != null) == 3) {
      boolean all = kinds(signal -> signal.onset() != null) == 3;
      add("drops_in_all_signals", all, new Shares(.96, .56), new Shares(.94, .56));
    }
  }

  /** Of routing, probing, and background noise or traffic. */
  private long kinds(Predicate<IncidentSignal> which) {
    return incident.signals().stream()
        .filter(which)
        .map(IncidentSignal::kind)
        .map(kind -> kind == SignalKind.TRAFFIC ? SignalKind.TELESCOPE : kind)
        .distinct()
        .count();
  }

  private void add(String feature, boolean present, Shares any, Shares atFirst) {
    line(feature, present, first ? atFirst : any);
  }

  private void line(String feature, boolean present, Shares shares) {
    double points =
        present
            ? Math.log(shares.ordered() / shares.other())
            : Math.log((1 - shares.ordered()) / (1 - shares.other()));
    lines.add(
        new Evidence(
            feature,
            present,
            points,
            shares.ordered(),
            shares.other(),
            first ? 31 : 164,
            first ? 564 : 752,
            SOURCE));
  }
}
