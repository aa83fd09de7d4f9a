package dimout.pipeline;

import static dimout.pipeline.Scenario.at;
import static dimout.pipeline.Scenario.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.Breadth.Fell;
import dimout.model.Campaign;
import dimout.model.Course;
import dimout.model.Evidence;
import dimout.model.Findings;
import dimout.model.Incident;
import dimout.model.Phase;
import dimout.model.Scope;
import dimout.model.SeriesProfile;
import dimout.model.ServiceState;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import dimout.model.Standing;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

/** What is found out about made-up incidents beside their hours and levels. */
class InquiryTest {
  private static final String END = "2024-02-08T00:00:00Z";
  private static final String FROM = "2024-02-01T10:00:00Z";
  private static final String UNTIL = "2024-02-01T22:00:00Z";
  private static final LongToDoubleFunction CALM = time -> 1;
  private static final LongToDoubleFunction DARK = drop(FROM, UNTIL, 0.04);
  private static final String COUNTRY = "country/XX";

  /** What was measured, replayed together. */
  private static final class World {
    private final List<SeriesProfile> profiles = new ArrayList<>();
    private final List<SignalPoint> points = new ArrayList<>();

    World with(Scenario series, LongToDoubleFunction share) {
      profiles.add(series.profile());
      points.addAll(series.points(END, share));
      return this;
    }

    /** A network of probed blocks, counted into the country's. */
    World network(String entity, double blocks, LongToDoubleFunction share) {
      return with(
          new Scenario(entity, "probing-up-slash24", SignalKind.PROBING, 1800, blocks, 0.004),
          share);
    }

    /** The country whose blocks are those of its networks. */
    World countryOfNetworks() {
      Map<Long, Double> sums = new TreeMap<>();
      for (SignalPoint point : points) {
        Double value = point.value();
        if (value != null) {
          sums.merge(point.time(), value, Double::sum);
        }
      }
      sums.forEach((time, sum) ->
          points.add(new SignalPoint(COUNTRY, "probing-up-slash24", time, 1800, sum, 1)));
      profiles.add(
          new SeriesProfile(COUNTRY, "probing-up-slash24", SignalKind.PROBING, 1800, "UTC", null));
      return this;
    }

    Replay.Result replay() {
      return Replay.run(profiles, points, Instant.MAX);
    }
  }

  private static Findings findings(Replay.Result result, ZoneId zone) {
    List<Incident> own =
        result.analysis().incidents().stream()
            .filter(each -> each.entity().equals(COUNTRY))
            .toList();
    Incident last = own.stream().max(Comparator.comparing(Incident::onset)).orElseThrow();
    Inquiry inquiry =
        new Inquiry(
            last,
            own,
            zone,
            result.points().stream().filter(each -> each.entity().equals(COUNTRY)).toList());
    inquiry.beneath(
        result.points().stream().filter(each -> !each.entity().equals(COUNTRY)).toList());
    return inquiry.findings();
  }

  private static Scope scope(World world) {
    Scope scope = findings(world.countryOfNetworks().replay(), ZoneOffset.UTC).scope();
    assertThat(scope).isNotNull();
    return scope;
  }

  @Test
  void oneNetworkThatFellAloneExplainsTheLossOfItsCountry() {
    Scope scope =
        scope(
            new World()
                .network("geoasn/1-XX", 3000, DARK)
                .network("geoasn/2-XX", 2500, CALM)
                .network("geoasn/3-XX", 1500, CALM));
    assertThat(scope.entity()).isEqualTo("geoasn/1-XX");
    assertThat(scope.breadth().course()).isEqualTo(Course.IN_PART);
    assertThat(scope.shareOfLossPercent()).isCloseTo(100, within(3.0));
    assertThat(scope.restPercentOfUsual()).isCloseTo(100, within(2.0));
    assertThat(scope.down()).isEqualTo(1);
    assertThat(scope.stayedUp())
        .extracting(Standing::entity)
        .containsExactly("geoasn/2-XX", "geoasn/3-XX");
    assertThat(scope.stayedUp().get(0).percentOfUsual()).isCloseTo(100, within(2.0));
  }

