package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.language.LanguageGuess;
import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Comparator;
import dimout.app.claim.model.Predicate;
import dimout.app.claim.model.Publication;
import dimout.app.text.PlaceZone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ClaimFinderTest {
  /** Of a Saturday. */
  private static List<Claim> find(String text) {
    Publication published = Publication.parse("2022-01-08").orElseThrow();
    return ClaimFinder.find(
        text, LanguageGuess.of(text).language(), published, null, PlaceZone::orUtc);
  }

  private static Claim only(String text, Predicate predicate) {
    List<Claim> claims = find(text).stream().filter(c -> c.predicate() == predicate).toList();
    assertThat(claims).as(text).hasSize(1);
    return claims.get(0);
  }

  private static Instant from(Claim claim) {
    return Objects.requireNonNull(claim.span()).from();
  }

  @Test
  void aPointBeforeAZoneEndsNoSentence() {
    String text = "The internet in Kazakhstan was cut at 1 p.m. Almaty time on Thursday.";
    assertThat(from(only(text, Predicate.ONSET))).isEqualTo("2022-01-06T07:00:00Z");
  }

  @Test
  void aLooseNumberIsATimeOnlyBesideADay() {
    String time = "Around eleven on Wednesday morning Kazakhstan's internet was cut off.";
    assertThat(from(only(time, Predicate.ONSET))).isEqualTo("2022-01-05T05:00:00Z");
    String length = "Kazakhstan's internet was cut off for around eleven hours on Wednesday.";
    assertThat(only(length, Predicate.DURATION).value()).isEqualTo(11);
  }

  @Test
  void notEvenSoMuchIsABound() {
    String text = "In Gabun blieben im Internet keine vier Prozent der üblichen Werte.";
    Claim level = only(text, Predicate.LEVEL);
    assertThat(level.value()).isEqualTo(4);
    assertThat(level.comparator()).isEqualTo(Comparator.AT_MOST);
  }

  @Test
  void anOutageOfACountryNeedsNoWordForTheNetToBeNationwide() {
    String text = "Gabon's countrywide shutdown lasted three days.";
    assertThat(only(text, Predicate.EXTENT).scope()).containsExactly("nationwide");
  }

  @Test
  void aServiceBehindACommaIsNotWhatReturned() {
    String text =
        "Uganda hat das Netz am Montag wieder freigegeben, soziale Medien bleiben jedoch dicht.";
    assertThat(from(only(text, Predicate.RESTORATION))).isEqualTo("2022-01-02T21:00:00Z");
  }

  /** Aktobe kept another hour than Almaty until 2024; the operator is the whole country's. */
  @Test
  void aCitysArticleKeepsItsClockWhereAnOperatorIsNamed() {
    String text =
        "Ақтөбеде интернет үзілді. «Қазақтелекомның» хабарлауынша, байланыс бейсенбі күні сағат"
            + " 18.20-да жоғалды.";
    assertThat(from(only(text, Predicate.ONSET))).isEqualTo("2022-01-06T13:20:00Z");
  }

  /** A thousand cuts in one sentence took minutes to weigh; no reader could tell what it claims. */
  @Test
  void anEndlessSentenceClaimsNothing() {
    String text = "The Internet was cut until Sunday in Patna ".repeat(1000);
    assertThat(Told.on("2022-06-20", text)).isEmpty();
  }
}
