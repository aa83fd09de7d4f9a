package dimout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Incidents of seeded random series of different steps are those of {@link PlainFusion}. */
class RecheckTest {
  private static final String END = "2024-01-24T00:00:00Z";
  private static final int SETS = 40;
  private static final List<Scenario> SERIES =
      List.of(
          new Scenario("country/XX", "bgp-visible-slash24", SignalKind.BGP, 900, 9800, 0.001),
          new Scenario("country/XX", "probing-up-slash24", SignalKind.PROBING, 600, 6000, 0.01),
          new Scenario("country/XX", "probing-other", SignalKind.PROBING, 1800, 900, 0.02),
          new Scenario("country/XX", "traffic-bytes", SignalKind.TRAFFIC, 300, 5e6, 0.03),
          new Scenario("country/XX", "traffic-requests", SignalKind.TRAFFIC, 1800, 4e4, 0.03),
          new Scenario("country/XX", "telescope-x", SignalKind.TELESCOPE, 3600, 40_000, 0.03));

  /** A stretch in which some of the series fall, or are without data or with too little of it. */
  private record Stretch(long from, long until, int who, double level, double coverage) {
    /** Every series a little later than the one before it, and as much sooner back. */
    boolean holds(int series, long time) {
      long apart = (from / 300 + series) * 7 % 13 * 300;
      return (who & 1 << series) != 0 && time >= from + apart && time < until - apart / 2;
    }
  }

  private static List<Stretch> stretches(Random random) {
    long from = Scenario.at("2024-01-11T00:00:00Z");
    List<Stretch> all = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      long onset = from + random.nextInt(12 * 86_400) / 300 * 300;
      long end = onset + (1 + random.nextInt(120)) * 300L;
      boolean missing = i > 9;
      all.add(
          new Stretch(
              onset,
              end,
              1 + random.nextInt(63),
              missing && random.nextBoolean() ? Double.NaN : 0.05 + 0.6 * random.nextDouble(),
              missing ? 0.5 : 1));
    }
    return all;
  }

  private static Replay.Result replay(long seed) {
    Random random = new Random(seed);
    List<Stretch> stretches = stretches(random);
    List<SeriesProfile> profiles = new ArrayList<>();
    List<SignalPoint> points = new ArrayList<>();
    for (int s = 0; s < SERIES.size(); s++) {
      int series = s;
      profiles.add(SERIES.get(s).profile());
      for (SignalPoint point : SERIES.get(s).points(END, time -> level(stretches, series, time))) {
        points.add(
            new SignalPoint(
                point.entity(),
                point.signal(),
                point.time(),
                point.stepSeconds(),
                point.value(),
                coverage(stretches, series, point.time())));
      }
    }
    long asOf = Scenario.at("2024-01-17T00:00:00Z") + random.nextInt(7 * 86_400) / 300 * 300;
    return Replay.run(profiles, points, Instant.ofEpochSecond(asOf));
  }

  private static double level(List<Stretch> stretches, int series, long time) {
    double level = 1;
    for (Stretch each : stretches) {
      level = each.holds(series, time) ? Math.min(level, each.level()) : level;
    }
    return level;
  }

  private static double coverage(List<Stretch> stretches, int series, long time) {
    return stretches.stream()
        .filter(each -> each.holds(series, time))
        .mapToDouble(Stretch::coverage)
        .min()
        .orElse(1);
  }

  @Test
  void incidentsAreWhatTheContractMakesOfTheirOutages() {
    Set<IncidentStatus> seen = new HashSet<>();
    int ongoing = 0;
    int routed = 0;
    int unpingable = 0;
    for (long seed = 1; seed <= SETS; seed++) {
      Replay.Result result = replay(seed);
      List<Incident> ours = result.analysis().incidents();
      List<PlainFusion.Plain> plain = PlainFusion.of(result);
      assertThat(ours).as("set " + seed).hasSameSizeAs(plain);
      for (int i = 0; i < plain.size(); i++) {
        check("set " + seed + " " + ours.get(i).id(), ours.get(i), plain.get(i));
        seen.add(ours.get(i).status());
        ongoing += ours.get(i).ongoing() ? 1 : 0;
        routed += ours.get(i).routedButDark() ? 1 : 0;
        unpingable += ours.get(i).inUseButUnpingable() ? 1 : 0;
      }
    }
    assertThat(seen)
        .contains(IncidentStatus.CONFIRMED, IncidentStatus.PROBABLE, IncidentStatus.POSSIBLE);
    assertThat(List.of(ongoing, routed, unpingable)).allMatch(count -> count > 2);
  }

  private static void check(String which, Incident ours, PlainFusion.Plain plain) {
    List<String> spells =
        ours.spells().stream().map(spell -> spell.from() + "/" + spell.until()).toList();
    assertThat(spells).as(which).isEqualTo(plain.spells());
    assertThat(ours.onset()).as(which).isEqualTo(plain.onset());
    assertThat(ours.recovery()).as(which).isEqualTo(plain.recovery());
    assertThat(ours.ongoing()).as(which).isEqualTo(plain.ongoing());
    assertThat(ours.status()).as(which).isEqualTo(plain.status());
    if (ours.ongoing()) {
      assertThat(ours.leadSignal()).as(which).isEqualTo(plain.lead());
    } else { // what can be detected may have changed since it was last summed up
      assertThat(SignalKind.ofSignal(ours.leadSignal()))
          .as(which)
          .isEqualTo(SignalKind.ofSignal(plain.lead()));
    }
    assertThat(ours.hours().gross()).as(which).isCloseTo(plain.gross(), within(1e-9));
    assertThat(ours.hours().net()).as(which).isCloseTo(plain.net(), within(1e-9));
    assertThat(ours.hours().longest()).as(which).isCloseTo(plain.longest(), within(1e-9));
    assertThat(ours.routedButDark()).as(which).isEqualTo(plain.routedButDark());
    assertThat(ours.inUseButUnpingable()).as(which).isEqualTo(plain.inUseButUnpingable());
    for (IncidentSignal signal : ours.signals()) {
      if (signal.onset() != null) {
        double level = Objects.requireNonNull(signal.percentOfUsual());
        assertThat(level)
            .as(which + " " + signal.signal())
            .isCloseTo(plain.levels().getOrDefault(signal.signal(), Double.NaN), within(0.001));
      }
    }
  }
}
