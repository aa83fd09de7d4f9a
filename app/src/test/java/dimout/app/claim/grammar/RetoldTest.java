package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is claimed once though it is said twice, and what says nothing of a country. */
class RetoldTest {
  private static final String DAY = "2024-08-30"; // a Friday
  private static final List<String> X = List.of("X");

  private static List<Claim> of(String text, Predicate predicate) {
    return Told.on(DAY, text).stream().filter(claim -> claim.predicate() == predicate).toList();
  }

  @Test
  void aHeadingsReturnIsThatOfTheText() {
    assertThat(
            of(
                "Chad: the internet is back\n\nInternet access was restored on Thursday at 4 pm.",
                Predicate.RESTORATION))
        .extracting(claim -> claim.span().from())
        .containsExactly(Instant.parse("2024-08-29T16:00:00Z"));
    assertThat(of("The internet is back in Chad.", Predicate.RESTORATION)).hasSize(1);
  }

  @Test
  void theSameHourIsNoSecondOnset() {
    assertThat(
            of(
                "Chad's internet was cut at 9 am. The internet was cut at 9 am by decree.",
                Predicate.ONSET))
        .hasSize(1);
  }

  @Test
  void aReturnWithoutItsDayIsOne() {
    assertThat(of("The internet is back in Chad. Chad's internet is back.", Predicate.RESTORATION))
        .hasSize(1);
  }

  /** One that its text dates is no second; and "only with a VPN" is none. */
  @Test
  void aServiceThatIsBackAfterSoLongHasReturned() {
    String back = "X is back in Brazil after 39 days.";
    assertThat(of(back, Predicate.RESTORATION)).extracting(Claim::scope).containsExactly(X);
    assertThat(of("X is back in Brazil after 39 days with a VPN.", Predicate.RESTORATION))
        .isEmpty();
    assertThat(of(back + " The ban on X was lifted on Thursday at 4 pm.", Predicate.RESTORATION))
        .extracting(claim -> claim.span().from())
        .containsExactly(Instant.parse("2024-08-29T16:00:00Z"));
    assertThat(of("Twitter'a uygulanan kısıtlama 12 saat sonra kalktı.", Predicate.RESTORATION))
        .hasSize(1);
  }

  @Test
  void aBanThatBeganIsOfTheServicesBefore() {
    String ban = "Türkiye'de X ve YouTube'a erişim yavaşlatıldı. ";
    assertThat(
            of(
                ban + "Kısıtlama, başkanın perşembe sabahı gözaltına alınmasıyla başlamıştı.",
                Predicate.ONSET))
        .extracting(Claim::scope)
        .containsExactly(List.of("X", "YouTube"));
    assertThat(
            of(
                ban + "Eylemler, başkanın perşembe sabahı gözaltına alınmasıyla başlamıştı.",
                Predicate.ONSET))
        .isEmpty();
  }

  /** A longer list of services is no second block, nor is another service a sentence later. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Facebook is blocked in Chad. Facebook and Instagram are blocked in Chad.",
        "Facebook is blocked in Chad. Instagram is blocked in Chad, too."
      })
  void servicesOfTwoSentencesAreBlockedTogether(String text) {
    assertThat(of(text, Predicate.SERVICE_BLOCK))
        .extracting(Claim::scope)
        .containsExactly(List.of("Facebook", "Instagram"));
  }

  @Test
  void theTimeOfAnEntryIsNotThatOfItsNews() {
    assertThat(of("10:42 | The internet is down in Chad.", Predicate.ONSET)).isEmpty();
    assertThat(of("At 10:42 the internet went down in Chad.", Predicate.ONSET)).hasSize(1);
  }

  @Test
  void anOutageOfNoPlaceIsAHouseholds() {
    String days = "For two days we were offline and read books";

    assertThat(of(days + ".", Predicate.DURATION)).isEmpty();
    assertThat(of(days + " in Chad.", Predicate.DURATION)).hasSize(1);
  }

  @Test
  void aPlaceOfSeveralIsNoSecondExtent() {
    String text = "Kabul is offline\n\nThe internet is down in Kabul and Herat since Thursday.";
    assertThat(of(text, Predicate.EXTENT))
        .extracting(Claim::scope)
        .containsExactly(List.of("Herat", "Kabul"));
  }

  @Test
  void aLengthInACityIsThatOfItsCountry() {
    String text = "Afghanistan offline for five days\n\nKabul was offline for five days.";
    assertThat(of(text, Predicate.DURATION)).hasSize(1);
  }

  @Test
  void whatIsSaidOfACityAndItsCountryInTheSameWordsIsOne() {
    String text =
        "Kabul offline since 9 am on Thursday in a total blackout, Roshan says"
            + "\n\nAfghanistan is in a near-total blackout since 9 am on Thursday; Roshan is down.";
    assertThat(of(text, Predicate.ONSET)).hasSize(1);
    assertThat(of(text, Predicate.LEVEL)).hasSize(1);
  }

  @Test
  void aNumberSaysMoreThanTotal() {
    String words = "Chad went dark on Thursday in a near-total blackout.";

    assertThat(of(words, Predicate.LEVEL)).extracting(Claim::value).containsExactly(10.0);
    assertThat(of(words + " Traffic in Chad fell to 4 percent of usual.", Predicate.LEVEL))
        .extracting(Claim::value)
        .containsExactly(4.0);
    assertThat(of(words + " Traffic in Niger fell to 40 percent of usual.", Predicate.LEVEL))
        .hasSize(2);
  }

  @Test
  void theHourOfTheEveningBeforeIsTheOnsetOfTheDayWithoutTheNet() {
    String text =
        "Chad lost its internet on Thursday. It was cut off on Wednesday at 9 pm by decree.";
    assertThat(of(text, Predicate.ONSET))
        .extracting(claim -> claim.span().from())
        .containsExactly(Instant.parse("2024-08-28T21:00:00Z"));
  }

  @Test
  void sinceThenItHasLastedSinceTheDayToldLast() {
    String[] texts = {
      "Çad'da internet çarşamba günü kesildi. O günden beri hatlar çalışmıyor.",
      "اینترنت چاد چهارشنبه قطع شد و از آن زمان شبکه کار نمی‌کند.",
      "В Чаде интернет отключили в среду, с тех пор его нет.",
      "Au Tchad, internet a été coupé mercredi et reste coupé depuis lors.",
      "En Chad cortaron internet el miércoles y desde entonces sigue cortado."
    };
    for (String text : texts) {
      assertThat(Told.values("2024-08-30", text, "DURATION")).as(text).containsExactly("2.0");
    }
  }
}
