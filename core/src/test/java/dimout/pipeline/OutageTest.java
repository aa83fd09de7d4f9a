package dimout.pipeline;

import static dimout.pipeline.Scenario.at;
import static dimout.pipeline.Scenario.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.OutageEnd;
import dimout.model.PointState;
import dimout.model.SeriesProfile;
import dimout.model.SeriesReport;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Outages of one series, as the contract defines them. */
class OutageTest {
  private static final Scenario PROBING =
      new Scenario("asn/1", "probing-up-slash24", SignalKind.PROBING, 1800, 9000, 0.01);

  private static Replay.Result replay(String until, LongToDoubleFunction share) {
    return Replay.run(List.of(PROBING.profile()), PROBING.points(until, share), Instant.MAX);
  }

  private static SeriesReport report(String until, LongToDoubleFunction share) {
    return replay(until, share).analysis().series().get(0);
  }

  private static LongToDoubleFunction all(LongToDoubleFunction... shares) {
    return time -> {
      double product = 1;
      for (LongToDoubleFunction share : shares) {
        product *= share.applyAsDouble(time);
      }
      return product;
    };
  }

  @Test
  void spellsLessThanTwelveHoursApartAreOneOutage() {
    LongToDoubleFunction two =
        all(
            drop("2024-02-01T06:00:00Z", "2024-02-01T12:00:00Z", 0.1),
            drop("2024-02-01T23:30:00Z", "2024-02-02T04:00:00Z", 0.1));
    Replay.Result result = replay("2024-02-05T00:00:00Z", two);
    Outage outage = result.analysis().series().get(0).outages().get(0);
    assertThat(result.analysis().series().get(0).outages()).hasSize(1);
    assertThat(outage.spells()).hasSize(2);
    assertThat(outage.hours().gross()).isEqualTo(22, within(1e-9));
    assertThat(outage.hours().net()).isEqualTo(10.5, within(1e-9));
    assertThat(outage.hours().longest()).isEqualTo(6, within(1e-9));
    assertThat(outage.hoursBelow().below20()).isEqualTo(10.5, within(1e-9));
    assertThat(states(result, "2024-02-01T12:00:00Z", "2024-02-01T23:30:00Z"))
        .containsOnly(PointState.RESTORATION);
    assertThat(outage.meanPercentOfUsual()).isEqualTo(10, within(0.5));
  }

  @Test
  void aReturnOfTwelveHoursIsTheRecovery() {
    LongToDoubleFunction two =
        all(
            drop("2024-02-01T06:00:00Z", "2024-02-01T12:00:00Z", 0.1),
            drop("2024-02-02T00:00:00Z", "2024-02-02T04:00:00Z", 0.1));
    List<Outage> outages = report("2024-02-05T00:00:00Z", two).outages();
    assertThat(outages).hasSize(2);
    assertThat(outages.get(0).recovery()).isEqualTo("2024-02-01T12:00:00Z");
    assertThat(outages.get(0).endedAs()).isEqualTo(OutageEnd.RECOVERY);
    assertThat(outages.get(1).onset()).isEqualTo("2024-02-02T00:00:00Z");
  }

  @Test
  void aDropBelowHalfStaysAnOutageHoweverLong() {
    SeriesReport report =
        report("2024-04-10T00:00:00Z", drop("2024-02-01T06:00:00Z", "2030-01-01T00:00:00Z", 0.4));
    Outage outage = report.outages().get(0);
    assertThat(report.outages()).hasSize(1);
    assertThat(outage.endedAs()).isNull();
    assertThat(outage.hours().net()).isEqualTo(68 * 24 + 18, within(1e-9));
    assertThat(outage.meanPercentOfUsual()).isEqualTo(40.0, within(1.0));
    assertThat(report.levelShifts()).isEmpty();
  }

  @Test
  void aShallowDropIsALevelShiftAfterTenDays() {
    Replay.Result result =
        replay("2024-03-20T00:00:00Z", drop("2024-02-01T06:00:00Z", "2030-01-01T00:00:00Z", 0.7));
    SeriesReport report = result.analysis().series().get(0);
    Outage outage = report.outages().get(0);
    assertThat(report.outages()).hasSize(1);
    assertThat(outage.endedAs()).isEqualTo(OutageEnd.LEVEL_SHIFT);
    assertThat(outage.recovery()).isNull();
    assertThat(outage.hours().gross()).isEqualTo(240.0, within(1.0));
    assertThat(report.levelShifts()).hasSize(1);
    assertThat(report.levelShifts().get(0).at()).isEqualTo("2024-02-01T06:00:00Z");
    assertThat(report.levelShifts().get(0).percentOfUsual()).isEqualTo(70, within(1.5));
    assertThat(states(result, "2024-03-01T00:00:00Z", "2024-03-20T00:00:00Z"))
        .doesNotContain(PointState.OUTAGE);
  }

  @Test
  void whatWasDarkIsNotLearnt() {
    Replay.Result result =
        replay("2024-04-10T00:00:00Z", drop("2024-02-01T06:00:00Z", "2024-03-20T00:00:00Z", 0.05));
    List<JudgedPoint> after =
        result.points().stream()
            .filter(point -> point.time() >= at("2024-03-20T00:00:00Z"))
            .toList();
    assertThat(after)
        .allSatisfy(point -> assertThat(point.percentOfUsual()).isBetween(90.0, 110.0));
    assertThat(result.analysis().series().get(0).outages()).hasSize(1);
  }

