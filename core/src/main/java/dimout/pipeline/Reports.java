package dimout.pipeline;

import dimout.model.LevelShift;
import dimout.model.Outage;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SeriesUpdate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Gathers what updates say of each series into one report per series. */
public final class Reports {
  private static final class Gathered {
    private final Map<Instant, Outage> outages = new TreeMap<>();
    private final List<LevelShift> shifts = new ArrayList<>();
    private @Nullable SeriesReport newest;
  }

  private final Map<String, Gathered> series = new HashMap<>();

  /** Takes one update. */
  public void add(SeriesUpdate update) {
    Gathered own =
        series.computeIfAbsent(
            SeriesProfile.key(update.entity(), update.signal()), any -> new Gathered());
    if (update.withdrawn() != null) {
      own.outages.remove(update.withdrawn());
    }
    if (update.outage() != null) {
      own.outages.put(update.outage().onset(), update.outage());
    }
    SeriesReport report = update.report();
    if (report != null) {
      own.newest = report;
      report.outages().forEach(outage -> own.outages.put(outage.onset(), outage));
      own.shifts.addAll(report.levelShifts());
    }
  }

  /** The reports of these series, those without any point included, by entity and signal. */
  public List<SeriesReport> sorted(List<SeriesProfile> profiles) {
    return profiles.stream()
        .sorted(Comparator.comparing(SeriesProfile::entity).thenComparing(SeriesProfile::signal))
        .map(this::report)
        .toList();
  }

  private SeriesReport report(SeriesProfile profile) {
    Gathered own = series.get(profile.key());
    SeriesReport newest = own == null ? null : own.newest;
    if (own == null || newest == null) {
      return new SeriesReport(
          profile.entity(),
          profile.signal(),
          profile.kind(),
          profile.stepSeconds(),
          null,
          null,
          0,
          0,
          false,
          null,
          List.of(),
          List.of());
    }
    return new SeriesReport(
        newest.entity(),
        newest.signal(),
        newest.kind(),
        newest.stepSeconds(),
        newest.first(),
        newest.last(),
        newest.points(),
        newest.missing(),
        newest.trackable(),
        newest.minimumDetectableDropPercent(),
        List.copyOf(own.outages.values()),
        own.shifts);
  }
}