  @Test
  void aRegionThatFellIsTheScopeAndNotTheCountry() {
    Scope scope =
        scope(
            new World()
                .network("region/XX-01", 2000, DARK)
                .network("region/XX-02", 2500, CALM)
                .network("region/XX-03", 3500, CALM));
    assertThat(scope.entity()).isEqualTo("region/XX-01");
    assertThat(scope.measured()).isEqualTo(3);
  }

  @Test
  void aCountryThatFellWithTwoNetworksUpIsItsOwnScopeAndNamesThem() {
    Scope scope =
        scope(
            new World()
                .network("geoasn/1-XX", 6000, DARK)
                .network("geoasn/2-XX", 1000, DARK)
                .network("geoasn/3-XX", 800, drop(FROM, UNTIL, 0.2))
                .network("geoasn/4-XX", 300, CALM)
                .network("geoasn/5-XX", 500, CALM));
    assertThat(scope.entity()).isEqualTo(COUNTRY);
    assertThat(scope.shareOfLossPercent()).isEqualTo(100);
    assertThat(scope.down()).isEqualTo(3);
    assertThat(scope.stayedUp())
        .extracting(Standing::entity)
        .containsExactly("geoasn/5-XX", "geoasn/4-XX");
  }

  /** Three of seven, with less than half of all blocks: no network, nor the whole country. */
  @Test
  void aCountryWhoseMobileNetworksFellNamesTheFixedOnesThatStayedUp() {
    World world = new World();
    for (int i = 1; i <= 7; i++) {
      world.network("geoasn/" + i + "-XX", 1000 + 100 * i, i <= 3 ? DARK : CALM);
    }
    Scope scope = scope(world);
    assertThat(scope.entity()).isEqualTo(COUNTRY);
    assertThat(scope.measured()).isEqualTo(7);
    assertThat(scope.down()).isEqualTo(3);
    assertThat(scope.breadth().course()).isEqualTo(Course.IN_PART);
    assertThat(scope.breadth().fell()).hasSize(3);
    assertThat(scope.stayedUp())
        .extracting(Standing::entity)
        .containsExactly("geoasn/7-XX", "geoasn/6-XX", "geoasn/5-XX", "geoasn/4-XX");
  }

  @Test
  void theLargestNetworkExplainsNothingWhereTheOthersFellToo() {
    Scope scope =
        scope(
            new World()
                .network("geoasn/1-XX", 9000, DARK)
                .network("geoasn/2-XX", 500, DARK)
                .network("geoasn/3-XX", 500, DARK));
    assertThat(scope.entity()).isEqualTo(COUNTRY);
    assertThat(scope.stayedUp()).isEmpty();
  }

  private static Scope scopeOfTenRegions(IntFunction<LongToDoubleFunction> share) {
    World world = new World();
    for (int i = 0; i < 10; i++) {
      world.network("region/XX-0" + i, 800 + 100 * i, share.apply(i));
    }
    return scope(world);
  }

  @Test
  void oneProvinceOfTenIsAPart() {
    Scope scope = scopeOfTenRegions(i -> i == 4 ? DARK : CALM);
    assertThat(scope.entity()).isEqualTo("region/XX-04");
    assertThat(scope.breadth().course()).isEqualTo(Course.IN_PART);
    assertThat(scope.breadth().spreadHours()).isNull();
    assertThat(scope.breadth().downSharePercent()).isCloseTo(9.6, within(1.0));
    assertThat(scope.breadth().fell()).extracting(Fell::entity).containsExactly("region/XX-04");
    assertThat(scope.breadth().fell().get(0).onset()).isEqualTo(FROM);
  }

