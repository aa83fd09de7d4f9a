package dimout.pipeline;

import static dimout.pipeline.Scenario.drop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.SeriesProfile;
import dimout.model.SignalKind;
import dimout.model.SignalPoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Incidents of several signals, as the contract defines them. */
class FusionTest {
  private static final String END = "2024-02-08T00:00:00Z";
  private static final String FROM = "2024-02-01T10:00:00Z";
  private static final String UNTIL = "2024-02-01T22:00:00Z";
  private static final LongToDoubleFunction CALM = time -> 1;
  private static final LongToDoubleFunction DARK = drop(FROM, UNTIL, 0.05);

  private static final Scenario PROBING =
      new Scenario("country/XX", "probing-up-slash24", SignalKind.PROBING, 1800, 9000, 0.01);
  private static final Scenario TRAFFIC =
      new Scenario("country/XX", "traffic-bytes", SignalKind.TRAFFIC, 900, 5e6, 0.04);
  private static final Scenario REQUESTS =
      new Scenario("country/XX", "traffic-requests", SignalKind.TRAFFIC, 900, 5e5, 0.04);
  private static final Scenario TELESCOPE =
      new Scenario("country/XX", "telescope-unique-sources", SignalKind.TELESCOPE, 900, 4e4, 0.04);
  private static final Scenario BGP =
      new Scenario("country/XX", "bgp-visible-slash24", SignalKind.BGP, 900, 9800, 0.001);

  private static List<Incident> incidents(Map<Scenario, LongToDoubleFunction> series, String asOf) {
    List<SeriesProfile> profiles = new ArrayList<>();
    List<SignalPoint> points = new ArrayList<>();
    series.forEach((each, share) -> {
      profiles.add(each.profile());
      points.addAll(each.points(END, share));
    });
    return Replay.run(profiles, points, Instant.parse(asOf)).analysis().incidents();
  }

