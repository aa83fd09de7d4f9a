package dimout.pipeline;

import dimout.incident.BinStep;
import dimout.incident.Campaigns;
import dimout.incident.EvidenceTable;
import dimout.incident.Phases;
import dimout.incident.ScopeTally;
import dimout.model.Campaign;
import dimout.model.Evidence;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.Phase;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an incident's hours and levels do not say: what of the entity is missing and who
 * stayed up, how good each return was, what it has in common with orders and with accidents, and
 * whether it comes back at one local time.
 *
 * <p>All of it follows from the incidents and the judged points that are published, so that anybody
 * can find the same.
 */
public final class Inquiry {
  private static final Duration LOOKED_BACK = Duration.ofDays(60);

  private final Incident incident;
  private final ScopeTally tally;
  private final List<Phase> phases;
  private final List<Evidence> evidence;
  private final @Nullable Campaign campaign;

  /**
   * Begins one.
   *
   * @param ofEntity the entity's incidents, this one included or not; none that began after this
   *     one's last data is looked at
   * @param zone of the entity, for what happens at a local time
   * @param own the entity's judged points from the incident's onset to its end at least
   */
  public Inquiry(Incident incident, List<Incident> ofEntity, ZoneId zone, List<JudgedPoint> own) {
    this.incident = incident;
    this.tally = new ScopeTally(incident);
    this.phases = Phases.of(incident, own);
    List<Incident> known = known(ofEntity);
    this.evidence = EvidenceTable.of(incident, known, zone, BinStep.ofOutage(incident, own));
    this.campaign = Campaigns.of(incident, known, zone, incident.lastData());
    own.forEach(tally::add);
  }

  /** What began by the incident's last data, and in the two months before it. */
  private List<Incident> known(List<Incident> ofEntity) {
    List<Incident> known = new ArrayList<>();
    for (Incident each : ofEntity) {
      if (!each.id().equals(incident.id())
          && each.status() != IncidentStatus.RETRACTED
          && each.onset().isBefore(incident.lastData())
          && each.onset().isAfter(incident.onset().minus(LOOKED_BACK))) {
        known.add(each);
      }
    }
    known.add(incident);
    return known;
  }

  /** The incident that it is about. */
  public Incident incident() {
    return incident;
  }

  /** Signals that entities beneath are compared in. */
  public List<String> signals() {
    return tally.signals();
  }

  /** From when on points of entities beneath are of use, epoch seconds. */
  public long comparedFrom() {
    return tally.from();
  }

  /** Until when points of entities beneath are of use, epoch seconds. */
  public long comparedUntil() {
    return tally.end();
  }

  /** Takes judged points of an entity beneath. */
  public void beneath(List<JudgedPoint> points) {
    points.forEach(tally::add);
  }

  /** What was found out. */
  public Findings findings() {
    return new Findings(tally.scope(), phases, evidence, campaign);
  }
}
