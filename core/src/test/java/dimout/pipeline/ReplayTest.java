package dimout.pipeline;

import static dimout.pipeline.Scenario.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.Outage;
import dimout.model.PointState;
import dimout.model.SeriesReport;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplayTest {
  private static final Scenario PROBING =
      new Scenario("country/XX", "probing-up-slash24", SignalKind.PROBING, 300, 9000, 0.01);
  private static final Scenario TRAFFIC =
      new Scenario("country/XX", "traffic-bytes", SignalKind.TRAFFIC, 300, 5e6, 0.05);
  private static final Scenario BGP =
      new Scenario("country/XX", "bgp-visible-slash24", SignalKind.BGP, 300, 9800, 0.001);
  private static final String FROM = "2024-02-07T10:45:00Z";
  private static final String UP = "2024-02-07T20:00:00Z";
  private static final String DOWN = "2024-02-08T01:00:00Z";
  private static final String UNTIL = "2024-02-08T13:30:00Z";
  private static final String END = "2024-02-10T00:00:00Z";

  private static List<SignalPoint> shutdown() {
    List<SignalPoint> points = new ArrayList<>();
    for (Scenario each : List.of(PROBING, TRAFFIC)) {
      points.addAll(
          each.points(
              END,
              time ->
                  drop(FROM, UP, 0.04).applyAsDouble(time)
                      * drop(UP, DOWN, 0.7).applyAsDouble(time)
                      * drop(DOWN, UNTIL, 0.05).applyAsDouble(time)));
    }
    points.addAll(BGP.points(END, time -> drop(FROM, UNTIL, 0.985).applyAsDouble(time)));
    return points;
  }

  private static Replay.Result replay(List<SignalPoint> points) {
    return Replay.run(
        List.of(PROBING.profile(), TRAFFIC.profile(), BGP.profile()), points, Instant.MAX);
  }

  @Test
  void aShutdownWithARestorationIsOneConfirmedIncident() {
    Replay.Result result = replay(shutdown());
    assertThat(result.analysis().incidents()).hasSize(1);
    Incident incident = result.analysis().incidents().get(0);
    assertThat(incident.status()).isEqualTo(IncidentStatus.CONFIRMED);
    assertThat(incident.onset()).isEqualTo(FROM);
    assertThat(incident.recovery()).isEqualTo(UNTIL);
    assertThat(incident.hours().gross()).isEqualTo(26.75, within(0.001));
    assertThat(incident.hours().net()).isEqualTo(21.75, within(0.001));
    assertThat(incident.hours().longest()).isEqualTo(12.5, within(0.001));
    assertThat(incident.spells()).hasSize(2);
    assertThat(incident.leadSignal()).isEqualTo(PROBING.signal());
    assertThat(incident.routedButDark()).isTrue();
    assertThat(incident.spells().get(1).percentOfUsual()).isEqualTo(5, within(0.5));
  }

  @Test
  void quietWeeksAreNormalOnceLearnt() {
    Replay.Result result =
        Replay.run(
            List.of(TRAFFIC.profile()),
            TRAFFIC.points("2024-02-20T00:00:00Z", time -> 1),
            Instant.MAX);
    SeriesReport report = result.analysis().series().get(0);
    assertThat(report.outages()).isEmpty();
    assertThat(report.trackable()).isTrue();
    assertThat(report.minimumDetectableDropPercent()).isBetween(15.0, 35.0);
    assertThat(result.points().get(7 * 288).state()).isEqualTo(PointState.LEARNING);
    long covered =
        result.points().stream()
            .filter(point -> point.high() != null && point.low() != null)
            .filter(point -> point.low() <= 100 && point.high() >= 100)
            .count();
    assertThat(covered / (42.0 * 288)).isBetween(0.86, 0.94);
  }

  @Test
  void anOngoingOutageHasNoRecovery() {
    Replay.Result result =
        Replay.run(
            List.of(PROBING.profile()),
            PROBING.points(END, drop(FROM, "2030-01-01T00:00:00Z", 0.3)),
            Instant.parse("2024-02-07T12:00:00Z"));
    Outage outage = result.analysis().series().get(0).outages().get(0);
    assertThat(outage.recovery()).isNull();
    assertThat(outage.endedAs()).isNull();
    assertThat(outage.hours().gross()).isEqualTo(1.25, within(0.001));
    assertThat(result.analysis().incidents().get(0).ongoing()).isTrue();
  }

  @Test
  void theOrderOfPointsMakesNoDifference() {
    List<SignalPoint> points = shutdown();
    List<SignalPoint> shuffled = new ArrayList<>(points);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(replay(shuffled)).isEqualTo(replay(points));
  }

  @Test
  void liveAndLateGiveWhatTheReplayGives() {
    List<SignalPoint> shuffled = new ArrayList<>(shutdown());
    Collections.shuffle(shuffled, new Random(2));
    java.util.TreeMap<String, Incident> last = new java.util.TreeMap<>();
    Pipeline pipeline =
        new Pipeline(
            first ->
                List.of(PROBING, TRAFFIC, BGP).stream()
                    .filter(each -> each.signal().equals(first.signal()))
                    .findFirst()
                    .orElseThrow()
                    .profile(),
            update -> {},
            version -> last.put(version.id(), version));
    shuffled.forEach(pipeline::accept);
    pipeline.watermark(Scenario.at("2024-01-20T00:00:00Z"));
    pipeline.watermark(Long.MAX_VALUE);
    assertThat(List.copyOf(last.values())).isEqualTo(replay(shuffled).analysis().incidents());
  }

  /** As live: nothing that came later is looked at. */
  @Test
  void aShutdownIsPossibleAfterTenMinutesConfirmedAfterTwentyAndItsEndSeenAfterTwenty() {
    List<SignalPoint> points = shutdown();
    assertThat(statusAt(points, Instant.parse(FROM).plusSeconds(600))).isNotNull();
    assertThat(statusAt(points, Instant.parse(FROM).plusSeconds(1200)))
        .isEqualTo(IncidentStatus.CONFIRMED);
    Instant later = Instant.parse(UNTIL).plusSeconds(1200);
    Incident incident = at(points, later).get(0);
    assertThat(incident.spells().get(incident.spells().size() - 1).until()).isEqualTo(UNTIL);
    assertThat(incident.lastData()).isEqualTo(later);
  }

  private static @Nullable IncidentStatus statusAt(List<SignalPoint> points, Instant asOf) {
    return at(points, asOf).stream().map(Incident::status).findFirst().orElse(null);
  }

  private static List<Incident> at(List<SignalPoint> points, Instant asOf) {
    return Replay.run(List.of(PROBING.profile(), TRAFFIC.profile(), BGP.profile()), points, asOf)
        .analysis()
        .incidents();
  }

  /** The id is that of the first word on it, however much is known later. */
  @Test
  void anIncidentKeepsItsIdWhateverComesLater() {
    List<SignalPoint> points = shutdown();
    String first = at(points, Instant.parse(FROM).plusSeconds(1200)).get(0).id();
    assertThat(at(points, Instant.parse(DOWN).plusSeconds(1200)).get(0).id()).isEqualTo(first);
    assertThat(at(points, Instant.MAX).get(0).id()).isEqualTo(first);
  }
}
