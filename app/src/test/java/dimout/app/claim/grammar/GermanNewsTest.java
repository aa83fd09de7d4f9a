package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What German papers ordinarily write, and near it what is no claim. */
class GermanNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Soest war das Netz weg. Am Mittwoch um 14 Uhr war die Störung beseitigt. | RESTORATION | 2025-10-01T14:00:00Z",
        "In Soest war das Netz weg. Um 14 Uhr meldete EWE die Behebung. | RESTORATION | 2025-10-02T14:00:00Z",
        "In Soest fiel am Dienstag das Internet aus. Seit Mittwochmittag ist das Kabel repariert. | RESTORATION | 2025-10-01T12:00:00Z",
        "In Quendlo und Nessa hat das Unwetter das Internet lahmgelegt. | EXTENT | Nessa, Quendlo",
        "Seit Montag ist in Quendlo das Internet tot. | EXTENT | Quendlo",
        "In Soest sind seit Montag rund 2000 Haushalte ohne Internet. | DURATION | 3.0",
        "Seit Montag sind 2010 Kunden in Soest ohne Internet. | DURATION | 3.0",
        "In Soest geht das Internet seit Montag nicht mehr. | DURATION | 3.0",
        "Im ganzen Landkreis Gifhorn ging am Montag auch das Internet nicht. | EXTENT | Gifhorn",
        "In Soest steht das Internet seit Montag nicht zur Verfügung. | DURATION | 3.0",
        "Auf Kreta fiel am Montag das Handynetz aus. | EXTENT | Crete",
        "Am Mittwoch fiel in Soest das Netz aus. Um 14 Uhr war der Fehler in der Steuerzentrale behoben. | RESTORATION | 2025-10-01T14:00:00Z",
        "Signal ist in Kuba wieder offen. Neun Tage war es gesperrt. | DURATION | 9.0",
        "Signal ist in Kuba wieder offen. Ein Richter hob die Sperre am Montag auf. | SERVICE_BLOCK | Signal",
        "In Soest ist das Fest- und Mobilfunknetz ausgefallen. | EXTENT | Soest",
        "Nessa und Quendlo haben seit Montag kein Internet mehr. | EXTENT | Nessa, Quendlo",
        "Nessa am Quend ist seit Montag ohne Telefon und Internet. | EXTENT | Nessa am Quend",
        "In Sankt Quendel ist das Internet ausgefallen. | EXTENT | Sankt Quendel",
        "In Soest fiel das Netz aus. Am Mittwoch konnte der Fehler behoben werden. | RESTORATION | 2025-10-01T00:00:00Z",
        "In Graz ist das Internet weg, A1 und Drei arbeiten an der Reparatur. | EXTENT | A1, Drei",
        "In Ulten ist das Netz von TIM und Vodafone ausgefallen. | EXTENT | TIM, Vodafone",
        "Wer Meduza aufruft, landet seit Montag auf einer leeren Seite. | SERVICE_BLOCK | Meduza",
        "RT DE und Sputnik sind in der gesamten EU gesperrt. | SERVICE_BLOCK | RT DE, Sputnik",
        "Kunden von EWE kommen nicht mehr auf das Portal Kinox.to. | SERVICE_BLOCK | Kinox.to",
        "Seit Montag gibt es in Soest Probleme mit dem Internet. | DURATION | 3.0",
        "Am Montag konnten EWE-Kunden in Soest nicht telefonieren. | EXTENT | EWE",
        "Um 7 Uhr fiel das Internet in Soest aus, nach zwei Stunden war es wieder da. | ONSET | 2025-10-02T07:00:00Z",
        "Um 7 Uhr fiel das Internet in Soest aus, nach zwei Stunden war es wieder da. | RESTORATION | 2025-10-02T09:00:00Z",
        "Von Sonntag, 22 Uhr, bis Montag, 6 Uhr, war das Internet in Soest gestört. | RESTORATION | 2025-09-29T06:00:00Z",
        "In Soest ist der Datenverkehr am Dienstag um 90 Prozent eingebrochen. | ONSET | 2025-09-30T00:00:00Z",
        "In Soest war das Kabelnetz von Vodafone am Montag gestört. | EXTENT | Vodafone",
        "Kuba hat die Sperre von Signal aufgehoben. | RESTORATION | 2025-10-02T00:00:00Z",
        "Signal ist in Kuba nur noch mit einem VPN zu erreichen. | SERVICE_BLOCK | Signal",
        "Die Gemeinde Quendlo ist seit Montag ohne Internet. | EXTENT | Quendlo",
        "In Soest ist das Netz weg. Laut Bericht sind EWE und Vodafone betroffen. | EXTENT | EWE, Vodafone",
        "X ist in Soest seit Montag gesperrt. Die Anbieter EWE und Vodafone setzten die Sperre um. | EXTENT | EWE, Vodafone",
        "Die Behörden haben RT und Telegram gesperrt. | SERVICE_BLOCK | RT, Telegram",
        "In Soest fiel am Montag das Netz aus. Um 20 Uhr brach die Verbindung ab und kam um 3 Uhr am Mittwoch zurück. | ONSET | 2025-09-29T20:00:00Z",
        "Der Ausfall des Internets in Soest ist behoben, der am Montag um 9 Uhr nach einem Sturm begonnen hatte. | ONSET | 2025-09-29T09:00:00Z",
        "In Soest war das Internet am Montag bis Mitternacht abgeschaltet. | RESTORATION | 2025-09-30T00:00:00Z",
        "In Soest fiel das Netz am Montag aus. Um Mitternacht kam es zurück. | RESTORATION | 2025-09-30T00:00:00Z",
        "Die Regierung unterband am Montag den Zugang zu Facebook. | SERVICE_BLOCK | Facebook",
        "In Soest waren am Montag keine Anrufe und keine mobilen Daten möglich. | EXTENT | Soest",
        "In Soest haben Kunden bis heute keinen Empfang. | EXTENT | Soest",
        "Telegram ist in Soest nur auf Umwegen zu erreichen. | SERVICE_BLOCK | Telegram"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Soest ist das Netz weg. Techniker arbeiten an der Behebung der Störung. | RESTORATION",
        "In Rekordzeit haben Techniker das Internet wieder freigeschaltet. | EXTENT",
        "In Hotels und Cafés ist das Internet ausgefallen. | EXTENT",
        "Im Jahr 2010 waren Kunden in Soest ohne Internet. | EXTENT",
        "Salt reagiert auf Kritik und will die Preise vorerst nicht senken. | EXTENT",
        "Rathaus und Klinik waren am Montag ohne Internet. | EXTENT",
        "Eduard war am Montag ohne Internet. | EXTENT",
        "In Summe waren am Montag 300 Haushalte ohne Internet. | EXTENT",
        "Am Warntag sollen wieder die Handys in Soest klingeln. | EXTENT",
        "Von Sonntag bis Montag wird das Internet in Soest abgeschaltet. | RESTORATION",
        "In Sankt Quendel warten Anwohner noch immer auf Mobilfunk. | EXTENT",
        "Dort war am Montag kein Internet. | EXTENT",
        "Zeitweise war am Montag auch der Turm ohne Internet. | EXTENT",
        "Signal ist in Kuba wieder offen. Am Montag wird gewählt. | SERVICE_BLOCK",
        "In Soest hat es noch nie Handyempfang gegeben. | EXTENT",
        "Telegram ist gesperrt. Nutzer des Dienstes sahen nur, er sei nicht verfügbar. | EXTENT",
        "Die Feuerwehr hat am Montag in Soest einen Blackout durchgespielt. | ONSET",
        "Schuld war eine Cloud-Störung bei Amazon. Signal und Snapchat waren nicht erreichbar. | SERVICE_BLOCK",
        "Vor zwölf Jahren kappte Ägypten das Internet. Vier Tage lang ging nichts mehr. | DURATION",
        "In Soest probten Helfer am Montag einen Internetausfall. | ONSET",
        "In Soest wurde am Montag ein Internetausfall simuliert. | EXTENT",
        "Das Internet in Soest ist ausgefallen, am Montag um 9 Uhr hat dort die Messe begonnen. | RESTORATION",
        "Im Sturm liefen die Funknetze in Soest weiter. In Bayern wurde ein Mann tot aufgefunden. | EXTENT",
        "WhatsApp war am Montag wegen einer Fehlkonfiguration zwei Stunden lang offline. | SERVICE_BLOCK",
        "RT berichtet, das Internet in Soest sei ausgefallen. | SERVICE_BLOCK"
      })
  void not(String text, String predicate) {
    assertThat(Told.on(DAY, text))
        .extracting(claim -> claim.predicate().name())
        .doesNotContain(predicate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Soest ist das Fest- und Mobilfunknetz ausgefallen.",
        "Soest ist ohne Internet, auch das Handynetz ist weg.",
        "In Soest sind ganze Ortsteile ohne Internet und Mobilfunk."
      })
  void withTheFixedNetItIsNotMobileAlone(String text) {
    assertThat(Told.on(DAY, text)).extracting(Claim::scope).doesNotContain(List.of("mobile"));
  }

  @Test
  void howLongIsToldOnceThoughSinceWhenIsToldBefore() {
    String text =
        "In Soest sind seit Sonntag Sendemasten außer Betrieb. In Nessa haben die Menschen seit"
            + " vier Tagen keinen Handyempfang.";
    assertThat(Told.on(DAY, text))
        .filteredOn(claim -> claim.predicate() == Predicate.DURATION)
        .hasSize(1);
  }
}
