package dimout.pipeline;

import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import dimout.model.PointState;
import dimout.model.SeriesReport;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Incidents of one entity from the outages and bins of its series, minute by minute and as slowly
 * as the contract words it: shares nothing with the fusion but the model.
 */
final class PlainFusion {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  /** What a signal that was dark when its data stopped is taken to be for. */
  private static final int LATE = 2 * HOUR;

  /** One outage of one series. */
  private record Part(SeriesReport series, Outage outage) {
    long onset() {
      return outage.onset().getEpochSecond();
    }

    long end() {
      return outage.spells().stream()
          .mapToLong(spell -> spell.until().getEpochSecond())
          .max()
          .orElseThrow();
    }
  }

  /** An incident as a reader of the contract would have it; hours as it has them. */
  record Plain(
      Instant onset,
      @Nullable Instant recovery,
      boolean ongoing,
      IncidentStatus status,
      String lead,
      List<String> spells,
      double gross,
      double net,
      double longest,
      boolean routedButDark,
      boolean inUseButUnpingable,
      Map<String, Double> levels) {}

  private final List<SeriesReport> series;
  private final Map<String, TreeMap<Long, JudgedPoint>> bins = new TreeMap<>();
  private final long lastData;

  private PlainFusion(Replay.Result result) {
    this.series = result.analysis().series();
    for (JudgedPoint point : result.points()) {
      bins.computeIfAbsent(point.signal(), any -> new TreeMap<>()).put(point.time(), point);
    }
    this.lastData = series.stream().mapToLong(PlainFusion::dataEnd).max().orElseThrow();
  }

  static List<Plain> of(Replay.Result result) {
    PlainFusion fusion = new PlainFusion(result);
    return fusion.sets().stream().map(fusion::incident).toList();
  }

  private static long dataEnd(SeriesReport series) {
    Instant last = series.last();
    return last == null ? Long.MIN_VALUE : last.getEpochSecond() + series.stepSeconds();
  }

  /** Outages that overlap, directly or through others. */
  private List<List<Part>> sets() {
    List<Part> all = new ArrayList<>();
    series.forEach(one -> one.outages().forEach(outage -> all.add(new Part(one, outage))));
    all.sort(Comparator.comparingLong(Part::onset));
    List<List<Part>> sets = new ArrayList<>();
    long end = Long.MIN_VALUE;
    for (Part part : all) {
      if (part.onset() >= end) {
        sets.add(new ArrayList<>());
      }
      sets.get(sets.size() - 1).add(part);
      end = Math.max(end, part.end());
    }
    return sets;
  }

