package dimout.pipeline;

import static dimout.pipeline.Scenario.drop;
import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

  /** Says every version there was, as they come. */
  private static List<Incident> versions(Scenario[] series, IntFunction<LongToDoubleFunction> of) {
    List<SignalPoint> points = new ArrayList<>();
    for (int i = 0; i < series.length; i++) {
      points.addAll(series[i].points(END, of.apply(i)));
    }
    points.sort(Comparator.comparingLong(SignalPoint::time));
    List<Incident> versions = new ArrayList<>();
    Pipeline pipeline = new Pipeline(CommonModeTest::profile, update -> {}, versions::add);
    long now = points.get(0).time();
    for (SignalPoint point : points) {
      if (point.time() > now) {
        pipeline.watermark(now);
        now = point.time();
      }
      pipeline.accept(point);
    }
    pipeline.watermark(Long.MAX_VALUE);
    return versions;
  }

  private static SeriesProfile profile(SignalPoint first) {
    SignalKind kind = SignalKind.ofSignal(first.signal());
    String zone = ZONES[first.entity().charAt(first.entity().length() - 1) % 4];
    return new SeriesProfile(first.entity(), first.signal(), kind, first.stepSeconds(), zone, null);
  }

  private static Scenario[] places(String signal, SignalKind kind, double size) {
    Scenario[] all = new Scenario[24];
    for (int i = 0; i < all.length; i++) {
      double noise = kind == SignalKind.BGP ? 0.0002 : 0.02;
      all[i] =
          new Scenario("country/X" + (char) ('A' + i), signal, kind, 600, size * (1 + i), noise);
    }
    return all;
  }

  @Test
  void nothingIsSaidOfAFaultNotEvenAtFirst() {
    Scenario[] places = places("traffic-bytes", SignalKind.TRAFFIC, 3000);
    assertThat(versions(places, i -> drop(FROM, UNTIL, 0.35))).isEmpty();
  }

  /** Some fall first and are said to; when the others follow, it is taken back, with the reason. */
  @Test
  void whatWasSaidBeforeTheFaultWasSeenIsTakenBack() {
    Scenario[] places = places("traffic-bytes", SignalKind.TRAFFIC, 3000);
    List<Incident> versions =
        versions(places, i -> drop(i < 3 ? FROM : "2024-01-12T10:30:00Z", UNTIL, 0.1));
    assertThat(versions).extracting(Incident::entity).contains("country/XA");
    Map<String, Incident> newest = new TreeMap<>();
    versions.forEach(version -> newest.put(version.id(), version));
    assertThat(newest.values())
        .allSatisfy(incident -> {
          assertThat(incident.status()).isEqualTo(IncidentStatus.RETRACTED);
          assertThat(incident.reasons()).containsExactly("withdrawn:traffic-bytes");
        });
  }

  @Test
  void aCountryFarDarkerThanTheFaultIsAnIncidentWhileItLasts() {
    Scenario[] places = places("traffic-bytes", SignalKind.TRAFFIC, 3000);
    List<Incident> versions =
        versions(
            places, i -> i == 5 ? drop("2024-01-12T11:00:00Z", END, 0.03) : drop(FROM, UNTIL, 0.5));
    assertThat(versions).extracting(Incident::entity).containsOnly("country/XF");
    assertThat(versions.get(0).lastData()).isBefore(Instant.parse(UNTIL));
  }

  /** Every third country's blocks are counted to its neighbours from now on. */
  @Test
  void aNewTableOfPlacesIsNoOutage() {
    Scenario[] places = places("bgp-visible-slash24", SignalKind.BGP, 1000);
    assertThat(versions(places, i -> drop(FROM, END, i == 4 ? 0.4 : i == 9 ? 1 + 0.6 * 5 / 10 : 1)))
        .isEmpty();
  }

  /** A table a day: what was moved before is moved back when others are moved. */
  @Test
  void tablesOfPlacesDayAfterDayAreNoOutageEither() {
    Scenario[] places = places("bgp-visible-slash24", SignalKind.BGP, 1000);
    assertThat(versions(places, CommonModeTest::tables)).isEmpty();
  }

  private static LongToDoubleFunction tables(int place) {
    return time -> {
      long table = Math.floorDiv(time - Scenario.at("2024-01-11T07:00:00Z"), 86_400);
      if (table < 0) {
        return 1;
      }
      boolean missing = place == 7 && table == 1;
      double pair = place % 2 == table % 2 ? 0.8 : 1 + 0.2 * (place % 2 == 0 ? 156 : 144) / 150;
      return missing ? Double.NaN : pair;
    };
  }

  /** A curfew ends in one country in the bin in which another's begins: nothing was moved. */
  @Test
  void aReturnFromTheDarkIsNotWhatAnotherLost() {
    Scenario[] places = places("bgp-visible-slash24", SignalKind.BGP, 1000);
    LongToDoubleFunction calm = time -> 1;
    List<Incident> versions =
        versions(
            places, i -> i == 8 ? drop(FROM, UNTIL, 0.05) : i == 9 ? drop(UNTIL, END, 0.1) : calm);
    assertThat(versions)
        .extracting(Incident::entity)
        .contains("country/XI", "country/XJ")
        .doesNotContain("country/XA");
  }

  @Test
  void aCountryThatLosesItsBlocksToNobodyIsAnIncident() {
    Scenario[] places = places("bgp-visible-slash24", SignalKind.BGP, 1000);
    assertThat(versions(places, i -> drop(FROM, END, i == 4 ? 0.4 : 1)))
        .extracting(Incident::entity)
        .containsOnly("country/XE");
  }

  private static Scenario[] instances(String signal, SignalKind kind, int number) {
    Scenario[] all = new Scenario[number];
    for (int i = 0; i < all.length; i++) {
      all[i] = new Scenario("country/XA", signal + "@" + i, kind, 600, 5000, 0.005);
    }
    return all;
  }

  private static List<Incident> oneOf(Scenario[] instances) {
    return versions(instances, i -> drop(FROM, UNTIL, i == 1 ? 0.1 : 1));
  }

  private static List<Incident> allOf(Scenario[] instances) {
    return versions(instances, i -> drop(FROM, UNTIL, 0.1));
  }

  @Test
  void whatOneOfThreeProvidersSeesAloneIsAFaultOfIt() {
    assertThat(oneOf(instances("traffic-bytes", SignalKind.TRAFFIC, 3))).isEmpty();
    assertThat(allOf(instances("traffic-bytes", SignalKind.TRAFFIC, 3)))
        .isNotEmpty()
        .noneMatch(version -> version.status() == IncidentStatus.RETRACTED);
  }

  @Test
  void ofTwoProvidersEitherMayBeRight() {
    assertThat(oneOf(instances("traffic-bytes", SignalKind.TRAFFIC, 2))).isNotEmpty();
  }

  @Test
  void whatAnswersOneOfTwoSitesIsUp() {
    assertThat(oneOf(instances("probing-up-slash24", SignalKind.PROBING, 2))).isEmpty();
    assertThat(allOf(instances("probing-up-slash24", SignalKind.PROBING, 2))).isNotEmpty();
  }

  @Test
  void aSourceThatSaysNothingIsNoDataAndNoIncident() {
    Scenario[] places = places("traffic-bytes", SignalKind.TRAFFIC, 3000);
    assertThat(versions(places, i -> drop(FROM, UNTIL, Double.NaN))).isEmpty();
    assertThat(versions(places, i -> drop(FROM, UNTIL, i == 2 ? Double.NaN : 1))).isEmpty();
  }

  private static List<PointState> states(Replay.Result result, String entity) {
    return result.points().stream()
        .filter(point -> point.entity().equals(entity))
        .map(JudgedPoint::state)
        .toList();
  }
}
