package dimout.app.claim.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dimout.app.claim.model.Claim;
import dimout.app.claim.model.Predicate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where it is dark is said of a return and of a blocked service as well. */
class PlacesOfEventsTest {
  private static final String DAY = "2025-10-02";

  private static List<String> places(String text) {
    return Told.on(DAY, text).stream()
        .filter(claim -> claim.predicate() == Predicate.EXTENT)
        .map(Claim::scope)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  void whereTheNetIsBackItWasDark() {
    assertThat(places("The internet is back in Kabul.")).containsExactly("Kabul");
    assertThat(places("Internet ist im Raum Kabul wieder verfügbar.")).containsExactly("Kabul");
    assertThat(places("Кабулда интернет қайта қосылды.")).containsExactly("Kabul");
  }

  @Test
  void whereAServiceIsBlockedIsSaidOfIt() {
    assertThat(places("Facebook und WhatsApp sind in Kabul gesperrt.")).containsExactly("Kabul");
    assertThat(places("Telegram was blocked after a rally in Kabul.")).isEmpty();
  }

  @Test
  void anInsertionPartsNoPlaceFromItsOutage() {
    assertThat(places("Manipur, in the north-east of India, has been offline for five days."))
        .containsExactly("Manipur");
    assertThat(places("Residents of Kabul say that they are offline.")).containsExactly("Kabul");
  }

  @Test
  void theCityIsTheOneNamedBefore() {
    assertThat(places("Kabul woke to silence. There was no internet in the city on Monday."))
        .containsExactly("Kabul");
    assertThat(places("Kabul is calm. There was no internet in the city of Herat on Monday."))
        .containsExactly("Herat");
  }

  @Test
  void aNameBehindItsKindOfPlaceIsNoInsertion() {
    assertThat(places("The internet is down in the capital, Kabul.")).containsExactly("Kabul");
    assertThat(places("Kabul is calm. Facebook could not be opened in the capital."))
        .containsExactly("Kabul");
  }

  @Test
  void aListThatTheFixedNetIsInIsNotOfMobileNetworks() {
    assertThat(places("Home broadband, 4G and 5G all stopped working in Kabul."))
        .containsExactly("Kabul");
    assertThat(places("In Kabul haben die Menschen weder Festnetz noch Mobilfunk."))
        .containsExactly("Kabul");
    assertThat(places("Pas de 3G ni de 4G en Afghanistan.")).containsExactly("mobile");
  }

  @Test
  void aSemicolonBeginsWhatAPlaceMayLead() {
    assertThat(places("L'internet mobile est coupé ; à Kaboul, les abonnés n'ont pas de données."))
        .contains("Kabul");
  }

  @Test
  void allThatFollowsAHeadingIsThere() {
    assertThat(places("Amhara: Zwei Wochen Ausnahmezustand, zwei Wochen ohne mobile Daten."))
        .contains("Amhara");
    assertThat(places("Kabul: Kunden von Roshan berichten, dass das Internet ausgefallen ist."))
        .containsExactly("Roshan", "Kabul");
    assertThat(places("Berlin: Proteste gegen den Blackout im Iran.")).isEmpty();
  }

  @Test
  void whatOpensASentenceIsWhereAllOfItIs() {
    assertThat(places("In Kabul the power is out and the internet is down."))
        .containsExactly("Kabul");
    assertThat(places("Users in Kabul report that they are offline.")).containsExactly("Kabul");
    assertThat(places("Kabul is back online after five days.")).containsExactly("Kabul");
  }

  @Test
  void twoNetsThatHaveTheirVerbsAreTwo() {
    assertThat(places("In Afghanistan broadband was cut, mobile data have been off for weeks."))
        .containsExactly("mobile");
  }

  @Test
  void whereALevelIsToldIsSaidOfIt() {
    assertThat(places("In Kabul war nur noch ein Drittel der Nutzer online."))
        .containsExactly("Kabul");
  }

  @Test
  void anAdverbBeginsNoClause() {
    assertThat(places("Das Mobilfunknetz bleibt in Kabul jedoch abgeschaltet."))
        .containsExactly("mobile", "Kabul");
  }

  @Test
  void aLevelIsOfItsPlace() {
    assertThat(places("In Kabul internet traffic fell to 5 percent.")).containsExactly("Kabul");
    assertThat(places("After riots in Kabul traffic in Iran fell to 5 percent.")).isEmpty();
  }

  @Test
  void whatIsOfAPlaceIsThere() {
    assertThat(places("Hatay'daki aboneler internetsiz kaldı.")).containsExactly("Hatay");
    assertThat(places("İstanbul'daki gösterilerin ardından internet kesildi.")).isEmpty();
    assertThat(places("Başkale ve Çatak ilçelerinde internet kesildi."))
        .containsExactly("Başkale", "Çatak");
  }

  @Test
  void whoActsIsNoPlace() {
    assertThat(places("Kabul celebrated the return of the internet.")).isEmpty();
    assertThat(places("A report from Kabul: the internet is back.")).isEmpty();
  }

  @Test
  void aFallIsOfTheCityItIsSaidOf() {
    assertThat(places("Трафик мобильных операторов в Магасе упал на 90 процентов."))
        .containsExactly("Magas");
  }

  @Test
  void theCommasOfATimeAndOfAListPartNothing() {
    assertThat(places("Дакарда ұялы интернет сейсенбіден, 30 қыркүйектен бері жоқ."))
        .contains("Dakar");
    assertThat(places("Махачкала, Грозный, Магас: на сутки отрезаны."))
        .containsExactly("Grozny", "Magas", "Makhachkala");
  }

  @Test
  void theCommaOfAListOfThingsPartsNoPlace() {
    assertThat(places("A cut cable silenced landlines, mobiles and tills in Lerwick on Friday."))
        .containsExactly("Lerwick");
    assertThat(places("The internet went off, and police closed two roads in Lerwick.")).isEmpty();
  }

  @Test
  void aVerbThatGoesOnLeavesItsPlaceToTheNext() {
    assertThat(places("Таразда жаңбырдан бағана құлап, ұялы байланыс үзілді."))
        .containsExactlyInAnyOrder("Taraz", "mobile");
    assertThat(places("Таразда жаңбырдан бағана құлады, ұялы байланыс үзілді."))
        .containsExactly("mobile");
  }

  @Test
  void aNameMayEndWithAnExclamationMark() {
    assertThat(places("Қырғызстанда О! және MegaCom абоненттері интернетсіз қалды."))
        .containsExactly("MegaCom", "O!");
  }

  @Test
  void theseRegionsAreAllThatWereNamed() {
    assertThat(places("Тараз, Орал, Атырау – жағдай бірдей. Бұл қалаларда интернет өшті."))
        .containsExactly("Atyrau", "Oral", "Taraz");
    assertThat(places("Тараз тыныш. Бұл қалаларда интернет өшті.")).isEmpty();
  }

  @Test
  void aCityInItsCaseLeadsWhatFollowsItsComma() {
    assertThat(places("Көршіде, Ресейдің Орынбор қаласында, мобильді интернет жоқ."))
        .contains("Orenburg");
  }

  @Test
  void aCityIsTheSameInEveryLanguage() {
    assertThat(places("В городе Бишкек не работает интернет.")).containsExactly("Bishkek");
    assertThat(places("O acesso à internet foi cortado em Lisboa.")).containsExactly("Lisbon");
  }

  @Test
  void theEndsOfACableAreNotWhereItIsDark() {
    assertThat(places("The internet cable between Kabul and Herat was cut on Monday.")).isEmpty();
    assertThat(places("The internet cable in Kabul and Herat was cut on Monday."))
        .containsExactly("Herat", "Kabul");
  }

  @Test
  void aNameBesideItsKindOfPlaceIsAPlace() {
    assertThat(places("The internet was cut in the Marenga district on Monday."))
        .containsExactly("Marenga");
    assertThat(places("Im Bezirk Marenga ist das Internet seit Montag weg."))
        .containsExactly("Marenga");
    assertThat(places("Auf der Insel Hiddensee ist seit Montag das Internet ausgefallen."))
        .containsExactly("Hiddensee");
  }

  @Test
  void anInsertionPartsNoNetFromItsOutage() {
    assertThat(places("Mobile internet, the last way online for many in Kabul, went dark."))
        .contains("mobile");
  }

  @Test
  void whereSubscribersAreIsAPlace() {
    assertThat(places("Rund 40 Haushalte in Xanten waren am Dienstag ohne Internet."))
        .containsExactly("Xanten");
    assertThat(places("Viele Menschen in Panik waren am Dienstag ohne Internet.")).isEmpty();
  }

  @Test
  void aRegionThatOnlySaysWhereItsDistrictsAreIsNotOut() {
    assertThat(places("Van'ın Erciş ve Çatak ilçelerinde internet yok."))
        .containsExactlyInAnyOrder("Erciş", "Çatak");
    assertThat(places("Sel, Sinop'un Ayancık ilçesini vurdu. İlçede internet kesildi."))
        .containsExactly("Ayancık");
    assertThat(places("Қарағанды облысының Шахтинск қаласында интернет жоқ."))
        .containsExactly("Shakhtinsk");
    assertThat(places("Van'da ve Erciş ilçesinde internet yok."))
        .containsExactlyInAnyOrder("Van", "Erciş");
  }

  @Test
  void mobileNetworksThatAreOutTooAreNotOutAlone() {
    assertThat(places("Van'da internet kesildi. Mobil şebeke de çalışmıyor."))
        .containsExactly("Van");
    assertThat(places("Кабулда интернет өшірілді. Ұялы байланыс та жоқ.")).containsExactly("Kabul");
    assertThat(places("Van'da mobil şebeke çalışmıyor.")).contains("mobile");
  }

  @Test
  void aClauseOfThePlacePartsItFromNoOutage() {
    assertThat(places("اینترنت در سقز، که از دوشنبه قطع بود، عصر چهارشنبه وصل شد."))
        .containsExactly("Saqqez");
  }

  @Test
  void districtsAndQuartersAreNamed() {
    assertThat(places("اینترنت محله نارمک از دوشنبه قطع است.")).containsExactly("Narmak");
    assertThat(places("اینترنت در ولسوالی چک و ولسوالی جلریز از دوشنبه قطع است."))
        .containsExactlyInAnyOrder("Chak", "Jalrez");
    assertThat(places("نرخ برنج در کابل دو برابر شد.")).isEmpty();
    assertThat(places("Таулы Бадахшан автономиялы облысында интернет өшірілді."))
        .containsExactly("Gorno-Badakhshan");
    assertThat(places("Министрдің айтуынша, 300 ауылда 4G жоқ.")).isEmpty();
  }

  @Test
  void whoRulesAProvinceIsNotWhereItIsDark() {
    assertThat(places("Şırnak Valiliği, Cizre ve Silopi'de interneti kesti."))
        .containsExactlyInAnyOrder("Cizre", "Silopi");
    assertThat(places("Şırnak'ta Cizre Kaymakamlığı binasında internet yok.")).contains("Sirnak");
  }

  @Test
  void ofSeveralRegionsOneWordTellsWhatTheyAre() {
    assertThat(places("Жители Тверской и Псковской областей остались без интернета."))
        .containsExactlyInAnyOrder("Tver Oblast", "Pskov Oblast");
    assertThat(places("Ақтөбе, Атырау және Маңғыстау облыстарында интернет өшірілді."))
        .containsExactlyInAnyOrder("Aktobe Region", "Atyrau Region", "Mangystau Region");
    assertThat(places("В Твери и Псковской области нет интернета."))
        .containsExactlyInAnyOrder("Tver", "Pskov Oblast");
    assertThat(places("Бішкекте қарсылық акциясы кезінде интернет өшірілді."))
        .containsExactly("Bishkek");
  }

  @Test
  void quartersAndVillagesAreNamedAsPapersSpellThem() {
    assertThat(places("Ақтаудың Толқын шағын ауданында интернет жоқ.")).contains("Tolkyn");
    assertThat(places("Абай облысының Отрадное ауылында байланыс жоқ.")).contains("Otradnoye");
    assertThat(places("Алматыда дүйсенбіден бері интернет тұрақсыз.")).containsExactly("Almaty");
  }
}
