package dimout.incident;

import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.PointState;
import dimout.model.SignalKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why an incident has its status, and what speaks against a higher one: {@code word} or {@code
 * word:detail}, for programs; sites and channels put them into sentences.
 */
final class Reasons {
  /** A signal without data for so many of its bins is late. */
  private static final int LATE_BINS = 3;

  private Reasons() {}

  static List<String> of(
      IncidentStatus status,
      Set<SignalKind> kinds,
      Overlap overlap,
      List<Track> tracks,
      List<IncidentSignal> signals,
      long lastData) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "in_outage:" + kinds.stream().map(SignalKind::word).collect(Collectors.joining(",")));
    whyNotHigher(status, kinds, reasons);
    for (int i = 0; i < tracks.size(); i++) {
      Track track = tracks.get(i);
      boolean own = overlap.members().stream().anyMatch(each -> each.track() == track);
      against(track, signals.get(i), own, reasons);
      if (lastData - track.dataEnd >= (long) LATE_BINS * track.step) {
        reasons.add(
            "late:"
                + track.signal
                + (track.dataEnd == Long.MIN_VALUE
                    ? ""
                    : "," + Instant.ofEpochSecond(track.dataEnd)));
      }
    }
    return reasons;
  }

  private static void whyNotHigher(
      IncidentStatus status, Set<SignalKind> kinds, List<String> reasons) {
    if (status == IncidentStatus.PROBABLE) {
      boolean solid = kinds.contains(SignalKind.PROBING) || kinds.contains(SignalKind.BGP);
      reasons.add(
          kinds.size() > 1 && !solid
              ? "not_confirmed:no_probing_or_bgp"
              : "not_confirmed:one_kind_only");
    } else if (status == IncidentStatus.POSSIBLE) {
      reasons.add("not_confirmed:one_kind_only");
      reasons.add("not_probable:fewer_than_3_bins");
    }
  }

  private static void against(
      Track track, IncidentSignal signal, boolean own, List<String> reasons) {
    if (own) {
      return;
    }
    PointState state = signal.state();
    Double level = signal.percentOfUsual();
    if (state == PointState.LEARNING
        || state == PointState.NOT_TRACKABLE
        || state == PointState.FAULT) {
      reasons.add(state.word() + ":" + track.signal);
    } else if (level != null) {
      reasons.add(String.format(Locale.ROOT, "no_outage:%s,%.1f", track.signal, level));
    }
  }
}
