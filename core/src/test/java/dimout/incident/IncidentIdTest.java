package dimout.incident;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.model.Hours;
import dimout.model.HoursBelow;
import dimout.model.Incident;
import dimout.model.IncidentStatus;
import dimout.model.JudgedPoint;
import dimout.model.Outage;
import dimout.model.PointState;
import dimout.model.SeriesUpdate;
import dimout.model.SignalKind;
import dimout.model.Spell;
import dimout.stage.EmbeddedStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The address of an incident that was published stays, whatever is found out later. */
class IncidentIdTest {
  private static final String DAY = "2024-02-01T";

  private final List<Incident> versions = new ArrayList<>();
  private final EmbeddedStage<SeriesUpdate, IncidentState, Incident> stage =
      new EmbeddedStage<>(new IncidentStage(), versions::add);

  private static Instant at(String time) {
    return Instant.parse(DAY + time + ":00Z");
  }

  private void probing(String now, String from, String until) {
    update("probing-up-slash24", SignalKind.PROBING, now, from, until);
  }

  private void traffic(String now, String from, String until) {
    update("traffic-bytes", SignalKind.TRAFFIC, now, from, until);
  }

  private void bgp(String now, String from, String until) {
    update("bgp-visible-slash24", SignalKind.BGP, now, from, until);
  }

  /** An outage that is open, with one spell, as of the bin that begins now. */
  private void update(String signal, SignalKind kind, String now, String from, String until) {
    double hours = (at(until).getEpochSecond() - at(from).getEpochSecond()) / 3600.0;
    Outage outage =
        new Outage(
            at(from),
            at(from),
            null,
            null,
            5.0,
            5.0,
            new Hours(hours, hours, hours, 0),
            new HoursBelow(hours, hours, hours),
            List.of(new Spell(at(from), at(until), 5.0)));
    long time = at(now).getEpochSecond();
    JudgedPoint point =
        new JudgedPoint("country/XX", signal, time, 50.0, 1000.0, 5.0, 4.0, 6.0, PointState.OUTAGE);
    stage.accept(
        new SeriesUpdate(
            "country/XX", signal, kind, 300, time, 0, 0.1, List.of(point), outage, null, null));
  }

  private TreeMap<String, Incident> newest(String now) {
    stage.watermark(at(now).getEpochSecond());
    TreeMap<String, Incident> newest = new TreeMap<>();
    versions.forEach(version -> newest.put(version.id(), version));
    return newest;
  }

  @Test
  void anEarlierOutageThatIsFoundLaterLeavesTheAddress() {
    probing("10:00", "10:00", "10:05");
    assertThat(newest("10:00")).containsOnlyKeys("country/XX@" + at("10:00"));
    traffic("10:05", "09:30", "10:10");
    probing("10:05", "10:00", "10:10");
    assertThat(newest("10:05")).containsOnlyKeys("country/XX@" + at("10:00"));
  }

  @Test
  void twoThatTurnOutToBeOneLeadToTheFirst() {
    probing("10:00", "09:00", "09:30");
    traffic("10:00", "09:40", "10:05");
    assertThat(newest("10:00")).hasSize(2);
    bgp("10:05", "09:20", "10:10");
    TreeMap<String, Incident> newest = newest("10:05");
    assertThat(newest).hasSize(2);
    Incident second = Objects.requireNonNull(newest.get("country/XX@" + at("09:40")));
    assertThat(second.status()).isEqualTo(IncidentStatus.RETRACTED);
    assertThat(second.reasons()).containsExactly("merged_into:country/XX@" + at("09:00"));
  }

  /** The spell that seemed to last is found to have ended: the two no longer overlap. */
  @Test
  void oneThatTurnsOutToBeTwoHasTwoAddresses() {
    probing("10:05", "09:00", "10:10");
    traffic("10:05", "10:05", "10:10");
    assertThat(newest("10:05")).hasSize(1);
    probing("10:10", "09:00", "10:00");
    traffic("10:10", "10:05", "10:15");
    assertThat(newest("10:10").values())
        .extracting(Incident::onset)
        .containsExactly(at("09:00"), at("10:05"));
  }

  @Test
  void twoAddressesAreNeverTheSame() {
    traffic("10:05", "10:05", "10:10");
    assertThat(newest("10:05")).hasSize(1);
    probing("10:10", "09:00", "10:15");
    traffic("10:10", "10:05", "10:15");
    assertThat(newest("10:10")).hasSize(1);
    probing("10:15", "09:00", "10:00");
    traffic("10:15", "10:05", "10:20");
    assertThat(newest("10:15").values())
        .extracting(Incident::onset)
        .containsExactlyInAnyOrder(at("09:00"), at("10:05"));
  }
}
