package dimout.incident;

import dimout.model.Breadth;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import dimout.model.Scope;
import dimout.model.Spell;
import dimout.model.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts who lost how much while an incident was dark: the smallest entity that explains its loss,
 * and who stayed up.
 *
 * <p>One part explains the loss of the whole when it lost at least 80 % of what the whole lost, and
 * all else together stayed at 80 % of usual or more: a large network that falls with everybody
 * explains nothing. Losses are added up only where parts and whole are counts of the same thing.
 */
public final class ScopeTally {
  private static final double EXPLAINS = 0.8;
  private static final double UP = 80;
  private static final int LISTED = 50;

  /** Seconds in the dark over which losses are counted: the first. */
  private static final long COUNTED = 4L * 86_400;

  /** Seconds before the whole in which a part's fall may have begun. */
  private static final long LEAD = 3L * 86_400;

  /** What parts may have beyond the whole: those measured elsewhere, and rounding. */
  private static final double MORE = 1.25;

  /** A rest smaller than this share of the whole says nothing. */
  private static final double LEAST_REST = 0.02;

  private final Incident incident;
  private final long end;
  private final Map<String, Map<String, PartTrack>> bySignal = new HashMap<>();

  /** Counts for one incident. */
  public ScopeTally(Incident incident) {
    this.incident = incident;
    this.end = end(incident);
    for (IncidentSignal signal : incident.signals()) {
      if (signal.onset() != null) {
        bySignal.put(signal.signal(), new TreeMap<>());
      }
    }
  }

  private static long end(Incident incident) {
    long left = COUNTED;
    long end = incident.onset().getEpochSecond();
    for (Spell spell : incident.spells()) {
      long from = spell.from().getEpochSecond();
      end = Math.min(spell.until().getEpochSecond(), from + left);
      left -= end - from;
      if (left <= 0) {
        break;
      }
    }
    return end;
  }

  /** When the last bin that is counted has ended, epoch seconds. */
  public long end() {
    return end;
  }

  /** The signals whose points are of use. */
  public List<String> signals() {
    List<String> signals = new ArrayList<>(bySignal.keySet());
    signals.sort(
        Comparator.comparing((String signal) -> !signal.equals(incident.leadSignal()))
            .thenComparing(Comparator.naturalOrder()));
    return signals;
  }

  /**
   * Takes a judged point of the incident's entity or of one beneath it; those of one series in the
   * order of time.
   *
   * @param point of any signal and time: those that say nothing of the loss are left out
   */
  public void add(JudgedPoint point) {
    Map<String, PartTrack> entities = bySignal.get(point.signal());
    if (entities == null || point.time() < from() || point.time() >= end) {
      return;
    }
    entities
        .computeIfAbsent(point.entity(), any -> new PartTrack())
        .add(point, isDark(point.time()));
  }

  /** From when on points are of use: parts may have fallen before the whole. */
  public long from() {
    return incident.onset().getEpochSecond() - LEAD;
  }

  private boolean isDark(long time) {
    if (time >= end) {
      return false;
    }
    for (Spell spell : incident.spells()) {
      if (time < spell.from().getEpochSecond()) {
        return false;
      }
      if (time < spell.until().getEpochSecond()) {
        return true;
      }
    }
    return false;
  }

  /** What was counted; null where nothing beneath was measured. */
  public @Nullable Scope scope() {
    for (String signal : signals()) {
      Map<String, PartTrack> entities = new TreeMap<>(bySignal.getOrDefault(signal, Map.of()));
      entities.values().removeIf(part -> !part.isMeasured());
      PartTrack whole = entities.remove(incident.entity());
      if (!entities.isEmpty()) {
        return scope(signal, whole, entities);
      }
    }
    return null;
  }

  private Scope scope(String signal, @Nullable PartTrack whole, Map<String, PartTrack> parts) {
    List<Standing> up = new ArrayList<>();
    parts.entrySet().stream()
        .filter(each -> !each.getValue().isDown())
        .sorted(
            Comparator.comparingDouble(
                (Map.Entry<String, PartTrack> each) -> -each.getValue().size()))
        .forEach(each -> up.add(new Standing(each.getKey(), each.getValue().percent())));
    int down = parts.size() - up.size();
    Breadth breadth = Breadths.of(parts);
    List<Standing> listed = up.subList(0, Math.min(LISTED, up.size()));
    String culprit = whole == null ? null : culprit(whole, parts);
    if (whole == null || culprit == null) {
      Double all = whole != null && adds(whole, parts) ? 100.0 : null;
      return new Scope(incident.entity(), signal, all, null, parts.size(), down, breadth, listed);
    }
    PartTrack part = parts.getOrDefault(culprit, whole);
    return new Scope(
        culprit,
        signal,
        Math.min(100, 100 * part.loss() / whole.loss()),
        rest(whole, part),
        parts.size(),
        down,
        breadth,
        listed);
  }

  /** The smallest part that explains the loss of the whole; null where none does. */
  private static @Nullable String culprit(PartTrack whole, Map<String, PartTrack> parts) {
    if (!adds(whole, parts) || !(whole.loss() > 0)) {
      return null;
    }
    return parts.entrySet().stream()
        .filter(each -> explains(whole, each.getValue()))
        .min(
            Comparator.comparingDouble(
                    (Map.Entry<String, PartTrack> each) -> each.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private static boolean explains(PartTrack whole, PartTrack part) {
    boolean some = whole.size() - part.size() >= LEAST_REST * whole.size();
    return some && part.loss() >= EXPLAINS * whole.loss() && rest(whole, part) >= UP;
  }

  private static double rest(PartTrack whole, PartTrack part) {
    double usual = whole.size() - part.size();
    return Math.max(0, 100 * (usual - (whole.loss() - part.loss())) / usual);
  }

  /** Whether networks, and regions, make up no more than the whole. */
  private static boolean adds(PartTrack whole, Map<String, PartTrack> parts) {
    Map<Boolean, Double> sizes = new HashMap<>();
    parts.forEach(
        (entity, part) -> sizes.merge(Breadths.isRegion(entity), part.size(), Double::sum));
    return sizes.values().stream().allMatch(size -> size <= MORE * whole.size());
  }
}