  @Test
  void binsWithoutDataAreUnknownAndNeitherDarkNorUp() {
    LongToDoubleFunction dark =
        all(
            drop("2024-02-01T06:00:00Z", "2024-02-01T18:00:00Z", 0.1),
            drop("2024-02-01T09:00:00Z", "2024-02-01T12:00:00Z", Double.NaN));
    Replay.Result result = replay("2024-02-05T00:00:00Z", dark);
    Outage outage = result.analysis().series().get(0).outages().get(0);
    assertThat(outage.hours().net()).isEqualTo(9, within(1e-9));
    assertThat(outage.hours().unknown()).isEqualTo(3, within(1e-9));
    assertThat(outage.spells()).hasSize(1);
    assertThat(states(result, "2024-02-01T09:00:00Z", "2024-02-01T12:00:00Z"))
        .containsOnly(PointState.NO_DATA);
    assertThat(result.analysis().series().get(0).missing()).isEqualTo(6);
  }

  @Test
  void aMissingBinAndABinOfPoorCoverageAreNoData() {
    List<SignalPoint> points = new ArrayList<>();
    for (SignalPoint point : PROBING.points("2024-01-20T00:00:00Z", time -> 1)) {
      if (point.time() == at("2024-01-15T00:00:00Z")) {
        continue;
      }
      double coverage = point.time() == at("2024-01-15T01:00:00Z") ? 0.69 : 1;
      points.add(
          new SignalPoint(
              point.entity(), point.signal(), point.time(), 1800, point.value(), coverage));
    }
    Replay.Result result = Replay.run(List.of(PROBING.profile()), points, Instant.MAX);
    assertThat(states(result, "2024-01-15T00:00:00Z", "2024-01-15T00:30:00Z"))
        .containsOnly(PointState.NO_DATA);
    assertThat(states(result, "2024-01-15T01:00:00Z", "2024-01-15T01:30:00Z"))
        .containsOnly(PointState.NO_DATA);
    assertThat(result.analysis().series().get(0).missing()).isEqualTo(2);
  }

  @Test
  void aPartialReturnThatLastsIsStillTheOutage() {
    LongToDoubleFunction partial =
        all(
            drop("2024-02-01T06:00:00Z", "2024-02-02T06:00:00Z", 0.02),
            drop("2024-02-02T06:00:00Z", "2024-02-04T06:00:00Z", 0.6));
    List<Outage> outages = report("2024-02-08T00:00:00Z", partial).outages();
    assertThat(outages).hasSize(1);
    assertThat(outages.get(0).recovery()).isEqualTo("2024-02-04T06:00:00Z");
  }

  @Test
  void aSeriesRelativeToAConstantNeedsNoHistory() {
    SeriesProfile profile =
        new SeriesProfile("asn/1", "ping", SignalKind.PROBING, 3600, "Asia/Tehran", 100.0);
    List<SignalPoint> points = new ArrayList<>();
    for (int hour = 0; hour < 96; hour++) {
      double value = hour < 60 ? 100 - hour % 3 : 8;
      points.add(new SignalPoint("asn/1", "ping", hour * 3600L, 3600, value, 1));
    }
    SeriesReport report =
        Replay.run(List.of(profile), points, Instant.MAX).analysis().series().get(0);
    assertThat(report.outages()).hasSize(1);
    assertThat(report.outages().get(0).onset()).isEqualTo(Instant.ofEpochSecond(60 * 3600));
    assertThat(report.outages().get(0).hours().net()).isEqualTo(36, within(1e-9));
  }

  @Test
  void minutesAreTrackedAsWell() {
    Scenario minutes = new Scenario("asn/1", "traffic-bytes", SignalKind.TRAFFIC, 60, 5e5, 0.03);
    SeriesReport report =
        Replay.run(
                List.of(minutes.profile()),
                minutes.points(
                    "2024-01-14T00:00:00Z",
                    drop("2024-01-12T10:00:00Z", "2024-01-12T11:00:00Z", 0.5)),
                Instant.MAX)
            .analysis()
            .series()
            .get(0);
    assertThat(report.trackable()).isTrue();
    assertThat(report.outages()).hasSize(1);
    assertThat(report.outages().get(0).onset()).isEqualTo("2024-01-12T10:00:00Z");
  }

  @Test
  void aThrottleOverWeeksIsFound() {
    Scenario traffic = new Scenario("asn/1", "traffic-bytes", SignalKind.TRAFFIC, 3600, 1e6, 0.03);
    LongToDoubleFunction throttle =
        time -> {
          double days = (time - at("2024-03-15T00:00:00Z")) / 86_400.0;
          return 1 - 0.39 * Math.max(0, Math.min(1, days / 21));
        };
    SeriesReport report =
        Replay.run(
                List.of(traffic.profile()),
                traffic.points("2024-05-20T00:00:00Z", throttle),
                Instant.MAX)
            .analysis()
            .series()
            .get(0);
    assertThat(report.outages()).hasSize(1);
    assertThat(report.outages().get(0).onset())
        .isBetween(Instant.parse("2024-03-20T00:00:00Z"), Instant.parse("2024-04-08T00:00:00Z"));
    assertThat(report.levelShifts()).hasSize(1);
    assertThat(report.levelShifts().get(0).percentOfUsual()).isEqualTo(61.0, within(5.0));
  }

  private static List<PointState> states(Replay.Result result, String from, String until) {
    return result.points().stream()
        .filter(point -> point.time() >= at(from) && point.time() < at(until))
        .map(JudgedPoint::state)
        .toList();
  }
}
