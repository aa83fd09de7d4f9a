package dimout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The set of full-feed peers changes: over quiet routes, and as a country falls. */
class PanelChangeTest {
  private static final String CHANGE = "2024-01-15T12:00:00Z";
  private static final String END = "2024-01-17T00:00:00Z";

  private final PeerWorld world = new PeerWorld();

  private static Replay.Result replay(List<SignalPoint> points) {
    List<SeriesProfile> profiles =
        points.stream()
            .map(SignalPoint::entity)
            .distinct()
            .map(entity ->
                new SeriesProfile(
                    entity, "bgp-visible-slash24", SignalKind.BGP, PeerWorld.STEP, "UTC", null))
            .toList();
    return Replay.run(profiles, points, Instant.parse(END));
  }

  private static List<SignalPoint> untold(List<SignalPoint> points) {
    return points.stream()
        .map(p ->
            new SignalPoint(
                p.entity(), p.signal(), p.time(), p.stepSeconds(), p.value(), p.coverage()))
        .toList();
  }

  private static double value(List<SignalPoint> points, String entity, String time) {
    return points.stream()
        .filter(p -> p.entity().equals(entity) && p.time() == Scenario.at(time))
        .mapToDouble(p -> Objects.requireNonNull(p.value()))
        .sum();
  }

  private static double percent(Replay.Result result, String entity, String time) {
    JudgedPoint point =
        result.points().stream()
            .filter(p -> p.entity().equals(entity) && p.time() == Scenario.at(time))
            .findFirst()
            .orElseThrow();
    return Objects.requireNonNull(point.percentOfUsual());
  }

  /** Half see most of what not all see, and nearly half see little of it. */
  private void thirty() {
    world.join(13, 0.8);
    world.join(12, 0.1);
    world.join(5, 1);
    world.until(CHANGE);
  }

  /** In this world a change of peers moves counts by far more than BGP's smallest drop. */
  private static void demandStep(List<SignalPoint> points) {
    double before = value(points, "country/KZ", "2024-01-15T11:50:00Z");
    double after = value(points, "country/KZ", "2024-01-15T13:00:00Z");
    assertThat(after).isLessThan(0.9 * before);
    assertThat(replay(untold(points)).analysis().incidents()).isNotEmpty();
  }

  @Test
  void fiveThatLeaveAtOnceAreNoOutage() {
    thirty();
    world.leave(25, 30);
    world.until(END);
    List<SignalPoint> points = world.points();
    demandStep(points);
    Replay.Result result = replay(points);
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(percent(result, "country/KZ", "2024-01-15T18:00:00Z")).isCloseTo(100, within(2.0));
  }

  @Test
  void tenThatJoinWithPartOfTheTableAreNoOutage() {
    thirty();
    world.join(7, 0);
    world.join(3, 0.5);
    world.until(END);
    List<SignalPoint> points = world.points();
    demandStep(points);
    assertThat(replay(points).analysis().incidents()).isEmpty();
  }

  @Test
  void whoComesBackChangesNothing() {
    thirty();
    world.leave(25, 30);
    world.until("2024-01-15T14:02:00Z");
    for (int peer = 25; peer < 30; peer++) {
      world.rejoin(peer);
    }
    world.until(END);
    List<SignalPoint> points = world.points();
    demandStep(points);
    Replay.Result result = replay(points);
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(percent(result, "country/KZ", "2024-01-16T18:00:00Z")).isCloseTo(100, within(2.0));
  }

  /** The silence of a collector is no data; its end is none of a smaller table. */
  @Test
  void moreThanHalfThatAreGoneForAnHourChangeNothing() {
    thirty();
    world.leave(0, 18);
    world.until("2024-01-15T13:02:00Z");
    for (int peer = 0; peer < 18; peer++) {
      world.rejoin(peer);
    }
    world.until(END);
    Replay.Result result = replay(world.points());
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(percent(result, "country/KZ", "2024-01-16T18:00:00Z")).isCloseTo(100, within(2.0));
  }

  private void demandFall(Replay.Result result, double level) {
    assertThat(result.analysis().incidents()).hasSize(1);
    Incident incident = result.analysis().incidents().get(0);
    assertThat(incident.entity()).isEqualTo("country/KZ");
    assertThat(incident.onset()).isEqualTo(Instant.parse(CHANGE));
    assertThat(incident.recovery()).isEqualTo(Instant.parse("2024-01-15T21:00:00Z"));
    assertThat(incident.signals().get(0).percentOfUsual()).isCloseTo(100 * level, within(3.0));
    // What the new peers make of the 70 % that were gone could not be seen when they changed.
    assertThat(percent(result, "country/KZ", "2024-01-16T18:00:00Z")).isCloseTo(100, within(7.0));
  }

  @Test
  void aFallInTheBinOfTheChangeHasItsDepth() {
    thirty();
    world.leave(25, 30);
    world.level("KZ", 0.3);
    world.until("2024-01-15T21:00:00Z");
    world.level("KZ", 1);
    world.until(END);
    demandFall(replay(world.points()), 0.3);
  }

  @Test
  void aFallJustBeforeOthersJoinHasItsDepth() {
    thirty();
    world.level("KZ", 0.3);
    world.until("2024-01-15T12:02:00Z");
    world.join(7, 0);
    world.join(3, 0.5);
    world.until("2024-01-15T21:00:00Z");
    world.level("KZ", 1);
    world.until(END);
    Replay.Result result = replay(world.points());
    assertThat(result.analysis().incidents()).hasSize(1);
    Incident incident = result.analysis().incidents().get(0);
    assertThat(incident.onset()).isEqualTo(Instant.parse(CHANGE));
    assertThat(incident.signals().get(0).percentOfUsual()).isCloseTo(30, within(4.0));
  }
}
