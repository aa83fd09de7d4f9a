package dimout.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dimout.model.Campaign;
import dimout.model.Evidence;
import dimout.model.Hours;
import dimout.model.Incident;
import dimout.model.IncidentSignal;
import dimout.model.IncidentStatus;
import dimout.model.PointState;
import dimout.model.SignalKind;
import dimout.model.Spell;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final ZoneId YANGON = ZoneId.of("Asia/Yangon");

  private static Incident incident(String onset, double hours) {
    Instant from = Instant.parse(onset);
    return new Incident(
        "x@" + onset,
        "country/MM",
        IncidentStatus.CONFIRMED,
        false,
        from,
        from.plusSeconds(Math.round(hours * 3600)),
        from.plusSeconds(86_400),
        "probing-up-slash24",
        List.of(),
        new Hours(hours, hours, hours, 0),
        List.of(new Spell(from, from.plusSeconds(Math.round(hours * 3600)), 4.0)),
        false,
        false,
        List.of());
  }

  /** 01:00 to 09:00 local, as in Myanmar in 2021. */
  private static final List<Incident> NIGHTS =
      List.of(
          incident("2021-02-15T18:30:00Z", 8),
          incident("2021-02-16T18:30:00Z", 8),
          incident("2021-02-17T18:35:00Z", 8),
          incident("2021-02-19T18:30:00Z", 8));

  @Test
  void nightlyCutsAreOneCampaignWithTheNextExpected() {
    List<Campaign> campaigns = Campaigns.of(NIGHTS, YANGON, Instant.parse("2021-02-20T06:00:00Z"));
    assertThat(campaigns).hasSize(1);
    Campaign campaign = campaigns.get(0);
    assertThat(campaign.onsets()).hasSize(4);
    assertThat(campaign.everyDays()).isEqualTo(1);
    assertThat(campaign.next())
        .isBetween(Instant.parse("2021-02-20T18:30:00Z"), Instant.parse("2021-02-20T18:35:00Z"));
    assertThat(campaign.until()).isBetween(LocalTime.of(9, 0), LocalTime.of(9, 5));
  }

  /** Sunday to Thursday, as in exams: after the second Thursday Sunday is expected, not Friday. */
  @Test
  void daysOfTheWeekThatAreLeftOutAreNotExpected() {
    ZoneId baghdad = ZoneId.of("Asia/Baghdad");
    List<Incident> exams =
        IntStream.of(2, 3, 4, 5, 6, 9, 10, 11, 12, 13)
            .mapToObj(day -> incident("2024-06-%02dT03:00:00Z".formatted(day), 2))
            .toList();
    Campaign campaign = Campaigns.of(exams, baghdad, Instant.parse("2024-06-13T12:00:00Z")).get(0);
    assertThat(campaign.everyDays()).isEqualTo(1);
    assertThat(campaign.next()).isEqualTo("2024-06-16T03:00:00Z");
  }

  /** Two windows a day, as in exams: 08:00 and 14:00 local, across the change to summer time. */
  @Test
  void twoWindowsADayAreTwoCampaignsInLocalTime() {
    ZoneId paris = ZoneId.of("Europe/Paris");
    List<Incident> exams =
        List.of(
            incident("2024-03-29T07:00:00Z", 2),
            incident("2024-03-29T13:00:00Z", 1),
            incident("2024-03-30T07:00:00Z", 2),
            incident("2024-03-30T13:00:00Z", 1),
            incident("2024-03-31T06:00:00Z", 2),
            incident("2024-03-31T12:00:00Z", 1));
    List<Campaign> campaigns = Campaigns.of(exams, paris, Instant.parse("2024-03-31T20:00:00Z"));
    assertThat(campaigns)
        .extracting(Campaign::from)
        .containsExactly(LocalTime.of(8, 0), LocalTime.of(14, 0));
    assertThat(campaigns)
        .extracting(Campaign::next)
        .containsExactly(
            Instant.parse("2024-04-01T06:00:00Z"), Instant.parse("2024-04-01T12:00:00Z"));
  }

  @Test
  void aCampaignThatEndedExpectsNothing() {
    List<Campaign> campaigns = Campaigns.of(NIGHTS, YANGON, Instant.parse("2021-04-20T06:00:00Z"));
    assertThat(campaigns.get(0).next()).isNull();
  }

  @Test
  void outagesAtOtherHoursAreNoCampaign() {
    List<Incident> any =
        List.of(
            incident("2021-02-15T18:30:00Z", 1),
            incident("2021-02-16T04:10:00Z", 1),
            incident("2021-02-17T11:55:00Z", 1));
    assertThat(Campaigns.of(any, YANGON, Instant.parse("2021-02-20T06:00:00Z"))).isEmpty();
  }

  @Test
  void aFirstEventIsComparedWithFirstEventsOnly() {
    List<Evidence> lines = EvidenceTable.of(NIGHTS.get(0), NIGHTS, YANGON, 300);
    assertThat(lines).allSatisfy(line -> assertThat(line.ordered()).isEqualTo(31));
    assertThat(lines).extracting(Evidence::feature).doesNotContain("same_time_within_four_days");
    assertThat(points(lines, "starts_on_the_hour")).isEqualTo(Math.log(.52 / .24), within(1e-9));
  }

  @Test
  void aRepeatAtTheSameHourWeighsMost() {
    List<Evidence> lines = EvidenceTable.of(NIGHTS.get(1), NIGHTS, YANGON, 300);
    assertThat(lines).allSatisfy(line -> assertThat(line.others()).isEqualTo(752));
    assertThat(points(lines, "same_time_within_four_days"))
        .isEqualTo(Math.log(.80 / .016), within(1e-9));
    assertThat(points(lines, "starts_on_a_friday")).isPositive();
  }

  /** Shares of ordered shutdowns and of others, as the published events have them. */
  @Test
  void theSharesAreThoseOfThePublishedEvents() {
    assertThat(shares(NIGHTS.get(1)))
        .containsExactly(
            "starts_on_the_hour 0.78 0.23",
            "starts_off_the_half_hour 0.09 0.6",
            "starts_at_night 0.75 0.32",
            "starts_on_a_friday 0.05 0.13",
            "same_time_within_four_days 0.8 0.016",
            "lasts_four_hours 0.82 0.29",
            "lasts_less_than_an_hour 0.05 0.23",
            "lasts_whole_half_hours 0.63 0.32");
    assertThat(shares(NIGHTS.get(0)))
        .containsExactly(
            "starts_on_the_hour 0.52 0.24",
            "starts_on_the_half_hour 0.23 0.17",
            "starts_at_night 0.39 0.34",
            "lasts_four_hours 0.77 0.28");
  }

  private static List<String> shares(Incident incident) {
    return EvidenceTable.of(incident, NIGHTS, YANGON, 300).stream()
        .map(line -> line.feature() + " " + line.orderedShare() + " " + line.otherShare())
        .toList();
  }

  @Test
  void widerBinsDoNotTellTheMinute() {
    assertThat(features(NIGHTS.get(0), 1800))
        .containsExactly("starts_at_night", "lasts_four_hours");
    assertThat(features(NIGHTS.get(1), 1800))
        .containsExactly(
            "starts_at_night",
            "starts_on_a_friday",
            "same_time_within_four_days",
            "lasts_four_hours");
    assertThat(features(NIGHTS.get(0), 7200)).isEmpty();
  }

  @Test
  void whetherAllSignalsFellIsSaidOnlyWhereAllAreMeasured() {
    assertThat(allFell(SignalKind.TRAFFIC)).isNull();
    assertThat(allFell(SignalKind.TRAFFIC, SignalKind.TELESCOPE, SignalKind.PROBING)).isNull();
    assertThat(allFell(SignalKind.TRAFFIC, SignalKind.PROBING, SignalKind.BGP)).isFalse();
  }

  private static List<String> features(Incident incident, int stepSeconds) {
    return EvidenceTable.of(incident, NIGHTS, YANGON, stepSeconds).stream()
        .map(Evidence::feature)
        .toList();
  }

  /** Of an incident in which all of these are measured, and all but routing fell. */
  private static @Nullable Boolean allFell(SignalKind... measured) {
    Incident one = incident("2021-02-15T18:30:00Z", 8);
    List<IncidentSignal> signals =
        Arrays.stream(measured)
            .map(kind ->
                new IncidentSignal(
                    kind.name(),
                    kind,
                    PointState.NORMAL,
                    kind == SignalKind.BGP ? null : one.onset(),
                    null,
                    99.0,
                    98.0,
                    100.0))
            .toList();
    Incident with =
        new Incident(
            one.id(),
            one.entity(),
            one.status(),
            one.ongoing(),
            one.onset(),
            one.recovery(),
            one.lastData(),
            one.leadSignal(),
            signals,
            one.hours(),
            one.spells(),
            false,
            false,
            List.of());
    return EvidenceTable.of(with, List.of(with), YANGON, 300).stream()
        .filter(line -> line.feature().equals("drops_in_all_signals"))
        .findFirst()
        .map(Evidence::present)
        .orElse(null);
  }

  private static double points(List<Evidence> lines, String feature) {
    return lines.stream()
        .filter(line -> line.feature().equals(feature))
        .findFirst()
        .orElseThrow()
        .points();
  }
}