  private Plain incident(List<Part> parts) {
    int step = parts.stream().mapToInt(part -> part.series().stepSeconds()).max().orElseThrow();
    long start = Math.floorDiv(parts.get(0).onset(), step) * step;
    long end = Math.max(lastData, parts.stream().mapToLong(Part::end).max().orElseThrow());
    Map<SignalKind, BitSet> minutes = minutes(parts, start);
    List<Set<SignalKind>> grid = new ArrayList<>();
    for (long bin = start; bin < end; bin += step) {
      grid.add(outIn(minutes, bin - start, Math.min(step, Math.max(1, lastData - bin))));
    }
    boolean two = grid.stream().anyMatch(kinds -> kinds.size() >= 2);
    boolean[] dark = new boolean[grid.size()];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = grid.get(i).size() >= (two ? 2 : 1);
    }
    return new Summing(parts, minutes, grid, dark, start, step).plain();
  }

  private Map<SignalKind, BitSet> minutes(List<Part> parts, long start) {
    Map<SignalKind, BitSet> minutes = new EnumMap<>(SignalKind.class);
    for (Part part : parts) {
      BitSet own = minutes.computeIfAbsent(part.series().kind(), any -> new BitSet());
      for (Spell spell : part.outage().spells()) {
        set(own, spell.from().getEpochSecond() - start, spell.until().getEpochSecond() - start);
      }
      boolean dark = part.outage().endedAs() == null && part.end() >= dataEnd(part.series());
      if (dark && lastData > part.end()) {
        set(own, part.end() - start, Math.min(lastData, part.end() + LATE) - start);
      }
    }
    return minutes;
  }

  private static void set(BitSet minutes, long from, long until) {
    minutes.set(Math.toIntExact(from / MINUTE), Math.toIntExact(until / MINUTE));
  }

  /** Kinds that are in outage in at least half of a stretch. */
  private static Set<SignalKind> outIn(Map<SignalKind, BitSet> minutes, long from, long length) {
    Set<SignalKind> kinds = java.util.EnumSet.noneOf(SignalKind.class);
    minutes.forEach((kind, own) -> {
      int first = Math.toIntExact(from / MINUTE);
      int dark = own.get(first, first + Math.toIntExact(length / MINUTE)).cardinality();
      if (2L * dark * MINUTE >= length) {
        kinds.add(kind);
      }
    });
    return kinds;
  }

  /** One incident, summed up. */
  private final class Summing {
    private final List<Part> parts;
    private final Map<SignalKind, BitSet> minutes;
    private final List<Set<SignalKind>> grid;
    private final boolean[] dark;
    private final long start;
    private final int step;

    Summing(
        List<Part> parts,
        Map<SignalKind, BitSet> minutes,
        List<Set<SignalKind>> grid,
        boolean[] dark,
        long start,
        int step) {
      this.parts = parts;
      this.minutes = minutes;
      this.grid = grid;
      this.dark = dark;
      this.start = start;
      this.step = step;
    }

    Plain plain() {
      List<long[]> runs = runs();
      long onset = runs.get(0)[0];
      long last = runs.get(runs.size() - 1)[1];
      boolean open = parts.stream().anyMatch(part -> part.outage().endedAs() == null);
      boolean ongoing = open && lastData - last < 12 * HOUR;
      Part latest = parts.stream().max(Comparator.comparingLong(Part::end)).orElseThrow();
      boolean shifted = !open && latest.outage().endedAs() == OutageEnd.LEVEL_SHIFT;
      long net = 0;
      long longest = 0;
      for (long[] run : runs) {
        net += run[1] - run[0] - unknown(run);
        longest = Math.max(longest, run[1] - run[0]);
      }
      return new Plain(
          Instant.ofEpochSecond(onset),
          ongoing || shifted ? null : Instant.ofEpochSecond(last),
          ongoing,
          status(),
          lead(),
          runs.stream().map(PlainFusion::words).toList(),
          ((ongoing ? lastData : last) - onset) / (double) HOUR,
          net / (double) HOUR,
          longest / (double) HOUR,
          routedButDark(),
          inUseButUnpingable(),
          levels());
    }

    private List<long[]> runs() {
      List<long[]> runs = new ArrayList<>();
      for (int i = 0; i < dark.length; i++) {
        if (dark[i] && (i == 0 || !dark[i - 1])) {
          runs.add(new long[] {time(i), time(i)});
        }
        if (dark[i]) {
          long end = i == dark.length - 1 ? Math.min(time(i + 1), lastData) : time(i + 1);
          runs.get(runs.size() - 1)[1] = end;
        }
      }
      return runs;
    }

    private long time(int bin) {
      return start + (long) bin * step;
    }

    /** Seconds of a run in which no series that is in outage has data. */
    private long unknown(long[] run) {
      long unknown = 0;
      for (long bin = run[0]; bin < run[1]; bin += step) {
        long end = Math.min(bin + step, run[1]);
        boolean known = false;
        for (Part part : parts) {
          known |= !within(part.series(), bin, end).isEmpty();
        }
        unknown += known ? 0 : end - bin;
      }
      return unknown;
    }

    private IncidentStatus status() {
      boolean together = false;
      for (SignalKind one : minutes.keySet()) {
        for (SignalKind other : minutes.keySet()) {
          if (one != other && minutes(one).intersects(minutes(other))) {
            together = true;
            if (one == SignalKind.PROBING || one == SignalKind.BGP) {
              return IncidentStatus.CONFIRMED;
            }
          }
        }
      }
      boolean lasting =
          parts.stream()
              .anyMatch(
                  part -> part.outage().hours().net() * HOUR > 2.5 * part.series().stepSeconds());
      return together || lasting ? IncidentStatus.PROBABLE : IncidentStatus.POSSIBLE;
    }

    private BitSet minutes(SignalKind kind) {
      return Objects.requireNonNull(minutes.get(kind));
    }

    private String lead() {
      List<SignalKind> order =
          List.of(SignalKind.PROBING, SignalKind.TRAFFIC, SignalKind.TELESCOPE, SignalKind.BGP);
      return parts.stream()
          .map(Part::series)
          .min(
              Comparator.comparingInt((SeriesReport one) -> order.indexOf(one.kind()))
                  .thenComparingDouble(one ->
                      one.minimumDetectableDropPercent() == null
                          ? 100
                          : one.minimumDetectableDropPercent())
                  .thenComparing(SeriesReport::signal))
          .orElseThrow()
          .signal();
    }

    private boolean routedButDark() {
      SeriesReport routing =
          series.stream()
              .filter(one -> one.signal().equals("bgp-visible-slash24"))
              .findFirst()
              .orElse(null);
      int all = 0;
      int up = 0;
      for (int i = 0; i < dark.length; i++) {
        all += dark[i] ? 1 : 0;
        up += dark[i] && routing != null && isUp(routing, i) ? 1 : 0;
      }
      return up >= 0.9 * all;
    }

    private boolean inUseButUnpingable() {
      int bins = 0;
      for (int i = 0; i < grid.size(); i++) {
        int bin = i;
        boolean used =
            series.stream()
                .filter(one -> one.kind() == SignalKind.TRAFFIC)
                .anyMatch(one -> isUp(one, bin));
        bins += grid.get(i).contains(SignalKind.PROBING) && used ? 1 : 0;
      }
      return bins >= 3;
    }

    private boolean isUp(SeriesReport one, int bin) {
      List<Double> levels = within(one, time(bin), time(bin + 1));
      return levels.stream().mapToDouble(each -> each).average().orElse(0) >= 80;
    }

    /** Of each series in outage: the median over its own dark bins. */
    private Map<String, Double> levels() {
      Map<String, Double> levels = new TreeMap<>();
      long until = Math.max(lastData, parts.stream().mapToLong(Part::end).max().orElseThrow());
      for (Part part : parts) {
        List<Double> own =
            bins
                .getOrDefault(part.series().signal(), new TreeMap<>())
                .subMap(parts.get(0).onset(), until)
                .values()
                .stream()
                .filter(point -> point.state() == PointState.OUTAGE)
                .filter(point -> isOf(point, parts))
                .map(JudgedPoint::percentOfUsual)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (!own.isEmpty()) {
          double sum = own.get((own.size() - 1) / 2) + own.get(own.size() / 2);
          levels.put(part.series().signal(), sum / 2);
        }
      }
      return levels;
    }
  }

  /** Whether a dark bin belongs to one of these outages. */
  private static boolean isOf(JudgedPoint point, List<Part> parts) {
    return parts.stream()
        .filter(part -> part.series().signal().equals(point.signal()))
        .anyMatch(part -> point.time() >= part.onset() && point.time() < part.end());
  }

  private List<Double> within(SeriesReport one, long from, long until) {
    return bins
        .getOrDefault(one.signal(), new TreeMap<>())
        .subMap(from - one.stepSeconds() + 1, until)
        .values()
        .stream()
        .map(JudgedPoint::percentOfUsual)
        .filter(Objects::nonNull)
        .toList();
  }

  private static String words(long[] run) {
    return Instant.ofEpochSecond(run[0]) + "/" + Instant.ofEpochSecond(run[1]);
  }
}
