package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of what was lifted, times before an outage that is over, and years long past. */
class EnglishRulesTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  private static List<Claim> told(String text, Predicate predicate) {
    return Told.on(DAY, text).stream().filter(claim -> claim.predicate() == predicate).toList();
  }

  @Test
  void whatWasLiftedLastedSoLong() {
    String text = "Mauritania lifts three-week ban on mobile internet.";
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(21.0);
  }

  @Test
  void whatWasAtATimeBeforeAnOutageEndedIsNoOnset() {
    String text = "Traffic in Kabul rose by 2 pm on Tuesday after a shutdown of 24 hours.";
    assertThat(told(text, Predicate.ONSET)).isEmpty();
  }

  @Test
  void whatHappenedInAPastYearIsPast() {
    String text = "The worst curbs in Iran since November 2019, when it was offline for a week.";
    assertThat(told(text, Predicate.DURATION)).isEmpty();
  }

  @Test
  void aLevelMakesATextOneAboutConnectivity() {
    String text = "Traffic out of Cuba fell to zero at 16:05 on Sunday. It was back an hour later.";
    assertThat(told(text, Predicate.DURATION)).hasSize(1);
  }

  @Test
  void aCityIsMeantWhereItsRegionIsNamedAlike() {
    assertThat(told("The internet in Lviv is down.", Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactly(List.of("Lviv"));
  }

  @Test
  void anHourBeforeADateIsNoDayOfIt() {
    assertThat(onset("The internet in Kabul was cut from 6 am on September 11."))
        .containsExactly(Instant.parse("2025-09-11T06:00:00Z"));
    assertThat(onset("Internet traffic in Kabul was disrupted at 0545 GMT on Saturday."))
        .containsExactly(Instant.parse("2025-09-27T05:45:00Z"));
  }

  @Test
  void aDayBeforeASemicolonIsNotThatOfTheReturnBehindIt() {
    String text =
        "In Kenya traffic fell by 40 percent on Tuesday; on Wednesday connectivity was back.";
    assertThat(told(text, Predicate.RESTORATION).stream().map(claim -> claim.span().from()))
        .containsExactly(Instant.parse("2025-10-01T00:00:00Z"));
  }

  private static List<Instant> onset(String text) {
    return told(text, Predicate.ONSET).stream().map(claim -> claim.span().from()).toList();
  }

  @Test
  void theSmallHoursBeginAtMidnight() {
    assertThat(onset("The internet in Kabul was cut in the small hours of Wednesday."))
        .containsExactly(Instant.parse("2025-10-01T00:00:00Z"));
  }

  @Test
  void whatWasInAMonthGoneByIsPast() {
    String days = "Kabul was offline for nine days.";
    assertThat(told(days, Predicate.DURATION)).hasSize(1);
    assertThat(told("In July " + days, Predicate.DURATION)).isEmpty();
  }

  @Test
  void theEndOfAWeekOfItIsNoReturn() {
    String text = "Kabul reads books as ";
    assertThat(told(text + "a second week offline ends.", Predicate.RESTORATION)).isEmpty();
    assertThat(told(text + "its internet blackout ends.", Predicate.RESTORATION)).hasSize(1);
  }

  @Test
  void aClauseOfAServicePartsItNotFromItsBlock() {
    String text =
        "Facebook, which half of the people in Kabul use on every single day of the year, "
            + "has been dark since Monday.";
    assertThat(told(text, Predicate.SERVICE_BLOCK)).hasSize(1);
  }

  @Test
  void whenAnOutageWasRecordedItWas() {
    assertThat(onset("Outages were recorded between 7pm and 10pm on Monday on Kabul's internet."))
        .containsExactly(Instant.parse("2025-09-29T19:00:00Z"));
  }

  @Test
  void whoCameBackOnlineHadBeenOffline() {
    String text = "Kenya came back online on Monday at 3 pm after two days.";
    assertThat(told(text, Predicate.DURATION)).hasSize(1);
    assertThat(told(text, Predicate.RESTORATION)).hasSize(1);
  }

  @Test
  void anHourOfANightBetweenTwoDaysIsOfEither() {
    String night = "The internet in Kabul was cut in the night from Monday to Tuesday at ";
    assertThat(onset(night + "2 am.")).containsExactly(Instant.parse("2025-09-30T02:00:00Z"));
    assertThat(onset(night + "11 pm.")).containsExactly(Instant.parse("2025-09-29T23:00:00Z"));
  }

  @Test
  void whatFollowedAnEventLastedSoLong() {
    String text = "Kenya restricted access to X for about 12 hours after a blast in Nairobi.";
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(12.0);
  }

  @Test
  void whatCameBackHadBeenGoneForSoLong() {
    for (String text :
        List.of(
            "After 36 days in which few could get online, MTN reconnected Sudan on Tuesday.",
            "Mobile data came back in Sudan on Monday, a full 36 days after the coup.",
            "Phones in Bamenda rang again on Monday. Some 36 days after the regions had been"
                + " unplugged, traders danced.")) {
      assertThat(told(text, Predicate.DURATION).stream().map(Claim::value))
          .as(text)
          .containsExactly(36.0);
    }
    String text = "Phones in Aden rang again on Monday. Ten days after the raid, flights resumed.";
    assertThat(told(text, Predicate.DURATION)).isEmpty();
  }

  @Test
  void aShutdownThatWasLiftedIsOver() {
    String text = "The internet shutdown in Jaipur has been lifted.";
    assertThat(told(text, Predicate.RESTORATION)).hasSize(1);
    String curfew = "The internet is down in Kenya; the curfew was relaxed on Tuesday.";
    assertThat(told(curfew, Predicate.RESTORATION)).isEmpty();
  }

  @Test
  void anAmpersandOfANameDeniesNothing() {
    String text = "AT&T said service had been restored after an outage of nearly 12 hours.";
    assertThat(told(text, Predicate.DURATION)).hasSize(1);
  }

  @Test
  void anOffsetFromUniversalTimeIsAZone() {
    assertThat(onset("The internet in Baghdad was cut on Tuesday at 04:00 (UTC+3)."))
        .containsExactly(Instant.parse("2025-09-30T01:00:00Z"));
    assertThat(onset("The internet in Delhi was cut on Tuesday at 04:00 UTC+5:30."))
        .containsExactly(Instant.parse("2025-09-29T22:30:00Z"));
    assertThat(onset("The internet in Delhi was cut on Tuesday at 04:00 UTC."))
        .containsExactly(Instant.parse("2025-09-30T04:00:00Z"));
  }

  @Test
  void whatHasBeenDownByAShareIsDownByIt() {
    for (String verb : List.of("has been", "had been", "remained")) {
      String text = "Traffic in Gabon " + verb + " down by 90% from its usual level since Sunday.";
      assertThat(told(text, Predicate.LEVEL).stream().map(Claim::value))
          .as(text)
          .containsExactly(10.0);
    }
  }

  @Test
  void whatAnOperatorSaysThatItRestoredIsItsOwn() {
    String text = "Rogers says it has restored service for most customers.";
    assertThat(told(text, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactly(List.of("Rogers"));
    String hope = "Rogers says it hopes to restore service by Friday.";
    assertThat(told(hope, Predicate.EXTENT)).isEmpty();
  }

  @Test
  void aDayThatIsTheNthOfAShutdownIsNotTheFirst() {
    String text =
        "Tanzanians remained offline on Tuesday, the fourth day of a nationwide shutdown imposed"
            + " as the country voted.";
    assertThat(told(text, Predicate.ONSET)).isEmpty();
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(4.0);
  }

  @Test
  void servicesThatAreBackAfterHoursHadBrokenDown() {
    String text = "Facebook, Instagram and WhatsApp are back online after an outage of six hours.";
    assertThat(told(text, Predicate.RESTORATION).stream().map(Claim::scope))
        .containsExactly(List.of("Facebook", "Instagram", "WhatsApp"));
    String denied = "WhatsApp and Signal are not back after six hours.";
    assertThat(told(denied, Predicate.RESTORATION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mobile data was suspended from 2 pm on Friday until Sunday in Patna.",
        "Mobile data was suspended in Patna from 14:00 on Jun. 17 to Jun. 19.",
        "Mobile data in Patna was cut from Friday until Sunday."
      })
  void fromAnHourOfOneDayToAnother(String text) {
    assertEquals(
        "[2022-06-19T00:00:00Z]", Told.values("2022-06-20", text, "RESTORATION").toString());
    assertThat(Told.extents("2022-06-20", text)).contains(List.of("Patna"));
  }
}
