package dimout.incident;

import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.JudgedPoint;
import dimout.model.Phase;
import dimout.model.PointState;
import dimout.model.ServiceState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How good each return of an incident was: its bins, sorted by what the signals disagree on.
 *
 * <p>Each kind speaks by the first of its series that fell. What lasts less than three bins is
 * counted to the phase before it, but for dark spells, which are as the ledger has them.
 */
public final class Phases {
  private static final double UP = 80;
  private static final double HALF = 50;
  private static final int SHORT = 3;
  private static final long MOST = 90L * 86_400;

  /** One series, bin by bin. */
  private record Voice(SortedMap<Long, JudgedPoint> points) {
    double level(long from, long until) {
      return points.subMap(from, until).values().stream()
          .map(JudgedPoint::percentOfUsual)
          .filter(percent -> percent != null)
          .mapToDouble(Double::doubleValue)
          .average()
          .orElse(Double.NaN);
    }

    boolean dark(long from, long until) {
      var bins = points.subMap(from, until).values();
      long dark = bins.stream().filter(each -> each.state() == PointState.OUTAGE).count();
      return dark > 0 && 2 * dark >= bins.size();
    }
  }

  private final Incident incident;
  private final Map<SignalKind, Voice> voices = new EnumMap<>(SignalKind.class);
  private final long end;
  private final int step;

  private Phases(Incident incident, List<JudgedPoint> points) {
    this.incident = incident;
    this.end = end(incident);
    int coarsest = 1;
    for (SignalKind kind : SignalKind.values()) {
      Voice voice = voice(kind, points);
      if (voice != null) {
        voices.put(kind, voice);
        coarsest = Math.max(coarsest, BinStep.of(voice.points().keySet()));
      }
    }
    this.step = coarsest;
  }

  /** The first of a kind that fell, else the first that has data. */
  private @Nullable Voice voice(SignalKind kind, List<JudgedPoint> points) {
    return incident.signals().stream()
        .filter(signal -> signal.kind() == kind)
        .sorted(Comparator.comparing(signal -> signal.onset() == null))
        .map(signal -> voice(signal.signal(), points))
        .filter(voice -> voice.points().size() > 1)
        .findFirst()
        .orElse(null);
  }

  private Voice voice(String signal, List<JudgedPoint> points) {
    Voice voice = new Voice(new TreeMap<>());
    for (JudgedPoint point : points) {
      if (point.signal().equals(signal)
          && point.entity().equals(incident.entity())
          && point.time() < end) {
        voice.points().put(point.time(), point);
      }
    }
    return voice;
  }

  private static long end(Incident incident) {
    Instant end = incident.recovery() == null ? incident.lastData() : incident.recovery();
    for (IncidentSignal signal : incident.signals()) {
      Instant back = signal.recovery();
      if (signal.onset() != null) {
        end = back == null ? incident.lastData() : back.isAfter(end) ? back : end;
      }
    }
    return Math.min(end.getEpochSecond(), incident.onset().getEpochSecond() + MOST);
  }

  /**
   * The phases of one incident.
   *
   * @param points judged points of its entity, of all signals, in any order
   */
  public static List<Phase> of(Incident incident, List<JudgedPoint> points) {
    return new Phases(incident, points).phases();
  }

  private List<Phase> phases() {
    List<Phase> phases = new ArrayList<>();
    if (voices.isEmpty()) {
      return phases;
    }
    for (long bin = incident.onset().getEpochSecond(); bin < end; bin += step) {
      add(phases, state(bin, bin + step), bin, Math.min(end, bin + step));
    }
    return joined(phases);
  }

  private static void add(List<Phase> phases, ServiceState state, long from, long until) {
    int last = phases.size() - 1;
    Instant end = Instant.ofEpochSecond(until);
    if (last >= 0 && phases.get(last).state() == state) {
      phases.set(last, new Phase(state, phases.get(last).from(), end));
    } else {
      phases.add(new Phase(state, Instant.ofEpochSecond(from), end));
    }
  }

  private List<Phase> joined(List<Phase> phases) {
    List<Phase> joined = new ArrayList<>();
    for (Phase phase : phases) {
      long length = phase.until().getEpochSecond() - phase.from().getEpochSecond();
      int last = joined.size() - 1;
      boolean passing =
          phase.state() != ServiceState.DARK
              && length < (long) SHORT * step
              && last >= 0
              && joined.get(last).state() != ServiceState.DARK;
      ServiceState state = passing ? joined.get(last).state() : phase.state();
      add(joined, state, phase.from().getEpochSecond(), phase.until().getEpochSecond());
    }
    return joined;
  }

  private ServiceState state(long from, long until) {
    double users = level(SignalKind.TRAFFIC, from, until);
    double probes = level(SignalKind.PROBING, from, until);
    Voice probing = voices.get(SignalKind.PROBING);
    if (probing != null && probing.dark(from, until) && users >= UP) {
      return ServiceState.IN_USE_BUT_UNPINGABLE;
    }
    if (isDark(from)) {
      return ServiceState.DARK;
    }
    if (probes >= UP && users < HALF) {
      return ServiceState.REACHABLE_BUT_UNUSED;
    }
    return rest(from, until);
  }

  private ServiceState rest(long from, long until) {
    boolean some = false;
    for (IncidentSignal signal : incident.signals()) {
      double level = signal.onset() == null ? Double.NaN : level(signal.kind(), from, until);
      if (level < UP) {
        return ServiceState.PARTIAL;
      }
      some |= level >= UP;
    }
    return some ? ServiceState.RESTORED : ServiceState.NO_DATA;
  }

  private double level(SignalKind kind, long from, long until) {
    Voice voice = voices.get(kind);
    return voice == null ? Double.NaN : voice.level(from, until);
  }

  private boolean isDark(long time) {
    for (Spell spell : incident.spells()) {
      if (time >= spell.from().getEpochSecond() && time < spell.until().getEpochSecond()) {
        return true;
      }
    }
    return false;
  }
}
