package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What English papers ordinarily write, and near it what is no claim. */
class EnglishNewsTest {
  private static final String DAY = "2025-10-02"; // a Thursday

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Customers of 9mobile in Kano have been offline since Monday. | EXTENT | 9mobile",
        "Flow and Digicel are down in Kingston. | EXTENT | Digicel, Flow",
        "Kingston has had no mobile data since Storm Olga struck on Monday. | DURATION | 3.0",
        "The fire left Quendle and Nessaby with no mobile signal. | EXTENT | Nessaby, Quendle",
        "Signal can by now be opened in Cuba only with a VPN. | SERVICE_BLOCK | Signal",
        "X is accessible in Cuba only to those with a VPN. | SERVICE_BLOCK | X",
        "In Cuba, X could be used only through a virtual private network. | SERVICE_BLOCK | X",
        "Cuba has lifted its ban on Signal. | RESTORATION | 2025-10-02T00:00:00Z",
        "Cuba's blackout ended on Monday, but Signal can be opened only with a VPN. | RESTORATION | 2025-09-29T00:00:00Z",
        "The internet is back in Kingston, two years after it was cut. | EXTENT | Kingston",
        "Kingston regained cellphone service on Wednesday afternoon after being isolated since the storm hit on Monday night. | ONSET | 2025-09-29T20:00:00Z",
        "Service has been down across Jamaica since Monday: no internet. | EXTENT | nationwide",
        "Broadband came back in Kingston on Tuesday evening, six hours after it failed around noon. | ONSET | 2025-09-30T12:00:00Z",
        "Broadband came back in Kingston on Tuesday evening, six hours after it failed around noon. | RESTORATION | 2025-09-30T17:00:00Z",
        "Six hours after it was cut at noon on Tuesday, the internet is back in Kingston. | ONSET | 2025-09-30T12:00:00Z",
        "The internet is back in Kingston after technicians redirected traffic. | EXTENT | Kingston",
        "Phones are dead in Terrebonne Parish and Lafourche Parish. | EXTENT | Lafourche Parish, Terrebonne Parish",
        "A landslide left Kingston without internet on Tuesday. | ONSET | 2025-09-30T00:00:00Z",
        "The internet in Jamaica is down. Flow and Digicel are among those hit. | EXTENT | Digicel, Flow",
        "Digicel has written to customers in Port Antonio, where data services have been down since Monday. | EXTENT | Digicel"
      })
  void told(String text, String predicate, String value) {
    assertThat(Told.values(DAY, text, predicate)).as(text).contains(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "If they block it, Signal could be opened only with a VPN. | SERVICE_BLOCK",
        "Many in Havana use virtual private networks to read Signal. | SERVICE_BLOCK",
        "Two years after the internet was cut, Kingston is still angry. | EXTENT",
        "Signal and X did not load on Monday because of a bug at Cloudflare. | SERVICE_BLOCK",
        "Jamaica's internet is down. Water was back for 80 percent of customers on Tuesday. | LEVEL",
        "Jamaica's internet is down. Lessons have been suspended in Kingston. | EXTENT",
        "Jamaica's internet is down. Two ministers have gone to the palace in Kingston. | EXTENT",
        "Kingston has been left without power on Tuesday. | ONSET",
        "Providers BT and Sky said there was nothing wrong with their networks. | EXTENT",
        "The Lions left Quendle and Nessaby with no trophies. | EXTENT"
      })
  void notTold(String text, String predicate) {
    assertThat(Told.values(DAY, text, predicate)).as(text).isEmpty();
  }

  @Test
  void whatWasOffInAnotherMonthAsWellIsPast() {
    String text =
        "Kingston has been offline since Monday. It also had no internet for six days in May.";
    assertThat(Told.values(DAY, text, "DURATION")).containsExactly("3.0");
  }

  @Test
  void neitherInternetNorMobileServiceIsNotMobileAlone() {
    String text = "Thousands in Kingston had no internet or cell service on Monday.";
    assertThat(Told.values(DAY, text, "EXTENT")).containsExactly("Kingston");
  }

  @Test
  void daysCountCloserThanTheWeekOfAHeading() {
    String text =
        "Jamaica: shutdown in third week\n\nJamaica has been without internet for 17 days.";
    assertThat(Told.values(DAY, text, "DURATION")).containsExactly("17.0");
  }
}
