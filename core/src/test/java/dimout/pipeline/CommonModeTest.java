package dimout.pipeline;

import static dimout.pipeline.Scenario.drop;
import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Incident;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What looks like an outage everywhere is our own fault, and never an incident. */
class CommonModeTest {
  private static final String FROM = "2024-01-12T10:00:00Z";
  private static final String UNTIL = "2024-01-12T14:00:00Z";
  private static final String END = "2024-01-14T00:00:00Z";
  private static final String[] ZONES = {"Europe/Paris", "Asia/Tokyo", "Africa/Lagos", "UTC"};

  private static Replay.Result replay(IntFunction<LongToDoubleFunction> shareOf) {
    List<SeriesProfile> profiles = new ArrayList<>();
    List<SignalPoint> points = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      String entity = "country/X" + (char) ('A' + i);
      Scenario each =
          new Scenario(entity, "probing-up-slash24", SignalKind.PROBING, 1800, 4000, 0.01);
      profiles.add(
          new SeriesProfile(entity, each.signal(), each.kind(), each.step(), ZONES[i % 4], null));
      points.addAll(each.points(END, shareOf.apply(i)));
    }
    return Replay.run(profiles, points, Instant.MAX);
  }

  @Test
  void aDropOfEveryPlaceAtOnceIsAFault() {
    Replay.Result result = replay(i -> drop(FROM, UNTIL, i % 3 == 0 ? 1 : 0.2));
    assertThat(result.analysis().incidents()).isEmpty();
    assertThat(states(result, "country/XB")).contains(PointState.FAULT);
    assertThat(states(result, "country/XB")).doesNotContain(PointState.OUTAGE);
  }

  @Test
  void oneCountryDarkAmongManyIsAnIncident() {
    Replay.Result result = replay(i -> drop(FROM, UNTIL, i == 3 ? 0.2 : 1));
    assertThat(result.analysis().incidents())
        .extracting(Incident::entity)
        .containsExactly("country/XD");
  }

  @Test
  void whatStaysDarkAfterTheFaultIsAnIncident() {
    Replay.Result result = replay(i -> drop(FROM, i == 3 ? "2024-01-13T10:00:00Z" : UNTIL, 0.2));
    assertThat(result.analysis().incidents())
        .extracting(Incident::entity)
        .containsExactly("country/XD");
  }

  private static List<PointState> states(Replay.Result result, String entity) {
    return result.points().stream()
        .filter(point -> point.entity().equals(entity))
        .map(JudgedPoint::state)
        .toList();
  }
}
