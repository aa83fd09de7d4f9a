package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Predicate;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurfewHoursTest {
  private static final String DAY = "2026-01-16";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gabon cut internet access on Saturday evening and imposed a curfew from 7 pm to 6 am.",
        "Le Gabon a coupé internet samedi soir et imposé un couvre-feu de 19 heures à 6 heures.",
        "Gabun hat am Samstagabend das Internet abgeschaltet und eine Ausgangssperre von 19 bis 6"
            + " Uhr verhängt.",
        "Власти Габона в субботу вечером отключили интернет и ввели комендантский час с 19 до 6"
            + " часов.",
        "Gabon hükümeti cumartesi akşamı interneti kesti ve 19.00'dan 06.00'ya kadar sokağa çıkma"
            + " yasağı ilan etti.",
        "Габон үкіметі сенбі күні кешке интернетті өшіріп, сағат 19-дан 6-ға дейін коменданттық"
            + " сағат енгізді."
      })
  void areNothingOfTheNet(String text) {
    assertThat(Told.times(DAY, text, Predicate.RESTORATION)).isEmpty();
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .containsExactly(Instant.parse("2026-01-10T17:00:00Z"));
  }

  @Test
  void anOutageBesideACurfewKeepsItsHour() {
    String text = "A curfew began in Gabon and the internet was cut on Saturday at 8 pm.";
    assertThat(Told.times(DAY, text, Predicate.ONSET))
        .containsExactly(Instant.parse("2026-01-10T20:00:00Z"));
  }
}
