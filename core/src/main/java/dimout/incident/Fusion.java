package dimout.incident;

import dimout.model.DarkSpan;
import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.Ledger;
import dimout.model.OutageEnd;
import dimout.model.SignalKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the overlapping outages of one entity are together, as of its newest data. */
final class Fusion {
  /** A return this long is the recovery. */
  private static final long RECOVERED = 12 * 3600;

  private static final int PROBABLE_BINS = 3;
  private static final double UP = 80;
  private static final double MOSTLY = 0.9;
  private static final int UNPINGABLE_BINS = 3;
  private static final List<SignalKind> LEADING =
      List.of(SignalKind.PROBING, SignalKind.TRAFFIC, SignalKind.TELESCOPE, SignalKind.BGP);
  private static final String IPV4 = "bgp-visible-slash24";

  private final String entity;
  private final List<Track> tracks;
  private final Overlap overlap;
  private final long lastData;
  private final Grid grid;
  private final Set<SignalKind> together;
  private final boolean[] dark;
  private final Track lead;
  private final List<DarkSpan> spans = new ArrayList<>();

  Fusion(String entity, List<Track> tracks, Overlap overlap) {
    this.entity = entity;
    this.tracks = tracks;
    this.overlap = overlap;
    this.lastData = tracks.stream().mapToLong(track -> track.dataEnd).max().orElseThrow();
    this.grid = Grid.of(overlap, lastData);
    this.together = grid.together();
    this.dark = grid.dark();
    this.lead = lead();
    List<Track> concerned = overlap.members().stream().map(Overlap.Member::track).toList();
    for (DarkSpan run : grid.runs(dark, lastData)) {
      spans.add(Levels.measured(run, lead, concerned, grid.step()));
    }
  }

  Incident incident(String id) {
    Set<SignalKind> kinds = kinds();
    IncidentStatus status = status(kinds);
    long onset = spans.get(0).from();
    long lastDark = spans.get(spans.size() - 1).until();
    boolean ongoing = overlap.isOpen() && lastData - lastDark < RECOVERED;
    boolean shifted = !ongoing && !overlap.isOpen() && endedByShift();
    Instant recovery = ongoing || shifted ? null : Instant.ofEpochSecond(lastDark);
    Hours hours = new Ledger(spans).hours(onset, ongoing ? lastData : lastDark);
    List<IncidentSignal> signals = tracks.stream().map(this::signal).toList();
    return new Incident(
        id,
        entity,
        status,
        ongoing,
        Instant.ofEpochSecond(onset),
        recovery,
        Instant.ofEpochSecond(lastData),
        lead.signal,
        signals,
        hours,
        new Ledger(spans).spells(),
        routedButDark(),
        inUseButUnpingable(),
        Reasons.of(status, kinds, overlap, tracks, signals, lastData));
  }

  private Track lead() {
    for (SignalKind kind : LEADING) {
      var best =
          overlap.members().stream()
              .map(Overlap.Member::track)
              .filter(track -> track.kind == kind)
              .min(
                  Comparator.comparingDouble(Fusion::smallestDrop)
                      .thenComparing(track -> track.signal));
      if (best.isPresent()) {
        return best.get();
      }
    }
    throw new IllegalStateException("an incident without an outage");
  }

  private static double smallestDrop(Track track) {
    Double drop = track.smallestDrop;
    return drop == null ? 1 : drop;
  }

  /** The kinds that are in outage together, or those that are at all. */
  private Set<SignalKind> kinds() {
    if (!together.isEmpty()) {
      return together;
    }
    Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
    for (int i = 0; i < dark.length; i++) {
      for (SignalKind kind : LEADING) {
        if (dark[i] && grid.has(i, kind)) {
          kinds.add(kind);
        }
      }
    }
    return kinds;
  }

  private IncidentStatus status(Set<SignalKind> kinds) {
    if (!together.isEmpty()) {
      boolean solid = kinds.contains(SignalKind.PROBING) || kinds.contains(SignalKind.BGP);
      return solid ? IncidentStatus.CONFIRMED : IncidentStatus.PROBABLE;
    }
    for (Overlap.Member each : overlap.members()) {
      double bins = each.outage().hours().net() * 3600 / each.track().step;
      if (bins > PROBABLE_BINS - 0.5) {
        return IncidentStatus.PROBABLE;
      }
    }
    return IncidentStatus.POSSIBLE;
  }

  private boolean endedByShift() {
    return overlap.members().stream()
        .max(Comparator.comparingLong(Overlap.Member::end))
        .map(last -> last.outage().endedAs() == OutageEnd.LEVEL_SHIFT)
        .orElse(false);
  }

  private IncidentSignal signal(Track track) {
    List<Overlap.Member> own =
        overlap.members().stream().filter(each -> each.track() == track).toList();
    Levels.Median level = own.isEmpty() ? Levels.over(track, spans) : Levels.overOwn(track, own);
    return new IncidentSignal(
        track.signal,
        track.kind,
        track.stateBefore(lastData),
        own.isEmpty() ? null : own.get(0).outage().onset(),
        own.isEmpty() ? null : own.get(own.size() - 1).outage().recovery(),
        level.percentOfUsual(),
        level.low(),
        level.high());
  }

  private boolean routedButDark() {
    Track routing = routing();
    if (routing == null) {
      return false;
    }
    int bins = 0;
    int up = 0;
    for (int i = 0; i < dark.length; i++) {
      if (dark[i]) {
        bins++;
        up += Levels.mean(routing, grid.time(i), grid.time(i + 1)) >= UP ? 1 : 0;
      }
    }
    return bins > 0 && up >= MOSTLY * bins;
  }

  private @Nullable Track routing() {
    Track best = null;
    for (Track track : tracks) {
      if (track.kind == SignalKind.BGP && (best == null || track.signal.equals(IPV4))) {
        best = track;
      }
    }
    return best;
  }

  private boolean inUseButUnpingable() {
    int bins = 0;
    for (int i = 0; i < dark.length; i++) {
      if (grid.has(i, SignalKind.PROBING) && inUse(i)) {
        bins++;
      }
    }
    return bins >= UNPINGABLE_BINS;
  }

  private boolean inUse(int bin) {
    for (Track track : tracks) {
      if (track.kind == SignalKind.TRAFFIC
          && Levels.mean(track, grid.time(bin), grid.time(bin + 1)) >= UP) {
        return true;
      }
    }
    return false;
  }
}
