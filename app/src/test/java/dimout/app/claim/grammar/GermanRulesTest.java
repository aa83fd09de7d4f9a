package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What German says in verbs of two parts, in lists of what is lacking, and in ranges of times. */
class GermanRulesTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  private static List<Claim> told(String text, Predicate predicate) {
    return Told.on(DAY, text).stream().filter(claim -> claim.predicate() == predicate).toList();
  }

  private static List<String> times(String text, Predicate predicate) {
    return told(text, predicate).stream()
        .map(claim -> claim.span() == null ? "" : claim.span().from().toString())
        .toList();
  }

  @Test
  void whatIsLackingMayBeTwoThings() {
    assertThat(told("Kabul ist seit drei Tagen ohne Festnetz und Internet.", Predicate.DURATION))
        .hasSize(1);
  }

  @Test
  void aVerbInTwoPartsHidesNothingBetweenThem() {
    assertThat(
            told("Am Montag schaltete Afghanistan das mobile Internet ab.", Predicate.EXTENT)
                .stream()
                .map(Claim::scope))
        .containsExactly(List.of("mobile"));
  }

  @Test
  void whatIsLackingEvenDaysAfterAFloodLacksForSoLong() {
    String text = "In Husum gibt es auch sechs Tage nach der Flut kein Telefon und kein Internet.";
    assertThat(told(text, Predicate.DURATION).stream().map(Claim::value)).containsExactly(6.0);
    String roads = "Auch sechs Tage nach der Flut sind in Husum die Straßen gesperrt.";
    assertThat(told(roads, Predicate.DURATION)).isEmpty();
  }

  @Test
  void anEndingOrAnOperatorsCustomersTellAPlace() {
    for (String text :
        List.of(
            "In Quendelhausen und Nesselbrunn sind seit Montag Telefon und Internet tot.",
            "Kunden von EWE in Quendelhausen und Nesselbrunn haben kein Internet.")) {
      assertThat(told(text, Predicate.EXTENT).stream().map(Claim::scope))
          .as(text)
          .contains(List.of("Nesselbrunn", "Quendelhausen"));
    }
    String rooms = "In Büros und Werkstätten in Berlin ist das Internet ausgefallen.";
    assertThat(told(rooms, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactly(List.of("Berlin"));
  }

  @Test
  void whatTheyCannotDoIsReal() {
    assertThat(
            told("In Kabul können die Menschen TikTok nicht mehr nutzen.", Predicate.SERVICE_BLOCK))
        .hasSize(1);
  }

  @Test
  void aRangeMayStandBehindItsDay() {
    String text =
        "In Afghanistan war das Internet am Dienstag zwischen 13 und 21 Uhr unterbrochen.";
    assertThat(times(text, Predicate.ONSET)).containsExactly("2025-09-30T13:00:00Z");
    assertThat(times(text, Predicate.RESTORATION)).containsExactly("2025-09-30T21:00:00Z");
  }

  @Test
  void whatIsDemandedIsNotSo() {
    String text = "Journalisten fordern, das Internet in Kabul sofort wieder freizuschalten.";
    assertThat(told(text, Predicate.RESTORATION)).isEmpty();
  }

  @Test
  void whatBeganAtTheFirstOfTwoTimesEndedAtTheSecond() {
    String text = "Iraq cut the internet from 4 am to 8 am on Monday to stop exam cheats.";
    assertThat(times(text, Predicate.RESTORATION)).containsExactly("2025-09-29T08:00:00Z");
  }

  @Test
  void aSecondOutageIsDatedWhereAFirstIsCounted() {
    String text = "In Kabul ist seit 36 Stunden alles tot, das Internet fiel am Dienstagabend aus.";
    assertThat(times(text, Predicate.ONSET)).containsExactly("2025-09-30T17:00:00Z");
  }

  @Test
  void thesePlatformsAreThoseNamedBeforeAndBlockedOnce() {
    String text = "In Istanbul ist X gesperrt. ¶ Die Plattformen sind seit Mittwoch gesperrt.";
    assertThat(told(text, Predicate.SERVICE_BLOCK)).hasSize(1);
  }

  @Test
  void whatEndsMayBeNamedLater() {
    String text = "Afghanistan beendete am Dienstag nach Protesten seine lange Internetsperre.";
    assertThat(times(text, Predicate.RESTORATION)).containsExactly("2025-09-30T00:00:00Z");
  }

  @Test
  void customersWhoSaySoTellOfTheirOperator() {
    String text = "In Kabul gibt es kein Internet, sagen Kunden von Roshan.";
    assertThat(told(text, Predicate.EXTENT).stream().map(Claim::scope).toList())
        .contains(List.of("Roshan"));
  }

  @Test
  void anHourBehindAPartOfADayNeedsNoUnit() {
    String text = "In Kabul ging am Dienstagmorgen um neun das Internet aus.";
    assertThat(times(text, Predicate.ONSET)).containsExactly("2025-09-30T09:00:00Z");
  }

  @Test
  void aColonPartsTwoTimes() {
    String text = "Am Montag im Amt: Gegen 19 Uhr am Dienstag erlosch in Kabul das Internet.";
    assertThat(times(text, Predicate.ONSET)).containsExactly("2025-09-30T19:00:00Z");
  }

  @Test
  void aCurfewBesideAReturnRepeatsNothing() {
    String text = "Afghanistan: Seit Mittwoch ist das Internet wieder da, Ausgangssperre bleibt.";
    assertThat(times(text, Predicate.RESTORATION)).containsExactly("2025-10-01T00:00:00Z");
  }

  @Test
  void aLengthAndItsFirstDayAreOneClaim() {
    String text = "Kabul: drei Wochen Blackout. Seit dem 11. September ist das Internet tot.";
    assertThat(told(text, Predicate.DURATION)).hasSize(1);
  }

  @Test
  void whenAnOutageWasConfirmedIsNotWhenItBegan() {
    String text = "In Kabul hat der Anbieter um 16 Uhr den Ausfall bestätigt, ";
    assertThat(times(text + "das Internet bleibt weg.", Predicate.ONSET)).isEmpty();
  }

  @Test
  void aDropIsPutAtWhatIsMissing() {
    String text = "Kentik beziffert den Rückgang des Datenverkehrs in Kenia auf 90 Prozent.";
    assertThat(told(text, Predicate.LEVEL).stream().map(Claim::value)).containsExactly(10.0);
  }

  @Test
  void theCauseOfAnOutagePartsItNotFromItsNet() {
    String text =
        "In der russischen Region Rostow wurde das mobile Internet wegen Drohnen abgeschaltet.";
    assertThat(told(text, Predicate.EXTENT)).hasSize(2);
  }

  @Test
  void whatIsMendedIsBack() {
    String text = "In Bonn fiel das Internet aus. Erst am Dienstag wurde die Störung behoben.";
    assertThat(times(text, Predicate.RESTORATION)).containsExactly("2025-09-30T00:00:00Z");
    String number = "Gegen 18 Uhr war die Störung bei O2 behoben.";
    assertThat(times(number, Predicate.RESTORATION)).containsExactly("2025-10-02T18:00:00Z");
  }

  @Test
  void aParticleOfAnInfinitiveIsNoneOfTheVerb() {
    String text = "Die Behörden in Kabul schalteten das Internet ab, um die Lage zu beruhigen.";
    assertThat(told(text, Predicate.RESTORATION)).isEmpty();
  }

  @Test
  void whereAMinistrySpeaksIsNotBlocked() {
    String text =
        "In Quetta ist das mobile Internet abgestellt, so das Ministerium am Montag auf X.";
    assertThat(told(text, Predicate.SERVICE_BLOCK)).isEmpty();
    assertThat(told(text, Predicate.ONSET)).isEmpty();
    String said = "Das Internet in Quetta ist weg, teilte das Ministerium am Montag auf X mit.";
    assertThat(told(said, Predicate.SERVICE_BLOCK)).isEmpty();
  }

  @Test
  void whoseSubscribersComplainIsHit() {
    assertThat(
            told("Bundesweit klagen Vodafone-Kunden über Ausfälle.", Predicate.EXTENT).stream()
                .map(Claim::scope))
        .contains(List.of("Vodafone"));
    String telekom = "Kunden der Telekom waren am Dienstag in Bonn ohne Internet.";
    assertThat(told(telekom, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactlyInAnyOrder(List.of("Deutsche Telekom"), List.of("Bonn"));
    String a1 = "Kunden von A1 waren am Dienstag in Villach ohne Internet.";
    assertThat(told(a1, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactlyInAnyOrder(List.of("A1"), List.of("Villach"));
  }

  @Test
  void aNightIntoADayIsItsSmallHours() {
    String night = "In Kabul fiel in der Nacht zum Mittwoch das Internet aus.";
    assertThat(times(night, Predicate.ONSET)).containsExactly("2025-10-01T00:00:00Z");
    String later =
        "In Kabul kehrte das Netz in der Nacht zum Mittwoch zurück. Gegen vier Uhr früh waren"
            + " Mobilfunk und Festnetz wieder da.";
    assertThat(times(later, Predicate.RESTORATION)).containsExactly("2025-10-01T04:00:00Z");
  }

  @Test
  void whenAndWhereACauseWasIsNotWhenAndWhereItIsDark() {
    String day = "Nach den Protesten vom Sonntag wurde das Internet in Kuba am Montag gekappt.";
    assertThat(times(day, Predicate.ONSET)).containsExactly("2025-09-29T00:00:00Z");
    String city = "Nach der Räumung des Lagers in Khartum kappte die Armee im Sudan das Internet.";
    assertThat(told(city, Predicate.EXTENT)).isEmpty();
  }

  @Test
  void whatIsInsertedMakesANameNoFarther() {
    String cities =
        "Goma und Bukavu, die beiden größten Städte im Osten Kongos, sind seit Montagabend"
            + " ohne Internet.";
    assertThat(told(cities, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactly(List.of("Bukavu", "Goma"));
    String services =
        "Instagram und WhatsApp, die letzten Plattformen, die in Iran noch ohne Umwege liefen,"
            + " sind gesperrt.";
    assertThat(told(services, Predicate.SERVICE_BLOCK).stream().map(Claim::scope))
        .containsExactly(List.of("Instagram", "WhatsApp"));
  }

  @Test
  void anOperatorMayBeNamedByItsKindAlone() {
    String named = "Kunden des Anbieters Lounea in Turku sind ohne Internet.";
    assertThat(told(named, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactlyInAnyOrder(List.of("Lounea"), List.of("Turku"));
    assertThat(
            told("Laut Anbieter Störungen im Internet in Turku.", Predicate.EXTENT).stream()
                .map(Claim::scope))
        .containsExactly(List.of("Turku"));
  }

  @Test
  void anOrdersLengthIsNone() {
    assertThat(told("Venezuela sperrt X für zehn Tage.", Predicate.DURATION)).isEmpty();
  }

  @Test
  void twoNamesBehindWhatTheyAreArePlaces() {
    String text = "Die Gemeinden Quendel und Nessel sind seit Montag ohne Telefon und Internet.";
    assertThat(told(text, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactly(List.of("Nessel", "Quendel"));
  }

  @Test
  void whatAPlaceIsIsNotItsName() {
    String text = "Die Bewohner der Hochseeinsel waren zwei Tage lang ohne Internet.";
    assertThat(told(text, Predicate.EXTENT)).isEmpty();
  }

  @Test
  void twoNamesThatASentenceBeginsWithArePlacesThatLackTheNet() {
    String text = "In Quendel und Nesselau gibt es seit Montag kein Internet.";
    assertThat(told(text, Predicate.EXTENT).stream().map(Claim::scope))
        .containsExactly(List.of("Nesselau", "Quendel"));
    String nouns = "In Schulen und Krankenhäusern gibt es seit Montag kein Internet.";
    assertThat(told(nouns, Predicate.EXTENT)).isEmpty();
  }

  @Test
  void aServiceIsBackNowBehindHowLongItWasOut() {
    String text =
        "WhatsApp war sechs Stunden lang gestört, nun sind die Dienste wieder erreichbar.";
    assertThat(told(text, Predicate.RESTORATION).stream().map(Claim::scope))
        .containsExactly(List.of("WhatsApp"));
    String not = "WhatsApp war sechs Stunden lang gestört und ist nun nicht wieder erreichbar.";
    assertThat(told(not, Predicate.RESTORATION)).isEmpty();
  }
}
