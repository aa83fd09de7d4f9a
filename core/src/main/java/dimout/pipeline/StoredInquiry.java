package dimout.pipeline;

import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.store.IncidentStore;
import dimout.store.IncidentVersion;
import dimout.store.SeriesHead;
import dimout.store.SeriesStore;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An {@link Inquiry} into what the stores hold. */
public final class StoredInquiry {
  /** Entities beneath that are looked at: the largest. */
  private static final int MOST_BENEATH = 100;

  private static final long LONGEST = 90L * 86_400;

  private final SeriesStore series;
  private final IncidentStore incidents;
  private final Function<String, @Nullable String> above;
  private final Function<String, ZoneId> zones;

  /**
   * Inquires of these stores.
   *
   * @param above the entity above one; null where there is none
   * @param zones the zone of an entity
   */
  public StoredInquiry(
      SeriesStore series,
      IncidentStore incidents,
      Function<String, @Nullable String> above,
      Function<String, ZoneId> zones) {
    this.series = series;
    this.incidents = incidents;
    this.above = above;
    this.zones = zones;
  }

  /** What can be found out about one version of an incident. */
  public Findings into(Incident incident) {
    List<Incident> ofEntity =
        incidents.newest().stream()
            .map(IncidentVersion::incident)
            .filter(each -> each.entity().equals(incident.entity()))
            .toList();
    List<SeriesHead> heads = series.heads();
    List<JudgedPoint> own = new ArrayList<>();
    long from = incident.onset().getEpochSecond();
    long until = Math.min(incident.lastData().getEpochSecond(), from + LONGEST);
    for (SeriesHead head : heads) {
      if (head.key().entity().equals(incident.entity())) {
        own.addAll(series.judged(head.key(), from, until));
      }
    }
    Inquiry inquiry = new Inquiry(incident, ofEntity, zones.apply(incident.entity()), own);
    for (SeriesHead head : beneath(incident, inquiry.signals(), heads)) {
      inquiry.beneath(series.judged(head.key(), inquiry.comparedFrom(), inquiry.comparedUntil()));
    }
    return inquiry.findings();
  }

  private List<SeriesHead> beneath(
      Incident incident, List<String> signals, List<SeriesHead> heads) {
    return heads.stream()
        .filter(head -> signals.contains(head.key().signal()))
        .filter(head -> incident.entity().equals(above.apply(head.key().entity())))
        .sorted(
            Comparator.comparingDouble(StoredInquiry::size)
                .reversed()
                .thenComparing(SeriesHead::key))
        .limit((long) MOST_BENEATH * Math.max(1, signals.size()))
        .toList();
  }

  private static double size(SeriesHead head) {
    JudgedPoint newest = head.newest();
    Double usual = newest == null ? null : newest.usual();
    return usual == null ? 0 : usual;
  }
}