  @Test
  void allProvincesWithinMinutesAreTheCountry() {
    Scope scope =
        scopeOfTenRegions(i -> drop(i < 5 ? FROM : "2024-02-01T10:30:00Z", UNTIL, 0.03 + 0.01 * i));
    assertThat(scope.entity()).isEqualTo(COUNTRY);
    assertThat(scope.breadth().course()).isEqualTo(Course.TOGETHER);
    assertThat(scope.breadth().spreadHours()).isCloseTo(0.5, within(0.01));
    assertThat(scope.breadth().downSharePercent()).isCloseTo(100, within(0.01));
    assertThat(scope.stayedUp()).isEmpty();
  }

  /** A failure that spreads, as of a grid: five hours from one province to the next. */
  @Test
  void allProvincesWithinTwoDaysAreACascade() {
    long first = at("2024-02-01T10:00:00Z");
    long end = at("2024-02-05T10:00:00Z");
    Scope scope =
        scopeOfTenRegions(i -> time -> time >= first + i * 18_000L && time < end ? 0.05 : 1);
    assertThat(scope.entity()).isEqualTo(COUNTRY);
    assertThat(scope.breadth().course()).isEqualTo(Course.ONE_AFTER_ANOTHER);
    assertThat(scope.breadth().spreadHours()).isBetween(25.0, 35.0);
    assertThat(scope.breadth().fell())
        .extracting(Fell::entity)
        .startsWith("region/XX-00", "region/XX-01", "region/XX-02")
        .hasSize(10);
    assertThat(scope.breadth().fell().get(0).onset()).isEqualTo(FROM);
  }

  /** All is cut but what is on a list. */
  @Test
  void aWhitelistIsACutOfTheCountryAndNamesWhoStayedUp() {
    World world = new World();
    for (int i = 1; i <= 9; i++) {
      world.network("geoasn/" + i + "-XX", i == 9 ? 900 : 1000, i >= 8 ? CALM : DARK);
    }
    Scope scope = scope(world);
    assertThat(scope.entity()).isEqualTo(COUNTRY);
    assertThat(scope.breadth().regions()).isFalse();
    assertThat(scope.breadth().course()).isEqualTo(Course.TOGETHER);
    assertThat(scope.breadth().spreadHours()).isZero();
    assertThat(scope.breadth().downSharePercent()).isCloseTo(78.7, within(1.0));
    assertThat(scope.stayedUp())
        .extracting(Standing::entity)
        .containsExactly("geoasn/8-XX", "geoasn/9-XX");
  }

  /** One that failed two days before the others makes no cascade of them. */
  @Test
  void aNetworkThatFailedLongBeforeTheOthersChangesNothing() {
    World world = new World();
    for (int i = 1; i <= 6; i++) {
      world.network(
          "geoasn/" + i + "-XX", 1000, i == 1 ? drop("2024-01-30T10:00:00Z", UNTIL, 0.04) : DARK);
    }
    Scope scope = scope(world);
    assertThat(scope.breadth().course()).isEqualTo(Course.TOGETHER);
    assertThat(scope.breadth().spreadHours()).isZero();
    assertThat(scope.breadth().fell().get(0).entity()).isEqualTo("geoasn/1-XX");
    assertThat(scope.breadth().fell().get(0).onset()).isEqualTo("2024-01-30T10:00:00Z");
  }

  @Test
  void partsThatDoNotAddUpToTheWholeAreNotAddedUp() {
    World world = new World();
    for (int i = 1; i <= 4; i++) {
      world.network("geoasn/" + i + "-XX", 1000, i == 1 ? DARK : CALM);
    }
    world.network(COUNTRY, 1000, drop(FROM, UNTIL, 0.7));
    Scope scope = findings(world.replay(), ZoneOffset.UTC).scope();
    assertThat(scope).isNotNull();
    assertThat(scope.entity()).isEqualTo(COUNTRY);
    assertThat(scope.shareOfLossPercent()).isNull();
    assertThat(scope.stayedUp()).hasSize(3);
  }

  @Test
  void nothingBeneathIsNoScope() {
    assertThat(findings(new World().network(COUNTRY, 5000, DARK).replay(), ZoneOffset.UTC).scope())
        .isNull();
  }