  private static Map<Scenario, LongToDoubleFunction> of(Object... pairs) {
    Map<Scenario, LongToDoubleFunction> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((Scenario) pairs[i], (LongToDoubleFunction) pairs[i + 1]);
    }
    return map;
  }

  @Test
  void aDropOfOneKindBeforeTheSecondIsItsPrePhase() {
    LongToDoubleFunction early = drop("2024-01-31T20:00:00Z", UNTIL, 0.3);
    Incident incident = incidents(of(PROBING, DARK, TRAFFIC, early), END).get(0);
    assertThat(incident.status()).isEqualTo(IncidentStatus.CONFIRMED);
    assertThat(incident.onset()).isEqualTo(FROM);
    assertThat(incident.recovery()).isEqualTo(UNTIL);
    assertThat(incident.hours().gross()).isEqualTo(12, within(1e-9));
    assertThat(incident.signals().get(1).onset()).isEqualTo("2024-01-31T20:00:00Z");
    assertThat(incident.leadSignal()).isEqualTo(PROBING.signal());
  }

  @Test
  void trafficAndTelescopeAloneAreNeverConfirmed() {
    Incident incident = incidents(of(TRAFFIC, DARK, TELESCOPE, DARK, PROBING, CALM), END).get(0);
    assertThat(incident.status()).isEqualTo(IncidentStatus.PROBABLE);
    assertThat(incident.reasons()).contains("not_confirmed:no_probing_or_bgp");
    assertThat(incident.leadSignal()).isEqualTo(TRAFFIC.signal());
  }

  @Test
  void anIncidentThatIsLongOverHasTheDataOfNow() {
    Incident incident = incidents(of(PROBING, DARK, TRAFFIC, DARK), END).get(0);
    assertThat(incident.ongoing()).isFalse();
    assertThat(incident.recovery()).isEqualTo(UNTIL);
    assertThat(incident.lastData()).isEqualTo(END);
  }

  @Test
  void twoSeriesOfOneKindConfirmNothing() {
    Incident incident = incidents(of(TRAFFIC, DARK, REQUESTS, DARK), END).get(0);
    assertThat(incident.status()).isEqualTo(IncidentStatus.PROBABLE);
    assertThat(incident.reasons()).contains("not_confirmed:one_kind_only");
  }

  @Test
  void routedButDarkNeedsRoutingToHaveData() {
    assertThat(incidents(of(PROBING, DARK, BGP, CALM), END).get(0).routedButDark()).isTrue();
    LongToDoubleFunction silent = drop(FROM, UNTIL, Double.NaN);
    assertThat(incidents(of(PROBING, DARK, BGP, silent), END).get(0).routedButDark()).isFalse();
    assertThat(incidents(of(PROBING, DARK, BGP, DARK), END).get(0).routedButDark()).isFalse();
  }

  @Test
  void probingDownWhileTrafficFlowsIsInUseButUnpingable() {
    Incident incident = incidents(of(PROBING, DARK, TRAFFIC, CALM), END).get(0);
    assertThat(incident.inUseButUnpingable()).isTrue();
    assertThat(incident.status()).isEqualTo(IncidentStatus.PROBABLE);
    assertThat(incident.reasons().toString()).contains("no_outage:traffic-bytes");
  }

  @Test
  void seenLiveItIsOngoingAndMeasuredUpToTheLastData() {
    Incident incident = incidents(of(PROBING, DARK, TRAFFIC, DARK), "2024-02-01T14:00:00Z").get(0);
    assertThat(incident.ongoing()).isTrue();
    assertThat(incident.recovery()).isNull();
    assertThat(incident.lastData()).isEqualTo("2024-02-01T14:00:00Z");
    assertThat(incident.hours().gross()).isEqualTo(4, within(1e-9));
    assertThat(incident.hours().net()).isEqualTo(4, within(1e-9));
  }

  /** Traffic's feed stops with the outage: it says neither yes nor no, and that is said. */
  @Test
  void aSignalThatIsLateIsNamedAndSpeaksForNothing() {
    LongToDoubleFunction silent = drop("2024-02-01T09:00:00Z", END, Double.NaN);
    Incident incident =
        incidents(of(PROBING, DARK, TRAFFIC, silent), "2024-02-01T14:00:00Z").get(0);
    assertThat(incident.status()).isEqualTo(IncidentStatus.PROBABLE);
    assertThat(incident.reasons())
        .contains("not_confirmed:one_kind_only", "late:traffic-bytes,2024-02-01T09:00:00Z")
        .noneMatch(reason -> reason.startsWith("no_outage:traffic"));
  }

  @Test
  void aSignalThatIsStillLearntIsNamedAndSpeaksForNothing() {
    LongToDoubleFunction young =
        time -> time < Scenario.at("2024-01-30T00:00:00Z") ? Double.NaN : 1;
    Incident incident = incidents(of(PROBING, DARK, TRAFFIC, young), END).get(0);
    assertThat(incident.reasons()).contains("learning:traffic-bytes");
  }

  /** People stay at home, and so do their machines: no measurement of reach says anything. */
  @Test
  void aHolidayThatMovesTrafficAndTelescopeTogetherIsNotConfirmed() {
    LongToDoubleFunction holiday = drop("2024-02-02T00:00:00Z", "2024-02-03T00:00:00Z", 0.3);
    List<Incident> incidents =
        incidents(of(TRAFFIC, holiday, TELESCOPE, holiday, PROBING, CALM, BGP, CALM), END);
    assertThat(incidents)
        .isNotEmpty()
        .noneMatch(incident -> incident.status() == IncidentStatus.CONFIRMED);
  }

  /**
   * Ten minutes of two kinds at once confirm, though no hour of the coarser is half dark in both.
   */
  @Test
  void anOverlapShorterThanHalfABinConfirmsAndOneKindIsEnoughForTheHours() {
    LongToDoubleFunction brief = drop("2024-02-01T21:45:00Z", "2024-02-02T04:00:00Z", 0.1);
    Scenario hourly =
        new Scenario("country/XX", "probing-hourly", SignalKind.PROBING, 3600, 9000, 0.01);
    Incident incident = incidents(of(hourly, drop(FROM, UNTIL, 0.1), TRAFFIC, brief), END).get(0);
    assertThat(incident.status()).isEqualTo(IncidentStatus.CONFIRMED);
    assertThat(incident.onset()).isEqualTo(FROM);
    assertThat(incident.hours().gross()).isEqualTo(18, within(1e-9));
  }

  @Test
  void outagesThatDoNotOverlapAreTwoIncidents() {
    LongToDoubleFunction later = drop("2024-02-04T10:00:00Z", "2024-02-04T20:00:00Z", 0.05);
    assertThat(incidents(of(PROBING, DARK, TRAFFIC, later), END)).hasSize(2);
  }
}
