package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as those write who keep lists of shutdowns, days after they ended. */
class ReportsOfShutdownsTest {
  private static final String DAY = "2022-12-27";

  private static List<Claim> told(String text, Predicate predicate) {
    return Told.on(DAY, text).stream().filter(claim -> claim.predicate() == predicate).toList();
  }

  private static List<LocalDate> days(String text, Predicate predicate) {
    return told(text, predicate).stream()
        .map(claim -> claim.span().from())
        .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC))
        .toList();
  }

  private static List<String> scope(String text, Predicate predicate) {
    return told(text, predicate).stream().flatMap(claim -> claim.scope().stream()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mobile internet was suspended in Sikar between December 20 and December 23.",
        "Mobile internet was suspended in Sikar between December 20th and 23rd.",
        "Internet was cut in Sikar between 20 and 23 December 2022.",
        "Internet was cut in Sikar on 20-23 December.",
        "Internet was shutdown in Sikar for the period of December 20-23, 2022.",
        "Internet was cut in Sikar from December 20 to 23.",
        "Internet was cut in Sikar from December 20 through 23, 2022.",
        "Internet was cut in Sikar from Dec. 20 – Dec. 23.",
        "The shutdown in Sikar started on Dec 20 and lasted until Dec 23.",
        "They ordered a suspension of mobile data in Sikar on Dec 20, which lasted until Dec 23.",
        "Telegram was shutdown in Senegal during protests on Dec. 20, and lasted until Dec. 23.",
      })
  void theLastOfSomeDaysIsTheEnd(String text) {
    assertThat(days(text, Predicate.ONSET)).containsExactly(LocalDate.of(2022, 12, 20));
    assertThat(days(text, Predicate.RESTORATION)).containsExactly(LocalDate.of(2022, 12, 23));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The internet in Sikar was cut on December 20 and 23.",
        "The internet in Sikar has been cut from December 20 to 30.",
        "On December 20 the internet in Sikar fell from 90 to 20 percent.",
      })
  void twoDaysOrNumbersAreNoEnd(String text) {
    assertThat(told(text, Predicate.RESTORATION)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WhatsApp was shutdown in Uganda after the vote. | WhatsApp",
        "The Clubhouse app was shutdown in Oman. | Clubhouse",
        "Viber has been shutdown in Tajikistan since December 20. | Viber",
      })
  void aServiceThatWasShutdownIsBlocked(String text, String service) {
    assertThat(scope(text, Predicate.SERVICE_BLOCK)).containsExactly(service);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Major internet disruption registered on the Lanet network which serves #Lviv Oblast. | Lanet Lviv",
        "Metrics show a sudden drop in connectivity levels on internet provider Maxnet, #Ukraine. | Maxnet",
        "Network data show a collapse in connectivity across several providers in #Poltava. | Poltava",
        "Network data show internet provider Skynet has been knocked offline in #Kherson. | Skynet Kherson",
        "Confirmed: Internet provider Tenet has been knocked offline in Odesa, Ukraine. | Tenet Odesa",
        "An internet outage on the provider Briz, affecting Odesa and Izmail. | Briz Izmail Odesa",
        "Confirmed: Poltava is now in the midst of an internet blackout. | Poltava",
        "Internet service in Poltava, Ukraine remains cut. | Poltava",
        "Live metrics show a decline to internet connectivity in Sumy. | Sumy",
        "Network data show a collapse in service on internet provider Briz. | Briz",
      })
  void postsTellWhoseNetIsOut(String text, String names) {
    assertThat(scope(text, Predicate.EXTENT)).containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The nuclear plant in Enerhodar is fully disconnected from the grid.",
        "Kyiv under blackout after strikes.",
        "A drop in prices of internet service on provider Briz in Odesa.",
        "Prices of internet and electricity were cut in Lagos on Dec. 20.",
        "Internet provider Triolan expands its network in Kharkiv.",
      })
  void powerCutsAndPricesAreNoOutage(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Viasat's network remains heavily impacted 12 days after it was targeted by hackers.",
        "Viasat's network is still badly degraded 12 days after it was hacked.",
      })
  void daysAfterAnAttackAreHowLongItLasted(String text) {
    assertThat(told(text, Predicate.DURATION)).extracting(Claim::value).containsExactly(12.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Missile strikes in Sumy on Dec. 20 knocked out power and internet access.",
        "Shelling on Dec. 20 cut power and communications in Sumy.",
        "Internet, phone lines, and electricity were cut off in Sumy on Dec. 20.",
        "The internet and water were cut off in Sumy on Dec. 20.",
      })
  void powerAndNetAreKnockedOut(String text) {
    assertThat(days(text, Predicate.ONSET)).containsExactly(LocalDate.of(2022, 12, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Social media blocks in Turkmenistan are ongoing from late 2021 on.",
        "Mobile data in Mekelle have been blocked since a raid of early Nov. last year.",
        "The internet shutdown in Mekelle was ongoing as of Dec. 3.",
        "As of Dec. 3, Mekelle continued to experience an internet shutdown.",
      })
  void lateInAYearIsNoTimeOfDay(String text) {
    assertThat(told(text, Predicate.ONSET)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twitter and VKontakte were blocked in Tajikistan from Dec. 3, 2022 until Dec. 20, 2022.",
        "Mobile data in Lamu were cut from Dec. 3, 2022 until Dec. 20, 2022.",
        "Mobile internet was suspended in Lamu from 7:30 on Dec. 3 to 24:00 on Dec. 19, 2022.",
        "Internet was suspended in Chatra and Simaria, Jharkhand from Dec. 3 until 14:00 on Dec. 20.",
        "Mobile internet and VPN service was suspended for Jharkhand from Dec. 3 to 14:00 on Dec. 20.",
        "WhatsApp was blocked across Senegal during the same days as exams between Dec. 3 and Dec. 20.",
        "Mobile data was cut in Barpeta, Dhubri, Goalpara, Kamrup, Nagaon, Sonitpur, and Tinsukia Districts, Assam from 8:30 on Dec. 18 to 8:30 on Dec. 20.",
      })
  void anEndFarBehindItsBeginningIsRead(String text) {
    assertThat(days(text, Predicate.RESTORATION)).containsExactly(LocalDate.of(2022, 12, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet was cut in Lamu and Kilifi after an attack in Mombasa. | Kilifi Lamu",
        "Internet is down in Sirte and Hun following clashes in Derna. | Hun Sirte",
        "Following protests across Khuzestan, they cut the internet in Ahvaz. | Ahvaz",
        "Internet services were suspended in Kulgam post an encounter in Sopore. | Kulgam",
        "Internet services are down in Goma and Beni amid fighting in Uvira. | Beni Goma",
      })
  void whereAnAttackWasIsNotWhereTheNetIsOut(String text, String names) {
    assertThat(scope(text, Predicate.EXTENT)).containsExactly(names.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Internet was cut in Morang District on Sunday. | Morang",
        "Internet was cut in Loi Kaw, Hpruso, and Demoso townships, Kayah State. | Demoso Hpruso Kayah Loi Kaw",
        "Phone lines and internet were cut in Kutkai township, Shan State. | Kutkai Shan",
        "The internet was cut in Ann township, Rakhine State. | Ann Rakhine",
        "There was a shutdown in Herat on Friday. | Herat",
      })
  void whatAPlaceIsIsNoPartOfItsName(String text, String names) {
    assertThat(String.join(" ", scope(text, Predicate.EXTENT))).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Dec. 20 officials blocked Clubhouse on a number of major internet service providers.",
        "Clubhouse was blocked on several internet providers in Jordan on Dec. 20.",
      })
  void aServiceIsBlockedOnProvidersOnADay(String text) {
    assertThat(days(text, Predicate.ONSET)).containsExactly(LocalDate.of(2022, 12, 20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Broadband was shutdown in Sistan-Baluchistan after protests. | Sistan and Baluchestan",
        "Internet was suspended across the Kashmir Valley. | Kashmir Valley",
        "Broadband was cut for three hours in Jammu & Kashmir. | Jammu and Kashmir",
        "Internet services were suspended in Mon district in wake of an ambush. | Mon",
        "Internet was suspended in the Hangalbari and Kokerpur areas. | Hangalbari Kokerpur",
        "Internet was suspended in Mangaluru City and Bantwal taluk. | Bantwal Mangalore",
        "Internet suspended as a precautionary measure during an operation in Kupwara. | Kupwara",
        "Internet was shut down in Chin State and in Sagaing. | Chin Sagaing",
        "Provider reports damage impacting service to Sumy, Izmail and Lviv. | Izmail Lviv Sumy",
      })
  void regionsAreReadAsTheyAreWritten(String text, String name) {
    List<String> names = scope(text, Predicate.EXTENT);
    assertThat(names.size() > 1 ? String.join(" ", names) : names.getFirst()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fixed-line and mobile networks are affected in Sikar.",
        "The records are in the traffic disruption report that Google publishes.",
      })
  void bothNetsAndReportsAreNeitherMobileNorServices(String text) {
    assertThat(scope(text, Predicate.EXTENT)).doesNotContain("mobile");
    assertThat(told(text, Predicate.SERVICE_BLOCK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The regulator lifted a 40-day ban on TikTok on Wednesday. | TikTok | 40",
        "Nigeria lifted its 222-day Twitter ban. | Twitter | 222",
        "Chad lifted its block on Signal, Viber and X at 3.30pm on Sunday, after 15 hours. "
            + "| Signal,Viber,X | 15",
        "WhatsApp can be used again in Chad, five days after it was blocked. | WhatsApp | 5",
      })
  void aServiceWasBlockedAsLongAsItsBanWasInForce(String text, String services, double length) {
    assertThat(scope(text, Predicate.SERVICE_BLOCK)).containsExactly(services.split(","));
    assertThat(told(text, Predicate.DURATION)).extracting(Claim::value).containsExactly(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Facebook can be used again in Chad since Sunday.",
        "TikTok could be opened again in Nepal from Sunday noon.",
      })
  void whatCanBeUsedAgainIsBack(String text) {
    assertThat(told(text, Predicate.RESTORATION)).hasSize(1);
    assertThat(told(text, Predicate.SERVICE_BLOCK)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Internet services were suspended in Sikar to prevent spread of rumours after a clash.",
        "The authorities suspended internet in Sikar to prevent rumors and fake news.",
        "Internet was suspended in Sikar to prevent rumour mongering.",
        "Internet was suspended in Sikar because of a commander's 4th death anniversary.",
        "Internet was cut in Sikar on the first anniversary of the killing of a separatist.",
        "Internet shutdown in Sikar to ensure that a visit passes off smoothly.",
      })
  void whatAShutdownIsToPreventOrMarksDeniesNothing(String text) {
    assertThat(scope(text, Predicate.EXTENT)).containsExactly("Sikar");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rumours of an internet shutdown in Jaipur are false, police said.",
        "Police warned against spreading rumours of an internet shutdown in Jaipur.",
        "Activists marked the anniversary of the shutdown in Kashmir, which lasted 213 days.",
      })
  void rumoursAndAnniversariesOfShutdownsClaimNothing(String text) {
    assertThat(Told.on(DAY, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya suspended mobile data on Tuesday evening after clashes broke out in a market.",
        "The governor cut mobile data across Lamu on Tuesday evening after violence broke out.",
      })
  void whatBrokeOutIsNotOut(String text) {
    assertThat(days(text, Predicate.ONSET)).containsExactly(LocalDate.of(2022, 12, 27));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Customers of Zain in Sudan have been unable to use mobile data since Saturday. | 3",
        "Households in Lamu are unable to use the internet since Sunday. | 2",
      })
  void whatTheyAreUnableToUseIsOut(String text, double length) {
    assertThat(told(text, Predicate.DURATION)).extracting(Claim::value).containsExactly(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tasmania lost its internet on Tuesday. Customers of Telstra and TPG were worst hit.",
        "Tasmania lost its internet on Tuesday. Subscribers of Telstra and TPG are hardest hit.",
      })
  void whoIsWorstHitIsCutOff(String text) {
    assertThat(scope(text, Predicate.EXTENT)).contains("TPG", "Telstra");
  }
}