  /** 20:00 to 02:00 in Yangon. */
  @Test
  void fiveNightsOfACurfewAreOneCampaignWithItsWindowAndTheNextNight() {
    ZoneId yangon = ZoneId.of("Asia/Yangon");
    LongToDoubleFunction nights =
        time -> {
          long day = Math.floorDiv(time - at("2024-01-29T13:30:00Z"), 86_400);
          long second = Math.floorMod(time - at("2024-01-29T13:30:00Z"), 86_400);
          return day >= 0 && day < 5 && second < 6 * 3600 ? 0.03 : 1;
        };
    World world =
        new World()
            .network(COUNTRY, 6000, nights)
            .with(
                new Scenario(COUNTRY, "traffic-bytes", SignalKind.TRAFFIC, 1800, 4e6, 0.03),
                nights);
    Replay.Result result =
        Replay.run(world.profiles, world.points, Instant.parse("2024-02-03T00:00:00Z"));
    Findings findings = findings(result, yangon);
    Campaign campaign = findings.campaign();
    assertThat(campaign).isNotNull();
    assertThat(campaign.onsets()).hasSize(5);
    assertThat(campaign.from()).isEqualTo(LocalTime.of(20, 0));
    assertThat(campaign.until()).isEqualTo(LocalTime.of(2, 0));
    assertThat(campaign.everyDays()).isEqualTo(1);
    assertThat(campaign.next()).isEqualTo("2024-02-03T13:30:00Z");
    assertThat(findings.evidence())
        .filteredOn(line -> line.feature().equals("same_time_within_four_days"))
        .extracting(Evidence::present)
        .containsExactly(true);
  }

  /** Dark for eight hours; then hosts answer and users stay away; then all is as usual. */
  @Test
  void aReturnThatLetsOnlyProbesThroughIsAStateOfItsOwn() {
    List<Phase> phases = phases(DARK, darkThen(0.25));
    assertThat(phases)
        .extracting(Phase::state)
        .containsExactly(ServiceState.DARK, ServiceState.REACHABLE_BUT_UNUSED);
    assertThat(phases.get(1).from()).isEqualTo(UNTIL);
    assertThat(phases.get(1).until()).isEqualTo("2024-02-02T08:00:00Z");
  }

  /** Dark, then at another level until the next morning. */
  private static LongToDoubleFunction darkThen(double level) {
    LongToDoubleFunction after = drop(UNTIL, "2024-02-02T08:00:00Z", level);
    return time -> Math.min(DARK.applyAsDouble(time), after.applyAsDouble(time));
  }

  @Test
  void aReturnOfUsersBeforeProbesIsAStateOfItsOwn() {
    List<Phase> phases = phases(drop(FROM, "2024-02-02T08:00:00Z", 0.04), DARK);
    assertThat(phases)
        .extracting(Phase::state)
        .containsExactly(ServiceState.DARK, ServiceState.IN_USE_BUT_UNPINGABLE);
    assertThat(phases.get(1).from()).isEqualTo(UNTIL);
  }

  @Test
  void aReturnToTwoThirdsIsPartial() {
    List<Phase> phases = phases(DARK, darkThen(0.65));
    assertThat(phases).extracting(Phase::state).startsWith(ServiceState.DARK, ServiceState.PARTIAL);
    assertThat(phases.get(1).from()).isEqualTo(UNTIL);
    assertThat(phases.get(1).until()).isEqualTo("2024-02-02T08:00:00Z");
  }

  private static List<Phase> phases(LongToDoubleFunction probing, LongToDoubleFunction traffic) {
    World world =
        new World()
            .network(COUNTRY, 6000, probing)
            .with(
                new Scenario(COUNTRY, "traffic-bytes", SignalKind.TRAFFIC, 1800, 4e6, 0.03),
                traffic);
    return findings(world.replay(), ZoneOffset.UTC).phases();
  }
}
