package dimout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.Outage;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.model.Spell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Incidents of seeded random series of different steps, recomputed from the outages that they are
 * of, second by second, as the contract words it.
 */
class RecheckTest {
  private static final String END = "2024-01-24T00:00:00Z";
  private static final List<Scenario> SERIES =
      List.of(
          new Scenario("country/XX", "bgp-visible-slash24", SignalKind.BGP, 900, 9800, 0.001),
          new Scenario("country/XX", "probing-up-slash24", SignalKind.PROBING, 600, 6000, 0.01),
          new Scenario("country/XX", "traffic-bytes", SignalKind.TRAFFIC, 300, 5e6, 0.03),
          new Scenario("country/XX", "telescope-x", SignalKind.TELESCOPE, 3600, 40_000, 0.03));

  /** Falls of random depth and length that overlap now and then, each of random signals. */
  private static Replay.Result replay(long seed) {
    Random random = new Random(seed);
    long from = Scenario.at("2024-01-11T00:00:00Z");
    long[] onset = new long[8];
    long[] end = new long[8];
    int[] who = new int[8];
    double[] level = new double[8];
    for (int i = 0; i < 8; i++) {
      onset[i] = from + random.nextInt(12 * 86_400) / 3600 * 3600;
      end[i] = onset[i] + (1 + random.nextInt(20)) * 1800L;
      who[i] = 1 + random.nextInt(15);
      level[i] = 0.05 + 0.3 * random.nextDouble();
    }
    List<SeriesProfile> profiles = new ArrayList<>();
    List<SignalPoint> points = new ArrayList<>();
    for (int s = 0; s < SERIES.size(); s++) {
      int bit = 1 << s;
      profiles.add(SERIES.get(s).profile());
      points.addAll(
          SERIES
              .get(s)
              .points(
                  END,
                  time -> {
                    double share = time % 86_400 == 7200 * bit ? Double.NaN : 1;
                    for (int i = 0; i < onset.length; i++) {
                      boolean falls = (who[i] & bit) != 0 && time >= onset[i] && time < end[i];
                      share = falls ? Math.min(share, level[i]) : share;
                    }
                    return share;
                  }));
    }
    return Replay.run(profiles, points, Instant.MAX);
  }

  /** An outage and the series that it is of. */
  private record Part(SeriesReport series, Outage outage) {
    boolean covers(long from, long until) {
      long dark = 0;
      for (Spell spell : outage.spells()) {
        long begin = Math.max(from, spell.from().getEpochSecond());
        long end = Math.min(until, spell.until().getEpochSecond());
        dark += Math.max(0, end - begin);
      }
      return 2 * dark >= until - from;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void incidentsAreWhatTheContractMakesOfTheirOutages(long seed) {
    Replay.Result result = replay(seed);
    assertThat(result.analysis().incidents()).isNotEmpty();
    int parts = 0;
    for (Incident incident : result.analysis().incidents()) {
      List<Part> own = parts(result, incident);
      parts += own.size();
      check(incident, own);
    }
    long outages = result.analysis().series().stream().mapToLong(s -> s.outages().size()).sum();
    assertThat(parts).as("every outage in one incident").isEqualTo(outages);
  }

  private static List<Part> parts(Replay.Result result, Incident incident) {
    List<Part> all = new ArrayList<>();
    for (SeriesReport series : result.analysis().series()) {
      series.outages().forEach(outage -> all.add(new Part(series, outage)));
    }
    all.sort(Comparator.comparing(part -> part.outage().onset()));
    List<Part> set = new ArrayList<>();
    Instant end = Instant.MIN;
    for (Part part : all) {
      if (!part.outage().onset().isBefore(end)) {
        if (isOf(set, incident)) {
          return set;
        }
        set.clear();
      }
      set.add(part);
      List<Spell> spells = part.outage().spells();
      Instant last = spells.get(spells.size() - 1).until();
      end = last.isAfter(end) ? last : end;
    }
    return set;
  }

  private static boolean isOf(List<Part> set, Incident incident) {
    return set.stream()
        .anyMatch(part ->
            incident.signals().stream()
                .filter(signal -> signal.signal().equals(part.series().signal()))
                .map(IncidentSignal::onset)
                .anyMatch(part.outage().onset()::equals));
  }

  private static void check(Incident incident, List<Part> parts) {
    int step = parts.stream().mapToInt(part -> part.series().stepSeconds()).max().orElseThrow();
    long from = parts.get(0).outage().onset().getEpochSecond() / step * step;
    long until = incident.lastData().getEpochSecond();
    List<Set<SignalKind>> bins = new ArrayList<>();
    for (long bin = from; bin < until; bin += step) {
      Set<SignalKind> kinds = EnumSet.noneOf(SignalKind.class);
      for (Part part : parts) {
        if (part.covers(bin, bin + step)) {
          kinds.add(part.series().kind());
        }
      }
      bins.add(kinds);
    }
    boolean two = bins.stream().anyMatch(kinds -> kinds.size() > 1);
    TreeSet<Long> edges = new TreeSet<>();
    double dark = 0;
    Set<SignalKind> together = EnumSet.noneOf(SignalKind.class);
    for (int i = 0; i < bins.size(); i++) {
      boolean is = bins.get(i).size() >= (two ? 2 : 1);
      boolean was = i > 0 && bins.get(i - 1).size() >= (two ? 2 : 1);
      dark += is ? step / 3600.0 : 0;
      if (is) {
        together.addAll(bins.get(i));
      }
      if (is != was) {
        edges.add(from + (long) i * step);
      }
    }
    TreeSet<Long> spells = new TreeSet<>();
    for (Spell spell : incident.spells()) {
      spells.add(spell.from().getEpochSecond());
      spells.add(spell.until().getEpochSecond());
    }
    assertThat(spells).as(incident.id()).isEqualTo(edges);
    assertThat(incident.onset().getEpochSecond()).isEqualTo(edges.first());
    assertThat(incident.hours().net() + incident.hours().unknown()).isCloseTo(dark, within(1e-9));
    boolean solid = together.contains(SignalKind.PROBING) || together.contains(SignalKind.BGP);
    assertThat(incident.status() == IncidentStatus.CONFIRMED).isEqualTo(two && solid);
  }
}
