package dimout.pipeline;

import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.JudgedPoint;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Inquiries into what a replay finds, one entity after another: countries before what lies in them,
 * so that nobody's points need be kept.
 */
public final class Inquiries {
  /** Incidents of one entity whose scope is looked into: the longest. */
  private static final int MOST = 50;

  private final Function<String, @Nullable String> above;
  private final Function<String, ZoneId> zones;
  private final Map<String, List<Inquiry>> open = new HashMap<>();
  private final Map<String, Inquiry> all = new TreeMap<>();

  /**
   * Inquiries into incidents.
   *
   * @param above the entity above one; null where there is none
   * @param zones the zone of an entity
   */
  public Inquiries(Function<String, @Nullable String> above, Function<String, ZoneId> zones) {
    this.above = above;
    this.zones = zones;
  }

  /** Takes what was found of one entity. */
  public void add(Replay.Result ofEntity) {
    List<Incident> incidents = ofEntity.analysis().incidents();
    for (Incident incident : incidents) {
      Inquiry inquiry =
          new Inquiry(
              incident, incidents, zones.apply(incident.entity()), during(incident, ofEntity));
      all.put(incident.id(), inquiry);
      open.computeIfAbsent(incident.entity(), any -> new ArrayList<>()).add(inquiry);
    }
    open.values().forEach(Inquiries::keepLongest);
    if (!ofEntity.points().isEmpty()) {
      String outer = above.apply(ofEntity.points().get(0).entity());
      for (Inquiry inquiry : open.getOrDefault(outer == null ? "" : outer, List.of())) {
        inquiry.beneath(ofEntity.points());
      }
    }
  }

  private static void keepLongest(List<Inquiry> inquiries) {
    inquiries.sort(
        Comparator.comparingDouble((Inquiry each) -> -each.incident().hours().net())
            .thenComparing(each -> each.incident().id()));
    if (inquiries.size() > MOST) {
      inquiries.subList(MOST, inquiries.size()).clear();
    }
  }

  private static List<JudgedPoint> during(Incident incident, Replay.Result ofEntity) {
    long from = incident.onset().getEpochSecond();
    long until = incident.lastData().getEpochSecond();
    return ofEntity.points().stream()
        .filter(point -> point.time() >= from && point.time() < until)
        .toList();
  }

  /** What was found out about each incident, by its id. */
  public Map<String, Findings> findings() {
    Map<String, Findings> findings = new TreeMap<>();
    all.forEach((id, inquiry) -> findings.put(id, inquiry.findings()));
    return findings;
  }
}
